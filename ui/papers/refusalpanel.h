// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace caseledger {

/// Stands in place of the pages of a paper that is not made: why, and where a rule lets staff decide, a field for the
/// reason to make it all the same.
class RefusalPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RefusalPanel(QWidget *parent = nullptr);

    void showRefusal(const QString &why, bool canOverride);
    QString why() const;

signals:
    void overrideGiven(const QString &reason); ///< never blank

private:
    void giveOverride();

    QLabel *m_why;
    QWidget *m_override;
    QLineEdit *m_reason;
    QPushButton *m_make;
};

} // namespace caseledger

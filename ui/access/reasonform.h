// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace caseledger {

/// Asks why, in the place where the answer will be: never a box over it. What is typed goes into the trail.
class ReasonForm : public QWidget
{
    Q_OBJECT

public:
    /// @param question what takes a reason
    /// @param go the words of the button that goes on
    ReasonForm(const QString &question, const QString &go, QWidget *parent = nullptr);

    /// Without blanks around it.
    QString reason() const;

signals:
    void given(const QString &reason); ///< never an empty one
    void dismissed();

private:
    void give();

    QLineEdit *m_reason;
    QPushButton *m_go;
};

} // namespace caseledger

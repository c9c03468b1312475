// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGroupBox>

class QLineEdit;
class QPushButton;

namespace caseledger {

/// Asks why a protected parent's own address is to stand on a paper, where otherwise the office's does. Nobody has to
/// say.
class OwnAddress : public QGroupBox
{
    Q_OBJECT

public:
    explicit OwnAddress(QWidget *parent = nullptr);

    QString reason() const { return m_given; } ///< empty until one is given
    void forget(); ///< for another reader: what was given does not count any more

signals:
    void given();

protected:
    /// Enter gives the reason; the dialog's default button does not get it too.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void give();

    QString m_given;
    QLineEdit *m_reason;
    QPushButton *m_use;
};

} // namespace caseledger

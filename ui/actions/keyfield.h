// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace caseledger {

/// Takes one key as it is pressed, and shows it. Tab, Enter and Esc go on doing what they do in a dialog.
class KeyField : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

    QKeySequence key() const { return m_key; } ///< empty until one was pressed

signals:
    void keyPressed(const QKeySequence &key);

protected:
    bool event(QEvent *event) override;

private:
    QKeySequence m_key;
};

} // namespace caseledger

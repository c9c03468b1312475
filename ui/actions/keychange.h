// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/deskactions.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace caseledger {

class KeyField;

/// Asks for the new key of one action. A key that cannot be given to it is refused in one line.
class KeyChange : public QDialog
{
    Q_OBJECT

public:
    /// @param desk must outlive the dialog
    KeyChange(DeskAction action, const Desk &desk, QWidget *parent = nullptr);

signals:
    void chosen(const QKeySequence &key); ///< that may be given

private:
    void judge(const QKeySequence &key);

    DeskAction m_action;
    const Desk &m_desk;
    KeyField *m_field;
    QLabel *m_why;
    QPushButton *m_set;
};

} // namespace caseledger

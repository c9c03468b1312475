// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QObject>

namespace caseledger {

/// Text stays text: from its making on, every label of the program shows what it is given as it is, tooltips, message
/// boxes and Qt's own dialogs included. A label decides at its first use whether to guess at markup, and this comes
/// before that: a name that reads <img src=...> opens no file. One for the whole program, made right after the
/// application.
class TextGuard : public QObject
{
public:
    explicit TextGuard(QCoreApplication *application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace caseledger

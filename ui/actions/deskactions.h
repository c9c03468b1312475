// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLatin1String>
#include <QList>
#include <QString>

#include <span>

class QAction;
class QObject;
class QWidget;

namespace caseledger {

struct Desk;

/// What the window can be asked to do, in the order of the sheet of keys.
enum class DeskAction {
    // case
    FindCase,
    ReadAgain,
    OtherCasesOfCustodial,
    OtherCasesOfNoncustodial,
    PinLetter,
    NextCall,
    NextCase,
    CloseCase,
    Quit,
    // documents
    Statement,
    Disbursements,
    Coupons,
    MonthlyNotice,
    AccessNotice,
    KeptPapers,
    // view
    ShowPayments,
    ShowDisbursements,
    ShowBalances,
    ShowCharges,
    RowDetails,
    SortByColumn,
    Period,
    NextPane,
    // tools
    ManyPapers,
    OfficeSettings,
    LetterQueue,
    Trail,
    LastViews
};

/// One entry of the table of actions.
struct ActionEntry
{
    DeskAction action;
    const char *code; ///< in saved keys and as the action's object name: "find_case"; never shown, never renamed
    const char *text; ///< in a menu, English source in the context "DeskActions", with its letter for Alt
    const char *keys; ///< as the program comes, parted by "; "; empty for none (portable texts, "Ctrl+K; F3")
    const char *hint = nullptr; ///< what it does, where the text does not say it; in tooltip and status line
};

/// All actions, in the order of DeskAction. The one place where keys stand: no bare letters, which an input method for
/// Korean swallows, and no Ctrl+Alt, which is AltGr.
std::span<const ActionEntry> deskActions();

/// The keys of an action at this desk: the worker's own where they were chosen, else as the program comes.
QList<QKeySequence> keysOf(DeskAction action, const Desk &desk);
/// An action with its words and keys; whoever asks connects it and puts it into a menu. Its tooltip names the first
/// key.
QAction *makeAction(DeskAction action, const Desk &desk, QObject *parent);
/// "Statement for a parent (Ctrl+Shift+S)": the tooltip of a button that does the same.
QString withKey(const QString &text, DeskAction action, const Desk &desk);

} // namespace caseledger

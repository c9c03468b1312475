// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLatin1String>
#include <QList>
#include <QString>

#include <optional>
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
    WriteNote,
    PinCase,
    CallerIs,
    MailLocalOffice,
    NextCase,
    PreviousCase,
    CloseCase,
    ReopenCase,
    Quit,
    // documents
    Statement,
    Disbursements,
    Coupons,
    MonthlyNotice,
    AccessNotice,
    KeptPapers,
    ExportTable,
    PrintShown,
    // view
    ShowPayments,
    ShowDisbursements,
    ShowBalances,
    ShowCharges,
    ShowChart,
    ShowContact,
    ShowActivity,
    RowDetails,
    SortByColumn,
    FilterTable,
    ShowColumns,
    Period,
    AsOfDay,
    PrivacyView,
    NextPane,
    PreviousPane,
    Appearance,
    // tools
    ManyPapers,
    OfficeSettings,
    LetterQueue,
    SupervisorPage,
    DistrictDirectory,
    Trail,
    LastViews,
    // help
    KeySheet
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

const ActionEntry &entryOf(DeskAction action);
/// What an action is called where it is no menu entry: without its letter for Alt, without dots.
QString nameOf(DeskAction action);

/// The keys of an action at this desk: the worker's own where they were chosen, else as the program comes, but for what
/// the worker gave to another action. A remembered key that may not be one (ui/actions/keyrules.h) is not heeded.
QList<QKeySequence> keysOf(DeskAction action, const Desk &desk);
/// As the program comes.
QList<QKeySequence> usualKeys(DeskAction action, const Desk &desk);
/// An action with its words and keys; whoever asks connects it and puts it into a menu. Its tooltip names the first
/// key.
QAction *makeAction(DeskAction action, const Desk &desk, QObject *parent);
/// The one that was made so; null for any other.
std::optional<DeskAction> madeAs(const QAction &made);
/// Says in tooltip and status line why an action is off; empty: what it does again. It is not turned on or off here.
void explainOff(QAction *made, const QString &why, const Desk &desk);
/// Why it is off, as a property of an action: its tooltip then says that, whatever its keys.
inline constexpr char whyOffProperty[] = "caseledger_why_off";
/// Keys and tooltip of an action that was made so, as they are now.
void showKeys(QAction *made, const Desk &desk);
/// "Statement for a parent (Ctrl+Shift+S)": the tooltip of a button that does the same.
QString withKey(const QString &text, DeskAction action, const Desk &desk);
/// The same as the tooltip of a button, tab or field, which follows when the key is changed; so does a button whose own
/// words are the same.
void nameKey(QWidget *widget, const QString &text, DeskAction action, const Desk &desk);
/// After a key was changed: actions and tooltips of all windows say it, and it is in force.
void showKeysEverywhere(const Desk &desk);

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/deskactions.h"

#include "ui/actions/keyrules.h"
#include "ui/desk.h"
#include "ui/looks/actionicons.h"
#include "ui/parts/spokennames.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>

#include <algorithm>

namespace caseledger {

namespace {

using enum DeskAction;

constexpr ActionEntry table[] = {
    { FindCase, "find_case", QT_TRANSLATE_NOOP("DeskActions", "&Find a case"), "Ctrl+K; F3" },
    { ReadAgain, "read_again", QT_TRANSLATE_NOOP("DeskActions", "&Read again"), "F5" },
    { OtherCasesOfCustodial, "other_cases_of_custodial",
        QT_TRANSLATE_NOOP("DeskActions", "Other cases of the &custodial parent"), "F7" },
    { OtherCasesOfNoncustodial, "other_cases_of_noncustodial",
        QT_TRANSLATE_NOOP("DeskActions", "Other cases of the &noncustodial parent"), "F8" },
    { PinLetter, "pin_letter", QT_TRANSLATE_NOOP("DeskActions", "P&IN letter…"), "Ctrl+Shift+M",
        QT_TRANSLATE_NOOP("DeskActions", "A lost PIN is mailed again") },
    { NextCall, "next_call", QT_TRANSLATE_NOOP("DeskActions", "Next c&all"), "Ctrl+Shift+N",
        QT_TRANSLATE_NOOP("DeskActions", "Closes all cases and forgets everything of the last call") },
    { WriteNote, "write_note", QT_TRANSLATE_NOOP("DeskActions", "N&ote on this case"), "Ctrl+;" },
    { PinCase, "pin_case", QT_TRANSLATE_NOOP("DeskActions", "&Pin this case"), "Ctrl+D",
        QT_TRANSLATE_NOOP("DeskActions", "Keeps it at the top of your recent cases") },
    { CallerIs, "caller_is", QT_TRANSLATE_NOOP("DeskActions", "&Who is calling"), "Ctrl+Shift+W",
        QT_TRANSLATE_NOOP("DeskActions", "Says whom you speak to about this case") },
    { MailLocalOffice, "mail_local_office", QT_TRANSLATE_NOOP("DeskActions", "E-&mail to the local office"), "",
        QT_TRANSLATE_NOOP("DeskActions", "Opens your mail program with the office's address and nothing else") },
    { NextCase, "next_case", QT_TRANSLATE_NOOP("DeskActions", "Ne&xt open case"), "Ctrl+Tab" },
    { PreviousCase, "previous_case", QT_TRANSLATE_NOOP("DeskActions", "Pre&vious open case"), "Ctrl+Shift+Tab" },
    { CloseCase, "close_case", QT_TRANSLATE_NOOP("DeskActions", "C&lose case"), "Ctrl+W" },
    { ReopenCase, "reopen_case", QT_TRANSLATE_NOOP("DeskActions", "Reopen &the closed case"), "Ctrl+Shift+T" },
    { Quit, "quit", QT_TRANSLATE_NOOP("DeskActions", "&Quit"), "Ctrl+Q" },
    { Statement, "statement", QT_TRANSLATE_NOOP("DeskActions", "&Statement…"), "Ctrl+Shift+S",
        QT_TRANSLATE_NOOP("DeskActions", "Statement for a parent") },
    { Disbursements, "disbursements", QT_TRANSLATE_NOOP("DeskActions", "&Disbursements…"), "" },
    { Coupons, "coupons", QT_TRANSLATE_NOOP("DeskActions", "&Coupons…"), "Ctrl+Shift+B" },
    { MonthlyNotice, "monthly_notice", QT_TRANSLATE_NOOP("DeskActions", "&Monthly notice…"), "" },
    { AccessNotice, "access_notice", QT_TRANSLATE_NOOP("DeskActions", "&Access notice…"), "" },
    { KeptPapers, "kept_papers", QT_TRANSLATE_NOOP("DeskActions", "&Kept papers…"), "Ctrl+Shift+K" },
    { ExportTable, "export_table", QT_TRANSLATE_NOOP("DeskActions", "E&xport…"), "Ctrl+Shift+E",
        QT_TRANSLATE_NOOP("DeskActions", "The table as a file for a spreadsheet") },
    { PrintShown, "print_shown", QT_TRANSLATE_NOOP("DeskActions", "&Print this table…"), "Ctrl+P",
        QT_TRANSLATE_NOOP("DeskActions", "The table as it is shown, for office use") },
    { ShowPayments, "show_payments", QT_TRANSLATE_NOOP("DeskActions", "&Payments"), "Ctrl+1" },
    { ShowDisbursements, "show_disbursements", QT_TRANSLATE_NOOP("DeskActions", "D&isbursements"), "Ctrl+2" },
    { ShowBalances, "show_balances", QT_TRANSLATE_NOOP("DeskActions", "&Balances"), "Ctrl+3" },
    { ShowCharges, "show_charges", QT_TRANSLATE_NOOP("DeskActions", "Char&ges"), "Ctrl+4" },
    { ShowChart, "show_chart", QT_TRANSLATE_NOOP("DeskActions", "C&hart"), "Ctrl+5",
        QT_TRANSLATE_NOOP("DeskActions", "What was due and what came in, month by month") },
    { ShowContact, "show_contact", QT_TRANSLATE_NOOP("DeskActions", "Con&tact"), "Ctrl+6",
        QT_TRANSLATE_NOOP("DeskActions", "How both parents are reached, and what changed of it") },
    { ShowActivity, "show_activity", QT_TRANSLATE_NOOP("DeskActions", "Acti&vity"), "Ctrl+7" },
    { RowDetails, "row_details", QT_TRANSLATE_NOOP("DeskActions", "&Row details"), "Space" },
    { SortByColumn, "sort_by_column", QT_TRANSLATE_NOOP("DeskActions", "S&ort by this column"), "Ctrl+Shift+O" },
    { FilterTable, "filter_table", QT_TRANSLATE_NOOP("DeskActions", "&Filter this table"), "Ctrl+F" },
    { ShowColumns, "show_columns", QT_TRANSLATE_NOOP("DeskActions", "Co&lumns…"), "",
        QT_TRANSLATE_NOOP("DeskActions", "Which columns the table shows, and in which order") },
    { Period, "period", QT_TRANSLATE_NOOP("DeskActions", "P&eriod"), "Alt+Down" },
    { AsOfDay, "as_of_day", QT_TRANSLATE_NOOP("DeskActions", "As of a da&y"), "Ctrl+G",
        QT_TRANSLATE_NOOP("DeskActions", "Balances as of another day") },
    { PrivacyView, "privacy_view", QT_TRANSLATE_NOOP("DeskActions", "Cover a&mounts and contact"), "Ctrl+Shift+H",
        QT_TRANSLATE_NOOP("DeskActions", "For the counter, where others see the screen") },
    { NextPane, "next_pane", QT_TRANSLATE_NOOP("DeskActions", "Next pa&ne"), "F6" },
    { PreviousPane, "previous_pane", QT_TRANSLATE_NOOP("DeskActions", "Previo&us pane"), "Shift+F6" },
    { Appearance, "appearance", QT_TRANSLATE_NOOP("DeskActions", "&Appearance…"), "",
        QT_TRANSLATE_NOOP("DeskActions", "Text size, room in rows, colours, language of the window") },
    { ManyPapers, "many_papers", QT_TRANSLATE_NOOP("DeskActions", "&Many papers…"), "" },
    { OfficeSettings, "office_settings", QT_TRANSLATE_NOOP("DeskActions", "&Office settings…"), "Ctrl+," },
    { LetterQueue, "letter_queue", QT_TRANSLATE_NOOP("DeskActions", "&PIN letters…"), "Ctrl+Shift+Q" },
    { SupervisorPage, "supervisor_page", QT_TRANSLATE_NOOP("DeskActions", "&Supervisor's page…"), "Ctrl+Shift+U",
        QT_TRANSLATE_NOOP("DeskActions", "Letters, batches, money not sent on, and unusual views of the office") },
    { DistrictDirectory, "district_directory", QT_TRANSLATE_NOOP("DeskActions", "Directory of &districts…"), "",
        QT_TRANSLATE_NOOP("DeskActions", "The e-mails of the local offices") },
    { Trail, "trail", QT_TRANSLATE_NOOP("DeskActions", "&Trail…"), "" },
    { LastViews, "last_views", QT_TRANSLATE_NOOP("DeskActions", "Your &last views…"), "" },
    { KeySheet, "key_sheet", QT_TRANSLATE_NOOP("DeskActions", "&Keys…"), "F1",
        QT_TRANSLATE_NOOP("DeskActions", "All keys, and how to change them") },
};
static_assert(std::size(table) == size_t(KeySheet) + 1);

/// Keys that belong to a table and work while it has the focus: a menu shows them, but does not take them away from
/// what is typed in.
bool isKeyOfTables(const QList<QKeySequence> &keys) { return keys == QList { QKeySequence(Qt::Key_Space) }; }

QString hintOf(const ActionEntry &entry)
{
    return entry.hint ? QCoreApplication::translate("DeskActions", entry.hint) : nameOf(entry.action);
}

/// Qt makes a key that is none of an empty text.
QList<QKeySequence> listOf(const QString &keys)
{
    QList<QKeySequence> list = QKeySequence::listFromString(keys);
    list.removeAll(QKeySequence());
    return list;
}

/// Null where the worker chose none, or what is remembered cannot be one.
QList<QKeySequence> chosenKeys(const ActionEntry &entry, const Desk &desk)
{
    const QString remembered = desk.memory->value(QLatin1String("key/") + QLatin1String(entry.code));
    QList<QKeySequence> chosen = remembered.isEmpty() ? QList<QKeySequence>() : listOf(remembered);
    return std::ranges::all_of(chosen, [](const QKeySequence &key) { return mayBeKey(key); }) ? chosen
                                                                                              : QList<QKeySequence>();
}

constexpr char textProperty[] = "caseledger_text";
constexpr char actionProperty[] = "caseledger_action";

} // namespace

std::span<const ActionEntry> deskActions() { return table; }

const ActionEntry &entryOf(DeskAction action) { return table[size_t(action)]; }

QString nameOf(DeskAction action)
{
    return spokenText(QCoreApplication::translate("DeskActions", entryOf(action).text)).remove(QChar(0x2026));
}

/// Who has the office's settings reaches those with the key that is everybody else's for the own ones.
QList<QKeySequence> usualKeys(DeskAction action, const Desk &desk)
{
    const bool isOwnSettings = action == DeskAction::Appearance && !may(desk.who.worker, Right::Administer);
    return listOf(QString::fromLatin1(entryOf(isOwnSettings ? OfficeSettings : action).keys));
}

QList<QKeySequence> keysOf(DeskAction action, const Desk &desk)
{
    QList<QKeySequence> keys = chosenKeys(entryOf(action), desk);
    const bool isChosen = !keys.isEmpty();
    if (!isChosen)
        keys = usualKeys(action, desk);
    for (const ActionEntry &other : table) {
        if (other.action == action && isChosen)
            break; // of two that were given the same key the first keeps it
        if (other.action == action)
            continue;
        for (const QKeySequence &taken : chosenKeys(other, desk))
            keys.removeAll(taken);
    }
    return keys;
}

QAction *makeAction(DeskAction action, const Desk &desk, QObject *parent)
{
    const ActionEntry &entry = entryOf(action);
    auto *made = new QAction(QCoreApplication::translate("DeskActions", entry.text), parent);
    made->setObjectName(QLatin1String(entry.code));
    made->setIcon(iconOfAction(QLatin1String(entry.code)));
    showKeys(made, desk);
    return made;
}

std::optional<DeskAction> madeAs(const QAction &made)
{
    const auto entry = std::ranges::find(
        table, made.objectName(), [](const ActionEntry &each) { return QString::fromLatin1(each.code); });
    return entry == std::end(table) ? std::nullopt : std::optional(entry->action);
}

void showKeys(QAction *made, const Desk &desk)
{
    const std::optional<DeskAction> action = madeAs(*made);
    if (!action)
        return;
    const ActionEntry &entry = entryOf(*action);
    const QList<QKeySequence> keys = keysOf(*action, desk);
    const QString text = made->text().section(u'\t', 0, 0);
    const bool isOfTables = isKeyOfTables(keys);
    made->setText(isOfTables ? text + u'\t' + keys.first().toString(QKeySequence::NativeText) : text);
    made->setShortcuts(isOfTables ? QList<QKeySequence>() : keys);
    const QString why = made->property(whyOffProperty).toString();
    const QString hint = why.isEmpty() ? withKey(hintOf(entry), *action, desk) : why;
    made->setToolTip(hint);
    made->setStatusTip(entry.hint || !why.isEmpty() ? hint : QString());
}

void explainOff(QAction *made, const QString &why, const Desk &desk)
{
    made->setProperty(whyOffProperty, why);
    showKeys(made, desk);
}

QString withKey(const QString &text, DeskAction action, const Desk &desk)
{
    const QList<QKeySequence> keys = keysOf(action, desk);
    if (keys.isEmpty())
        return text;
    const QString key = keys.first().toString(QKeySequence::NativeText);
    return QCoreApplication::translate("DeskActions", "%1 (%2)")
        .arg(text, desk.book.direction() == Qt::RightToLeft ? Phrasebook::isolated(key) : key);
}

void nameKey(QWidget *widget, const QString &text, DeskAction action, const Desk &desk)
{
    widget->setProperty(textProperty, text);
    widget->setProperty(actionProperty, int(action));
    widget->setToolTip(withKey(text, action, desk));
}

void showKeysEverywhere(const Desk &desk)
{
    for (QWidget *widget : QApplication::allWidgets()) {
        if (const QVariant action = widget->property(actionProperty); action.isValid()) {
            const QString before = widget->toolTip();
            widget->setToolTip(withKey(widget->property(textProperty).toString(), DeskAction(action.toInt()), desk));
            if (auto *button = qobject_cast<QAbstractButton *>(widget); button && button->text() == before)
                button->setText(widget->toolTip()); // shows its key
        }
        for (QAction *made : widget->actions())
            showKeys(made, desk);
    }
}

} // namespace caseledger

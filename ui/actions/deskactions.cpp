// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/deskactions.h"

#include "ui/desk.h"

#include <QAction>
#include <QCoreApplication>

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
    { NextCase, "next_case", QT_TRANSLATE_NOOP("DeskActions", "Ne&xt open case"), "Ctrl+Tab" },
    { CloseCase, "close_case", QT_TRANSLATE_NOOP("DeskActions", "C&lose case"), "Ctrl+W" },
    { Quit, "quit", QT_TRANSLATE_NOOP("DeskActions", "&Quit"), "Ctrl+Q" },
    { Statement, "statement", QT_TRANSLATE_NOOP("DeskActions", "&Statement…"), "Ctrl+Shift+S",
        QT_TRANSLATE_NOOP("DeskActions", "Statement for a parent") },
    { Disbursements, "disbursements", QT_TRANSLATE_NOOP("DeskActions", "&Disbursements…"), "" },
    { Coupons, "coupons", QT_TRANSLATE_NOOP("DeskActions", "&Coupons…"), "Ctrl+Shift+B" },
    { MonthlyNotice, "monthly_notice", QT_TRANSLATE_NOOP("DeskActions", "&Monthly notice…"), "" },
    { AccessNotice, "access_notice", QT_TRANSLATE_NOOP("DeskActions", "&Access notice…"), "" },
    { KeptPapers, "kept_papers", QT_TRANSLATE_NOOP("DeskActions", "&Kept papers…"), "Ctrl+Shift+K" },
    { ShowPayments, "show_payments", QT_TRANSLATE_NOOP("DeskActions", "&Payments"), "Ctrl+1" },
    { ShowDisbursements, "show_disbursements", QT_TRANSLATE_NOOP("DeskActions", "D&isbursements"), "Ctrl+2" },
    { ShowBalances, "show_balances", QT_TRANSLATE_NOOP("DeskActions", "&Balances"), "Ctrl+3" },
    { ShowCharges, "show_charges", QT_TRANSLATE_NOOP("DeskActions", "Char&ges"), "Ctrl+4" },
    { RowDetails, "row_details", QT_TRANSLATE_NOOP("DeskActions", "&Row details"), "Space" },
    { SortByColumn, "sort_by_column", QT_TRANSLATE_NOOP("DeskActions", "S&ort by this column"), "Ctrl+Shift+O" },
    { Period, "period", QT_TRANSLATE_NOOP("DeskActions", "P&eriod"), "Alt+Down" },
    { NextPane, "next_pane", QT_TRANSLATE_NOOP("DeskActions", "Next pa&ne"), "F6" },
    { ManyPapers, "many_papers", QT_TRANSLATE_NOOP("DeskActions", "&Many papers…"), "" },
    { OfficeSettings, "office_settings", QT_TRANSLATE_NOOP("DeskActions", "&Office settings…"), "Ctrl+," },
    { LetterQueue, "letter_queue", QT_TRANSLATE_NOOP("DeskActions", "&PIN letters…"), "Ctrl+Shift+Q" },
    { Trail, "trail", QT_TRANSLATE_NOOP("DeskActions", "&Trail…"), "" },
    { LastViews, "last_views", QT_TRANSLATE_NOOP("DeskActions", "Your &last views…"), "" },
};
static_assert(std::size(table) == size_t(LastViews) + 1);

/// Keys that belong to a table and work while it has the focus: a menu shows them, but does not take them away from
/// what is typed in.
bool isKeyOfTables(DeskAction action) { return action == RowDetails; }

const ActionEntry &entryOf(DeskAction action) { return table[size_t(action)]; }

QString hintOf(const ActionEntry &entry)
{
    const QString text = QCoreApplication::translate("DeskActions", entry.hint ? entry.hint : entry.text);
    return entry.hint ? text : QString(text).remove(u'&').remove(QChar(0x2026));
}

} // namespace

std::span<const ActionEntry> deskActions() { return table; }

QList<QKeySequence> keysOf(DeskAction action, const Desk &desk)
{
    const ActionEntry &entry = entryOf(action);
    const QString chosen = desk.memory->value(QLatin1String("key/") + QLatin1String(entry.code));
    return QKeySequence::listFromString(chosen.isEmpty() ? QString::fromLatin1(entry.keys) : chosen);
}

QAction *makeAction(DeskAction action, const Desk &desk, QObject *parent)
{
    const ActionEntry &entry = entryOf(action);
    auto *made = new QAction(QCoreApplication::translate("DeskActions", entry.text), parent);
    made->setObjectName(QLatin1String(entry.code));
    const QList<QKeySequence> keys = keysOf(action, desk);
    if (isKeyOfTables(action) && !keys.isEmpty())
        made->setText(made->text() + u'\t' + keys.first().toString(QKeySequence::NativeText));
    else
        made->setShortcuts(keys);
    const QString hint = withKey(hintOf(entry), action, desk);
    made->setToolTip(hint);
    if (entry.hint)
        made->setStatusTip(hint);
    return made;
}

QString withKey(const QString &text, DeskAction action, const Desk &desk)
{
    const QList<QKeySequence> keys = keysOf(action, desk);
    return keys.isEmpty() ? text
                          : QCoreApplication::translate("DeskActions", "%1 (%2)")
                                .arg(text, keys.first().toString(QKeySequence::NativeText));
}

} // namespace caseledger

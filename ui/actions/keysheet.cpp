// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/keysheet.h"

#include "models/tables/columnkinds.h"
#include "ui/actions/keyrules.h"
#include "ui/parts/spokennames.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace caseledger {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

QString plain(const QString &text) { return spokenText(text.section(u'\t', 0, 0)).remove(QChar(0x2026)); }

QString keysIn(const QAction &action)
{
    const QList<QKeySequence> keys = action.shortcuts();
    return keys.isEmpty()
        ? action.text().section(u'\t', 1)
        : QKeySequence::listToString(keys, QKeySequence::NativeText).replace(QLatin1String("; "), QLatin1String(", "));
}

void addRows(QList<KeyRow> &rows, const QString &group, const QMenu &menu, const Desk &desk)
{
    for (const QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (action->menu()) {
            addRows(rows, group, *action->menu(), desk);
            continue;
        }
        const std::optional<DeskAction> made = madeAs(*action);
        rows.append({ .group = group,
            .what = plain(action->text()),
            .keys = keysIn(*action),
            .action = made,
            .isChanged = made && isKeyChanged(*made, desk) });
    }
}

/// Keys that no menu shows. They cannot be changed.
QList<KeyRow> otherRows()
{
    const auto row = [](const QString &group, const QString &what, const char *keys) {
        return KeyRow { .group = group,
            .what = what,
            .keys = QKeySequence(QLatin1String(keys)).toString(QKeySequence::NativeText),
            .action = std::nullopt };
    };
    const QString everywhere = Words::tr("Everywhere");
    const QString tables = Words::tr("Tables");
    const QString search = Words::tr("Search");
    const QString dialogs = Words::tr("Dialogs");
    return {
        row(everywhere, Words::tr("Empties the field one is in; where it is empty, hides the screen"), "Esc"),
        row(everywhere, Words::tr("To the next control"), "Tab"),
        row(everywhere, Words::tr("To the control before"), "Shift+Tab"),
        row(everywhere, Words::tr("To the menus"), "F10"),
        row(tables, Words::tr("Copy the chosen rows"), "Ctrl+C"),
        row(tables, Words::tr("Copy the chosen rows with the heads of the columns"), "Ctrl+Shift+C"),
        row(search, Words::tr("To the results"), "Down"),
        row(search, Words::tr("Open the case that is marked"), "Return"),
        row(dialogs, Words::tr("Close"), "Esc"),
    };
}

constexpr Column<KeyRow> columns[] = {
    textColumn<KeyRow, [](const KeyRow &row) { return row.group; }>("group", QT_TRANSLATE_NOOP("Column", "Menu")),
    textColumn<KeyRow, [](const KeyRow &row) { return row.what; }>("what", QT_TRANSLATE_NOOP("Column", "What it does")),
    textColumn<KeyRow, [](const KeyRow &row) { return row.keys; }>("keys", QT_TRANSLATE_NOOP("Column", "Key")),
    textColumn<KeyRow, [](const KeyRow &row) { return row.isChanged ? Words::tr("Your own") : QString(); }>(
        "changed", QT_TRANSLATE_NOOP("Column", "Changed")),
};

} // namespace

QList<KeyRow> keyRows(const QMenuBar &menus, const Desk &desk)
{
    QList<KeyRow> rows;
    for (const QAction *entry : menus.actions()) {
        if (entry->menu())
            addRows(rows, plain(entry->text()), *entry->menu(), desk);
    }
    for (KeyRow &other : otherRows()) {
        const bool isInMenus = std::ranges::any_of(
            rows, [&other](const KeyRow &row) { return row.keys.split(QLatin1String(", ")).contains(other.keys); });
        if (!isInMenus)
            rows.append(std::move(other));
    }
    return rows;
}

QList<KeyRow> rowsWith(const QList<KeyRow> &rows, const QString &typed)
{
    const QString wanted = typed.simplified();
    QList<KeyRow> found;
    for (const KeyRow &row : rows) {
        const QString all = row.group + u' ' + row.what + u' ' + row.keys;
        if (all.contains(wanted, Qt::CaseInsensitive))
            found.append(row);
    }
    return found;
}

QString keysText(const QList<KeyRow> &rows)
{
    QString text;
    QString group;
    for (const KeyRow &row : rows) {
        if (row.keys.isEmpty())
            continue;
        if (row.group != group)
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + row.group + u'\n';
        group = row.group;
        text += u'\t' + row.keys + u'\t' + row.what + u'\n';
    }
    return text;
}

std::span<const Column<KeyRow>> keyColumns() { return columns; }

} // namespace caseledger

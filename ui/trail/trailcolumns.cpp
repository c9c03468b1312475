// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trail/trailcolumns.h"

#include "models/tables/columnkinds.h"
#include "models/text/trailwords.h"
#include "ui/parts/officetime.h"

namespace caseledger {

namespace {

using Row = TrailEntry;

/// Not a day's column: the trail comes in the order it was written, whatever the clock said.
constexpr Column<Row> moment { .key = "at",
    .title = QT_TRANSLATE_NOOP("Column", "When"),
    .value = [](const Row &entry) -> QVariant { return entry.row.at; },
    .text = [](const Row &entry, const Phrasebook &book) { return officeTime(entry.row.at, book); },
    .plain = [](const Row &entry) { return entry.row.at.toString(Qt::ISODateWithMs); } };

constexpr Column<Row> caseNumber = textColumn<Row, [](const Row &entry) { return entry.row.caseId.text(); }>(
    "case", QT_TRANSLATE_NOOP("Column", "Case"));

constexpr Column<Row> action
    = codeColumn<Row, [](const Row &entry) { return entry.row.action; }>("action", QT_TRANSLATE_NOOP("Column", "What"));

constexpr Column<Row> outcome = codeColumn<Row, [](const Row &entry) { return entry.row.outcome; }>(
    "outcome", QT_TRANSLATE_NOOP("Column", "Outcome"));

constexpr Column<Row> reason = textColumn<Row, [](const Row &entry) { return entry.row.reason; }>(
    "reason", QT_TRANSLATE_NOOP("Column", "Reason"));

constexpr Column<Row> detail = textColumn<Row, [](const Row &entry) { return entry.row.detail; }>(
    "detail", QT_TRANSLATE_NOOP("Column", "Detail"));

template <auto get>
constexpr Column<Row> numberColumn(const char *key, const char *title)
{
    return { .key = key,
        .title = title,
        .value = [](const Row &entry) -> QVariant { return int(get(entry)); },
        .text = [](const Row &entry, const Phrasebook &) { return QString::number(get(entry)); },
        .plain = [](const Row &entry) { return QString::number(get(entry)); },
        .align = Qt::AlignRight | Qt::AlignAbsolute };
}

constexpr Column<Row> allColumns[] = {
    moment,
    textColumn<Row, [](const Row &entry) { return entry.user; }>("user", QT_TRANSLATE_NOOP("Column", "Who")),
    textColumn<Row, [](const Row &entry) { return entry.role; }>("role", QT_TRANSLATE_NOOP("Column", "Role")),
    textColumn<Row, [](const Row &entry) { return entry.workstation; }>(
        "workstation", QT_TRANSLATE_NOOP("Column", "Workstation")),
    caseNumber,
    action,
    outcome,
    reason,
    detail,
    numberColumn<[](const Row &entry) { return entry.row.session; }>("session", QT_TRANSLATE_NOOP("Column", "Session")),
    numberColumn<[](const Row &entry) { return entry.row.number; }>("row", QT_TRANSLATE_NOOP("Column", "Row")),
};

constexpr Column<Row> viewColumns[] = { moment, caseNumber, action, outcome, reason, detail };

} // namespace

std::span<const Column<TrailEntry>> trailColumns() { return allColumns; }

std::span<const Column<TrailEntry>> ownViewColumns() { return viewColumns; }

} // namespace caseledger

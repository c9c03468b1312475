// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/searchhitcolumns.h"

#include "models/tables/columnkinds.h"

#include <array>

namespace caseledger {

namespace {

using Row = SearchHitRow;

constexpr std::array<QLatin1String, 4> matchCodes { QLatin1String("case"), QLatin1String("name"),
    QLatin1String("phone"), QLatin1String("ssn_last4") };
constexpr std::array<const char *, 4> matchWords {
    //: what a search found a case by
    QT_TRANSLATE_NOOP("HitMatch", "Case"),
    //: what a search found a case by
    QT_TRANSLATE_NOOP("HitMatch", "Name"),
    //: what a search found a case by
    QT_TRANSLATE_NOOP("HitMatch", "Phone"),
    //: what a search found a case by: the last four digits of a social security number
    QT_TRANSLATE_NOOP("HitMatch", "Last four of SSN"),
};

/// A name and the same name in another script, each in its own direction.
QString bothNames(const QString &name, const QString &native, const Phrasebook &book)
{
    if (name.isEmpty() || native.isEmpty())
        return cellText(name + native, book);
    return Phrasebook::isolated(name) + u' ' + Phrasebook::isolated(native);
}

constexpr Column<Row> columns[] = {
    caseIdColumn<Row>(),
    { .key = "custodial",
        .title = QT_TRANSLATE_NOOP("Column", "Custodial parent"),
        .value = [](const Row &row) -> QVariant { return row.custodial; },
        .text
        = [](const Row &row, const Phrasebook &book) { return bothNames(row.custodial, row.custodialNative, book); },
        .plain = [](const Row &row) { return row.custodial; } },
    { .key = "noncustodial",
        .title = QT_TRANSLATE_NOOP("Column", "Noncustodial parent"),
        .value = [](const Row &row) -> QVariant { return row.noncustodial; },
        .text = [](const Row &row,
                    const Phrasebook &book) { return bothNames(row.noncustodial, row.noncustodialNative, book); },
        .plain = [](const Row &row) { return row.noncustodial; } },
    textColumn<Row, [](const Row &row) { return row.countyFips; }>("county", QT_TRANSLATE_NOOP("Column", "County")),
    codeColumn<Row, [](const Row &row) { return row.status; }>("status", QT_TRANSLATE_NOOP("Column", "Status")),
    codeColumn<Row, [](const Row &row) { return row.matched; }>(
        //: what a search found a case by
        "matched", QT_TRANSLATE_NOOP("Column", "Found by")),
};

} // namespace

QLatin1String code(HitMatch match) { return matchCodes[size_t(match)]; }

QString word(HitMatch match, const Phrasebook &book) { return book.translate("HitMatch", matchWords[size_t(match)]); }

std::span<const Column<SearchHitRow>> searchHitColumns() { return columns; }

} // namespace caseledger

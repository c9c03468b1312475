// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/districtcolumns.h"

#include "models/tables/columnkinds.h"
#include "ui/parts/officetime.h"

#include <QCoreApplication>

namespace caseledger {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Districts)
};

QString sourceText(const District &district)
{
    return district.isVerified() ? Phrasebook::isolated(district.source) : Words::tr("unverified");
}

constexpr Column<District> columns[] = {
    textColumn<District, [](const District &row) { return row.name; }>("name", QT_TRANSLATE_NOOP("Column", "District")),
    textColumn<District, [](const District &row) { return row.office; }>(
        "office", QT_TRANSLATE_NOOP("Column", "Number")),
    textColumn<District, [](const District &row) { return row.countyFips; }>(
        "county_fips", QT_TRANSLATE_NOOP("Column", "County code")),
    { .key = "email",
        .title = QT_TRANSLATE_NOOP("Column", "E-mail"),
        .value = [](const District &row) -> QVariant { return row.email; },
        .text =
            [](const District &row, const Phrasebook &book) {
                return row.email.isEmpty() ? Words::tr("none known") : cellText(row.email, book);
            },
        .plain = [](const District &row) { return row.email; } },
    { .key = "source",
        .title = QT_TRANSLATE_NOOP("Column", "From"),
        .value = [](const District &row) -> QVariant { return row.source; },
        .text = [](const District &row, const Phrasebook &) { return sourceText(row); },
        .plain = [](const District &row) { return row.source; } },
};

constexpr Column<DistrictChange> changeColumns[] = {
    { .key = "changed_at",
        .title = QT_TRANSLATE_NOOP("Column", "Changed"),
        .value = [](const DistrictChange &change) -> QVariant { return change.changedAt; },
        .text = [](const DistrictChange &change, const Phrasebook &book) { return officeTime(change.changedAt, book); },
        .plain = [](const DistrictChange &change) { return change.changedAt.toString(Qt::ISODate); } },
    { .key = "email",
        .title = QT_TRANSLATE_NOOP("Column", "E-mail"),
        .value = [](const DistrictChange &change) -> QVariant { return change.email; },
        .text =
            [](const DistrictChange &change, const Phrasebook &book) {
                return change.email.isEmpty() ? Words::tr("none known") : cellText(change.email, book);
            },
        .plain = [](const DistrictChange &change) { return change.email; } },
    textColumn<DistrictChange, [](const DistrictChange &change) { return change.source; }>(
        "source", QT_TRANSLATE_NOOP("Column", "From")),
    textColumn<DistrictChange, [](const DistrictChange &change) { return change.reason; }>(
        "reason", QT_TRANSLATE_NOOP("Column", "Reason")),
    textColumn<DistrictChange, [](const DistrictChange &change) { return change.changedBy; }>(
        "changed_by", QT_TRANSLATE_NOOP("Column", "By")),
};

} // namespace

std::span<const Column<District>> districtColumns() { return columns; }
std::span<const Column<DistrictChange>> districtChangeColumns() { return changeColumns; }

} // namespace caseledger

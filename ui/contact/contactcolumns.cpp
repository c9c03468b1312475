// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contactcolumns.h"

#include "models/tables/columnkinds.h"
#include "ui/contact/contactwords.h"
#include "ui/parts/officetime.h"

#include <QCoreApplication>

namespace caseledger {

namespace {

using Row = ContactHistoryRow;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContactHistory)
};

QString shown(const ContactEntry &entry, const Guarded<QString> &value, const Phrasebook &book)
{
    const QString *kept = value.shownTo(Audience::Staff);
    return kept ? valueText(entry.kind, *kept, book) : Words::tr("withheld");
}

QString plain(const Guarded<QString> &value)
{
    const QString *kept = value.shownTo(Audience::Staff);
    return kept ? QString(*kept).replace(u'\n', QLatin1String(", ")) : QString();
}

/// Never empty where there is an entry: a column of empty cells would not be shown.
QVariant sorted(const Guarded<QString> &value)
{
    return value.isWithheldFrom(Audience::Staff) ? Words::tr("withheld") : plain(value);
}

constexpr Column<Row> columns[] = {
    { .key = "changed_at",
        .title = QT_TRANSLATE_NOOP("Column", "Changed"),
        .value = [](const Row &row) -> QVariant { return row.entry.changedAt; },
        .text = [](const Row &row, const Phrasebook &book) { return officeTime(row.entry.changedAt, book); },
        .plain = [](const Row &row) { return row.entry.changedAt.toString(Qt::ISODate); } },
    { .key = "parent",
        .title = QT_TRANSLATE_NOOP("Column", "Parent"),
        .value = [](const Row &row) -> QVariant { return int(row.role); },
        .text = [](const Row &row, const Phrasebook &book) { return parentName(row.role, book); },
        .plain =
            [](const Row &row) {
                return QString::fromLatin1(row.role == Role::Custodial ? "custodial" : "noncustodial");
            } },
    { .key = "kind",
        .title = QT_TRANSLATE_NOOP("Column", "What"),
        .value = [](const Row &row) -> QVariant { return int(row.entry.kind); },
        .text = [](const Row &row, const Phrasebook &) { return word(row.entry.kind); },
        .plain = [](const Row &row) { return QString(code(row.entry.kind)); } },
    { .key = "before",
        .title = QT_TRANSLATE_NOOP("Column", "Before"),
        .value = [](const Row &row) -> QVariant { return sorted(row.entry.before); },
        .text = [](const Row &row, const Phrasebook &book) { return shown(row.entry, row.entry.before, book); },
        .plain = [](const Row &row) { return plain(row.entry.before); } },
    { .key = "after",
        .title = QT_TRANSLATE_NOOP("Column", "Then"),
        .value = [](const Row &row) -> QVariant { return sorted(row.entry.after); },
        .text = [](const Row &row, const Phrasebook &book) { return shown(row.entry, row.entry.after, book); },
        .plain = [](const Row &row) { return plain(row.entry.after); } },
    { .key = "reason",
        .title = QT_TRANSLATE_NOOP("Column", "Reason"),
        .value = [](const Row &row) -> QVariant { return row.entry.reason; },
        .text =
            [](const Row &row, const Phrasebook &book) {
                return row.entry.isImport ? Words::tr("brought by an import") : cellText(row.entry.reason, book);
            },
        .plain = [](const Row &row) { return row.entry.reason; } },
    textColumn<Row, [](const Row &row) { return row.entry.changedBy; }>(
        "changed_by", QT_TRANSLATE_NOOP("Column", "By")),
    { .key = "case",
        .title = QT_TRANSLATE_NOOP("Column", "Case"),
        .value = [](const Row &row) -> QVariant { return row.entry.caseId.text(); },
        .text = [](const Row &row, const Phrasebook &book) { return cellText(row.entry.caseId.text(), book); },
        .plain = [](const Row &row) { return row.entry.caseId.text(); } },
};

} // namespace

std::span<const Column<ContactHistoryRow>> contactHistoryColumns() { return columns; }

} // namespace caseledger

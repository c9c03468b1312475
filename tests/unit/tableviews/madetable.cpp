// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/tableviews/madetable.h"

#include "models/tables/columnkinds.h"

#include <QRandomGenerator>

namespace caseledger::test {

namespace {

using Row = MadeRow;

constexpr auto on = dayColumn<Row, [](const Row &row) { return row.on; }>("paid_on", "Paid");
constexpr auto name = textColumn<Row, [](const Row &row) { return row.name; }>("name", "Name");
constexpr Column<Row> kind { .key = "kind",
    .title = "Kind",
    .value = [](const Row &row) -> QVariant { return row.kind; },
    .text = [](const Row &row,
                const Phrasebook &) { return row.kind.isEmpty() ? QString() : QStringLiteral("the ") + row.kind; },
    .plain = [](const Row &row) { return row.kind; } };
constexpr auto amount = moneyColumn<Row, [](const Row &row) {
    return row.cents ? std::optional(Money::fromCents(*row.cents)) : std::nullopt;
}>("amount", "Amount");
constexpr Column<Row> count { .key = "count",
    .title = "Count",
    .value = [](const Row &row) -> QVariant { return row.count; },
    .text = [](const Row &row, const Phrasebook &) { return QString::number(row.count); },
    .plain = [](const Row &row) { return QString::number(row.count); } };
constexpr auto balance
    = moneyColumn<Row, [](const Row &row) { return std::optional(Money::fromCents(row.cents.value_or(0) * 2)); }>(
        "balance", "Owed after");

constexpr Column<Row> columns[] = { on, name, kind, amount, count, balance };

} // namespace

std::span<const Column<MadeRow>> madeColumns() { return columns; }

QList<MadeRow> madeRows(int count, quint32 seed)
{
    const QStringList names { QStringLiteral("Zoe O'Brien"), QStringLiteral("zoe"), QStringLiteral("Ábel Ñandú"),
        QStringLiteral("김민준"), QStringLiteral("أحمد"), QStringLiteral("=SUM(A1)"), QString() };
    const QStringList kinds { QStringLiteral("lottery"), QStringLiteral("other"), QStringLiteral("tax"), QString() };
    QRandomGenerator random(seed);
    const auto one = [&random](int below) { return int(random.bounded(below)); };
    QList<MadeRow> rows;
    for (int i = 0; i < count; ++i) {
        rows.append({ .on = one(9) == 0 ? QDate() : QDate(2026, 1, 1).addDays(one(120)),
            .name = names.at(one(int(names.size()))),
            .kind = kinds.at(one(int(kinds.size()))),
            .cents = one(9) == 0 ? std::nullopt : std::optional<qint64>(one(40) * 2'500 - 10'000),
            .count = one(5) });
    }
    return rows;
}

} // namespace caseledger::test

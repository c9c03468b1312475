// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codes.h"
#include "models/tables/column.h"
#include "models/text/words.h"

#include <optional>

/// The usual kinds of columns, each made from one accessor: a captureless lambda from the row to a value of the domain.
namespace caseledger {

/// A text of the extract as a cell shows it: fenced where the words around it run the other way.
inline QString cellText(const QString &text, const Phrasebook &book)
{
    return book.direction() == Qt::RightToLeft ? Phrasebook::isolated(text) : text;
}

/// A name, reference or other text of the extract: shown and written as it is.
template <class Row, auto get>
constexpr Column<Row> textColumn(const char *key, const char *title)
{
    return { .key = key,
        .title = title,
        .value = [](const Row &row) -> QVariant { return QString(get(row)); },
        .text = [](const Row &row, const Phrasebook &book) { return cellText(get(row), book); },
        .plain = [](const Row &row) { return QString(get(row)); } };
}

/// A day; a null one is an empty cell and sorts with no value.
template <class Row, auto get>
constexpr Column<Row> dayColumn(const char *key, const char *title)
{
    return { .key = key,
        .title = title,
        .value = [](const Row &row) -> QVariant {
            const QDate day = get(row);
            return day.isValid() ? QVariant(day) : QVariant();
        },
        .text = [](const Row &row, const Phrasebook &book) { return cellText(book.date(get(row)), book); },
        .plain = [](const Row &row) { return get(row).toString(Qt::ISODate); } };
}

/// An amount, where the accessor gives std::optional<Money> perhaps none: then the cell is empty.
template <class Row, auto get>
constexpr Column<Row> moneyColumn(const char *key, const char *title)
{
    return { .key = key,
        .title = title,
        .value = [](const Row &row) -> QVariant {
            const std::optional<Money> amount = get(row);
            return amount ? QVariant(amount->cents()) : QVariant();
        },
        .text =
            [](const Row &row, const Phrasebook &book) {
                const std::optional<Money> amount = get(row);
                return amount ? cellText(book.money(*amount), book) : QString();
            },
        .plain =
            [](const Row &row) {
                const std::optional<Money> amount = get(row);
                return amount ? plainText(*amount) : QString();
            },
        .align = Qt::AlignRight | Qt::AlignAbsolute };
}

/// A value of one of the extract's enumerations: its word for people, its code for files and for sorting.
template <class Row, auto get>
constexpr Column<Row> codeColumn(const char *key, const char *title)
{
    return { .key = key,
        .title = title,
        .value = [](const Row &row) -> QVariant { return QString(code(get(row))); },
        .text = [](const Row &row, const Phrasebook &book) { return word(get(row), book); },
        .plain = [](const Row &row) { return QString(code(get(row))); } };
}

/// The identifier of a case, for rows that have one in a member caseId.
template <class Row>
constexpr Column<Row> caseIdColumn()
{
    return textColumn<Row, [](const Row &row) { return row.caseId.text(); }>(
        "case_id", QT_TRANSLATE_NOOP("Column", "Case"));
}

} // namespace caseledger

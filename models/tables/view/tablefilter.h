// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"
#include "models/tables/view/datepreset.h"

#include <QJsonArray>
#include <QList>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>

namespace caseledger {

/// What a condition asks of a cell.
enum class FilterKind {
    Contains, ///< every word of a text, as people read the cell, folded as names are for search
    OneOf, ///< one of some values, as its column gives them; an empty text stands for no value
    Days, ///< a day of a period; a preset stays relative to today
    AtLeast, ///< an amount, this or more
    AtMost,
    Is
};

/// One condition of a filter. What does not belong to its kind is empty.
struct TableCondition
{
    QString column; ///< key; empty: any column that is shown (Contains alone)
    FilterKind kind = FilterKind::Contains;
    QStringList texts; ///< Contains: one text; OneOf: the values
    DatePreset preset = DatePreset::Custom;
    DateRange days; ///< for Custom
    Money amount;

    friend bool operator==(const TableCondition &, const TableCondition &) = default;
};

/// The rows for which every condition holds; empty: all rows.
using TableFilter = QList<TableCondition>;

QJsonArray jsonOf(const TableFilter &filter);
/// Null where a condition of it is broken or unknown: part of a filter would leave other rows than its name says.
std::optional<TableFilter> filterOf(const QJsonArray &json);

/// Whether a cell of the condition's column is what it asks for; one without a value is not, but for OneOf with an
/// empty text. May be asked for many cells.
/// @param value as the column gives it @param text as people read it, asked for only where it counts
using CellTest = std::function<bool(const QVariant &value, const std::function<QString()> &text)>;
CellTest cellTest(const TableCondition &condition, QDate today);

/// One word of a typed text: folded, and as it stands in days and amounts ("03/31", "1234.5").
struct SoughtWord
{
    QString folded;
    QString plain;
};
/// What has neither letter nor digit is left out.
QList<SoughtWord> soughtWords(const QString &typed);
/// A cell as words are looked for in it: amounts as plain decimals, days as people read them, other texts folded,
/// Hangul in its letters, so that a syllable that is still being typed is found in those that begin with it.
QString searchable(const QVariant &value, const QString &text);
bool holds(QStringView searchable, const SoughtWord &word);

} // namespace caseledger

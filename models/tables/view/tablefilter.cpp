// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/view/tablefilter.h"

#include "models/text/namefold.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <utility>

namespace caseledger {

namespace {

constexpr const char *kindCodes[] = { "contains", "one_of", "days", "at_least", "at_most", "is" };

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; });
}

/// folded() of a text of ASCII: what most cells hold, in a fraction of the time.
QString foldedAscii(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    bool isBetween = false;
    for (const QChar character : text) {
        if (!character.isLetterOrNumber()) {
            isBetween = !folded.isEmpty();
            continue;
        }
        if (std::exchange(isBetween, false))
            folded.append(u' ');
        folded.append(character.toLower());
    }
    return folded;
}

QString inLetters(const QString &text)
{
    return isAscii(text) ? foldedAscii(text) : folded(text).normalized(QString::NormalizationForm_D);
}

/// "$1,234.5" as amounts are written: "1234.5"; empty where it is no part of a day or an amount.
QString plainWord(const QString &word)
{
    QString plain;
    for (const QChar character : word) {
        if (const int digit = character.digitValue(); digit >= 0)
            plain.append(QChar(u'0' + digit));
        else if (character == u'.' || character == u'/' || character == u'-')
            plain.append(character);
        else if (character != u'$' && character != u',')
            return {};
    }
    return plain;
}

std::optional<TableCondition> conditionOf(const QJsonObject &json)
{
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    const auto *kind = std::ranges::find(kindCodes, text("kind"), [](const char *code) { return QLatin1String(code); });
    if (kind == std::end(kindCodes))
        return std::nullopt;
    TableCondition condition { .column = text("column"),
        .kind = FilterKind(kind - std::begin(kindCodes)),
        .texts = {},
        .preset = DatePreset::Custom,
        .days = { QDate::fromString(text("first"), Qt::ISODate), QDate::fromString(text("last"), Qt::ISODate) },
        .amount = {} };
    const QJsonArray texts = json.value(QLatin1String("texts")).toArray();
    for (const QJsonValue &each : texts)
        condition.texts.append(each.toString());
    bool isAmount = false;
    condition.amount = Money::fromCents(text("cents").toLongLong(&isAmount));
    const std::optional<DatePreset> preset = presetOfCode(text("preset"));
    condition.preset = preset.value_or(DatePreset::Custom);
    bool isWhole = false;
    switch (condition.kind) {
    case FilterKind::Contains:
        isWhole = condition.texts.size() == 1 && !condition.texts.first().isEmpty();
        break;
    case FilterKind::OneOf:
        isWhole = !condition.texts.isEmpty();
        break;
    case FilterKind::Days:
        isWhole = preset
            && (*preset != DatePreset::Custom || condition.days.first.isValid() || condition.days.last.isValid());
        break;
    default:
        isWhole = isAmount;
    }
    const bool hasColumn = !condition.column.isEmpty() || condition.kind == FilterKind::Contains;
    return isWhole && hasColumn ? std::optional(condition) : std::nullopt;
}

QJsonObject jsonOf(const TableCondition &condition)
{
    QJsonObject json { { QStringLiteral("column"), condition.column },
        { QStringLiteral("kind"), QLatin1String(kindCodes[size_t(condition.kind)]) } };
    if (condition.kind == FilterKind::Contains || condition.kind == FilterKind::OneOf) {
        json.insert(QStringLiteral("texts"), QJsonArray::fromStringList(condition.texts));
    } else if (condition.kind == FilterKind::Days) {
        json.insert(QStringLiteral("preset"), presetCode(condition.preset));
        json.insert(QStringLiteral("first"), condition.days.first.toString(Qt::ISODate));
        json.insert(QStringLiteral("last"), condition.days.last.toString(Qt::ISODate));
    } else {
        json.insert(QStringLiteral("cents"), QString::number(condition.amount.cents()));
    }
    return json;
}

CellTest amountTest(FilterKind kind, qint64 cents)
{
    return [kind, cents](const QVariant &value, const auto &) {
        if (value.typeId() != QMetaType::LongLong)
            return false;
        const qint64 amount = value.toLongLong();
        return kind == FilterKind::AtLeast ? amount >= cents
            : kind == FilterKind::AtMost   ? amount <= cents
                                           : amount == cents;
    };
}

CellTest daysTest(const TableCondition &condition, QDate today)
{
    const DateRange range = condition.preset == DatePreset::Custom ? condition.days : rangeOf(condition.preset, today);
    return [range](const QVariant &value, const auto &) {
        const QDate day = value.toDate();
        return day.isValid() && range.contains(day);
    };
}

} // namespace

QJsonArray jsonOf(const TableFilter &filter)
{
    QJsonArray json;
    for (const TableCondition &condition : filter)
        json.append(jsonOf(condition));
    return json;
}

std::optional<TableFilter> filterOf(const QJsonArray &json)
{
    TableFilter filter;
    for (const QJsonValue &each : json) {
        const std::optional<TableCondition> condition = conditionOf(each.toObject());
        if (!condition)
            return std::nullopt;
        filter.append(*condition);
    }
    return filter;
}

CellTest cellTest(const TableCondition &condition, QDate today)
{
    switch (condition.kind) {
    case FilterKind::Contains:
        return [words = soughtWords(condition.texts.value(0))](const QVariant &value, const auto &text) {
            const QString cell = searchable(value, text());
            return std::ranges::all_of(words, [&cell](const SoughtWord &word) { return holds(cell, word); });
        };
    case FilterKind::OneOf:
        return [values = QSet<QString>(condition.texts.begin(), condition.texts.end())](
                   const QVariant &value, const auto &) { return values.contains(value.toString()); };
    case FilterKind::Days:
        return daysTest(condition, today);
    default:
        return amountTest(condition.kind, condition.amount.cents());
    }
}

QList<SoughtWord> soughtWords(const QString &typed)
{
    QList<SoughtWord> words;
    const QStringList parts = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const QString word = inLetters(part); !word.isEmpty())
            words.append({ word, plainWord(part) });
    }
    return words;
}

QString searchable(const QVariant &value, const QString &text)
{
    if (value.typeId() == QMetaType::LongLong)
        return plainText(Money::fromCents(value.toLongLong()));
    return value.typeId() == QMetaType::QDate ? text : inLetters(text);
}

bool holds(QStringView searchable, const SoughtWord &word)
{
    return searchable.contains(word.folded) || (!word.plain.isEmpty() && searchable.contains(word.plain));
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/typeddate.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace caseledger {

namespace {

/// Small letters and ASCII digits, no blanks around; null where a character can be no part of a date.
std::optional<QString> normalised(QStringView text)
{
    QString plain;
    for (const QChar character : text.trimmed()) {
        if (const int digit = character.digitValue(); digit >= 0)
            plain.append(QChar(u'0' + digit));
        else if (character == u'.')
            plain.append(u'/');
        else if (character.unicode() < 0x80)
            plain.append(character.toLower());
        else
            return std::nullopt;
    }
    return plain;
}

bool isAsciiDigit(QChar character) { return character >= u'0' && character <= u'9'; }

std::optional<QDate> existing(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// Two digits of a year: this century, unless that were more than ten years ahead.
int fullYear(int year, QDate today)
{
    if (year >= 100)
        return year;
    const int thisCentury = today.year() - today.year() % 100 + year;
    return thisCentury > today.year() + 10 ? thisCentury - 100 : thisCentury;
}

std::optional<QDate> latest(int month, int day, QDate today)
{
    constexpr int longestGapBetweenLeapDays = 8;
    for (int year = today.year(); year >= today.year() - longestGapBetweenLeapDays; --year) {
        if (const QDate date(year, month, day); date.isValid() && date <= today)
            return date;
    }
    return std::nullopt;
}

/// `t-30`, `m`, `y-1`: a letter, and how many days, months or years away.
std::optional<QDate> relative(const QString &text, QDate today, RangeEnd end)
{
    int away = 0;
    if (text.size() > 1) {
        constexpr int mostDigits = 5; // sign and four digits: farther than any case reaches
        bool isNumber = false;
        away = QStringView(text).mid(1).toInt(&isNumber);
        const QChar sign = text.at(1);
        if (!isNumber || (sign != u'-' && sign != u'+') || text.size() > 1 + mostDigits)
            return std::nullopt;
    }
    const bool first = end == RangeEnd::First;
    if (text.front() == u't')
        return today.addDays(away);
    if (text.front() == u'm') {
        const QDate day = firstOfMonth(today).addMonths(away);
        return first ? day : lastOfMonth(day);
    }
    const int year = today.year() + away;
    return first ? existing(year, 1, 1) : existing(year, 12, 31);
}

std::optional<QDate> fromDigits(const QString &text, QDate today)
{
    if (!std::ranges::all_of(text, &isAsciiDigit))
        return std::nullopt;
    const auto part = [&text](int from, int count) { return QStringView(text).mid(from, count).toInt(); };
    switch (text.size()) {
    case 4:
        return latest(part(0, 2), part(2, 2), today);
    case 6:
        return existing(fullYear(part(4, 2), today), part(0, 2), part(2, 2));
    case 8:
        if (const auto date = existing(part(4, 4), part(0, 2), part(2, 2)))
            return date;
        return existing(part(0, 4), part(4, 2), part(6, 2));
    default:
        return std::nullopt;
    }
}

std::optional<QDate> fromParts(const QString &text, QDate today)
{
    QList<int> numbers;
    const QStringList parts = text.split(text.contains(u'-') ? u'-' : u'/');
    for (const QString &part : parts) {
        const bool isNumber = !part.isEmpty() && std::ranges::all_of(part, &isAsciiDigit);
        if (!isNumber || part.size() > 4)
            return std::nullopt;
        numbers.append(part.toInt());
    }
    if (numbers.size() == 2)
        return latest(numbers.at(0), numbers.at(1), today);
    if (numbers.size() != 3)
        return std::nullopt;
    if (parts.first().size() == 4)
        return existing(numbers.at(0), numbers.at(1), numbers.at(2));
    if (parts.last().size() != 2 && parts.last().size() != 4)
        return std::nullopt;
    return existing(fullYear(numbers.at(2), today), numbers.at(0), numbers.at(1));
}

} // namespace

std::optional<QDate> typedDate(QStringView text, QDate today, RangeEnd end)
{
    const std::optional<QString> plain = normalised(text);
    if (!plain || plain->isEmpty())
        return std::nullopt;
    const QChar front = plain->front();
    if (front == u't' || front == u'm' || front == u'y')
        return relative(*plain, today, end);
    if (plain->contains(u'/') || plain->contains(u'-'))
        return fromParts(*plain, today);
    return fromDigits(*plain, today);
}

std::optional<QDate> typedDateAhead(QStringView text, QDate today, RangeEnd end)
{
    const std::optional<QDate> day = typedDate(text, today, end);
    const std::optional<QString> plain = normalised(text);
    const bool isRelative = plain && !plain->isEmpty() && plain->front().isLetter();
    if (!day || isRelative || *day >= today)
        return day;
    constexpr int mostBetweenLeapDays = 8;
    for (int years = 1; years <= mostBetweenLeapDays; ++years) {
        if (const auto ahead = typedDate(text, today.addYears(years).addDays(-1), end); ahead && *ahead >= today)
            return ahead;
    }
    return day; // a year was typed
}

} // namespace caseledger

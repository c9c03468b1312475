// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/columnvalue.h"

#include <QMetaType>

#include <utility>

namespace caseledger {

namespace {

constexpr qsizetype isoLength = 10; // "2026-03-31"

void writeDigits(QChar *at, int number, int count)
{
    for (int i = count - 1; i >= 0; --i) {
        at[i] = QLatin1Char(char('0' + number % 10));
        number /= 10;
    }
}

/// The number at a place of a text; -1 if there is anything but digits.
int readDigits(QStringView text, qsizetype at, qsizetype count)
{
    int number = 0;
    for (const QChar digit : text.mid(at, count)) {
        if (digit < u'0' || digit > u'9')
            return -1;
        number = number * 10 + (digit.unicode() - u'0');
    }
    return number;
}

bool isNumber(const QVariant &column)
{
    return !column.isNull() && (column.typeId() == QMetaType::LongLong || column.typeId() == QMetaType::Int);
}

} // namespace

QString isoText(QDate day)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    QString text(isoLength, u'-');
    writeDigits(text.data(), year, 4);
    writeDigits(text.data() + 5, month, 2);
    writeDigits(text.data() + 8, dayOfMonth, 2);
    return text;
}

QVariant toColumn(const QString &text) { return text.isNull() ? QVariant(QLatin1String("")) : QVariant(text); }
QVariant toColumn(QLatin1String text) { return QVariant(QString(text)); }
QVariant toColumn(const QByteArray &bytes) { return bytes.isEmpty() ? QVariant() : QVariant(bytes); }
QVariant toColumn(QDate day) { return day.isValid() ? QVariant(isoText(day)) : QVariant(); }
QVariant toColumn(const QDateTime &moment) { return QVariant(moment.toUTC().toString(Qt::ISODateWithMs)); }
QVariant toColumn(Money amount) { return QVariant(amount.cents()); }
QVariant toColumn(qint64 number) { return QVariant(number); }
QVariant toColumn(int number) { return QVariant(number); }
QVariant toColumn(bool yes) { return QVariant(yes ? 1 : 0); }
QVariant toColumn(const CaseId &id) { return toColumn(id.text()); }
QVariant toColumn(std::optional<int> number) { return number ? QVariant(*number) : QVariant(); }

bool fromColumn(const QVariant &column, QString &text)
{
    if (column.isNull() || column.typeId() != QMetaType::QString)
        return false;
    text = column.toString();
    return true;
}

bool fromColumn(const QVariant &column, QByteArray &bytes)
{
    if (!column.isNull() && column.typeId() != QMetaType::QByteArray)
        return false;
    bytes = column.isNull() ? QByteArray() : column.toByteArray();
    return true;
}

bool fromColumn(const QVariant &column, QDate &day)
{
    if (column.isNull()) {
        day = QDate();
        return true;
    }
    QString text;
    if (!fromColumn(column, text) || text.size() != isoLength || text[4] != u'-' || text[7] != u'-')
        return false;
    const int year = readDigits(text, 0, 4);
    if (year < 1)
        return false;
    day = QDate(year, readDigits(text, 5, 2), readDigits(text, 8, 2));
    return day.isValid();
}

bool fromColumn(const QVariant &column, QDateTime &moment)
{
    QString text;
    if (!fromColumn(column, text) || !text.endsWith(u'Z'))
        return false;
    moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    return moment.isValid();
}

bool fromColumn(const QVariant &column, qint64 &number)
{
    if (!isNumber(column))
        return false;
    number = column.toLongLong();
    return true;
}

bool fromColumn(const QVariant &column, int &number)
{
    qint64 wide = 0;
    if (!fromColumn(column, wide) || !std::in_range<int>(wide))
        return false;
    number = int(wide);
    return true;
}

bool fromColumn(const QVariant &column, Money &amount)
{
    qint64 cents = 0;
    if (!fromColumn(column, cents))
        return false;
    amount = Money::fromCents(cents);
    return true;
}

bool fromColumn(const QVariant &column, bool &yes)
{
    qint64 number = 0;
    if (!fromColumn(column, number) || number < 0 || number > 1)
        return false;
    yes = number == 1;
    return true;
}

bool fromColumn(const QVariant &column, CaseId &id)
{
    QString text;
    const bool isText = fromColumn(column, text);
    const std::optional<CaseId> parsed = isText ? CaseId::parse(text) : std::nullopt;
    if (parsed)
        id = *parsed;
    return parsed.has_value();
}

bool fromColumn(const QVariant &column, std::optional<int> &number)
{
    int value = 0;
    number.reset();
    if (column.isNull())
        return true;
    if (!fromColumn(column, value))
        return false;
    number = value;
    return true;
}

bool fromColumn(const QVariant &column, std::optional<qint64> &number)
{
    qint64 value = 0;
    number.reset();
    if (column.isNull())
        return true;
    if (!fromColumn(column, value))
        return false;
    number = value;
    return true;
}

} // namespace caseledger

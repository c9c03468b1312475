// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codes.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QVariant>

#include <concepts>
#include <optional>

/// Internal to the store: how values lie in columns. Days are ISO texts, amounts whole cents, enumerations the position
/// of their code, yes and no 1 and 0; unknown texts are empty, unknown days and numbers null.
namespace caseledger {

template <class T>
concept CodedEnum = requires(T value)
{
    codesOf(value);
};

QVariant toColumn(const QString &text); ///< a null text is stored as an empty one
QVariant toColumn(QLatin1String text);
QVariant toColumn(const char *) = delete; // it would go as a yes or no
QVariant toColumn(const QByteArray &bytes); ///< empty bytes are stored as null
QVariant toColumn(QDate day);
QVariant toColumn(const QDateTime &moment); ///< stored in UTC, to the millisecond; must be valid
QVariant toColumn(Money amount);
QVariant toColumn(qint64 number);
QVariant toColumn(int number);
QVariant toColumn(bool yes);
QVariant toColumn(const CaseId &id);
QVariant toColumn(std::optional<int> number);

template <class Tag>
QVariant toColumn(const TextRef<Tag> &ref)
{
    return toColumn(ref.text);
}

template <CodedEnum Enum>
QVariant toColumn(Enum value)
{
    return toColumn(int(value));
}

/// Each returns false, and leaves the value, where the column holds something else.
bool fromColumn(const QVariant &column, QString &text);
bool fromColumn(const QVariant &column, QByteArray &bytes); ///< null: empty
bool fromColumn(const QVariant &column, QDate &day); ///< null: no day
bool fromColumn(const QVariant &column, QDateTime &moment);
bool fromColumn(const QVariant &column, Money &amount);
bool fromColumn(const QVariant &column, qint64 &number);
bool fromColumn(const QVariant &column, int &number);
bool fromColumn(const QVariant &column, bool &yes);
bool fromColumn(const QVariant &column, CaseId &id);
bool fromColumn(const QVariant &column, std::optional<int> &number);
bool fromColumn(const QVariant &column, std::optional<qint64> &number);

template <class Tag>
bool fromColumn(const QVariant &column, TextRef<Tag> &ref)
{
    return fromColumn(column, ref.text);
}

template <CodedEnum Enum>
bool fromColumn(const QVariant &column, Enum &value)
{
    int position = 0;
    if (!fromColumn(column, position) || position < 0 || size_t(position) >= codesOf(value).size())
        return false;
    value = Enum(position);
    return true;
}

/// The ISO form of a day, "2026-03-31"; the day must be valid.
QString isoText(QDate day);

} // namespace caseledger

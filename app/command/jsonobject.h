// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QByteArray>
#include <QDate>
#include <QLatin1String>
#include <QString>

#include <concepts>
#include <optional>
#include <vector>

namespace caseledger {

/// One JSON object whose keys stay in the order they were added, on one line, as UTF-8. What is unknown (an empty text,
/// a null day, a null optional) becomes null; amounts are texts with two places, days ISO 8601.
class JsonObject
{
public:
    JsonObject &add(QLatin1String key, const QString &text);
    JsonObject &add(QLatin1String key, QLatin1String code);
    JsonObject &add(QLatin1String key, Money amount);
    JsonObject &add(QLatin1String key, const std::optional<Money> &amount);
    JsonObject &add(QLatin1String key, QDate day);
    JsonObject &add(QLatin1String key, std::nullptr_t);
    JsonObject &add(QLatin1String key, const JsonObject &object);
    JsonObject &add(QLatin1String key, const std::vector<JsonObject> &objects);
    template <std::integral Number>
    JsonObject &add(QLatin1String key, Number number)
    {
        if constexpr (std::same_as<Number, bool>)
            return addRaw(key, number ? "true" : "false");
        else
            return addRaw(key, QByteArray::number(qint64(number)));
    }

    QByteArray line() const { return m_members.isEmpty() ? QByteArray("{}") : m_members + '}'; }

private:
    JsonObject &addRaw(QLatin1String key, const QByteArray &value);

    QByteArray m_members;
};

} // namespace caseledger

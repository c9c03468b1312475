// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/jsonobject.h"

namespace caseledger {

namespace {

QByteArray quoted(const QString &text)
{
    QByteArray result("\"");
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            (result += '\\') += c;
        else if (c == '\n')
            result += "\\n";
        else if (c == '\t')
            result += "\\t";
        else if (c == '\x7f' || (c >= 0 && c < ' '))
            result += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
        else
            result += c;
    }
    return result += '"';
}

} // namespace

JsonObject &JsonObject::add(QLatin1String key, const QString &text)
{
    return addRaw(key, text.isEmpty() ? QByteArray("null") : quoted(text));
}

JsonObject &JsonObject::add(QLatin1String key, QLatin1String code) { return add(key, QString(code)); }

JsonObject &JsonObject::add(QLatin1String key, Money amount) { return add(key, plainText(amount)); }

JsonObject &JsonObject::add(QLatin1String key, const std::optional<Money> &amount)
{
    return amount ? add(key, *amount) : add(key, nullptr);
}

JsonObject &JsonObject::add(QLatin1String key, QDate day) { return add(key, day.toString(Qt::ISODate)); }

JsonObject &JsonObject::add(QLatin1String key, std::nullptr_t) { return addRaw(key, "null"); }

JsonObject &JsonObject::add(QLatin1String key, const JsonObject &object) { return addRaw(key, object.line()); }

JsonObject &JsonObject::add(QLatin1String key, const std::vector<JsonObject> &objects)
{
    QByteArray list("[");
    for (const JsonObject &object : objects) {
        if (list.size() > 1)
            list += ',';
        list += object.line();
    }
    return addRaw(key, list + ']');
}

JsonObject &JsonObject::addRaw(QLatin1String key, const QByteArray &value)
{
    m_members += m_members.isEmpty() ? '{' : ',';
    ((((m_members += '"') += key.data()) += '"') += ':') += value;
    return *this;
}

} // namespace caseledger

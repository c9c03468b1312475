// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/view/columnlayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace caseledger {

namespace {

constexpr int layoutVersion = 1;
constexpr int leastWidth = 20;
constexpr int mostWidth = 2'000;

QStringList keysIn(const QJsonValue &value)
{
    QStringList keys;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        if (const QString key = each.toString(); !key.isEmpty() && !keys.contains(key))
            keys.append(key);
    }
    return keys;
}

} // namespace

QString textOf(const ColumnLayout &layout)
{
    QJsonObject widths;
    for (auto width = layout.widths.begin(); width != layout.widths.end(); ++width)
        widths.insert(width.key(), width.value());
    const QJsonObject object { { QStringLiteral("version"), layoutVersion },
        { QStringLiteral("order"), QJsonArray::fromStringList(layout.order) },
        { QStringLiteral("shown"), QJsonArray::fromStringList(layout.shown) },
        { QStringLiteral("hidden"), QJsonArray::fromStringList(layout.hidden) }, { QStringLiteral("widths"), widths },
        { QStringLiteral("sorted"), layout.sorted }, { QStringLiteral("descending"), layout.descending } };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<ColumnLayout> layoutOf(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (object.value(QLatin1String("version")) != QJsonValue(layoutVersion))
        return std::nullopt;
    ColumnLayout layout { .order = keysIn(object.value(QLatin1String("order"))),
        .shown = keysIn(object.value(QLatin1String("shown"))),
        .hidden = keysIn(object.value(QLatin1String("hidden"))),
        .widths = {},
        .sorted = object.value(QLatin1String("sorted")).toString(),
        .descending = object.value(QLatin1String("descending")).toBool() };
    for (const QString &key : std::as_const(layout.hidden))
        layout.shown.removeAll(key);
    const QJsonObject widths = object.value(QLatin1String("widths")).toObject();
    for (auto width = widths.begin(); width != widths.end(); ++width) {
        if (const int pixels = width.value().toInt(); pixels >= leastWidth && pixels <= mostWidth)
            layout.widths.insert(width.key(), pixels);
    }
    return layout;
}

QStringList orderedKeys(const ColumnLayout &layout, const QStringList &keys)
{
    QStringList ordered;
    for (const QString &key : layout.order) {
        if (keys.contains(key) && !ordered.contains(key))
            ordered.append(key);
    }
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (!ordered.contains(keys[i]))
            ordered.insert(i == 0 ? 0 : ordered.indexOf(keys[i - 1]) + 1, keys[i]);
    }
    return ordered;
}

} // namespace caseledger

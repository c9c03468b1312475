// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/view/savedfilters.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace caseledger {

namespace {

constexpr int filtersVersion = 1;

} // namespace

QString textOf(const QList<SavedFilter> &filters)
{
    QJsonArray list;
    for (const SavedFilter &saved : filters)
        list.append(QJsonObject {
            { QStringLiteral("name"), saved.name }, { QStringLiteral("conditions"), jsonOf(saved.filter) } });
    const QJsonObject object { { QStringLiteral("version"), filtersVersion }, { QStringLiteral("filters"), list } };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QList<SavedFilter> savedFiltersOf(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    QList<SavedFilter> filters;
    if (object.value(QLatin1String("version")) != QJsonValue(filtersVersion))
        return filters;
    const QJsonArray list = object.value(QLatin1String("filters")).toArray();
    for (const QJsonValue &each : list) {
        const QString name = filterName(each.toObject().value(QLatin1String("name")).toString());
        const auto filter = filterOf(each.toObject().value(QLatin1String("conditions")).toArray());
        if (!name.isEmpty() && filter && !filter->isEmpty())
            filters = withFilter(filters, { name, *filter });
    }
    return filters;
}

QString filterName(const QString &typed) { return typed.simplified().left(longestFilterName).trimmed(); }

QList<SavedFilter> withFilter(QList<SavedFilter> filters, const SavedFilter &saved)
{
    const auto same = std::ranges::find(filters, saved.name, &SavedFilter::name);
    if (same != filters.end())
        same->filter = saved.filter;
    else if (filters.size() < mostSavedFilters)
        filters.append(saved);
    return filters;
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/contact/districts.h"

#include <QSet>

#include <algorithm>

namespace caseledger {

namespace {

constexpr auto heading = QLatin1String("office,name,county_fips,email,source");
constexpr auto unverified = QLatin1String("unverified");

tl::unexpected<Error> badLine(qsizetype line, const char *what)
{
    return failure(
        Error::Kind::Failed, QStringLiteral("districts.csv, line %1: %2.").arg(line).arg(QLatin1String(what)));
}

bool isFips(const QString &text)
{
    constexpr qsizetype digits = 5;
    return text.size() == digits && std::ranges::all_of(text, [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
}

} // namespace

bool District::isVerified() const { return !source.isEmpty() && source != unverified; }

Result<QList<District>> readDistricts(const QByteArray &csv)
{
    constexpr qsizetype fieldsOfLine = 5;
    const QStringList lines = QString::fromUtf8(csv).split(u'\n');
    QList<District> districts;
    QSet<QString> counties;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (i == 0 && line != heading)
            return badLine(1, "this is no heading of a directory");
        if (i == 0 || line.isEmpty())
            continue;
        const QStringList fields = line.split(u',');
        if (fields.size() != fieldsOfLine || line.contains(u'"'))
            return badLine(i + 1, "it has not five plain fields");
        const District district { fields[0], fields[1], fields[2], fields[3], fields[4] };
        if (!isFips(district.countyFips) || counties.contains(district.countyFips))
            return badLine(i + 1, "the county is no code of five digits, or is there twice");
        counties.insert(district.countyFips);
        districts.append(district);
    }
    return districts;
}

QList<District> withChanges(QList<District> districts, const QList<DistrictChange> &changes)
{
    for (District &district : districts) {
        const auto newest = std::ranges::find(changes, district.countyFips, &DistrictChange::countyFips);
        if (newest == changes.end())
            continue;
        district.email = newest->email;
        district.source = newest->email.isEmpty() ? QString(unverified) : newest->source;
    }
    return districts;
}

const District *districtOf(const QList<District> &districts, QStringView countyFips)
{
    const auto found = std::ranges::find(districts, countyFips, &District::countyFips);
    return found == districts.end() ? nullptr : &*found;
}

} // namespace caseledger

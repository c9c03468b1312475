// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace caseledger {

/// A local district that child support cases belong to, by county (18 NYCRR 346.1; New York City's boroughs are five).
struct District
{
    QString office; ///< the State's number of the district, two digits
    QString name;
    QString countyFips; ///< five digits
    QString email; ///< empty: none is known, and none is guessed
    QString source; ///< where the entry is from; "unverified": from nowhere that one could ask

    bool isVerified() const;
    friend bool operator==(const District &, const District &) = default;
};

/// What an office knows better than the directory that comes with the program.
struct DistrictChange
{
    QString countyFips;
    QString email; ///< empty: none is known
    QString source; ///< who says so; empty where the e-mail is
    QString reason;
    QDateTime changedAt; ///< UTC; null when a change is asked for
    QString changedBy;

    friend bool operator==(const DistrictChange &, const DistrictChange &) = default;
};

/// Reads the directory: a heading "office,name,county_fips,email,source", then a line each, fields without quotes.
/// Pure. Error::Failed, with the line, for one that has other fields, or a county that is there twice.
Result<QList<District>> readDistricts(const QByteArray &csv);

/// The directory with what the office knows better.
/// @param changes newest first
QList<District> withChanges(QList<District> districts, const QList<DistrictChange> &changes);

/// The district of a county; null for one that is not in the directory. Good as long as the list is.
const District *districtOf(const QList<District> &districts, QStringView countyFips);

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/papers/keptpapers.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>
#include <span>

/// A batch that several programs make together on a shared office: its units wait on the server, each is claimed by one
/// program at a time, and what is kept by whose claim was overtaken is nothing. All of it is the worker's own who
/// signed in; nobody else sees it. What a unit's texts say is the batch's (app/tasks/batch/shared). The database's
/// errors.
namespace caseledger {

class Connection;

constexpr std::chrono::seconds unitLease { 120 };

/// How far a shared batch is planned.
struct BatchPlanned
{
    qint64 rowsBefore = 0; ///< of its index when the first unit was planned
    bool isAll = false; ///< no further units come
    qint64 lastUnit = 0; ///< counted from 1; 0: none
    QByteArray lastCases; ///< of that unit
    qint64 cases = 0; ///< of all units
};

/// Begins a batch where none of that key is begun, and says how far it is planned.
/// @param key 32 hexadecimal digits of the folder that the papers go to
/// @param rowsBefore as BatchPlanned; counts only where the batch begins
Result<BatchPlanned> joinBatch(Connection &connection, const QByteArray &key, qint64 rowsBefore);

struct UnitToMake
{
    QByteArray cases;
    qint64 caseCount = 0;
};
/// Adds units behind the last one, all or none.
/// @param isAll no further ones come
Result<> addUnits(
    Connection &connection, const QByteArray &key, qint64 lastUnit, std::span<const UnitToMake> units, bool isAll);
/// How many units nobody has ever claimed.
Result<qint64> unitsWaiting(Connection &connection, const QByteArray &key);

/// A unit that this program has, until the lease ends.
struct UnitClaim
{
    qint64 number = 0;
    int epoch = 0;
    QByteArray cases;
};
/// The first unit that nobody has: never claimed, its lease over, or the connection gone that claimed it. Null where
/// there is none. Claims by several connections at once do not wait for each other.
Result<std::optional<UnitClaim>> claimUnit(
    Connection &connection, const QByteArray &key, std::chrono::seconds lease = unitLease);
/// Gives a claim more time. One that was overtaken stays so.
Result<> renewClaim(
    Connection &connection, const QByteArray &key, const UnitClaim &claim, std::chrono::seconds lease = unitLease);
/// Leaves a unit to others at once.
Result<> giveBackUnit(Connection &connection, const QByteArray &key, const UnitClaim &claim);

/// What a unit has come to.
struct UnitOutcome
{
    QByteArray rows;
    qint64 rowCount = 0;
};
/// Keeps the papers of a unit (keepPapers()) and notes what it came to, in one unit of work. False, and nothing is
/// kept, where the claim was overtaken. Errors as keepPapers().
Result<bool> keepUnit(Connection &connection, const QByteArray &key, const UnitClaim &claim, const UnitOutcome &outcome,
    std::span<const KeptPaper> papers, std::span<const CaseRevision> madeOf);

/// A unit whose papers are kept.
struct KeptUnit
{
    int epoch = 0; ///< of the claim that kept it
    QByteArray rows;
    bool isLeaseOver = false; ///< of that claim
};
/// Null where its papers are not kept yet.
Result<std::optional<KeptUnit>> keptUnit(Connection &connection, const QByteArray &key, qint64 number);
/// The rows of each unit that is kept, by its number, in order.
Result<QList<std::pair<qint64, qint64>>> rowsOfKeptUnits(Connection &connection, const QByteArray &key);
/// Has a unit made again whose files are lost: its papers get other numbers.
Result<> makeUnitAnew(Connection &connection, const QByteArray &key, qint64 number, int epoch);
/// Forgets a batch that is complete.
Result<> endSharedBatch(Connection &connection, const QByteArray &key);

} // namespace caseledger

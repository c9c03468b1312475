// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/safety/opening/opening.h"

#include <QList>

#include <functional>
#include <optional>

namespace caseledger {

class Connection;

/// From which key to which.
struct RotationWish
{
    const MailroomKey &oldKey; ///< the mailroom's, or the escrow's where the mailroom's is lost
    PublicKey office; ///< what the mailroom opens from then on
    std::optional<PublicKey> escrow; ///< null: the escrow's boxes stay as they are
    std::function<void(qint64 resealed)> progress = [](qint64) {}; ///< after each unit of work
};

struct RotationReport
{
    qint64 resealed = 0;
    QList<PartyRef> unopened; ///< kept from use; each has its alarm in the trail
    qint64 left = 0; ///< still under the old key, the quarantined ones among them
};

constexpr int pinsInUnit = 500;

/// Opens what the old key opens and seals it anew, some hundred PINs a committed unit of work with its row in the
/// trail. Whatever stops it, every PIN has its old box or its new one, and the next run goes on with what is left;
/// where the old key has none any more it does nothing. Error::Usage where old and new key are the same.
Result<RotationReport> rotate(Connection &connection, const RotationWish &wish);

} // namespace caseledger

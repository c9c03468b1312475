// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/letters/sealedpins.h"

namespace caseledger {

/// Which sealed PINs a key is to open, so that they are sealed anew.
struct ResealingWish
{
    SealedFor opens = SealedFor::Office; ///< which box the old key opens
    KeyId oldKey;
    KeyId newKey; ///< of the office's boxes from then on
    KeyId newEscrowKey; ///< empty: the escrow's boxes stay as they are
};

/// The next of them, in the order of the parties. Those that are kept from use are left out, unless the escrow's box
/// may mend them.
/// @param after the last one seen; empty at first
Result<QList<SealedPinRow>> pinsToReseal(
    Connection &connection, const ResealingWish &wish, const PartyRef &after, int most);

/// A sealed PIN that opened, and its new boxes.
struct ResealedPin
{
    SealedPinRow old;
    SealedPinRow fresh;
};
/// One that did not open.
struct UnopenedPin
{
    SealedPinRow old;
    QString fault; ///< why; no value of the PIN's
};

/// Puts the new boxes in the place of the old ones, keeps from use what did not open, and notes both: one committed
/// unit of work. What was delivered anew meanwhile is left alone.
/// @return how many boxes were replaced
Result<qint64> putResealed(Connection &connection, const ResealingWish &wish, const QList<ResealedPin> &resealed,
    const QList<UnopenedPin> &unopened);

} // namespace caseledger

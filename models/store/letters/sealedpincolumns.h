// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/letters/sealedpin.h"
#include "models/store/query.h"

/// Internal to the store: a sealed PIN as its columns.
namespace caseledger {

/// From party_ref, key_id, box, escrow_key_id, escrow_box.
inline SealedPinRow readSealedPin(RowReader &row)
{
    SealedPinRow pin;
    pin.party = row.read<PartyRef>();
    pin.office.key = row.read<KeyId>();
    pin.office.box = row.read<QByteArray>();
    SealedPin escrow;
    escrow.key = row.read<KeyId>();
    escrow.box = row.read<QByteArray>();
    if (!escrow.key.isEmpty())
        pin.escrow = std::move(escrow);
    return pin;
}

inline Query &bindSealedPin(Query &query, const SealedPinRow &pin)
{
    const SealedPin escrow = pin.escrow.value_or(SealedPin());
    return query.bind(":party_ref", pin.party)
        .bind(":key_id", pin.office.key)
        .bind(":box", pin.office.box)
        .bind(":escrow_key_id", escrow.key)
        .bind(":escrow_box", escrow.box);
}

} // namespace caseledger

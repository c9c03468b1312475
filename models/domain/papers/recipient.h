// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"

namespace caseledger {

/// To whom a paper goes, with what may stand on it for that reader.
struct Recipient
{
    Role role = Role::Custodial;
    QString name;
    QString nativeName;
    QString language;
    PostalAddress address; ///< the reader's own; all empty where none is known
};

/// The parent a paper goes to, with her or his own address.
Recipient recipientOf(const CaseFile &file, Role role);

/// Whether mail can be trusted to arrive: an address is known, it was verified, and since then it has neither changed
/// nor sent mail back.
bool hasVerifiedAddress(const Party &party);

} // namespace caseledger

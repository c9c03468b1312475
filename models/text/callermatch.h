// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/party.h"

#include <QString>

/// Whether what a caller says, and a worker types, is what is on record (contract, "PINs"). Pure; thread-safe.
namespace caseledger {

/// A name with given and family name, folded (namefold.h), in any order, and with no word more or less. What blanks,
/// hyphens and apostrophes divide may be written together within the given and within the family name: "OBrien" is
/// "O'Brien", "Maria De La Cruz" is "Delacruz, Maria". The name in the person's own script does as well. Never for an
/// empty name.
bool isNameOf(const Party &party, const QString &typed);

/// A mailing address: both street lines together, so that an apartment may stand on either, city and state with case,
/// punctuation and postal abbreviations folded (postalwords.h), and five digits of the ZIP. Never where street or ZIP
/// is missing.
bool isSameAddress(const PostalAddress &known, const PostalAddress &typed);

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/party.h"

#include <QString>

/// Internal to the store.
namespace caseledger {

/// What tells one address from another: SHA-256 of all its parts as they are stored, 64 hexadecimal digits. One sign
/// more or less is another address. It stands in letter.address_hash, since the moment somebody looked at the address,
/// and is compared when the letter is printed.
QString hashOfAddress(const PostalAddress &address);

} // namespace caseledger

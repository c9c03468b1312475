// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"

namespace caseledger {

/// Which address stands in the window of a paper's envelope.
enum class WindowAddress {
    Own, ///< the reader's
    Office, ///< the office's, in care of which a protected person has mail
    None ///< none is known: the paper says so, so that nobody mails it
};

/// To whom a paper goes, with what may stand on it for that reader.
struct Recipient
{
    Role role = Role::Custodial;
    QString name;
    QString nativeName;
    QString language;
    PostalAddress address; ///< the reader's own; all empty where none is known, or it was taken out
    bool isInCareOfOffice = false; ///< there is one, but whoever makes the paper may not see it (Guarded::takeOut())

    WindowAddress windowAddress() const
    {
        if (isInCareOfOffice)
            return WindowAddress::Office;
        return address.isEmpty() ? WindowAddress::None : WindowAddress::Own;
    }
};

/// The parent a paper goes to: with her or his own address, or where that was taken out in care of the office (45 CFR
/// 303.21; 42 USC 654(26)).
Recipient recipientOf(const CaseFile &file, Role role);

/// Whether mail can be trusted to arrive: an address is known, it was verified, and since then it has neither changed
/// nor sent mail back.
bool hasVerifiedAddress(const Party &party);

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/posting/payermatch.h"

#include "models/text/namefold.h"

namespace caseledger {

namespace {

constexpr qsizetype lettersOfFamilyName = 7; // of a name without a comma

/// Senders leave blanks, hyphens and apostrophes out of names, so they do not count.
QString letters(const QString &name) { return folded(name).remove(u' '); }

} // namespace

bool isNameOf(const QString &payerName, const KnownPayer &payer)
{
    const qsizetype comma = payerName.indexOf(u',');
    const QString name = payerName.trimmed();
    const QString family = letters(comma < 0 ? name.left(lettersOfFamilyName) : payerName.left(comma));
    const QString given = letters(comma < 0 ? name.mid(lettersOfFamilyName) : payerName.mid(comma + 1));
    const QString knownGiven = letters(payer.givenName);
    return letters(payer.familyName).startsWith(family)
        && (knownGiven.startsWith(given) || given.startsWith(knownGiven));
}

SsnMatch compareSsn(const QByteArray &remittanceIndex, const KnownPayer &payer)
{
    if (remittanceIndex.isEmpty() || payer.ssnIndex.isEmpty())
        return SsnMatch::Unknown;
    return remittanceIndex == payer.ssnIndex ? SsnMatch::Same : SsnMatch::Different;
}

} // namespace caseledger

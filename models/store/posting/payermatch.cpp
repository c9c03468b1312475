// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/posting/payermatch.h"

#include "models/text/namefold.h"

namespace caseledger {

namespace {

constexpr qsizetype lettersOfFamilyName = 7; // of a name without a comma

/// Senders leave blanks, hyphens and apostrophes out of names, so they do not count.
QString letters(const QString &name) { return folded(name).remove(u' '); }

/// The two parts of a remittance's name, as they are compared.
struct PayerName
{
    QString family;
    QString given;
};

PayerName payerNameOf(const QString &text)
{
    const QString name = text.trimmed();
    const qsizetype comma = name.indexOf(u',');
    if (comma < 0)
        return { letters(name.left(lettersOfFamilyName)), letters(name.mid(lettersOfFamilyName)) };
    return { letters(name.left(comma)), letters(name.mid(comma + 1)) };
}

} // namespace

bool isNameOf(const QString &payerName, const KnownPayer &payer)
{
    const PayerName name = payerNameOf(payerName);
    const QString knownGiven = letters(payer.givenName);
    return letters(payer.familyName).startsWith(name.family)
        && (knownGiven.startsWith(name.given) || name.given.startsWith(knownGiven));
}

bool namesNobody(const QString &payerName) { return payerNameOf(payerName).family.isEmpty(); }

SsnMatch compareSsn(const QByteArray &remittanceIndex, const KnownPayer &payer)
{
    if (remittanceIndex.isEmpty() || payer.ssnIndex.isEmpty())
        return SsnMatch::Unknown;
    return remittanceIndex == payer.ssnIndex ? SsnMatch::Same : SsnMatch::Different;
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Internal to the store: whether the person a remittance names is the one who pays on its case.
namespace caseledger {

/// What is kept of the noncustodial parent, as far as it is compared.
struct KnownPayer
{
    QString givenName;
    QString familyName;
    QByteArray ssnIndex; ///< empty: none is known
};

/// Whether the name of a remittance fits, both sides folded and without blanks: the part before the comma, or else the
/// first seven letters, begins the family name, and the rest begins the given name or is begun by it.
bool isNameOf(const QString &payerName, const KnownPayer &payer);

/// Whether the name of a remittance is empty as far as it says who paid: no letter where the family name belongs.
bool namesNobody(const QString &payerName);

enum class SsnMatch {
    Same,
    Different,
    Unknown ///< empty in the remittance or with us: no mismatch, unless the name is empty too
};

SsnMatch compareSsn(const QByteArray &remittanceIndex, const KnownPayer &payer);

} // namespace caseledger

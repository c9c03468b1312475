// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/letters/pinrecord.h"

#include "models/store/connection.h"
#include "models/store/preparedqueries.h"
#include "models/store/records.h"
#include "models/text/callermatch.h"

#include <algorithm>

namespace caseledger {

namespace {

/// The answer of pin_facts.
struct StoredFacts
{
    int letters = 0;
    int failures = 0;
    PaperNumber openLetter;
    std::optional<int> quarantined; ///< null: no sealed PIN
    QString changedBy;
};

StoredFacts readFacts(RowReader &row)
{
    StoredFacts facts;
    facts.letters = row.read<int>();
    facts.failures = row.read<int>();
    facts.openLetter = PaperNumber::parse(row.read<QString>()).value_or(PaperNumber());
    facts.quarantined = row.read<std::optional<int>>();
    facts.changedBy = row.read<QString>();
    return facts;
}

/// The number is compared where it lies.
Result<bool> isNumberOf(Connection &connection, const PartyRef &party, const QByteArray &index)
{
    return connection.prepared()
        .query("pin_ssn_matches")
        .bind(":party_ref", party)
        .bind(":ssn_index", index)
        .first([](RowReader &row) { return row.read<bool>(); })
        .map([](const std::optional<bool> &matches) { return matches.value_or(false); });
}

bool areCasesOf(const PinParty &party, const QStringList &typed)
{
    return !typed.isEmpty() && std::ranges::all_of(typed, [&party](const QString &text) {
        const std::optional<CaseId> id = CaseId::fromTyped(text);
        return id && party.cases.contains(*id);
    });
}

} // namespace

Result<PinParty> readPinParty(Connection &connection, const PartyRef &ref)
{
    auto stored = connection.prepared().query("pin_party").bind(":party_ref", ref).first([](RowReader &row) {
        PinParty party;
        party.party = readRecord<Party>(row);
        return party;
    });
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return failure(Error::Kind::Database,
            QStringLiteral("%1: a parent of a case is missing; run `caseledgerctl check`.")
                .arg(connection.spec().path));
    PinParty party = **std::move(stored);
    auto cases = connection.prepared().query("cases_of_party").bind(":party_ref", ref).all([](RowReader &row) {
        return row.read<CaseId>();
    });
    if (!cases)
        return tl::unexpected(cases.error());
    party.cases = *std::move(cases);
    return party;
}

Result<PinChecks> compare(Connection &connection, const PinRequest &request, const PinParty &party, const SsnKey &key)
{
    const Result<bool> isNumber
        = request.ssn ? isNumberOf(connection, party.party.ref, key.indexOf(*request.ssn)) : false;
    if (!isNumber)
        return tl::unexpected(isNumber.error());
    PinChecks checks { .fullName = isNameOf(party.party, request.fullName),
        .ssn = *isNumber,
        .caseIds = areCasesOf(party, request.caseIds),
        .mailingAddress = isSameAddress(party.address(), request.mailingAddress) };
    if (request.channel == PinChannel::Written)
        checks.signature = request.isSigned;
    return checks;
}

Result<PinRecord> readPinRecord(Connection &connection, const PinRequest &request, const PinParty &party,
    const QString &requester, const QList<QDate> &days)
{
    const auto stored = connection.prepared()
                            .query("pin_facts")
                            .bind(":party_ref", party.party.ref)
                            .bind(":since", std::ranges::min(days).addDays(-daysOfLetters))
                            .bind(":day", days.front())
                            .bind(":office_day", days.back())
                            .first(readFacts);
    if (!stored)
        return tl::unexpected(stored.error());
    const StoredFacts &known = stored->value();
    return PinRecord { .facts = { .channel = request.channel,
                           .checks = {},
                           .writtenOn = request.writtenOn,
                           .days = days,
                           .failuresToday = known.failures,
                           .recentLetters = known.letters,
                           .hasSealedPin = known.quarantined.has_value(),
                           .isQuarantined = known.quarantined.value_or(0) != 0,
                           .hasOpenLetter = !known.openLetter.isEmpty(),
                           .hasAddress = !party.address().isEmpty(),
                           .addressVerifiedOn = party.party.addressVerifiedOn,
                           .addressChangedOn = party.party.addressChangedOn,
                           .returnedMailOn = party.party.returnedMailOn,
                           .addressChangedByRequester = !known.changedBy.isEmpty() && known.changedBy == requester },
        .openLetter = known.openLetter };
}

} // namespace caseledger

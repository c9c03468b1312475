// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/maintenance/checkletters.h"

#include "models/domain/letters/sealedpin.h"
#include "models/store/letters/letterrow.h"
#include "models/store/maintenance/looserow.h"

namespace caseledger {

namespace {

using L = QLatin1String;

struct CheckedLetter
{
    QString number;
    QString caseId;
    LetterState state = LetterState::Requested;
    QDateTime queuedAt;
    bool isLeased = false;
    QList<ColumnFault> faults;
};

QDateTime momentOrNone(LooseReader &in, QLatin1String column) { return in.value<MomentColumn>(column).moment; }

CheckedLetter readChecked(RowReader &row)
{
    LooseReader in(row);
    CheckedLetter checked;
    checked.number = in.key(L("number"));
    if (!PaperNumber::parse(checked.number))
        in.note("identifier", L("number"));
    checked.caseId = in.key(L("case_id"));
    in.text(L("office"));
    in.value<bool>(L("role"));
    in.key(L("party_ref"));
    in.enumeration<PinChannel>(L("channel"));
    checked.state = in.enumeration<LetterState>(L("state"));
    in.enumeration<SpoolStep>(L("spool_step"));
    in.text(L("reason"));
    in.day(L("requested_on"));
    in.value<QDateTime>(L("requested_at"));
    in.key(L("requested_by"));
    in.text(L("approved_by"));
    checked.queuedAt = momentOrNone(in, L("queued_at"));
    in.value<QDateTime>(L("changed_at"));
    if (in.value<int>(L("attempt")) < 1)
        in.note("value", L("attempt"));
    if (in.value<int>(L("epoch")) < 0)
        in.note("value", L("epoch"));
    const bool ends = momentOrNone(in, L("lease_until")).isValid();
    const bool isLong = in.value<std::optional<int>>(L("lease_length")).has_value();
    checked.isLeased = ends;
    if (ends != isLong)
        in.note("value", L("lease_length"));
    in.key(L("address_hash"));
    checked.faults = in.takeFaults();
    return checked;
}

bool isInHands(LetterState state)
{
    return state == LetterState::Claimed || state == LetterState::Rendered || state == LetterState::Submitted;
}

void checkLetter(const CheckedLetter &letter, const FindingSink &found)
{
    if (letter.isLeased != isInHands(letter.state))
        found({ QStringLiteral("letter_claim"), letter.caseId, letter.number,
            QStringLiteral("Whether a worker of the print room has the letter does not go with its state.") });
    if (letter.state == LetterState::Queued && !letter.queuedAt.isValid())
        found({ QStringLiteral("letter_queue"), letter.caseId, letter.number,
            QStringLiteral("The letter is queued, and not since any moment.") });
}

Result<> checkEachLetter(Connection &connection, const FindingSink &found)
{
    Query letters(connection, "check_letters");
    if (Result<> started = letters.start(); !started)
        return started;
    while (true) {
        const auto next = letters.next(readChecked);
        if (!next)
            return tl::unexpected(next.error());
        if (!*next)
            return {};
        const CheckedLetter &letter = **next;
        if (!reportFaults(letter.faults, letter.caseId, QStringLiteral("letter"), letter.number, found))
            checkLetter(letter, found);
    }
}

/// A rule whose query answers what breaks it: the case, and what it is of.
Result<> findBy(Query query, const char *rule, const char *message, const FindingSink &found)
{
    const auto rows = query.all([](RowReader &row) {
        LooseReader in(row);
        const QString caseId = in.text(L("case_id"));
        return std::pair(caseId, in.text(L("reference")));
    });
    if (!rows)
        return tl::unexpected(rows.error());
    for (const auto &[caseId, ref] : *rows)
        found({ QLatin1String(rule), caseId, ref, QLatin1String(message) });
    return {};
}

Query withEnds(Query query)
{
    query.bind(":mailed", LetterState::Mailed).bind(":void", LetterState::Void);
    return query;
}

} // namespace

Result<> checkLetters(Connection &connection, const FindingSink &found)
{
    return checkEachLetter(connection, found)
        .and_then([&] {
            return findBy(Query(connection, "check_letter_steps"), "letter_steps",
                "The letter's steps have a gap, or do not end in what it is.", found);
        })
        .and_then([&] {
            return findBy(withEnds(Query(connection, "check_open_letters")), "letter_open",
                "Another letter to the same parent is open, too.", found);
        })
        .and_then([&] {
            return findBy(withEnds(Query(connection, "check_letter_parties")), "letter_party",
                "The letter is open, and not to that parent of its case: take it back.", found);
        })
        .and_then([&] {
            return findBy(Query(connection, "check_pin_requests"), "letter_request",
                "A request was answered with a letter that is not there, or is another parent's.", found);
        })
        .and_then([&] {
            Query pins(connection, "check_sealed_pins");
            pins.bind(":length", qint64(SealedPin::size));
            return findBy(std::move(pins), "sealed_pin",
                "A sealed PIN has no length that one can have, or no key: import it again.", found);
        });
}

} // namespace caseledger

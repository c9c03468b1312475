// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/letters/pinrequest.h"
#include "models/store/cases/caseaccess.h"

#include "models/store/access/officekey.h"
#include "models/store/access/signin.h"
#include "models/store/cases/admission.h"
#include "models/store/cases/reasoncheck.h"
#include "models/store/connection.h"
#include "models/store/letters/addresshash.h"
#include "models/store/letters/letterrow.h"
#include "models/store/letters/pinanswer.h"
#include "models/store/letters/pinrecord.h"
#include "models/store/office.h"
#include "models/store/preparedqueries.h"
#include "models/store/records.h"
#include "models/store/trail/trail.h"

#include <QUuid>

#include <algorithm>

namespace caseledger {

namespace {

enum class Purpose { Check, Letter };

constexpr qsizetype longestRequestId = 200;

/// Who asks, of which case, when: what a request's rows have in common.
struct Desk
{
    SignedIn who;
    SupportCase supportCase;
    QList<QDate> days; ///< PinFacts::days
    QDateTime now; ///< UTC, the database's clock
};

/// Null where the worker may not, or there is no such case: admitCases() says why.
Result<std::optional<SupportCase>> caseFor(
    Connection &connection, const Worker &worker, const PinRequest &request, const QString &reason)
{
    auto supportCase = connection.prepared()
                           .query("support_case_by_key")
                           .bind(":case_id", request.caseId)
                           .first(readRecord<SupportCase>);
    if (!supportCase || !*supportCase)
        return supportCase;
    const auto access = accessOf(connection, request.caseId, worker);
    if (!access)
        return tl::unexpected(access.error());
    const bool isBlocked = !*access || (*access)->isBlocked;
    const Result<bool> tellsContact = holdsProtectedContact(connection, { request.caseId }, reason);
    if (!tellsContact)
        return tl::unexpected(tellsContact.error());
    const Verdict verdict
        = verdictOn(worker, Right::RequestPinLetter, (*supportCase)->office, isBlocked, !reason.isEmpty());
    if (verdict != Verdict::Granted || *tellsContact)
        return std::nullopt;
    return supportCase;
}

/// The refusal of a case that may not be worked on, noted. Begins a unit of work of its own.
tl::unexpected<Error> refusalOf(Connection &connection, const CaseId &id, const QString &reason)
{
    const Result<> allowed = admitCases(connection, { id },
        { .action = TrailAction::PinRequest,
            .right = Right::RequestPinLetter,
            .reason = reason,
            .contact = ProtectedContact::TakenOut })
                                 .and_then([&id](const Admission &admission) { return admission.allows(id); });
    if (!allowed)
        return tl::unexpected(allowed.error());
    return failure(Error::Kind::Conflict,
        QStringLiteral("Case %1: what you may do there has changed just now: ask again.").arg(id.text()));
}

/// The day that counts as today; and the office's own where somebody could choose that one to get round the rules.
Result<QList<QDate>> daysThatCount(Connection &connection, QDate asOf)
{
    const Result<Office> office = readOffice(connection);
    if (!office)
        return tl::unexpected(office.error());
    const Result<bool> users = hasUsers(connection);
    if (!users)
        return tl::unexpected(users.error());
    const QDate own = today(*office);
    if (!asOf.isValid() || asOf == own)
        return QList<QDate> { own };
    return *users && !office->demo ? QList<QDate> { asOf, own } : QList<QDate> { asOf };
}

Result<> note(
    Connection &connection, const Desk &desk, const PinRequest &request, const PinAnswer &answer, const QString &before)
{
    const bool isRefused = answer.result == PinResult::Refused;
    return appendRow(connection,
        { .session = desk.who.session,
            .action = TrailAction::PinRequest,
            .outcome = isRefused ? TrailOutcome::Refused : TrailOutcome::Done,
            .caseId = request.caseId,
            .officeOfCase = desk.supportCase.office,
            .reason = request.reason.trimmed(),
            .detail = before + detailOf(request, answer) });
}

/// Keeps a request with its answer, nothing of what was typed.
Result<> keep(Connection &connection, const Desk &desk, const PinRequest &request, const QString &requestId,
    const PartyRef &party, const PinAnswer &answer)
{
    return connection.prepared()
        .query("pin_request_insert")
        .bind(":request_id", requestId)
        .bind(":case_id", request.caseId)
        .bind(":role", request.party == Role::Noncustodial)
        .bind(":party_ref", party)
        .bind(":channel", request.channel)
        .bind(":result", answer.result)
        .bind(":letter", answer.letter.text())
        .bind(":checks", signsOf(answer.checks))
        .bind(":obstacles", codesIn(answer.obstacles))
        .bind(":failed", isFailedAttempt(answer.checks))
        .bind(":requested_on", desk.days.front())
        .bind(":office_day", desk.days.back())
        .bind(":requested_at", desk.now)
        .bind(":requested_by", desk.who.worker.name)
        .run()
        .map([](qint64) {});
}

Result<PaperNumber> insertUnderNewNumber(Query &query)
{
    while (true) {
        const PaperNumber number = PaperNumber::random();
        const Result<qint64> written = query.bind(":number", number.text()).run();
        if (!written)
            return tl::unexpected(written.error());
        if (*written == 1)
            return number; // else another letter has it
    }
}

/// Puts a new letter into the queue.
Result<PaperNumber> makeLetter(
    Connection &connection, const Desk &desk, const PinRequest &request, const PinParty &party, const PinAnswer &answer)
{
    Letter letter { .caseId = request.caseId,
        .state = answer.result == PinResult::Queued ? LetterState::Queued : LetterState::Requested,
        .reason = risksInWords(answer.obstacles),
        .changedAt = desk.now };
    Query &query = connection.prepared()
                       .query("pin_letter_insert")
                       .bind(":case_id", request.caseId)
                       .bind(":office", desk.supportCase.office)
                       .bind(":role", request.party == Role::Noncustodial)
                       .bind(":party_ref", party.party.ref)
                       .bind(":channel", request.channel)
                       .bind(":state", letter.state)
                       .bind(":reason", letter.reason)
                       .bind(":requested_on", std::ranges::max(desk.days)) // so that a day of the past hides no letter
                       .bind(":requested_at", desk.now)
                       .bind(":requested_by", desk.who.worker.name)
                       .bind(":address_hash", hashOfAddress(party.address()));
    const Result<PaperNumber> number = insertUnderNewNumber(query);
    if (!number)
        return number;
    letter.number = *number;
    return insertStep(connection, desk.who.worker.name, letter).map([&] { return letter.number; });
}

const PartyRef &partyOf(const Desk &desk, const PinRequest &request)
{
    return request.party == Role::Custodial ? desk.supportCase.custodial : desk.supportCase.noncustodial;
}

/// Compares and decides.
struct Weighed
{
    PinParty party;
    PinAnswer answer;
};
Result<Weighed> weigh(Connection &connection, const Desk &desk, const PinRequest &request)
{
    Result<PinParty> party = readPinParty(connection, partyOf(desk, request));
    if (!party)
        return tl::unexpected(party.error());
    Result<PinRecord> record = readPinRecord(connection, request, *party, desk.who.worker.name, desk.days);
    if (!record)
        return tl::unexpected(record.error());
    if (!isLocked(record->facts)) {
        const Result<SsnKey> key = readOfficeKey(connection);
        if (!key)
            return tl::unexpected(key.error());
        const Result<PinChecks> checks = compare(connection, request, *party, *key);
        if (!checks)
            return tl::unexpected(checks.error());
        record->facts.checks = *checks;
    }
    PinDecision decision = decide(record->facts);
    PinAnswer answer {
        .result = decision.result, .checks = record->facts.checks, .obstacles = std::move(decision.obstacles)
    };
    if (answer.obstacles.contains(PinObstacle::OpenLetter))
        answer.letter = record->openLetter;
    return Weighed { *std::move(party), std::move(answer) };
}

Result<PinAnswer> answerAt(Connection &connection, const Desk &desk, const PinRequest &request, Purpose purpose)
{
    const auto given = answerGiven(connection, request, partyOf(desk, request), desk.who.worker.name);
    if (!given)
        return tl::unexpected(given.error());
    if (*given)
        return note(connection, desk, request, **given, QStringLiteral("asked again, ")).map([&] { return **given; });
    Result<Weighed> weighed = weigh(connection, desk, request);
    if (!weighed)
        return tl::unexpected(weighed.error());
    PinAnswer &answer = weighed->answer;
    const bool isCheck = purpose == Purpose::Check;
    if (!isCheck && answer.result != PinResult::Refused) {
        const Result<PaperNumber> number = makeLetter(connection, desk, request, weighed->party, answer);
        if (!number)
            return tl::unexpected(number.error());
        answer.letter = *number;
    }
    const bool hasOwnId = !isCheck && !request.requestId.isEmpty(); // a check leaves it to the request
    const QString id = hasOwnId ? request.requestId : QUuid::createUuid().toString(QUuid::WithoutBraces);
    const bool isKept = !isCheck || isFailedAttempt(answer.checks);
    const Result<> kept = isKept ? keep(connection, desk, request, id, weighed->party.party.ref, answer) : Result<>();
    return kept
        .and_then([&] {
            return note(connection, desk, request, answer, isCheck ? QStringLiteral("check only, ") : QString());
        })
        .map([&] { return answer; });
}

/// On a shared office: leave to read the case, and the number that is asked, both on record before anything is
/// compared. What a server says in the transaction of a question could be taken back together with it.
Result<> putOnRecord(Connection &connection, const PinRequest &request, const QString &reason)
{
    if (!connection.spec().isShared())
        return {};
    const Result<> leave = admitCases(connection, { request.caseId },
        { .action = TrailAction::PinRequest,
            .right = Right::RequestPinLetter,
            .reason = reason,
            .contact = ProtectedContact::TakenOut,
            .detail = QStringLiteral("asked") })
                               .and_then([&](const Admission &admission) { return admission.allows(request.caseId); });
    if (!leave || !request.ssn)
        return leave;
    const Result<SsnKey> key = readOfficeKey(connection);
    if (!key)
        return tl::unexpected(key.error());
    const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    if (!unit)
        return tl::unexpected(unit.error());
    const auto asked = Query(connection, "pin_ssn_ask")
                           .bind(":case_id", request.caseId)
                           .bind(":role", int(request.party))
                           .bind(":ssn_index", key->indexOf(*request.ssn))
                           .first([](RowReader &row) { return row.read<int>(); });
    if (!asked)
        return tl::unexpected(asked.error());
    return (*unit)->commit();
}

Result<PinAnswer> answerTo(Connection &connection, const PinRequest &request, QDate asOf, Purpose purpose)
{
    const QString reason = request.reason.trimmed();
    if (const Result<> sound = checkReasonForm(reason); !sound)
        return tl::unexpected(sound.error());
    if (request.requestId.size() > longestRequestId)
        return failure(Error::Kind::Usage,
            QStringLiteral("The request id is longer than %1 characters: give a shorter one.").arg(longestRequestId));
    if (const Result<> asked = putOnRecord(connection, request, reason); !asked)
        return tl::unexpected(asked.error());
    {
        const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
        if (!unit)
            return tl::unexpected(unit.error());
        Result<SignedIn> who = requireWorker(connection);
        if (!who)
            return tl::unexpected(who.error());
        auto supportCase = caseFor(connection, who->worker, request, reason);
        if (!supportCase)
            return tl::unexpected(supportCase.error());
        if (*supportCase) {
            Result<QList<QDate>> days = daysThatCount(connection, asOf);
            if (!days)
                return tl::unexpected(days.error());
            const Result<QDateTime> now = databaseClock(connection);
            if (!now)
                return tl::unexpected(now.error());
            const Desk desk { *std::move(who), **std::move(supportCase), *std::move(days), *now };
            Result<PinAnswer> answer = answerAt(connection, desk, request, purpose);
            if (!answer)
                return answer;
            return (*unit)->commit().map([&answer] { return *std::move(answer); });
        }
    }
    return refusalOf(connection, request.caseId, reason);
}

} // namespace

Result<PinAnswer> checkPinRequest(Connection &connection, const PinRequest &request, QDate asOf)
{
    return answerTo(connection, request, asOf, Purpose::Check);
}

Result<PinAnswer> requestPinLetter(Connection &connection, const PinRequest &request, QDate asOf)
{
    return answerTo(connection, request, asOf, Purpose::Letter);
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lettersamples.h"

#include "models/domain/codes.h"
#include "models/domain/letters/pinrules.h"
#include "models/store/letters/addresshash.h"
#include "models/store/letters/roomqueue.h"
#include "models/store/maintenance.h"
#include "models/store/trail/trail.h"
#include "storesamples.h"

using namespace Qt::StringLiterals;

namespace caseledger::samples {

namespace {

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

PartyRow parentRow(int parent) { return partyRow(parentRef(parent).text, u"Sample%1"_s.arg(parent), u"Testwood"_s); }

bool isInHands(LetterState state)
{
    return state == LetterState::Claimed || state == LetterState::Rendered || state == LetterState::Submitted;
}

SpoolStep stepAt(const LetterPoint &point)
{
    const bool cameOut = point.state == LetterState::Printed || point.state == LetterState::Mailed
        || point.state == LetterState::Unclear;
    return cameOut ? SpoolStep::Released : point.step;
}

/// The request that a letter was made for, as it is kept.
Result<> keepRequest(Connection &connection, const Letter &letter)
{
    const QDate day = letter.requestedAt.date();
    return Query(connection, "pin_request_insert")
        .bind(":request_id", u"for "_s + letter.number.text())
        .bind(":case_id", letter.caseId)
        .bind(":role", letter.role == Role::Noncustodial)
        .bind(":party_ref", letter.party)
        .bind(":channel", letter.channel)
        .bind(":result", letter.state == LetterState::Requested ? PinResult::NeedsApproval : PinResult::Queued)
        .bind(":letter", letter.number.text())
        .bind(":checks", u"yyyy-"_s)
        .bind(":obstacles", QString())
        .bind(":failed", false)
        .bind(":requested_on", day)
        .bind(":office_day", day)
        .bind(":requested_at", letter.requestedAt)
        .bind(":requested_by", letter.requestedBy)
        .run()
        .map([](qint64) {});
}

/// Parents, each the custodial one of a case whose other parent is one for all.
void addParents(Connection &connection, int parents)
{
    QList<ExtractRow> rows { partyRow(u"OTHER"_s, u"Other"_s, u"Examplar"_s) };
    for (int parent = 0; parent < parents; ++parent) {
        rows.append(parentRow(parent));
        CaseRow supportCase = caseRow("AA00001A1", parentRef(parent).text, u"OTHER"_s);
        supportCase.supportCase.id = caseOfParent(parent);
        rows.append(supportCase);
    }
    post(connection, rows);
}

} // namespace

QList<LetterPoint> allPoints()
{
    QList<LetterPoint> points;
    for (size_t state = 0; state < codesOf(LetterState {}).size(); ++state) {
        if (LetterState(state) != LetterState::Submitted)
            points.append({ LetterState(state), SpoolStep::None });
        else
            for (const SpoolStep step : { SpoolStep::Intended, SpoolStep::Held, SpoolStep::Released })
                points.append({ LetterState::Submitted, step });
    }
    return points;
}

QString nameOf(const LetterPoint &point)
{
    const QString state = code(point.state);
    return point.state == LetterState::Submitted ? state + u' ' + code(point.step) : state;
}

PartyRef parentRef(int parent) { return { u"P%1"_s.arg(parent, 5, 10, QLatin1Char('0')) }; }

CaseId caseOfParent(int parent) { return CaseId::parse(u"AA%1A1"_s.arg(parent, 5, 10, QLatin1Char('0'))).value(); }

void moveParent(Connection &connection, int parent, const QString &street)
{
    PartyRow row = parentRow(parent);
    row.party.address = Guarded(PostalAddress { street, {}, u"Albany"_s, u"NY"_s, u"12207"_s }, false);
    post(connection, { row });
}

LetterOffice::LetterOffice(int parents)
    : m_office({ staff(u"agent"_s, StaffRole::Agent, u"A1"_s), staff(u"caseworker"_s, StaffRole::Caseworker, u"A1"_s),
        staff(u"supervisor"_s, StaffRole::Supervisor, u"A1"_s), staff(u"colleague"_s, StaffRole::Supervisor, u"A1"_s),
        staff(u"mailroom"_s, StaffRole::Mailroom, u"A1"_s), staff(u"auditor"_s, StaffRole::Auditor, u"A1"_s) })
{
    addParents(root(), parents);
    rawQuery(path(),
        u"INSERT INTO sealed_pin SELECT party_ref, '0011223344556677', zeroblob(112), '', NULL, 0, posting FROM party"_s);
}

PaperNumber LetterOffice::put(int parent, const LetterPoint &point)
{
    const auto unit = must(UnitOfWork::beginOrJoin(root()));
    const QDateTime now = must(databaseClock(root()));
    const PaperNumber number = PaperNumber::random();
    const PartyRow party = parentRow(parent);
    must(Query(root(), "pin_letter_insert")
             .bind(":number", number.text())
             .bind(":case_id", caseOfParent(parent))
             .bind(":office", u"A1"_s)
             .bind(":role", Role::Custodial == Role::Noncustodial)
             .bind(":party_ref", parentRef(parent))
             .bind(":channel", PinChannel::Phone)
             .bind(":state", point.state == LetterState::Requested ? LetterState::Requested : LetterState::Queued)
             .bind(":reason", QString())
             .bind(":requested_on", now.date())
             .bind(":requested_at", now)
             .bind(":requested_by", u"agent"_s)
             .bind(":address_hash", hashOfAddress(*party.party.address.shownTo(Audience::Owner)))
             .run());
    const LetterRow first = row(number);
    LetterRow last = first;
    last.letter.state = point.state;
    last.letter.spoolStep = stepAt(point);
    if (isInHands(point.state)) {
        last.letter.epoch = 1;
        last.lease = { now.addSecs(120), std::chrono::seconds(120) };
    }
    must(insertStep(root(), u"agent"_s, first.letter));
    must(keepRequest(root(), first.letter));
    SignedIn who = *root().signedIn();
    who.worker.name = u"mailroom"_s; // a claim is whose step began it
    if (first.letter.state != last.letter.state)
        must(changeLetter(root(), who, first, last));
    must(unit->commit());
    return number;
}

void LetterOffice::putMany(int parents)
{
    const auto unit = must(UnitOfWork::begin(root(), UnitOfWork::Kind::Write));
    for (int parent = 0; parent < parents; ++parent)
        put(parent);
    must(unit->commit());
}

LetterRow LetterOffice::row(const PaperNumber &number) { return must(letterByNumber(root(), number)).value(); }

LetterPoint LetterOffice::pointOf(const PaperNumber &number)
{
    const Letter letter = row(number).letter;
    const bool isSubmitted = letter.state == LetterState::Submitted;
    return { letter.state, isSubmitted ? letter.spoolStep : SpoolStep::None };
}

LetterClaim LetterOffice::claimOf(const PaperNumber &number)
{
    const Letter letter = row(number).letter;
    return { letter.number, letter.caseId, letter.office, letter.epoch, letter.attempt };
}

int LetterOffice::stepsOf(const PaperNumber &number) const
{
    return rawQuery(path(), u"SELECT COUNT(*) FROM letter_step WHERE letter = '%1'"_s.arg(number.text())).toInt();
}

QString LetterOffice::lastNoted() const
{
    return rawQuery(path(),
        u"SELECT user_name || ' ' || action || ' ' || outcome || ' ' || case_id || ': ' || reason || '; ' || detail "
        "FROM trail_row JOIN trail_session AS s ON s.number = session ORDER BY entry DESC LIMIT 1"_s)
        .toString();
}

QStringList LetterOffice::findings()
{
    QStringList findings;
    const auto count = checkOffice(root(), QDate(2026, 3, 10), [&](const CheckFinding &finding) {
        findings.append(finding.rule + u' ' + finding.caseId + u' ' + finding.ref);
    });
    return count ? findings : QStringList { count.error().message };
}

} // namespace caseledger::samples

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cases/admission.h"

#include "models/store/access/signin.h"
#include "models/store/cases/caseaccess.h"
#include "models/store/cases/caseread.h"
#include "models/store/cases/reasoncheck.h"
#include "models/store/connection.h"
#include "models/store/preparedqueries.h"
#include "models/store/trail/trail.h"

namespace caseledger {

namespace {

Error noSuchCase(const CaseId &id)
{
    return { Error::Kind::NotFound, QStringLiteral("There is no case %1.").arg(id.text()) };
}

Error refusal(Verdict verdict, const CaseId &id, const QString &what)
{
    switch (verdict) {
    case Verdict::NeedsReason:
        return { Error::Kind::ReasonNeeded, QStringLiteral("Case %1: %2 takes a reason.").arg(id.text(), what) };
    case Verdict::Blocked:
        return { Error::Kind::Denied,
            QStringLiteral("Case %1 stands on the list of your own and relatives' cases: a colleague must do it.")
                .arg(id.text()) };
    case Verdict::Granted:
    case Verdict::NotAllowed:
        break;
    }
    return { Error::Kind::Denied, QStringLiteral("Case %1: your role does not allow %2.").arg(id.text(), what) };
}

/// What the visit amounts to, in words for a refusal.
QString wordsFor(Right right)
{
    switch (right) {
    case Right::ExportCase:
        return QStringLiteral("exporting it");
    case Right::PrintStatements:
        return QStringLiteral("printing its statements");
    case Right::PrintPapers:
        return QStringLiteral("printing its papers");
    case Right::PrintBatch:
        return QStringLiteral("papers of it in a batch");
    case Right::ChangeContact:
        return QStringLiteral("changing a parent's contact in it");
    case Right::RequestPinLetter:
        return QStringLiteral("asking for a PIN letter in it");
    default:
        return QStringLiteral("opening it");
    }
}

/// The verdict on one case of a visit.
struct Decision
{
    std::optional<Error> refusal;
    bool keepsContact = false;
};

Decision decide(const Worker &worker, const CaseId &id, const CaseAccess &access, const CaseVisit &visit)
{
    const bool hasReason = !visit.reason.isEmpty();
    const Verdict opened = verdictOn(worker, visit.right, access.office, access.isBlocked, hasReason);
    const Verdict contact = verdictOn(worker, Right::ProtectedContact, access.office, access.isBlocked, hasReason);
    if (opened != Verdict::Granted)
        return { .refusal = refusal(opened, id, wordsFor(visit.right)) };
    if (visit.contact == ProtectedContact::Wanted && contact != Verdict::Granted)
        return { .refusal = refusal(contact, id, QStringLiteral("showing a protected person's contact")) };
    return { .keepsContact = visit.contact != ProtectedContact::TakenOut && contact == Verdict::Granted };
}

/// The cases of one outcome, for one row of the trail.
struct NotedCases
{
    QList<CaseId> cases;
    QString office; ///< of all of them; empty where they have several, or none

    void add(const QList<CaseId> &others, const QString &theirOffice)
    {
        office = cases.isEmpty() || office == theirOffice ? theirOffice : QString();
        cases.append(others);
    }
};

Result<> note(
    Connection &connection, const SignedIn &who, const CaseVisit &visit, TrailOutcome outcome, const NotedCases &noted)
{
    if (noted.cases.isEmpty())
        return {};
    TrailRow row { .session = who.session,
        .action = visit.action,
        .outcome = outcome,
        .officeOfCase = noted.office,
        .reason = visit.reason,
        .detail = visit.detail };
    const bool isPartOfMany = visit.action == TrailAction::Batch || visit.action == TrailAction::Oversight;
    if (!isPartOfMany)
        row.caseId = noted.cases.front();
    if (isPartOfMany || noted.cases.size() > 1)
        row.cases = noted.cases;
    return appendRow(connection, std::move(row));
}

/// Each case once; where it was asked for, each followed by the others of its custodial parent.
Result<QList<CaseId>> allOf(Connection &connection, const QList<CaseId> &cases, bool withOthers)
{
    QList<CaseId> all;
    QSet<CaseId> seen;
    const auto add = [&](const CaseId &id) {
        if (!seen.contains(id)) {
            seen.insert(id);
            all.append(id);
        }
    };
    for (const CaseId &id : cases) {
        add(id);
        if (!withOthers)
            continue;
        const auto others
            = connection.prepared().query("cases_of_same_custodial").bind(":case_id", id).all([](RowReader &row) {
                  return row.read<CaseId>();
              });
        if (!others)
            return tl::unexpected(others.error());
        for (const CaseId &other : *others)
            add(other);
    }
    return all;
}

/// Takes out what the worker may not see.
void redact(CaseFile &file, const Worker &worker, bool keepsContact)
{
    if (!maySeeTaxInformation(worker)) {
        for (Payment &payment : file.records.payments) {
            payment.source.cover();
            payment.holdReason.clear();
        }
    }
    if (keepsContact)
        return;
    for (Party *party : { &file.custodial, &file.noncustodial }) {
        if (!party->familyViolence)
            continue;
        party->address.takeOut();
        party->phone.takeOut();
        party->email.takeOut();
    }
}

} // namespace

Result<> Admission::allows(const CaseId &id) const
{
    const auto leave = m_leaves.constFind(id);
    if (leave == m_leaves.constEnd())
        return failure(
            Error::Kind::Denied, QStringLiteral("Case %1 is not among those that were asked for.").arg(id.text()));
    if (leave->refusal)
        return tl::unexpected(*leave->refusal);
    return {};
}

Result<Admission> admitCases(Connection &connection, const QList<CaseId> &cases, const CaseVisit &wanted)
{
    CaseVisit visit = wanted;
    visit.reason = wanted.reason.trimmed();
    if (const Result<> sound = checkReasonForm(visit.reason); !sound)
        return tl::unexpected(sound.error());
    const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    if (!unit)
        return tl::unexpected(unit.error());
    const Result<SignedIn> who = requireWorker(connection);
    if (!who)
        return tl::unexpected(who.error());
    const Result<QList<CaseId>> all = allOf(connection, cases, visit.withOthersOfCustodial);
    if (!all)
        return tl::unexpected(all.error());
    Admission admission(connection.spec().path, *who, visit);
    NotedCases granted;
    NotedCases refused;
    NotedCases missing;
    for (const CaseId &id : *all) {
        const auto access = accessOf(connection, id, who->worker);
        if (!access)
            return tl::unexpected(access.error());
        Admission::Leave leave { .refusal = noSuchCase(id) };
        if (*access) {
            Decision decision = decide(who->worker, id, **access, visit);
            leave = { .refusal = std::move(decision.refusal), .keepsContact = decision.keepsContact };
        }
        (!*access ? missing : leave.refusal ? refused : granted).add({ id }, *access ? (*access)->office : QString());
        admission.m_leaves.insert(id, std::move(leave));
    }
    const Result<bool> holdsContact = holdsProtectedContact(connection, *all, visit.reason);
    if (!holdsContact)
        return tl::unexpected(holdsContact.error());
    const bool opensNothing = granted.cases.isEmpty();
    const bool tellsContact = *holdsContact && !opensNothing;
    if (opensNothing && (*holdsContact || mayHoldContact(visit.reason)))
        visit.reason.clear(); // neither the answer nor the trail tells whether it was right
    if (tellsContact) { // noted, since it tells who tries that the guess was right; what was tried is not
        visit.reason.clear();
        visit.detail = QStringLiteral("a protected person's contact in the reason");
        refused.add(granted.cases, granted.office);
        granted = {};
    }
    const Result<> noted = note(connection, *who, visit, TrailOutcome::Done, granted)
                               .and_then([&] { return note(connection, *who, visit, TrailOutcome::Refused, refused); })
                               .and_then([&] { return note(connection, *who, visit, TrailOutcome::NotFound, missing); })
                               .and_then([&] { return (*unit)->commit(); });
    if (!noted)
        return tl::unexpected(noted.error());
    if (tellsContact)
        return contactInReason();
    return admission;
}

Result<CaseFilePointer> readAdmitted(Connection &connection, const Admission &admission, const CaseId &id)
{
    const std::optional<SignedIn> &who = connection.signedIn();
    if (!who || who->session != admission.m_who.session || connection.spec().path != admission.m_database)
        return failure(Error::Kind::Denied, QStringLiteral("This leave to read cases was given to somebody else."));
    if (const Result<> allowed = admission.allows(id); !allowed)
        return tl::unexpected(allowed.error());
    Result<std::shared_ptr<CaseFile>> file = readCase(connection, id);
    if (!file)
        return tl::unexpected(file.error());
    redact(**file, admission.m_who.worker, admission.m_leaves.value(id).keepsContact);
    return CaseFilePointer(std::move(*file));
}

Result<CaseFilePointer> readOpenCase(Connection &connection, const Admission &admission, const CaseId &id)
{
    const Result<SignedIn> who = requireWorker(connection);
    if (!who)
        return tl::unexpected(who.error());
    const auto access = accessOf(connection, id, who->worker);
    if (!access)
        return tl::unexpected(access.error());
    if (!*access)
        return tl::unexpected(noSuchCase(id));
    const Decision now = decide(who->worker, id, **access, admission.m_visit);
    if (now.refusal)
        return tl::unexpected(*now.refusal);
    Result<CaseFilePointer> file = readAdmitted(connection, admission, id);
    if (!file && file.error().kind == Error::Kind::NotFound) // the case is there, the server's ticket is not
        return failure(Error::Kind::Denied,
            QStringLiteral("Case %1: the leave to read it has ended; open it again.").arg(id.text()));
    return file;
}

} // namespace caseledger

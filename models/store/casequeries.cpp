// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/casequeries.h"

#include "models/store/access/signin.h"
#include "models/store/caseread.h"
#include "models/store/connection.h"
#include "models/store/preparedqueries.h"
#include "models/store/trail/trail.h"

namespace caseledger {

namespace {

/// What decides on a case before anything of it is read.
struct CaseAccess
{
    QString office;
    bool isBlocked = false;
};

Result<std::optional<CaseAccess>> accessOf(Connection &connection, const CaseId &id, const Worker &worker)
{
    return connection.prepared()
        .query("case_access")
        .bind(":case_id", id)
        .bind(":user_name", worker.name)
        .first([](RowReader &row) {
            CaseAccess access;
            access.office = row.read<QString>();
            access.isBlocked = row.read<bool>();
            return access;
        });
}

tl::unexpected<Error> refusal(Verdict verdict, const CaseId &id, const QString &what)
{
    switch (verdict) {
    case Verdict::NeedsReason:
        return failure(Error::Kind::ReasonNeeded, QStringLiteral("Case %1: %2 takes a reason.").arg(id.text(), what));
    case Verdict::Blocked:
        return failure(Error::Kind::Denied,
            QStringLiteral("Case %1 stands on the list of your own and relatives' cases: a colleague must do it.")
                .arg(id.text()));
    case Verdict::Granted:
    case Verdict::NotAllowed:
        break;
    }
    return failure(Error::Kind::Denied, QStringLiteral("Case %1: your role does not allow %2.").arg(id.text(), what));
}

/// A verdict on the visit, and whether a protected person's contact stays.
struct Decision
{
    Verdict visit = Verdict::NotAllowed;
    Verdict contact = Verdict::NotAllowed;

    Verdict whole(ProtectedContact wanted) const
    {
        return visit == Verdict::Granted && wanted == ProtectedContact::Wanted ? contact : visit;
    }
};

Decision decide(const Worker &worker, const CaseAccess &access, const CaseVisit &visit)
{
    const bool hasReason = !visit.reason.trimmed().isEmpty();
    return { .visit = verdictOn(worker, visit.right, access.office, access.isBlocked, hasReason),
        .contact = verdictOn(worker, Right::ProtectedContact, access.office, access.isBlocked, hasReason) };
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

struct Admission
{
    SignedIn who;
    bool keepsContact = false;
};

/// Decides and notes it, in one unit of work that is committed before anything of the case is read.
Result<Admission> admit(Connection &connection, const CaseId &id, const CaseVisit &visit)
{
    const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    if (!unit)
        return tl::unexpected(unit.error());
    const Result<SignedIn> who = requireWorker(connection);
    if (!who)
        return tl::unexpected(who.error());
    const auto access = accessOf(connection, id, who->worker);
    if (!access)
        return tl::unexpected(access.error());
    const Decision decision = *access ? decide(who->worker, **access, visit) : Decision {};
    const Verdict verdict = decision.whole(visit.contact);
    TrailRow row { .action = visit.action, .caseId = id, .reason = visit.reason, .detail = visit.detail };
    row.session = who->session;
    if (*access)
        row.officeOfCase = (*access)->office;
    row.outcome = !*access            ? TrailOutcome::NotFound
        : verdict == Verdict::Granted ? TrailOutcome::Done
                                      : TrailOutcome::Refused;
    if (Result<> noted = appendRow(connection, std::move(row)); !noted)
        return tl::unexpected(noted.error());
    if (Result<> committed = (*unit)->commit(); !committed)
        return tl::unexpected(committed.error());
    if (!*access)
        return failure(Error::Kind::NotFound, QStringLiteral("There is no case %1.").arg(id.text()));
    if (verdict != Verdict::Granted) {
        const bool aboutContact = decision.visit == Verdict::Granted;
        return refusal(verdict, id,
            aboutContact ? QStringLiteral("showing a protected person's contact")
                         : QStringLiteral("opening a case of another office"));
    }
    return Admission { .who = *who,
        .keepsContact = visit.contact != ProtectedContact::TakenOut && decision.contact == Verdict::Granted };
}

} // namespace

Result<CaseFilePointer> openCase(Connection &connection, const CaseId &id, const CaseVisit &visit)
{
    const Result<Admission> admission = admit(connection, id, visit);
    if (!admission)
        return tl::unexpected(admission.error());
    Result<std::shared_ptr<CaseFile>> file = readCase(connection, id);
    if (!file)
        return tl::unexpected(file.error());
    redact(**file, admission->who.worker, admission->keepsContact);
    return CaseFilePointer(std::move(*file));
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/contact/contactwork.h"

#include "models/domain/contact/contactform.h"
#include "models/store/access/signin.h"
#include "models/store/cases/admission.h"
#include "models/store/cases/caseaccess.h"
#include "models/store/cases/reasoncheck.h"
#include "models/store/connection.h"
#include "models/store/contact/contactrows.h"
#include "models/store/office.h"
#include "models/store/papers/keptpapers.h"
#include "models/store/posting/postingunit.h"
#include "models/store/trail/trail.h"
#include "models/text/callermatch.h"

namespace caseledger {

namespace {

const PostalAddress &addressOf(const Party &party) { return *party.address.shownTo(Audience::StaffWithReason); }

/// Nothing of the contact is kept back from whoever reads.
bool isWhole(const Party &party)
{
    const Audience audience = Audience::StaffWithReason;
    return !party.address.isWithheldFrom(audience) && !party.phone.isWithheldFrom(audience)
        && !party.email.isWithheldFrom(audience);
}

tl::unexpected<Error> changedMeanwhile(const CaseId &id)
{
    return failure(Error::Kind::Conflict,
        QStringLiteral("Case %1: this parent's data has changed since it was read: look at it again.").arg(id.text()));
}

/// The case that stands in the way, and what of it would have been seen.
struct Hindrance
{
    CaseId caseId;
    ProtectedContact contact = ProtectedContact::TakenOut;
};

/// Whether a worker may: in the case itself by the table of rights, and not by way of it in a case of the same party
/// that is one's own or a relative's.
Result<std::optional<Hindrance>> hindranceFor(
    Connection &connection, const Worker &worker, const ContactWish &wish, const ContactTarget &target)
{
    const bool hasReason = !wish.reason.isEmpty();
    const ProtectedContact contact = target.isProtected ? ProtectedContact::Wanted : ProtectedContact::TakenOut;
    const Result<QList<CaseId>> cases = casesOfParty(connection, target.party);
    if (!cases)
        return tl::unexpected(cases.error());
    for (const CaseId &id : *cases) {
        const auto access = accessOf(connection, id, worker);
        if (!access)
            return tl::unexpected(access.error());
        const bool isBlocked = *access && (*access)->isBlocked && !worker.hasEveryRight;
        if (isBlocked)
            return Hindrance { id, contact };
    }
    for (const Right right : { Right::ChangeContact, Right::ProtectedContact }) {
        if (right == Right::ProtectedContact && !target.isProtected)
            continue;
        if (verdictOn(worker, right, target.office, /*isBlocked=*/false, hasReason) != Verdict::Granted)
            return Hindrance { wish.caseId, contact };
    }
    return std::nullopt;
}

/// The refusal of a case, noted. Begins a unit of work of its own.
tl::unexpected<Error> refusalOf(Connection &connection, const ContactWish &wish, const Hindrance &hindrance)
{
    const Result<> allowed = admitCases(connection, { hindrance.caseId },
        { .action = TrailAction::Contact,
            .right = Right::ChangeContact,
            .reason = wish.reason,
            .contact = hindrance.contact })
                                 .and_then([&](const Admission &leave) { return leave.allows(hindrance.caseId); });
    if (!allowed)
        return tl::unexpected(allowed.error());
    return changedMeanwhile(wish.caseId);
}

Result<> requireForm(const ContactWish &wish, const Party &party, QDate today)
{
    for (const FieldRemark &remark : remarksOn(wish.change, party, today)) {
        if (isFault(remark.remark))
            return failure(Error::Kind::Usage,
                QStringLiteral("%1 cannot be taken (%2): look at its form.")
                    .arg(QString(code(remark.field)), QString(code(remark.remark))));
    }
    return {};
}

/// What a change makes of a party, and in which rows it is kept.
struct Change
{
    Party before;
    Party after;
    QList<ContactRow> rows;
    bool isNewAddress = false;
};

Change changeOf(const Party &before, const ContactChange &wanted, QDate today)
{
    Change change { .before = before, .after = before, .rows = {} };
    const bool isSamePlace = wanted.address && isSameAddress(addressOf(before), cleaned(*wanted.address));
    change.after = withContact(before, wanted, today, isSamePlace);
    change.isNewAddress = addressOf(change.after) != addressOf(before);
    for (const ContactKind kind : allContactKinds) {
        const bool isAsked = (kind != ContactKind::AddressVerified || wanted.verifiedOn)
            && (kind != ContactKind::MailReturned || wanted.mailReturnedOn); // else it only went with its address
        ContactRow row { kind, contactValue(change.before, kind), contactValue(change.after, kind) };
        if (isAsked && row.before != row.after)
            change.rows.append(std::move(row));
    }
    return change;
}

/// "address, phone of the custodial parent", "nothing new of the custodial parent": no value.
QString detailOf(const Change &change, Role role)
{
    QStringList parts;
    for (const ContactRow &row : change.rows)
        parts.append(code(row.kind));
    if (parts.isEmpty())
        parts.append(QStringLiteral("nothing new"));
    return QStringLiteral("%1 of the %2 parent")
        .arg(parts.join(QLatin1String(", ")),
            role == Role::Custodial ? QLatin1String("custodial") : QLatin1String("noncustodial"));
}

/// The last of what is written in the open unit of work.
Result<> noteAndCommit(
    PostingUnit &unit, const SignedIn &who, const ContactWish &wish, const ContactTarget &target, const Change &change)
{
    unit.noteWritten();
    return appendRow(unit.connection(),
        { .session = who.session,
            .action = TrailAction::Contact,
            .caseId = wish.caseId,
            .officeOfCase = target.office,
            .reason = wish.reason,
            .detail = detailOf(change, wish.role) })
        .and_then([&unit] { return unit.commit(); });
}

/// Everything that is written, in the open unit of work.
Result<> write(PostingUnit &unit, const SignedIn &who, const ContactWish &wish, const ContactTarget &target,
    const Change &change, QDate today)
{
    Connection &connection = unit.connection();
    const Result<QDateTime> now = databaseClock(connection);
    if (!now)
        return tl::unexpected(now.error());
    const ContactStamp stamp { target.party, wish.caseId, wish.reason, today, *now, who.worker.name, unit.number() };
    const Result<bool> updated = updateContact(connection, change.after, unit.number(), target.partyPosting);
    if (!updated)
        return tl::unexpected(updated.error());
    if (!*updated)
        return changedMeanwhile(wish.caseId);
    Result<> done;
    for (const ContactRow &row : change.rows) {
        if (done)
            done = insertContactChange(connection, stamp, row);
    }
    if (done && change.isNewAddress)
        done = insertAddressChange(connection, stamp);
    return done.and_then([&] { return noteAndCommit(unit, who, wish, target, change); });
}

/// On a shared office, where imports post beside desks, any change of the case is one: its revision is no number to
/// compare the party's with.
Result<> requireAsRead(Connection &connection, const ContactWish &wish, const ContactTarget &target)
{
    if (connection.spec().isShared())
        return requireUnchanged(connection, { wish.caseId, wish.revision });
    return target.posting > wish.revision ? changedMeanwhile(wish.caseId) : Result<>();
}

/// On a shared office: leave to read the parent, on record before anything is read.
Result<> takeLeave(Connection &connection, const ContactWish &wish)
{
    if (!connection.spec().isShared())
        return {};
    return admitCases(connection, { wish.caseId },
        { .action = TrailAction::Contact,
            .right = Right::ChangeContact,
            .reason = wish.reason,
            .detail = QStringLiteral("to be changed") })
        .and_then([&wish](const Admission &admission) { return admission.allows(wish.caseId); });
}

/// In the open unit of work, for a worker who may.
Result<ContactAnswer> change(
    PostingUnit &unit, const SignedIn &who, const ContactWish &wish, const ContactTarget &target)
{
    Connection &connection = unit.connection();
    if (const Result<> same = requireAsRead(connection, wish, target); !same)
        return tl::unexpected(same.error());
    const Result<Office> office = readOffice(connection);
    if (!office)
        return tl::unexpected(office.error());
    const Result<Party> party = readPartyOf(connection, target.party);
    if (!party)
        return tl::unexpected(party.error());
    if (!isWhole(*party)) // came under the flag since leave was taken
        return changedMeanwhile(wish.caseId);
    const QDate day = today(*office);
    if (const Result<> sound = requireForm(wish, *party, day); !sound)
        return tl::unexpected(sound.error());
    const Change change = changeOf(*party, wish.change, day);
    if (holdsContactOf(change.before, wish.reason) || holdsContactOf(change.after, wish.reason))
        return failure(Error::Kind::Usage,
            QStringLiteral("The reason holds the address, phone or e-mail of this parent: say why without it."));
    ContactAnswer answer;
    for (const ContactRow &row : change.rows)
        answer.changed.append(row.kind);
    if (change.rows.isEmpty() && !target.isProtected)
        return answer;
    if (change.rows.isEmpty()) // to answer that it stands there already shows what is on record
        return noteAndCommit(unit, who, wish, target, change).map([&answer] { return answer; });
    if (change.isNewAddress) {
        const auto letter = openLetterOf(connection, target.party);
        if (!letter)
            return tl::unexpected(letter.error());
        answer.openLetter = *letter;
    }
    return write(unit, who, wish, target, change, day).map([&answer] { return answer; });
}

/// What stands in the way, a case that is not there included; else the answer.
struct Outcome
{
    std::optional<Hindrance> hindrance;
    ContactAnswer answer;
};
Result<Outcome> tryChange(Connection &connection, const ContactWish &wish)
{
    const auto unit = PostingUnit::begin(connection);
    if (!unit)
        return tl::unexpected(unit.error());
    const Result<SignedIn> who = requireWorker(connection);
    if (!who)
        return tl::unexpected(who.error());
    const auto target = findTarget(connection, wish.caseId, wish.role);
    if (!target)
        return tl::unexpected(target.error());
    if (!*target)
        return Outcome { Hindrance { wish.caseId }, {} };
    const auto hindrance = hindranceFor(connection, who->worker, wish, **target);
    if (!hindrance)
        return tl::unexpected(hindrance.error());
    if (*hindrance)
        return Outcome { *hindrance, {} };
    const Result<bool> tells = holdsProtectedContact(connection, { wish.caseId }, wish.reason);
    if (!tells)
        return tl::unexpected(tells.error());
    if (*tells) // admitCases() refuses it, and notes who tried
        return Outcome { Hindrance { wish.caseId }, {} };
    return change(**unit, *who, wish, **target).map([](ContactAnswer answer) {
        return Outcome { std::nullopt, std::move(answer) };
    });
}

} // namespace

Result<ContactAnswer> changeContact(Connection &connection, const ContactWish &wanted)
{
    ContactWish wish = wanted;
    wish.reason = wanted.reason.trimmed();
    if (wish.reason.isEmpty())
        return failure(Error::Kind::Usage, QStringLiteral("Say why: a change of a parent's contact takes a reason."));
    if (const Result<> sound = checkReasonForm(wish.reason); !sound)
        return tl::unexpected(sound.error());
    if (const Result<> leave = takeLeave(connection, wish); !leave)
        return tl::unexpected(leave.error());
    Result<Outcome> outcome = tryChange(connection, wish);
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (outcome->hindrance)
        return refusalOf(connection, wish, *outcome->hindrance);
    return std::move(outcome->answer);
}

} // namespace caseledger

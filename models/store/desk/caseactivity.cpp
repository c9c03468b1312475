// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/caseactivity.h"

#include "models/store/cases/reasoncheck.h"
#include "models/store/connection.h"
#include "models/store/desk/replacedrow.h"
#include "models/store/preparedqueries.h"

namespace caseledger {

namespace {

/// A number as it lies in its column; what is none spoils nothing, since it was checked when it was kept.
PaperNumber readNumber(RowReader &row) { return PaperNumber::parse(row.read<QString>()).value_or(PaperNumber()); }

/// Yes for the noncustodial parent: the position in Role.
Role readRole(RowReader &row) { return row.read<bool>() ? Role::Noncustodial : Role::Custodial; }

/// Moment and worker, with which most rows begin.
Activity readHead(RowReader &row)
{
    Activity activity;
    activity.at = row.read<QDateTime>();
    activity.by = row.read<QString>();
    return activity;
}

Activity readNote(RowReader &row)
{
    Activity activity = readHead(row);
    activity.what = NoteWritten { row.read<QString>() };
    return activity;
}

Activity readPaper(RowReader &row)
{
    Activity activity = readHead(row);
    PaperGiven paper;
    paper.number = readNumber(row);
    paper.kind = row.read<PaperKind>();
    paper.role = readRole(row);
    activity.what = paper;
    return activity;
}

Activity readPinRequest(RowReader &row)
{
    Activity activity = readHead(row);
    PinAskedFor asked;
    asked.role = readRole(row);
    asked.channel = row.read<PinChannel>();
    asked.result = row.read<PinResult>();
    activity.what = asked;
    return activity;
}

Activity readLetterStep(RowReader &row)
{
    Activity activity = readHead(row);
    LetterMoved moved;
    moved.number = readNumber(row);
    moved.role = readRole(row);
    moved.state = row.read<LetterState>();
    activity.what = moved;
    return activity;
}

Activity readContact(RowReader &row)
{
    Activity activity = readHead(row);
    ContactTouched touched;
    touched.role = readRole(row);
    touched.kind = row.read<ContactKind>();
    activity.what = touched;
    return activity;
}

Activity readReplacedRow(RowReader &row)
{
    Activity activity;
    activity.at = row.read<QDateTime>();
    const QString subject = row.read<QString>();
    const QString ref = row.read<QString>();
    activity.what = replacedRow(subject, ref, row.read<QString>());
    return activity;
}

Activity readReplacedParty(RowReader &row)
{
    Activity activity;
    activity.at = row.read<QDateTime>();
    const Role role = readRole(row);
    const bool isProtected = row.read<bool>();
    activity.what = replacedParty(role, isProtected, row.read<QString>());
    return activity;
}

struct Source
{
    const char *query;
    Activity (*read)(RowReader &);
};

/// What happened at one moment is told in this order.
constexpr Source sources[] = { { "activity_letters", &readLetterStep }, { "activity_pin_requests", &readPinRequest },
    { "activity_papers", &readPaper }, { "activity_notes", &readNote }, { "activity_contacts", &readContact },
    { "activity_replaced_rows", &readReplacedRow }, { "activity_replaced_parties", &readReplacedParty } };

/// A note was looked at when it was written; since then somebody may have come under the flag, or have moved. A server has
/// covered such ones itself.
Result<> coverNotes(Connection &connection, const CaseId &id, QList<Activity> &activities)
{
    for (Activity &activity : activities) {
        auto *note = std::get_if<NoteWritten>(&activity.what);
        if (!note)
            continue;
        const Result<bool> tells = holdsProtectedContact(connection, { id }, note->text);
        if (!tells)
            return tl::unexpected(tells.error());
        if (*tells)
            note->text.clear();
    }
    return {};
}

} // namespace

Result<QList<Activity>> readActivity(Connection &connection, const Admission &admission, const CaseId &id)
{
    const std::optional<SignedIn> &who = connection.signedIn();
    if (!who || who->session != admission.who().session)
        return failure(Error::Kind::Denied, QStringLiteral("This leave to read cases was given to somebody else."));
    if (const Result<> allowed = admission.allows(id); !allowed)
        return tl::unexpected(allowed.error());
    const auto snapshot = UnitOfWork::begin(connection, UnitOfWork::Kind::Read);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    QList<QList<Activity>> read;
    for (const Source &source : sources) {
        auto rows = connection.prepared().query(source.query).bind(":case_id", id).all(source.read);
        if (!rows)
            return tl::unexpected(rows.error());
        if (const Result<> covered = coverNotes(connection, id, *rows); !covered)
            return tl::unexpected(covered.error());
        read.append(*std::move(rows));
    }
    const Result<> ended = (*snapshot)->commit();
    return ended ? Result<QList<Activity>>(inOrder(read)) : tl::unexpected(ended.error());
}

} // namespace caseledger

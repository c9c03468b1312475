// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/contact/contacthistory.h"

#include "models/store/cases/admission.h"
#include "models/store/cases/caseaccess.h"
#include "models/store/cases/reasoncheck.h"
#include "models/store/connection.h"
#include "models/store/contact/contactrows.h"
#include "models/store/preparedqueries.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace caseledger {

namespace {

/// What a party was until a posting replaced it, or is now.
struct Version
{
    qint64 posting = 0; ///< that replaced it
    Party party; ///< its contact, and whether it was protected
    Party signs; ///< by which its contact is compared, also where that was not told
    QDateTime replacedAt; ///< UTC
    bool isAtDesk = false; ///< replaced by a change at a desk, which has a row of its own
};

QDate dayIn(const QJsonObject &object, const char *column)
{
    return QDate::fromString(object.value(QLatin1String(column)).toString(), Qt::ISODate);
}

/// From the columns as they were stored; what is not there is unknown.
Party contactIn(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto text = [&object](const char *column) { return object.value(QLatin1String(column)).toString(); };
    Party party;
    party.address
        = Guarded(PostalAddress { text("street1"), text("street2"), text("city"), text("state"), text("zip") }, false);
    party.phone = Guarded(text("phone"), false);
    party.email = Guarded(text("email"), false);
    party.addressVerifiedOn = dayIn(object, "address_verified_on");
    party.returnedMailOn = dayIn(object, "returned_mail_on");
    party.familyViolence = object.value(QLatin1String("family_violence")).toInt(1) != 0;
    return party;
}

Version readVersion(RowReader &row)
{
    Version version;
    version.posting = row.read<qint64>();
    version.party = contactIn(row.read<QString>());
    version.replacedAt = row.read<QDateTime>();
    version.isAtDesk = row.read<bool>();
    version.signs = contactIn(row.read<QString>());
    return version;
}

Guarded<QString> readValue(const QString &value, bool isThere)
{
    return isThere && value.isEmpty() ? Guarded<QString>::keptBack(true) : Guarded(value, false);
}

ContactEntry readEntry(RowReader &row)
{
    ContactEntry entry;
    entry.posting = row.read<qint64>();
    entry.kind = row.read<ContactKind>();
    const QString before = row.read<QString>();
    const QString after = row.read<QString>();
    entry.reason = row.read<QString>();
    entry.caseId = row.read<CaseId>();
    entry.changedOn = row.read<QDate>();
    entry.changedAt = row.read<QDateTime>();
    entry.changedBy = row.read<QString>();
    entry.before = readValue(before, row.read<bool>());
    entry.after = readValue(after, row.read<bool>());
    return entry;
}

/// What an extract made of a version, an entry for each thing that became another one.
void addImported(const Version &version, const Version &next, QList<ContactEntry> &entries)
{
    for (const ContactKind kind : allContactKinds) {
        if (contactValue(version.signs, kind) != contactValue(next.signs, kind))
            entries.append({ .posting = version.posting,
                .kind = kind,
                .before = Guarded(contactValue(version.party, kind), false),
                .after = Guarded(contactValue(next.party, kind), false),
                .reason = {},
                .caseId = {},
                .changedOn = version.replacedAt.toUTC().date(),
                .changedAt = version.replacedAt,
                .changedBy = {},
                .isImport = true });
    }
}

void cover(ContactEntry &entry)
{
    for (Guarded<QString> *value : { &entry.before, &entry.after }) {
        *value = value->isKnown() ? Guarded<QString>::keptBack(true) : Guarded(QString(), true);
        value->takeOut();
    }
}

/// What was done in a case on the worker's list of own and relatives' cases stays without why, and in which.
Result<> leaveOutOwnCases(
    Connection &connection, const Worker &worker, const CaseId &open, QList<ContactEntry> &entries)
{
    for (ContactEntry &entry : entries) {
        if (entry.caseId.isEmpty() || entry.caseId == open)
            continue;
        const auto access = accessOf(connection, entry.caseId, worker);
        if (!access)
            return tl::unexpected(access.error());
        if (worker.hasEveryRight || (*access && !(*access)->isBlocked))
            continue;
        entry.reason.clear();
        entry.caseId = {};
    }
    return {};
}

/// A reason was looked at when it was given; since then somebody may have come under the flag, or have moved. A server has
/// covered such ones itself.
Result<> coverReasons(Connection &connection, const CaseId &open, QList<ContactEntry> &entries)
{
    for (ContactEntry &entry : entries) {
        const Result<bool> tells = holdsProtectedContact(connection, { open, entry.caseId }, entry.reason);
        if (!tells)
            return tl::unexpected(tells.error());
        if (*tells)
            entry.reason.clear();
    }
    return {};
}

Result<QList<ContactEntry>> historyOf(Connection &connection, const CaseId &open, const PartyRef &ref)
{
    auto entries = connection.prepared()
                       .query("contact_changes_of_party")
                       .bind(":party_ref", ref)
                       .bind(":open_case", open)
                       .all(readEntry);
    if (!entries)
        return entries;
    const auto versions = connection.prepared().query("party_versions").bind(":party_ref", ref).all(readVersion);
    if (!versions)
        return tl::unexpected(versions.error());
    if (versions->isEmpty())
        return missingParent(connection);
    QSet<qint64> underFlag; // postings that changed who was protected before or after
    for (qsizetype i = 0; i + 1 < versions->size(); ++i) {
        const Version &version = versions->at(i);
        const Version &next = versions->at(i + 1);
        if (!version.isAtDesk)
            addImported(version, next, *entries);
        if (version.party.familyViolence || next.party.familyViolence)
            underFlag.insert(version.posting);
    }
    std::ranges::stable_sort(*entries, std::ranges::greater(), &ContactEntry::posting);
    for (ContactEntry &entry : *entries) {
        if (versions->last().party.familyViolence || underFlag.contains(entry.posting))
            cover(entry);
    }
    return entries;
}

} // namespace

Result<ContactHistory> contactHistory(Connection &connection, const CaseId &id, const QString &reason)
{
    const Result<Admission> admission = admitCases(connection, { id },
        { .reason = reason, .contact = ProtectedContact::TakenOut, .detail = QStringLiteral("history of contact") });
    return admission.and_then([&](const Admission &given) { return contactHistory(connection, given, id); });
}

Result<ContactHistory> contactHistory(Connection &connection, const Admission &admission, const CaseId &id)
{
    if (const Result<> allowed = admission.allows(id); !allowed)
        return tl::unexpected(allowed.error());
    const auto snapshot = UnitOfWork::begin(connection, UnitOfWork::Kind::Read);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    ContactHistory history;
    for (const Role role : { Role::Custodial, Role::Noncustodial }) {
        const auto target = findTarget(connection, id, role);
        if (!target)
            return tl::unexpected(target.error());
        if (!*target)
            return failure(Error::Kind::NotFound, QStringLiteral("There is no case %1.").arg(id.text()));
        Result<QList<ContactEntry>> entries = historyOf(connection, id, (*target)->party);
        if (!entries)
            return tl::unexpected(entries.error());
        const Result<> leftOut = coverReasons(connection, id, *entries).and_then([&] {
            return leaveOutOwnCases(connection, admission.who().worker, id, *entries);
        });
        if (!leftOut)
            return tl::unexpected(leftOut.error());
        (role == Role::Custodial ? history.custodial : history.noncustodial) = *std::move(entries);
    }
    return (*snapshot)->commit().map([&history] { return std::move(history); });
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/contact/contactrows.h"

#include "models/store/connection.h"
#include "models/store/preparedqueries.h"
#include "models/store/records.h"
#include "models/store/searchwords.h"

namespace caseledger {

namespace {

QString dayText(QDate day) { return day.isValid() ? isoText(day) : QString(); }

Result<> done(const Result<qint64> &rows) { return rows ? Result<>() : tl::unexpected(rows.error()); }

} // namespace

Result<std::optional<ContactTarget>> findTarget(Connection &connection, const CaseId &id, Role role)
{
    return connection.prepared()
        .query("contact_target")
        .bind(":case_id", id)
        .bind(":noncustodial", role == Role::Noncustodial)
        .first([](RowReader &row) {
            ContactTarget target;
            target.party = row.read<PartyRef>();
            target.office = row.read<QString>();
            target.isProtected = row.read<bool>();
            target.posting = row.read<qint64>();
            target.partyPosting = row.read<qint64>();
            target.posting = std::max(target.posting, target.partyPosting);
            return target;
        });
}

Result<QList<CaseId>> casesOfParty(Connection &connection, const PartyRef &party)
{
    return connection.prepared().query("cases_of_party").bind(":party_ref", party).all([](RowReader &row) {
        return row.read<CaseId>();
    });
}

Result<Party> readPartyOf(Connection &connection, const PartyRef &party)
{
    const auto read = connection.prepared().query("party_by_ref").bind(":party_ref", party).first(readPartyByRef);
    if (!read)
        return tl::unexpected(read.error());
    return *read ? Result<Party>(**read) : missingParent(connection);
}

tl::unexpected<Error> missingParent(const Connection &connection)
{
    return failure(Error::Kind::Database,
        QStringLiteral("%1: a parent of a case is missing; run `caseledgerctl check`.").arg(connection.spec().path));
}

Result<std::optional<LetterState>> openLetterOf(Connection &connection, const PartyRef &party)
{
    return connection.prepared()
        .query("contact_open_letter")
        .bind(":party_ref", party)
        .bind(":mailed", LetterState::Mailed)
        .bind(":void", LetterState::Void)
        .first([](RowReader &row) { return row.read<LetterState>(); });
}

QString contactValue(const Party &party, ContactKind kind)
{
    switch (kind) {
    case ContactKind::Address:
        return contactText(*party.address.shownTo(Audience::StaffWithReason));
    case ContactKind::Phone:
        return *party.phone.shownTo(Audience::StaffWithReason);
    case ContactKind::Email:
        return *party.email.shownTo(Audience::StaffWithReason);
    case ContactKind::AddressVerified:
        return dayText(party.addressVerifiedOn);
    case ContactKind::MailReturned:
        return dayText(party.returnedMailOn);
    }
    return {};
}

Result<bool> updateContact(Connection &connection, const Party &party, qint64 posting, qint64 postingRead)
{
    const auto before
        = connection.prepared().query("party_stored").bind(":party_ref", party.ref).first([](RowReader &row) {
              return row.restAsJson();
          });
    if (!before)
        return tl::unexpected(before.error());
    const auto kept = connection.prepared()
                          .query("replaced_party_insert")
                          .bind(":party_ref", party.ref)
                          .bind(":posting", posting)
                          .bind(":content", before->value_or(QString()))
                          .run();
    if (!kept)
        return tl::unexpected(kept.error());
    const PostalAddress &address = *party.address.shownTo(Audience::StaffWithReason);
    const QString &phone = *party.phone.shownTo(Audience::StaffWithReason);
    const QString digits = phoneDigits(phone);
    return connection.prepared()
        .query("party_contact_update")
        .bind(":party_ref", party.ref)
        .bind(":address_verified_on", party.addressVerifiedOn)
        .bind(":address_changed_on", party.addressChangedOn)
        .bind(":returned_mail_on", party.returnedMailOn)
        .bind(":street1", address.street1)
        .bind(":street2", address.street2)
        .bind(":city", address.city)
        .bind(":state", address.state)
        .bind(":zip", address.zip)
        .bind(":phone", phone)
        .bind(":email", *party.email.shownTo(Audience::StaffWithReason))
        .bind(":phone_digits", digits)
        .bind(":phone_last7", lastSeven(digits))
        .bind(":posting", posting)
        .bind(":posting_read", postingRead)
        .run()
        .map([](qint64 rows) { return rows == 1; });
}

Result<> insertContactChange(Connection &connection, const ContactStamp &stamp, const ContactRow &row)
{
    return done(connection.prepared()
                    .query("contact_change_insert")
                    .bind(":party_ref", stamp.party)
                    .bind(":kind", row.kind)
                    .bind(":old_value", row.before)
                    .bind(":new_value", row.after)
                    .bind(":reason", stamp.reason)
                    .bind(":case_id", stamp.caseId)
                    .bind(":changed_on", stamp.day)
                    .bind(":changed_at", stamp.at)
                    .bind(":changed_by", stamp.by)
                    .bind(":posting", stamp.posting)
                    .run());
}

Result<> insertAddressChange(Connection &connection, const ContactStamp &stamp)
{
    return done(connection.prepared()
                    .query("address_change_insert")
                    .bind(":party_ref", stamp.party)
                    .bind(":changed_on", stamp.day)
                    .bind(":changed_at", stamp.at)
                    .bind(":changed_by", stamp.by)
                    .run());
}

} // namespace caseledger

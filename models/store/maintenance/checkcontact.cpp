// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/maintenance/checkcontact.h"

#include "models/domain/contact/contactchange.h"
#include "models/store/maintenance/looserow.h"

namespace caseledger {

namespace {

using L = QLatin1String;

struct CheckedContact
{
    QString caseId;
    QString party;
    int number = 0;
    ContactKind kind = ContactKind::Address;
    QString before;
    QString after;
    bool isVersionKept = false;
    int addressChanges = 0; ///< by the same person at the same moment
    bool isNewest = false; ///< nothing replaced the party since
    QString present; ///< what the party has of the kind now
    QList<ColumnFault> faults;
};

CheckedContact readContact(RowReader &row)
{
    LooseReader in(row);
    CheckedContact read;
    read.caseId = in.key(L("case_id"));
    read.party = in.key(L("party_ref"));
    read.number = in.value<int>(L("number"));
    read.kind = in.enumeration<ContactKind>(L("kind"));
    read.before = in.text(L("old_value"));
    read.after = in.text(L("new_value"));
    in.key(L("reason"));
    in.day(L("changed_on"));
    in.value<QDateTime>(L("changed_at"));
    in.key(L("changed_by"));
    read.isVersionKept = in.value<bool>(L("posting"));
    read.addressChanges = in.value<int>(L("address_change"));
    read.isNewest = in.value<bool>(L("posting"));
    const PostalAddress address { in.text(L("street1")), in.text(L("street2")), in.text(L("city")), in.text(L("state")),
        in.text(L("zip")) };
    const QString values[] = { contactText(address), in.text(L("phone")), in.text(L("email")),
        in.dayOrNone(L("address_verified_on")).toString(Qt::ISODate),
        in.dayOrNone(L("returned_mail_on")).toString(Qt::ISODate) };
    read.present = values[size_t(read.kind)];
    read.faults = in.takeFaults();
    return read;
}

void checkContact(const CheckedContact &row, int expected, const FindingSink &found)
{
    const auto report = [&](const char *rule, const char *message) {
        found({ L(rule), row.caseId, row.party, L(message) });
    };
    if (row.number != expected || row.before == row.after || !row.isVersionKept)
        report("contact_history", "The changes of a contact have a gap, or the version before one is not kept.");
    if (row.kind == ContactKind::Address && row.addressChanges != 1)
        report("contact_address", "Who changed an address at a desk is not kept for the rules of PIN letters.");
    if (row.isNewest && row.present != row.after)
        report("contact_value", "A contact is not what its last change made it; compare a backup.");
}

Result<> checkDistricts(Connection &connection, const FindingSink &found)
{
    struct Row
    {
        QString county;
        int number = 0;
        QList<ColumnFault> faults;
    };
    const auto rows = Query(connection, "check_district_changes").all([](RowReader &reader) {
        LooseReader in(reader);
        Row row;
        row.county = in.key(L("county_fips"));
        row.number = in.value<int>(L("number"));
        in.text(L("email"));
        in.text(L("source"));
        in.key(L("reason"));
        in.value<QDateTime>(L("changed_at"));
        in.key(L("changed_by"));
        row.faults = in.takeFaults();
        return row;
    });
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<QString, int> last;
    for (const Row &row : *rows) {
        if (!reportFaults(row.faults, {}, QStringLiteral("district_change"), row.county, found)
            && row.number != last.value(row.county) + 1)
            found({ QStringLiteral("district_history"), {}, row.county,
                QStringLiteral("The changes of a district have a gap.") });
        last.insert(row.county, row.number);
    }
    return {};
}

} // namespace

Result<> checkContactChanges(Connection &connection, const FindingSink &found)
{
    Query rows(connection, "check_contact_changes");
    if (Result<> started = rows.start(); !started)
        return started;
    QString party;
    int last = 0;
    while (true) {
        const auto next = rows.next(readContact);
        if (!next)
            return tl::unexpected(next.error());
        if (!*next)
            return checkDistricts(connection, found);
        const CheckedContact &row = **next;
        last = row.party == party ? last : 0;
        if (!reportFaults(row.faults, row.caseId, QStringLiteral("contact_change"), row.party, found))
            checkContact(row, last + 1, found);
        party = row.party;
        last = row.number;
    }
}

} // namespace caseledger

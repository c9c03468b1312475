// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codes.h"
#include "models/store/casequeries.h"
#include "models/store/contact/contacthistory.h"
#include "models/store/contact/contactwork.h"
#include "tests/unit/protected/protectedoffice.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;
using namespace Qt::StringLiterals;

namespace {

PostalAddress newAddress() { return { u"77 Newgate Road"_s, {}, u"Troy"_s, u"NY"_s, u"12180"_s }; }

void change(Connection &connection, const CaseId &id, Role role, const ContactChange &change)
{
    const auto file = openCase(connection, id, { .reason = u"asked"_s });
    if (!file || !changeContact(connection, { id, role, change, u"told at the counter"_s, (*file)->revision }))
        qFatal("the change was not taken");
}

/// A party as an extract brings it.
void import(
    ProtectedOffice &office, const QString &ref, const PostalAddress &address, const QString &phone, bool flagged)
{
    PartyRow row;
    row.party.ref = { ref };
    row.party.givenName = u"Ana"_s;
    row.party.familyName = u"Testwood"_s;
    row.party.language = u"en"_s;
    row.party.familyViolence = flagged;
    row.party.address = Guarded(address, flagged);
    row.party.phone = Guarded(phone, flagged);
    row.party.email = Guarded(QString(), flagged);
    office.import({ row });
}

ContactHistory sure(const Result<ContactHistory> &history)
{
    if (!history)
        qFatal("%s", qPrintable(history.error().message));
    return *history;
}

/// "phone 518 > 519 by caseworker; address ..." newest first.
QStringList told(const QList<ContactEntry> &entries)
{
    QStringList lines;
    for (const ContactEntry &entry : entries) {
        const auto shown = [](const Guarded<QString> &value) {
            const QString *text = value.shownTo(Audience::StaffWithReason);
            return text ? QString(*text).section(u'\n', 0, 0) : u"withheld"_s;
        };
        lines.append(code(entry.kind) + u' ' + shown(entry.before) + u" > "_s + shown(entry.after) + u" by "_s
            + (entry.isImport ? u"import"_s : entry.changedBy));
    }
    return lines;
}

} // namespace

/// How a contact came to be what it is, for whoever may know.
class TestContactHistory : public QObject
{
    Q_OBJECT

private slots:
    void changesAtDesksAreThere();
    void importsAreThereAndMarked();
    void theOrderIsThatOfThePostingsWhateverTheClockSaid();
    void aProtectedPersonsValuesAreTakenOut_data();
    void aProtectedPersonsValuesAreTakenOut();
    void valuesFromBeforeTheFlagAreTakenOutToo();
    void valuesFromUnderTheFlagStayTakenOut();
    void whatWasDoneInAnOwnCaseHasNoReason();
    void aReasonFromBeforeTheFlagTellsNothing();
    void itIsReadByWhoeverMayOpenTheCase();
    void changesAreNeitherAlteredNorRemoved();
};

void TestContactHistory::changesAtDesksAreThere()
{
    ProtectedOffice office(1);
    const Family &family = office.family(Flagged::Nobody);
    Connection &connection = office.as(u"caseworker"_s);
    QVERIFY(sure(contactHistory(connection, family.id)).custodial.isEmpty());
    change(connection, family.id, Role::Custodial, { .phone = u"518-555-0171"_s });
    change(office.as(u"supervisor"_s), family.id, Role::Custodial,
        { .address = newAddress(), .phone = u"518-555-0172"_s });
    change(connection, family.id, Role::Noncustodial, { .email = u"new@example.org"_s });
    const ContactHistory history = sure(contactHistory(connection, family.id));
    QCOMPARE(told(history.custodial),
        (QStringList { u"phone 518-555-0171 > 518-555-0172 by supervisor"_s,
            u"address %1 > 77 Newgate Road by supervisor"_s.arg(family.custodial.street1),
            u"phone %1 > 518-555-0171 by caseworker"_s.arg(family.custodial.phone) }));
    QCOMPARE(told(history.noncustodial),
        QStringList { u"email %1 > new@example.org by caseworker"_s.arg(family.noncustodial.email) });
    const ContactEntry &newest = history.custodial.first();
    QCOMPARE(newest.reason, u"told at the counter"_s);
    QCOMPARE(newest.caseId, family.id);
    QVERIFY(newest.changedOn.isValid() && newest.changedAt.isValid() && !newest.isImport);
    QVERIFY(newest.before.shownTo(Audience::Staff));
    QVERIFY(!newest.before.shownTo(Audience::OtherParent));
    QCOMPARE(
        office.rows(u"action = 'view' AND outcome = 'done' AND detail = 'history of contact' AND case_id = '%1'"_s.arg(
            family.id.text())),
        2);
}

void TestContactHistory::importsAreThereAndMarked()
{
    ProtectedOffice office(1);
    const Family &family = office.family(Flagged::Nobody);
    Connection &connection = office.as(u"caseworker"_s);
    const QString old = family.custodial.phone;
    import(office, u"C0"_s, family.custodial.address(), u"518-555-0181"_s, false);
    change(connection, family.id, Role::Custodial, { .phone = u"518-555-0182"_s });
    import(office, u"C0"_s, newAddress(), u"518-555-0183"_s, false);
    import(office, u"C0"_s, newAddress(), u"518-555-0183"_s, false); // the same again
    const QStringList lines = told(sure(contactHistory(connection, family.id)).custodial);
    const auto place = [&lines](const QString &line) { return lines.indexOf(line); };
    const qsizetype last = place(u"phone 518-555-0182 > 518-555-0183 by import"_s);
    const qsizetype desk = place(u"phone 518-555-0181 > 518-555-0182 by caseworker"_s);
    const qsizetype first = place(u"phone %1 > 518-555-0181 by import"_s.arg(old));
    QVERIFY2(last >= 0 && desk > last && first > desk, qPrintable(lines.join(u'\n')));
    QVERIFY(lines.contains(u"address %1 > 77 Newgate Road by import"_s.arg(family.custodial.street1)));
    QCOMPARE(lines.filter(u"caseworker"_s).size(), 1);
    QCOMPARE(lines.filter(u"phone"_s).size(), 3);
    for (const ContactEntry &entry : sure(contactHistory(connection, family.id)).custodial)
        QCOMPARE(entry.reason.isEmpty() && entry.caseId.isEmpty(), entry.isImport);
}

void TestContactHistory::theOrderIsThatOfThePostingsWhateverTheClockSaid()
{
    ProtectedOffice office(1);
    const Family &family = office.family(Flagged::Nobody);
    Connection &connection = office.as(u"caseworker"_s);
    change(connection, family.id, Role::Custodial, { .phone = u"518-555-0182"_s });
    import(office, u"C0"_s, family.custodial.address(), u"518-555-0183"_s, false);
    change(connection, family.id, Role::Custodial, { .phone = u"518-555-0184"_s });
    const QStringList expected { u"phone 518-555-0183 > 518-555-0184 by caseworker"_s,
        u"phone 518-555-0182 > 518-555-0183 by import"_s,
        u"phone %1 > 518-555-0182 by caseworker"_s.arg(family.custodial.phone) };
    for (const QString &at : { u"2026-03-10T12:00:00.000Z"_s, u"1999-03-10T12:00:00.000Z"_s }) {
        office.bend(u"UPDATE posting SET posted_at = '%1'"_s.arg(at));
        office.bend(u"UPDATE contact_change SET changed_at = '2026-03-10T12:00:00.000Z'"_s);
        QCOMPARE(told(sure(contactHistory(connection, family.id)).custodial).filter(u"phone"_s), expected);
    }
}

void TestContactHistory::aProtectedPersonsValuesAreTakenOut_data()
{
    QTest::addColumn<QString>("user");
    for (const char *user : { "agent", "caseworker", "supervisor" })
        QTest::newRow(user) << QString::fromLatin1(user);
}

void TestContactHistory::aProtectedPersonsValuesAreTakenOut()
{
    QFETCH(QString, user);
    ProtectedOffice office(1);
    const Family &family = office.family(Flagged::Custodial);
    change(office.as(u"supervisor"_s), family.id, Role::Custodial,
        { .address = newAddress(), .phone = u"518-555-0172"_s });
    const ContactHistory history = sure(contactHistory(office.as(user), family.id));
    QCOMPARE(told(history.custodial),
        (QStringList { u"phone withheld > withheld by supervisor"_s, u"address withheld > withheld by supervisor"_s }));
    for (const ContactEntry &entry : history.custodial) {
        for (const Audience audience :
            { Audience::Owner, Audience::OtherParent, Audience::Staff, Audience::StaffWithReason })
            QVERIFY(entry.before.isWithheldFrom(audience) && entry.after.isWithheldFrom(audience));
        QVERIFY(entry.before.isKnown() && entry.after.isKnown()); // that there is one may be known
        QCOMPARE(entry.reason, u"told at the counter"_s);
    }
}

void TestContactHistory::valuesFromBeforeTheFlagAreTakenOutToo()
{
    ProtectedOffice office(1);
    const Family &family = office.family(Flagged::Nobody);
    change(office.as(u"caseworker"_s), family.id, Role::Custodial, { .phone = u"518-555-0171"_s });
    import(office, u"C0"_s, newAddress(), u"518-555-0171"_s, true);
    for (const QString &line : told(sure(contactHistory(office.as(u"supervisor"_s), family.id)).custodial))
        QVERIFY2(line.contains(u" withheld > withheld by "_s), qPrintable(line));
}

/// As in the case's activity: where she hid is nobody's, later as little as then.
void TestContactHistory::valuesFromUnderTheFlagStayTakenOut()
{
    ProtectedOffice office(1);
    const Family &family = office.family(Flagged::Custodial);
    const QString ref
        = office.raw(u"SELECT custodial_ref FROM support_case WHERE case_id = '%1'"_s.arg(family.id.text())).toString();
    change(office.as(u"supervisor"_s), family.id, Role::Custodial, { .phone = u"518-555-0171"_s });
    import(office, ref, newAddress(), u"518-555-0172"_s, false);
    change(office.as(u"caseworker"_s), family.id, Role::Custodial, { .phone = u"518-555-0173"_s });
    QStringList lines = told(sure(contactHistory(office.as(u"agent"_s), family.id)).custodial);
    QCOMPARE(lines.takeFirst(), u"phone 518-555-0172 > 518-555-0173 by caseworker"_s);
    QVERIFY(lines.size() >= 3);
    for (const QString &line : std::as_const(lines))
        QVERIFY2(line.contains(u" withheld > withheld by "_s), qPrintable(line));
}

/// A parent of two cases, one of which is the worker's own or a relative's.
void TestContactHistory::whatWasDoneInAnOwnCaseHasNoReason()
{
    ProtectedOffice office(2);
    const CaseId own = office.families().at(0).id;
    const CaseId other = office.families().at(1).id;
    office.bend(u"UPDATE support_case SET custodial_ref = 'C0' WHERE case_id = '%1'"_s.arg(other.text()));
    change(office.as(u"supervisor"_s), own, Role::Custodial, { .phone = u"518-555-0171"_s });
    office.bend(u"INSERT INTO staff_block (user_name, blocked) VALUES ('caseworker', '%1')"_s.arg(own.text()));
    const ContactEntry hers = sure(contactHistory(office.as(u"caseworker"_s), other)).custodial.first();
    QVERIFY(hers.reason.isEmpty() && hers.caseId.isEmpty());
    QCOMPARE(*hers.after.shownTo(Audience::Staff), u"518-555-0171"_s); // it is in the open case as well
    const ContactEntry theirs = sure(contactHistory(office.as(u"agent"_s), other)).custodial.first();
    QCOMPARE(theirs.reason, u"told at the counter"_s);
    QCOMPARE(theirs.caseId, own);
}

/// Of the other parent, who was not protected when it was given.
void TestContactHistory::aReasonFromBeforeTheFlagTellsNothing()
{
    ProtectedOffice office(1);
    const Family &family = office.family(Flagged::Nobody);
    Connection &connection = office.as(u"caseworker"_s);
    const auto file = openCase(connection, family.id, { .reason = u"asked"_s });
    QVERIFY(changeContact(connection,
        { family.id, Role::Noncustodial, { .phone = u"518-555-0171"_s }, u"lives with her at 77 newgate ROAD"_s,
            (*file)->revision }));
    import(office, u"C0"_s, newAddress(), u"518-555-0172"_s, false);
    QVERIFY(!sure(contactHistory(connection, family.id)).noncustodial.first().reason.isEmpty());
    import(office, u"C0"_s, newAddress(), u"518-555-0172"_s, true);
    const ContactEntry entry = sure(contactHistory(connection, family.id)).noncustodial.first();
    QVERIFY(entry.reason.isEmpty());
    QCOMPARE(entry.caseId, family.id);
    QCOMPARE(*entry.after.shownTo(Audience::Staff), u"518-555-0171"_s); // his own is not hers
}

void TestContactHistory::itIsReadByWhoeverMayOpenTheCase()
{
    ProtectedOffice office(1);
    const CaseId id = office.family(Flagged::Nobody).id;
    for (const QString &user : { u"mailroom"_s, u"auditor"_s, u"administrator"_s }) {
        const auto refused = contactHistory(office.as(user), id);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
    }
    QCOMPARE(contactHistory(office.as(u"far-caseworker"_s), id).error().kind, Error::Kind::ReasonNeeded);
    QVERIFY(contactHistory(office.as(u"far-caseworker"_s), id, u"moved here"_s));
    QVERIFY(contactHistory(office.as(u"agent"_s), id));
    QCOMPARE(contactHistory(office.as(u"agent"_s), *CaseId::parse(u"ZZ99999Z9")).error().kind, Error::Kind::NotFound);
}

void TestContactHistory::changesAreNeitherAlteredNorRemoved()
{
    ProtectedOffice office(1);
    change(
        office.as(u"caseworker"_s), office.family(Flagged::Nobody).id, Role::Custodial, { .phone = u"518-555-0171"_s });
    for (const QString &trigger : { u"altered"_s, u"removed"_s, u"replaced"_s })
        QCOMPARE(
            office
                .raw(u"SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND name = 'contact_change_is_not_"_s
                    + trigger + u"'"_s)
                .toInt(),
            1);
}

QTEST_APPLESS_MAIN(TestContactHistory)
#include "tst_contacthistory.moc"

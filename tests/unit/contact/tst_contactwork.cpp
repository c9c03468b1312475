// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/casequeries.h"
#include "models/store/contact/contacthistory.h"
#include "models/store/contact/contactwork.h"
#include "models/store/maintenance.h"
#include "models/store/trail/trail.h"
#include "tests/unit/protected/protectedoffice.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;
using namespace Qt::StringLiterals;

namespace {

PostalAddress newAddress() { return { u"77 Newgate Road"_s, u"Apt 9"_s, u"Troy"_s, u"NY"_s, u"12180-4321"_s }; }

/// A wish as the window makes one: from the case as it was loaded.
ContactWish wishFor(Connection &connection, const CaseId &id, Role role, const ContactChange &change)
{
    const auto file = openCase(connection, id, { .reason = u"asked by phone"_s });
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    return { id, role, change, u"told at the counter"_s, (*file)->revision };
}

ContactAnswer sure(const Result<ContactAnswer> &answer)
{
    if (!answer)
        qFatal("%s", qPrintable(answer.error().message));
    return *answer;
}

QString partyText(const ProtectedOffice &office, const QString &columns)
{
    return office.raw(u"SELECT %1 FROM party WHERE party_ref = 'C0'"_s.arg(columns)).toString();
}

qint64 count(const ProtectedOffice &office, const QString &table)
{
    return office.raw(u"SELECT count(*) FROM "_s + table).toLongLong();
}

/// All that a change may write.
QString signatureOf(const ProtectedOffice &office)
{
    return u"%1 %2 %3 %4 %5"_s.arg(count(office, u"contact_change"_s))
        .arg(count(office, u"address_change"_s))
        .arg(count(office, u"replaced_party"_s))
        .arg(count(office, u"posting"_s))
        .arg(office.raw(u"SELECT group_concat(street1 || phone || email) FROM party"_s).toString());
}

} // namespace

/// A parent's contact is changed in one unit of work, by whoever may, and by nobody else.
class TestContactWork : public QObject
{
    Q_OBJECT

private slots:
    void allOfItIsWritten();
    void whatStandsThereAlreadyWritesNothing();
    void whatAGuessFindsOutOfAProtectedPersonIsNoted();
    void verifiedAndReturnedAreDays();
    void theSamePlaceInOtherWords();
    void everyCaseOfThePartyCountsAsChanged();
    void aStaleCaseIsAConflict();
    void anotherParentIsAConflict();
    void faultsAreNotTaken_data();
    void faultsAreNotTaken();
    void reasonsAreChecked_data();
    void reasonsAreChecked();
    void whoMay_data();
    void whoMay();
    void aBlockedCaseOfThePartyIsInTheWay();
    void aReasonCannotFeelForTheOtherParent();
    void theNewPhoneIsFound();
    void noValueStandsInTheTrail();
    void nobodyIsInThisOffice();
};

void TestContactWork::allOfItIsWritten()
{
    const ProtectedOffice office(1);
    const Family &family = office.family(Flagged::Nobody);
    ProtectedOffice &open = const_cast<ProtectedOffice &>(office);
    Connection &connection = open.as(u"caseworker"_s);
    const ContactWish wish = wishFor(connection, family.id, Role::Custodial,
        { .address = newAddress(), .phone = u" (518) 555-0177 "_s, .email = u"new@example.org"_s });
    const qint64 postings = count(office, u"posting"_s);
    const ContactAnswer answer = sure(changeContact(connection, wish));
    QCOMPARE(answer.changed, (QList { ContactKind::Address, ContactKind::Phone, ContactKind::Email }));
    QVERIFY(!answer.openLetter);
    QCOMPARE(partyText(office, u"street1 || '|' || street2 || '|' || city || '|' || state || '|' || zip"_s),
        u"77 Newgate Road|Apt 9|Troy|NY|12180-4321"_s);
    QCOMPARE(partyText(office, u"phone || '|' || phone_digits || '|' || phone_last7 || '|' || email"_s),
        u"(518) 555-0177|5185550177|5550177|new@example.org"_s);
    const QString today = office.raw(u"SELECT changed_on FROM contact_change"_s).toString();
    QCOMPARE(partyText(office, u"address_changed_on"_s), today);
    QVERIFY(office.raw(u"SELECT address_verified_on FROM party WHERE party_ref = 'C0'"_s).isNull());
    QCOMPARE(count(office, u"posting"_s), postings + 1);
    QCOMPARE(partyText(office, u"posting"_s).toLongLong(), postings + 1);
    QCOMPARE(office
                 .raw(u"SELECT group_concat(number || ' ' || kind || ' ' || changed_by || case_id || reason || ' ' || posting, ';') "
                      "FROM contact_change"_s)
                 .toString()
                 .count(u"caseworker"_s + family.id.text() + u"told at the counter"_s),
        3);
    QCOMPARE(office.raw(u"SELECT old_value FROM contact_change WHERE kind = 0"_s).toString(),
        contactText(family.custodial.address()));
    QCOMPARE(
        office.raw(u"SELECT new_value FROM contact_change WHERE kind = 0"_s).toString(), contactText(newAddress()));
    QCOMPARE(office.raw(u"SELECT changed_by || changed_on FROM address_change WHERE party_ref = 'C0'"_s).toString(),
        u"caseworker"_s + today);
    QVERIFY(office.raw(u"SELECT content FROM replaced_party WHERE party_ref = 'C0'"_s)
                .toString()
                .contains(family.custodial.street1));
    QCOMPARE(
        office.rows(u"action = 'contact' AND outcome = 'done' AND detail = 'address, phone, email of the custodial "
                    "parent' AND case_id = '%1' AND reason = 'told at the counter'"_s.arg(family.id.text())),
        1);
    QCOMPARE(partyText(office, u"ssn_last4 || given_name || search_words"_s),
        office.raw(u"SELECT ssn_last4 || given_name || search_words FROM party WHERE party_ref = 'C1'"_s).toString());
    int findings = 0;
    Connection &checker = open.as(u"administrator"_s);
    QVERIFY(record(checker, { .action = TrailAction::Check }));
    QVERIFY(checkOffice(checker, paperDay, [&findings](const CheckFinding &) { ++findings; }));
    QCOMPARE(findings, 0);
}

void TestContactWork::whatStandsThereAlreadyWritesNothing()
{
    ProtectedOffice office(1);
    const Family &family = office.family(Flagged::Nobody);
    Connection &connection = office.as(u"caseworker"_s);
    const ContactWish wish = wishFor(connection, family.id, Role::Custodial,
        { .address = family.custodial.address(),
            .phone = family.custodial.phone + u' ',
            .verifiedOn = QDate(2026, 1, 5) });
    const QString before = signatureOf(office);
    const int rows = office.rows(u"1 = 1"_s);
    QVERIFY(sure(changeContact(connection, wish)).changed.isEmpty());
    QCOMPARE(signatureOf(office), before);
    QCOMPARE(office.rows(u"1 = 1"_s), rows + (isOnServer() ? 1 : 0)); // there leave to read is taken first
}

/// That it stands there already is as good as having seen it.
void TestContactWork::whatAGuessFindsOutOfAProtectedPersonIsNoted()
{
    ProtectedOffice office(1);
    const Family &family = office.family(Flagged::Custodial);
    Connection &connection = office.as(u"caseworker"_s);
    const ContactWish guess = wishFor(connection, family.id, Role::Custodial, { .phone = family.custodial.phone });
    const qint64 changes = count(office, u"contact_change"_s);
    const qint64 versions = count(office, u"replaced_party"_s);
    QVERIFY(sure(changeContact(connection, guess)).changed.isEmpty());
    QCOMPARE(count(office, u"contact_change"_s), changes);
    QCOMPARE(count(office, u"replaced_party"_s), versions);
    QCOMPARE(office.rows(u"action = 'contact' AND outcome = 'done' AND case_id = '%1' AND detail = 'nothing new of the "
                         "custodial parent'"_s.arg(family.id.text())),
        1);
    QVERIFY(found(squeezed(office.trail()), family.custodial).isEmpty());
    sure(changeContact(connection, guess)); // the case is as it was: no conflict
}

void TestContactWork::verifiedAndReturnedAreDays()
{
    ProtectedOffice office(1);
    const Family &family = office.family(Flagged::Nobody);
    Connection &connection = office.as(u"caseworker"_s);
    QCOMPARE(sure(changeContact(connection,
                      wishFor(connection, family.id, Role::Custodial, { .mailReturnedOn = QDate(2026, 2, 3) })))
                 .changed,
        QList { ContactKind::MailReturned });
    QCOMPARE(partyText(office, u"returned_mail_on || ' ' || address_verified_on"_s), u"2026-02-03 2026-01-05"_s);
    QCOMPARE(sure(changeContact(
                      connection, wishFor(connection, family.id, Role::Custodial, { .verifiedOn = QDate(2026, 2, 9) })))
                 .changed,
        QList { ContactKind::AddressVerified });
    QCOMPARE(partyText(office, u"returned_mail_on || ' ' || address_verified_on"_s), u"2026-02-03 2026-02-09"_s);
    QCOMPARE(count(office, u"address_change"_s), 0); // the address is what it was
    QCOMPARE(office.raw(u"SELECT group_concat(old_value || '>' || new_value) FROM contact_change"_s).toString(),
        u">2026-02-03,2026-01-05>2026-02-09"_s);
}

void TestContactWork::theSamePlaceInOtherWords()
{
    ProtectedOffice office(1);
    const Family &family = office.family(Flagged::Nobody);
    Connection &connection = office.as(u"caseworker"_s);
    PostalAddress respelt = family.custodial.address();
    respelt.street1.replace(u"Street"_s, u"St."_s);
    const ContactAnswer answer
        = sure(changeContact(connection, wishFor(connection, family.id, Role::Custodial, { .address = respelt })));
    QCOMPARE(answer.changed, QList { ContactKind::Address });
    QCOMPARE(partyText(office, u"address_verified_on"_s), u"2026-01-05"_s);
    QVERIFY(!partyText(office, u"address_changed_on"_s).isEmpty());
    QCOMPARE(count(office, u"address_change"_s), 1); // PIN letters know it all the same
}

void TestContactWork::everyCaseOfThePartyCountsAsChanged()
{
    ProtectedOffice office(2);
    const CaseId first = office.families().at(0).id;
    const CaseId second = office.families().at(1).id;
    office.bend(u"UPDATE support_case SET custodial_ref = 'C0' WHERE case_id = '%1'"_s.arg(second.text()));
    Connection &connection = office.as(u"caseworker"_s);
    const qint64 before = (*openCase(connection, second))->revision;
    sure(changeContact(connection, wishFor(connection, first, Role::Custodial, { .phone = u"518-555-0177"_s })));
    const auto after = openCase(connection, second);
    QVERIFY((*after)->revision != before);
    QCOMPARE(*(*after)->custodial.phone.shownTo(Audience::Staff), u"518-555-0177"_s);
}

void TestContactWork::aStaleCaseIsAConflict()
{
    ProtectedOffice office(1);
    const Family &family = office.family(Flagged::Nobody);
    Connection &connection = office.as(u"caseworker"_s);
    const ContactWish stale = wishFor(connection, family.id, Role::Custodial, { .phone = u"518-555-0171"_s });
    const ContactWish ofOther = wishFor(connection, family.id, Role::Noncustodial, { .phone = u"518-555-0173"_s });
    sure(changeContact(office.as(u"supervisor"_s),
        wishFor(office.as(u"supervisor"_s), family.id, Role::Custodial, { .email = u"first@example.org"_s })));
    const QString before = signatureOf(office);
    const auto refused = changeContact(connection, stale);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(signatureOf(office), before);
    if (isOnServer()) // any change of the case is one
        QCOMPARE(changeContact(connection, ofOther).error().kind, Error::Kind::Conflict);
    else
        sure(changeContact(connection, ofOther)); // the other parent is as she was
    ContactWish again = stale;
    again.revision = (*openCase(connection, family.id))->revision;
    sure(changeContact(connection, again));
    QCOMPARE(partyText(office, u"phone || email"_s), u"518-555-0171first@example.org"_s);
}

void TestContactWork::anotherParentIsAConflict()
{
    ProtectedOffice office(1);
    const Family &family = office.family(Flagged::Nobody);
    Connection &connection = office.as(u"caseworker"_s);
    const ContactWish stale = wishFor(connection, family.id, Role::Custodial, { .phone = u"518-555-0171"_s });
    office.bend(u"INSERT INTO posting SELECT MAX(number) + 1, '2026-03-10T12:00:00.000Z' FROM posting"_s);
    office.bend(u"UPDATE support_case SET custodial_ref = 'N0', posting = (SELECT MAX(number) FROM posting) WHERE "
                "case_id = '%1'"_s.arg(family.id.text()));
    const auto refused = changeContact(connection, stale);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
}

void TestContactWork::faultsAreNotTaken_data()
{
    QTest::addColumn<ContactChange>("change");
    QTest::addColumn<QString>("field");
    PostalAddress nowhere = newAddress();
    nowhere.zip = u"1218"_s;
    QTest::newRow("zip") << ContactChange { .address = nowhere } << u"zip"_s;
    QTest::newRow("half an address") << ContactChange { .address = PostalAddress { .city = u"Troy"_s } }
                                     << u"street1"_s;
    QTest::newRow("phone") << ContactChange { .phone = u"555"_s } << u"phone"_s;
    QTest::newRow("e-mail") << ContactChange { .email = u"nobody"_s } << u"email"_s;
    QTest::newRow("day to come") << ContactChange { .verifiedOn = QDate(2999, 1, 1) } << u"address_verified_on"_s;
    QTest::newRow("no day") << ContactChange { .mailReturnedOn = QDate() } << u"returned_mail_on"_s;
    QTest::newRow("one of several") << ContactChange { .phone = u"518-555-0171"_s, .email = u"x"_s } << u"email"_s;
}

void TestContactWork::faultsAreNotTaken()
{
    QFETCH(ContactChange, change);
    QFETCH(QString, field);
    ProtectedOffice office(1);
    Connection &connection = office.as(u"caseworker"_s);
    const QString before = signatureOf(office);
    const auto refused
        = changeContact(connection, wishFor(connection, office.family(Flagged::Nobody).id, Role::Custodial, change));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Usage);
    QVERIFY2(refused.error().message.startsWith(field), qPrintable(refused.error().message));
    QCOMPARE(signatureOf(office), before);
}

void TestContactWork::reasonsAreChecked_data()
{
    QTest::addColumn<QString>("reason");
    const Canary known = ProtectedOffice(1).family(Flagged::Nobody).custodial;
    QTest::newRow("none") << u"  "_s;
    QTest::newRow("two lines") << u"told\nby phone"_s;
    QTest::newRow("too long") << QString(501, u'x');
    QTest::newRow("the old street") << u"no longer at "_s + known.street1.toLower();
    QTest::newRow("the old phone") << u"not "_s + QString(known.phone).remove(u' ');
    QTest::newRow("the new street") << u"moved to 77 Newgate Road"_s;
    QTest::newRow("the new phone") << u"now 518.555.0177"_s;
    QTest::newRow("the new e-mail") << u"writes from new@example.org"_s;
}

void TestContactWork::reasonsAreChecked()
{
    QFETCH(QString, reason);
    ProtectedOffice office(1);
    Connection &connection = office.as(u"caseworker"_s);
    ContactWish wish = wishFor(connection, office.family(Flagged::Nobody).id, Role::Custodial,
        { .address = newAddress(), .phone = u"518-555-0177"_s, .email = u"new@example.org"_s });
    wish.reason = reason;
    const QString before = signatureOf(office);
    const auto refused = changeContact(connection, wish);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Usage);
    QCOMPARE(signatureOf(office), before);
}

void TestContactWork::whoMay_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("plain"); // a parent who is not protected
    QTest::addColumn<bool>("guarded");
    QTest::newRow("agent") << u"agent"_s << false << false;
    QTest::newRow("caseworker") << u"caseworker"_s << true << true;
    QTest::newRow("supervisor") << u"supervisor"_s << true << true;
    QTest::newRow("mailroom") << u"mailroom"_s << false << false;
    QTest::newRow("auditor") << u"auditor"_s << false << false;
    QTest::newRow("administrator") << u"administrator"_s << false << false;
    QTest::newRow("caseworker of another office") << u"far-caseworker"_s << true << false;
    QTest::newRow("supervisor of another office") << u"far-supervisor"_s << true << true;
}

void TestContactWork::whoMay()
{
    QFETCH(QString, user);
    QFETCH(bool, plain);
    QFETCH(bool, guarded);
    ProtectedOffice office(1);
    const Family &family = office.family(Flagged::Custodial);
    const QString phone = u"518-555-01%1"_s.arg(60 + office.rows(u"action = 'contact'"_s) % 40);
    for (const auto &[role, may] : { std::pair(Role::Noncustodial, plain), std::pair(Role::Custodial, guarded) }) {
        const qint64 revision = (*openCase(office.as(u"supervisor"_s), family.id))->revision;
        const ContactWish wish { family.id, role, { .phone = phone }, u"told at the counter"_s, revision };
        const QString before = signatureOf(office);
        const QString outcome = u"action = 'contact' AND outcome = "_s
            + (may ? u"'done' AND detail <> 'to be changed'"_s : u"'refused'"_s); // a server's leave to read
        const int noted = office.rows(outcome);
        const auto answer = changeContact(office.as(user), wish);
        QCOMPARE(answer.has_value(), may);
        QCOMPARE(signatureOf(office) != before, may);
        QCOMPARE(office.rows(outcome), noted + 1);
        if (may)
            continue;
        QCOMPARE(answer.error().kind, Error::Kind::Denied);
        QVERIFY(found(squeezed(answer.error().message), family.custodial).isEmpty());
        QVERIFY(found(squeezed(answer.error().message), family.noncustodial).isEmpty());
    }
}

void TestContactWork::aBlockedCaseOfThePartyIsInTheWay()
{
    ProtectedOffice office(2);
    const CaseId first = office.families().at(0).id;
    const CaseId second = office.families().at(1).id;
    office.bend(u"UPDATE support_case SET custodial_ref = 'C0' WHERE case_id = '%1'"_s.arg(second.text()));
    Connection &connection = office.as(u"caseworker"_s);
    const ContactWish custodial = wishFor(connection, first, Role::Custodial, { .phone = u"518-555-0177"_s });
    const ContactWish noncustodial = wishFor(connection, first, Role::Noncustodial, { .phone = u"518-555-0178"_s });
    office.bend(u"INSERT INTO staff_block (user_name, blocked) VALUES ('caseworker', '%1')"_s.arg(second.text()));
    const auto refused = changeContact(connection, custodial);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Denied);
    QVERIFY(refused.error().message.contains(second.text()));
    sure(changeContact(connection, noncustodial));
}

/// Whoever may not see a protected parent's contact cannot find it out by what a reason may not hold.
void TestContactWork::aReasonCannotFeelForTheOtherParent()
{
    ProtectedOffice office(1);
    const Family &family = office.family(Flagged::Noncustodial);
    Connection &connection = office.as(u"caseworker"_s);
    ContactWish wish = wishFor(connection, family.id, Role::Custodial, { .phone = u"518-555-0177"_s });
    wish.reason = u"not "_s + family.noncustodial.street1;
    const QString before = signatureOf(office);
    const auto refused = changeContact(connection, wish);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Usage);
    QCOMPARE(signatureOf(office), before);
    QVERIFY(found(squeezed(office.trail()), family.noncustodial).isEmpty());
    QCOMPARE(office.rows(u"action = 'contact' AND outcome = 'refused'"_s), 1); // who tried is noted
}

void TestContactWork::theNewPhoneIsFound()
{
    ProtectedOffice office(1);
    const Family &family = office.family(Flagged::Nobody);
    Connection &connection = office.as(u"caseworker"_s);
    sure(changeContact(
        connection, wishFor(connection, family.id, Role::Custodial, { .phone = u"+1 (518) 555-0177 x 3"_s })));
    const auto hits = findCases(connection, family.custodial.phone);
    QVERIFY(hits && hits->isEmpty());
    QCOMPARE(findCases(connection, u"Ana Testwood"_s)->isEmpty(), false); // the words of the names stay
    sure(changeContact(connection, wishFor(connection, family.id, Role::Custodial, { .phone = u"518-555-0177"_s })));
    QCOMPARE(findCases(connection, u"518 555 0177"_s)->first().caseId, family.id);
}

void TestContactWork::noValueStandsInTheTrail()
{
    ProtectedOffice office(1);
    const Family &family = office.family(Flagged::Both);
    Connection &connection = office.as(u"supervisor"_s);
    for (const Role role : { Role::Custodial, Role::Noncustodial })
        sure(changeContact(connection,
            wishFor(connection, family.id, role,
                { .address = newAddress(), .phone = u"518-555-0177"_s, .email = u"new@example.org"_s })));
    const QString trail = squeezed(office.trail());
    QVERIFY(found(trail, family.custodial).isEmpty());
    QVERIFY(found(trail, family.noncustodial).isEmpty());
    for (const QString &value : { u"newgate"_s, u"5550177"_s, u"newexample"_s })
        QVERIFY2(!trail.contains(value), qPrintable(value));
}

void TestContactWork::nobodyIsInThisOffice()
{
    ProtectedOffice office(1);
    Connection &connection = office.as(u"caseworker"_s);
    const auto none = changeContact(
        connection, { *CaseId::parse(u"ZZ99999Z9"), Role::Custodial, { .phone = u"518-555-0177"_s }, u"told"_s, 1 });
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::NotFound);
    const auto stranger = Connection::open(office.spec());
    const auto denied = changeContact(
        **stranger, { office.families().first().id, Role::Custodial, { .phone = u"518-555-0177"_s }, u"told"_s, 1 });
    QVERIFY(!denied);
    QCOMPARE(denied.error().kind, Error::Kind::Denied);
}

QTEST_APPLESS_MAIN(TestContactWork)
#include "tst_contactwork.moc"

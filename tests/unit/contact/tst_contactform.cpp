// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codes.h"
#include "models/domain/contact/contactform.h"
#include "models/domain/contact/statezips.h"

#include <QTest>

using namespace caseledger;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 31);

PostalAddress soundAddress() { return { u"12 Sample Street"_s, u"Apt 4"_s, u"Albany"_s, u"NY"_s, u"12207"_s }; }

/// "zip no_zip 12207-1234; state small_letters NY": every remark, in the order of the fields, its offer behind it.
QString told(QList<FieldRemark> remarks)
{
    std::ranges::stable_sort(remarks, {}, &FieldRemark::field);
    QStringList parts;
    for (const FieldRemark &each : remarks) {
        const QString offer = each.offer.isEmpty() ? QString() : u" -> "_s + each.offer;
        parts.append(code(each.field) + u' ' + code(each.remark) + offer);
    }
    return parts.join(u"; "_s);
}

Party partyAt(const PostalAddress &address)
{
    Party party;
    party.address = Guarded(address, false);
    party.phone = Guarded(u"518-555-0100"_s, false);
    party.email = Guarded(u"ana@example.org"_s, false);
    party.addressVerifiedOn = QDate(2026, 1, 5);
    party.addressChangedOn = QDate(2025, 12, 1);
    party.returnedMailOn = QDate(2026, 2, 2);
    return party;
}

} // namespace

/// Whether what is typed has the form of a contact; what is kept of it.
class TestContactForm : public QObject
{
    Q_OBJECT

private slots:
    void addresses_data();
    void addresses();
    void phones_data();
    void phones();
    void emails_data();
    void emails();
    void days_data();
    void days();
    void everyStateHasItsZips_data();
    void everyStateHasItsZips();
    void onlyBlanksAtTheEndsAndMarksOfDirectionGo_data();
    void onlyBlanksAtTheEndsAndMarksOfDirectionGo();
    void anAddressGoesIntoATextAndBack();
    void anotherAddressForgetsWhatWasKnownOfTheOld();
    void theSamePlaceInOtherWordsKeepsIt();
    void whatIsNotNamedStays();
    void aProtectedPersonStaysSo();
    void everyWordIsThereOnce();
};

void TestContactForm::addresses_data()
{
    QTest::addColumn<PostalAddress>("address");
    QTest::addColumn<QString>("remarks");
    const auto with = [](const char *name, auto change, const QString &remarks) {
        PostalAddress address = soundAddress();
        change(address);
        QTest::newRow(name) << address << remarks;
    };
    using A = PostalAddress;
    with("sound", [](A &) {}, {});
    with("nothing known", [](A &a) { a = {}; }, {});
    with("blanks only", [](A &a) { a = { u" "_s, {}, {}, {}, u"\u200e"_s }; }, {});
    with(
        "no street", [](A &a) { a.street1 = QString(); }, u"street1 street_missing"_s);
    with(
        "no city", [](A &a) { a.city = u"  "_s; }, u"city city_missing"_s);
    with(
        "no state", [](A &a) { a.state = QString(); }, u"state state_missing"_s);
    with(
        "no ZIP", [](A &a) { a.zip = QString(); }, u"zip zip_missing"_s);
    with(
        "small state", [](A &a) { a.state = u"ny"_s; }, u"state small_letters -> NY"_s);
    with(
        "half small state", [](A &a) { a.state = u"Ny"_s; }, u"state small_letters -> NY"_s);
    with(
        "state in full", [](A &a) { a.state = u"New York"_s; }, u"state unknown_state"_s);
    with(
        "no such state", [](A &a) { a.state = u"ZZ"_s; }, u"state unknown_state"_s);
    with("military", [](A &a) { a.city = u"APO"_s, a.state = u"AE"_s, a.zip = u"09012"_s; }, {});
    with("ZIP of nine", [](A &a) { a.zip = u"12207-1234"_s; }, {});
    with(
        "ZIP of nine without dash", [](A &a) { a.zip = u"122071234"_s; }, u"zip no_zip -> 12207-1234"_s);
    with(
        "ZIP of four", [](A &a) { a.zip = u"1220"_s; }, u"zip no_zip"_s);
    with(
        "ZIP with a letter", [](A &a) { a.zip = u"1220O"_s; }, u"zip no_zip"_s);
    with(
        "ZIP in other digits", [](A &a) { a.zip = u"١٢٢٠٧"_s; }, u"zip no_zip"_s);
    with(
        "ZIP of another state", [](A &a) { a.zip = u"90210"_s; }, u"zip zip_of_other_state"_s);
    with(
        "ZIP of another state, small", [](A &a) { a.state = u"ca"_s; },
        u"state small_letters -> CA; zip zip_of_other_state"_s);
    with("island that has its mail from Connecticut", [](A &a) { a.zip = u"06390"_s; }, {});
    with(
        "PO box", [](A &a) { a.street1 = u"P.O. Box 12"_s; }, u"street1 post_office_box"_s);
    with(
        "PO box, small", [](A &a) { a.street1 = u"po box #12"_s; }, u"street1 post_office_box"_s);
    with(
        "PO box behind", [](A &a) { a.street2 = u"PO Box 7"_s; }, u"street2 post_office_box"_s);
    with("Boxwood is a street", [](A &a) { a.street1 = u"9 Boxwood Lane"_s; }, {});
    with(
        "no number", [](A &a) { a.street1 = u"Sample Street"_s; }, u"street1 no_house_number"_s);
    with("general delivery", [](A &a) { a.street1 = u"General Delivery"_s; }, {});
    with(
        "which apartment", [](A &a) { a.street2 = u"Apt"_s; }, u"street2 unit_without_number"_s);
    with(
        "which unit", [](A &a) { a.street1 = u"12 Sample Street, Unit"_s, a.street2 = QString(); },
        u"street1 unit_without_number"_s);
    with("the unit stands on the next line", [](A &a) { a.street1 = u"12 Sample Street Apt"_s, a.street2 = u"4"_s; },
        {});
    with("a street that ends like a unit", [](A &a) { a.street1 = u"12 Captapt"_s, a.street2 = QString(); }, {});
    with(
        "too long", [](A &a) { a.city = QString(longestPart + 1, u'x'); }, u"city too_long"_s);
    with("as long as may be", [](A &a) { a.city = QString(longestPart, u'x'); }, {});
    with(
        "a line end", [](A &a) { a.street1 = u"12 Sample\nStreet"_s; }, u"street1 unprintable_sign"_s);
    with("another script", [](A &a) { a.street1 = u"12 شارع"_s, a.city = u"서울"_s; }, {});
}

void TestContactForm::addresses()
{
    QFETCH(PostalAddress, address);
    QFETCH(QString, remarks);
    QCOMPARE(told(remarksOn(address)), remarks);
}

void TestContactForm::phones_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("remark");
    const auto row = [](const QString &phone, const char *remark) {
        QTest::newRow(qPrintable(phone.isEmpty() ? u"none"_s : phone)) << phone << QString::fromLatin1(remark);
    };
    for (const char *sound : { "", "518-555-0123", "(518) 555-0123", "518.555.0123", "5185550123", "+1 518 555 0123",
             "1-518-555-0123", "518-555-0123 x 12", "518-555-0123 ext. 4567", "(518)555-0123#12",
             "518-555-0123, extension 3", " 518-555-0123 " })
        row(QString::fromLatin1(sound), "");
    for (const char *none : { "555-0123", "518-555-012", "518-555-01234", "call me", "518-555-0123 after six",
             "518-555-0123 x", "+1 518 555 012", "+44 20", "x12", "--" })
        row(QString::fromLatin1(none), "no_phone");
    for (const char *area : { "118-555-0123", "018-555-0123", "518-155-0123", "518-055-0123" })
        row(QString::fromLatin1(area), "no_phone_area");
    row(u"+82 2 555 0123"_s, "foreign_phone");
    row(u"+39 02 5550123 x 4"_s, "foreign_phone");
    row(u"+1234567890123456"_s, "no_phone");
    row(u"518-555-0123\n518-555-0124"_s, "unprintable_sign");
    row(QString(longestPart + 1, u'1'), "too_long");
}

void TestContactForm::phones()
{
    QFETCH(QString, phone);
    QFETCH(QString, remark);
    QCOMPARE(told(remarksOnPhone(phone)), remark.isEmpty() ? QString() : u"phone "_s + remark);
}

void TestContactForm::emails_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("remark");
    const auto row = [](const QString &email, const char *remark) {
        QTest::newRow(qPrintable(email.left(60) + u'|')) << email << QString::fromLatin1(remark);
    };
    for (const char *sound : { "", "ana@example.org", "Ana.Lopez+child@mail.example.org", "o'neil@example.org",
             "a_b-c@ex-ample.org", " ana@example.org ", "1@2.org" })
        row(QString::fromLatin1(sound), "");
    for (const char *none : { "ana", "ana@", "@example.org", "ana@example", "ana@@example.org", "ana@b@example.org",
             "ana lopez@example.org", "ana@exam ple.org", ".ana@example.org", "ana.@example.org", "a..b@example.org",
             "ana@.org", "ana@-example.org", "ana@example-.org", "ana@example.1", "ana@example.org.",
             "Ana <ana@example.org>", "ana@example.org, bert@example.org", "mailto:ana@example.org" })
        row(QString::fromLatin1(none), "no_email");
    row(QString(64, u'a') + u"@example.org"_s, "");
    row(QString(65, u'a') + u"@example.org"_s, "no_email");
    row(u"a@"_s + QString(250, u'b') + u".org"_s, "too_long");
    row(u"안나@example.org"_s, "international_email");
    row(u"ana@büro.example"_s, "international_email");
    row(u"ana@example.org\r\nBcc: x@example.org"_s, "unprintable_sign");
}

void TestContactForm::emails()
{
    QFETCH(QString, email);
    QFETCH(QString, remark);
    QCOMPARE(told(remarksOnEmail(email)), remark.isEmpty() ? QString() : u"email "_s + remark);
}

void TestContactForm::days_data()
{
    QTest::addColumn<ContactChange>("change");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QString>("remarks");
    const auto verified = [](QDate day) { return ContactChange { .verifiedOn = day }; };
    const auto returned = [](QDate day) { return ContactChange { .mailReturnedOn = day }; };
    QTest::newRow("verified today") << verified(today) << true << QString();
    QTest::newRow("verified on the day of the change") << verified(QDate(2025, 12, 1)) << true << QString();
    QTest::newRow("verified before it") << verified(QDate(2025, 11, 30)) << true
                                        << u"address_verified_on verified_before_change"_s;
    QTest::newRow("verified tomorrow") << verified(today.addDays(1)) << true << u"address_verified_on day_to_come"_s;
    QTest::newRow("verified some day") << verified({}) << true << u"address_verified_on no_day"_s;
    QTest::newRow("nothing to verify") << verified(today) << false << u"address_verified_on nothing_to_verify"_s;
    QTest::newRow("came back today") << returned(today) << true << QString();
    QTest::newRow("came back before the change") << returned(QDate(2025, 6, 1)) << true << QString();
    QTest::newRow("comes back tomorrow") << returned(today.addDays(1)) << true << u"returned_mail_on day_to_come"_s;
    QTest::newRow("came back from nowhere") << returned(today) << false << u"returned_mail_on nothing_to_verify"_s;
    ContactChange both { .address = soundAddress(), .verifiedOn = today };
    QTest::newRow("new and verified") << both << false << QString();
    both.verifiedOn = today.addDays(-1);
    both.address->street1 = u"99 Other Road"_s;
    QTest::newRow("verified before it was new") << both << true << u"address_verified_on verified_before_change"_s;
    both.address = PostalAddress();
    QTest::newRow("verified and taken away") << both << true << u"address_verified_on nothing_to_verify"_s;
    QTest::newRow("of everything") << ContactChange {
        .address = PostalAddress { .street1 = u"12 Sample Street"_s, .zip = u"1"_s }, .phone = u"1"_s, .email = u"1"_s
    } << true << u"city city_missing; state state_missing; zip no_zip; phone no_phone; email no_email"_s;
}

void TestContactForm::days()
{
    QFETCH(ContactChange, change);
    QFETCH(bool, isKnown);
    QFETCH(QString, remarks);
    const Party party = partyAt(isKnown ? soundAddress() : PostalAddress());
    QCOMPARE(told(remarksOn(change, party, today)), remarks);
    QCOMPARE(hasFault(remarksOn(change, party, today)), !remarks.isEmpty());
}

void TestContactForm::everyStateHasItsZips_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("zip"); // of a large town, or of the place itself
    const std::pair<const char *, const char *> towns[] = { { "AL", "35203" }, { "AK", "99501" }, { "AS", "96799" },
        { "AZ", "85001" }, { "AR", "72201" }, { "CA", "90012" }, { "CO", "80202" }, { "CT", "06103" },
        { "DE", "19901" }, { "DC", "20001" }, { "FM", "96941" }, { "FL", "33101" }, { "GA", "30303" },
        { "GU", "96910" }, { "HI", "96813" }, { "ID", "83702" }, { "IL", "60601" }, { "IN", "46204" },
        { "IA", "50309" }, { "KS", "66603" }, { "KY", "40601" }, { "LA", "70112" }, { "ME", "04101" },
        { "MH", "96960" }, { "MD", "21401" }, { "MA", "02108" }, { "MI", "48226" }, { "MN", "55401" },
        { "MS", "39201" }, { "MO", "63101" }, { "MT", "59601" }, { "NE", "68102" }, { "NV", "89101" },
        { "NH", "03301" }, { "NJ", "07102" }, { "NM", "87501" }, { "NY", "10007" }, { "NC", "27601" },
        { "ND", "58501" }, { "MP", "96950" }, { "OH", "43215" }, { "OK", "73102" }, { "OR", "97201" },
        { "PW", "96940" }, { "PA", "19107" }, { "PR", "00901" }, { "RI", "02903" }, { "SC", "29201" },
        { "SD", "57501" }, { "TN", "37201" }, { "TX", "78701" }, { "UT", "84101" }, { "VT", "05602" },
        { "VA", "23219" }, { "VI", "00802" }, { "WA", "98101" }, { "WV", "25301" }, { "WI", "53703" },
        { "WY", "82001" }, { "AA", "34002" }, { "AE", "09012" }, { "AP", "96201" } };
    QCOMPARE(std::size(towns), 62u);
    for (const auto &[state, zip] : towns)
        QTest::newRow(state) << QString::fromLatin1(state) << QString::fromLatin1(zip);
}

void TestContactForm::everyStateHasItsZips()
{
    QFETCH(QString, state);
    QFETCH(QString, zip);
    QVERIFY(isStateCode(state));
    QVERIFY(!isStateCode(state.toLower()));
    QVERIFY(mayLieIn(zip, state));
    QVERIFY(mayLieIn(zip + u"-1234"_s, state));
    QVERIFY(!mayLieIn(state == u"AK" ? u"12207"_s : u"99950"_s, state));
}

void TestContactForm::onlyBlanksAtTheEndsAndMarksOfDirectionGo_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << u"12 Sample Street"_s << u"12 Sample Street"_s;
    QTest::newRow("blanks") << u"\t 12  Sample Street \u00a0"_s << u"12  Sample Street"_s;
    QTest::newRow("marks") << u"\u200f\u202a12 \u2068Sample\u2069\u202c Street\u200e\u061c"_s << u"12 Sample Street"_s;
    QTest::newRow("blanks behind marks") << u"\u200e 12 \u200e"_s << u"12"_s;
    QTest::newRow("small letters stay") << u"12 sample st. #4b"_s << u"12 sample st. #4b"_s;
    QTest::newRow("joiners stay") << u"ক্\u200dষ"_s << u"ক্\u200dষ"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestContactForm::onlyBlanksAtTheEndsAndMarksOfDirectionGo()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    QCOMPARE(cleaned(typed), kept);
    QCOMPARE(cleaned(cleaned(typed)), kept);
}

void TestContactForm::anAddressGoesIntoATextAndBack()
{
    QCOMPARE(contactText(soundAddress()), u"12 Sample Street\nApt 4\nAlbany\nNY\n12207"_s);
    QCOMPARE(addressOfText(contactText(soundAddress())), soundAddress());
    QCOMPARE(contactText({}), QString());
    QVERIFY(addressOfText({}).isEmpty());
    QVERIFY(addressOfText(u"12 Sample Street"_s).isEmpty());
    PostalAddress broken = soundAddress();
    broken.street1 = u"12\r\nSample"_s; // an import may hold it
    QCOMPARE(contactText(broken).count(u'\n'), 4);
    QCOMPARE(addressOfText(contactText(broken)).street1, u"12  Sample"_s);
}

void TestContactForm::anotherAddressForgetsWhatWasKnownOfTheOld()
{
    PostalAddress elsewhere = soundAddress();
    elsewhere.street1 = u" 99 Other Road "_s;
    const Party moved = withContact(partyAt(soundAddress()), { .address = elsewhere }, today, false);
    QCOMPARE(moved.address.shownTo(Audience::Staff)->street1, u"99 Other Road"_s);
    QCOMPARE(moved.addressChangedOn, today);
    QVERIFY(!moved.addressVerifiedOn.isValid());
    QVERIFY(!moved.returnedMailOn.isValid());
    const Party gone = withContact(partyAt(soundAddress()), { .address = PostalAddress() }, today, false);
    QVERIFY(!gone.address.isKnown());
    QVERIFY(!gone.addressVerifiedOn.isValid());
}

void TestContactForm::theSamePlaceInOtherWordsKeepsIt()
{
    PostalAddress respelt = soundAddress();
    respelt.street1 = u"12 Sample St"_s;
    const Party party = withContact(partyAt(soundAddress()), { .address = respelt }, today, true);
    QCOMPARE(party.addressChangedOn, today); // one sign more or less is another address to PIN letters
    QCOMPARE(party.addressVerifiedOn, QDate(2026, 1, 5));
    QCOMPARE(party.returnedMailOn, QDate(2026, 2, 2));
}

void TestContactForm::whatIsNotNamedStays()
{
    const Party before = partyAt(soundAddress());
    QCOMPARE(withContact(before, {}, today, false), before);
    PostalAddress same = soundAddress();
    same.city = u"Albany "_s;
    QCOMPARE(withContact(before, { .address = same }, today, false), before);
    Party after = withContact(before, { .phone = u"518-555-0199"_s, .verifiedOn = today }, today, false);
    QCOMPARE(*after.phone.shownTo(Audience::Staff), u"518-555-0199"_s);
    QCOMPARE(after.addressVerifiedOn, today);
    after.phone = before.phone;
    after.addressVerifiedOn = before.addressVerifiedOn;
    QCOMPARE(after, before);
}

void TestContactForm::aProtectedPersonStaysSo()
{
    Party party = partyAt({});
    party.familyViolence = true;
    const Party after = withContact(
        party, { .address = soundAddress(), .phone = u"518-555-0199"_s, .email = u"b@example.org"_s }, today, false);
    QVERIFY(after.address.isWithheldFrom(Audience::Staff));
    QVERIFY(after.phone.isWithheldFrom(Audience::Staff));
    QVERIFY(after.email.isWithheldFrom(Audience::Staff));
    QCOMPARE(*after.phone.shownTo(Audience::StaffWithReason), u"518-555-0199"_s);
}

void TestContactForm::everyWordIsThereOnce()
{
    QSet<QString> words;
    qsizetype count = 0;
    for (const auto codes : { codesOf(ContactRemark {}), codesOf(ContactField {}), codesOf(ContactKind {}) }) {
        for (const QLatin1String word : codes)
            words.insert(QString::number(codes.size()) + word);
        count += qsizetype(codes.size());
    }
    QCOMPARE(words.size(), count);
    QVERIFY(isFault(ContactRemark::NothingToVerify));
    QVERIFY(!isFault(ContactRemark::SmallLetters));
}

QTEST_APPLESS_MAIN(TestContactForm)
#include "tst_contactform.moc"

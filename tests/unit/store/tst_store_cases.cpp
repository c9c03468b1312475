// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/casequeries.h"
#include "models/store/posting.h"
#include "storesamples.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

/// A case as it is opened: all of it, of one moment, and with a revision that grows.
class StoreCasesTest : public QObject
{
    Q_OBJECT

private slots:
    void aCaseComesBackWhole();
    void unknownValuesStayUnknown();
    void anUnknownCaseIsNotFound();
    void otherCasesOfBothParents();
    void namesAreKeptAsTheyAre_data();
    void namesAreKeptAsTheyAre();
    void contactOfAProtectedPersonKnowsItsAudience();
    void theRevisionGrowsWithEveryChange_data();
    void theRevisionGrowsWithEveryChange();
    void theRevisionIgnoresOtherCases();
    void openingSeesNoHalfImport();
    void bulkAndPostingWriteTheSame();
    void bulkWritesAllOrNothing();
    void bulkRefusesADoubleKey();
};

void StoreCasesTest::aCaseComesBackWhole()
{
    TestOffice office;
    auto rows = oneOfEach();
    auto &supportCase = std::get<CaseRow>(rows[2]).supportCase;
    supportCase.status = CaseStatus::Closed;
    supportCase.assistance = Assistance::Former;
    supportCase.children = 3;
    supportCase.openingArrearsGovernment = Money::fromCents(-1);
    supportCase.openingOn = QDate(2021, 2, 28);
    auto &payment = std::get<PaymentRow>(rows[5]).payment;
    payment.source = PaymentSource::Other;
    payment.status = PaymentStatus::Held;
    payment.holdReason = u"name \"unclear\""_s;
    post(office.connection(), rows);

    const auto opened = openCase(office.connection(), caseId("AA00001A1"));
    QVERIFY(opened);
    const CaseFile &file = **opened;
    QCOMPARE(file.records.supportCase, supportCase);
    QCOMPARE(file.records.assistanceChanges, QList { std::get<AssistanceRow>(rows[3]).change });
    QCOMPARE(file.records.obligations, QList { std::get<ObligationRow>(rows[4]).obligation });
    QCOMPARE(file.records.payments, QList { payment });
    QCOMPARE(file.records.disbursements, QList { std::get<DisbursementRow>(rows[6]).disbursement });
    QCOMPARE(file.records.adjustments, QList { std::get<AdjustmentRow>(rows[7]).adjustment });
    QCOMPARE(file.custodial, std::get<PartyRow>(rows[0]).party);
    QCOMPARE(file.noncustodial, std::get<PartyRow>(rows[1]).party);
    QVERIFY(file.otherCasesOfCustodial.isEmpty() && file.otherCasesOfNoncustodial.isEmpty());
    QVERIFY(file.revision > 0);
    QCOMPARE(file.readAt.timeSpec(), Qt::UTC);
}

void StoreCasesTest::unknownValuesStayUnknown()
{
    TestOffice office;
    PartyRow nobody;
    nobody.party.ref.text = u"P1"_s;
    auto row = caseRow("AA00001A1", u"P1"_s, u"P1"_s);
    row.supportCase.office.clear();
    post(office.connection(), { nobody, row });
    const auto file = openCase(office.connection(), caseId("AA00001A1"));
    QVERIFY(file);
    QVERIFY((*file)->custodial.name().isEmpty());
    QVERIFY(!(*file)->custodial.dateOfBirth.isValid() && !(*file)->custodial.addressChangedOn.isValid());
    QVERIFY((*file)->custodial.address.shownTo(Audience::Owner)->isEmpty());
    QVERIFY(!(*file)->supportCase().children && !(*file)->supportCase().openingOn.isValid());
    QVERIFY((*file)->records.payments.isEmpty());
}

void StoreCasesTest::anUnknownCaseIsNotFound()
{
    TestOffice office;
    const auto file = openCase(office.connection(), caseId("AA00001A1"));
    QVERIFY(!file);
    QCOMPARE(file.error().kind, Error::Kind::NotFound);
    QVERIFY(file.error().message.contains(u"AA00001A1"_s));
}

void StoreCasesTest::otherCasesOfBothParents()
{
    TestOffice office;
    post(office.connection(),
        { partyRow(u"P1"_s, u"A"_s, u"A"_s), partyRow(u"P2"_s, u"B"_s, u"B"_s), partyRow(u"P3"_s, u"C"_s, u"C"_s),
            caseRow("BB00003B1", u"P1"_s, u"P2"_s), caseRow("AA00002A1", u"P3"_s, u"P1"_s),
            caseRow("AA00001A1", u"P1"_s, u"P3"_s), caseRow("CC00004C1", u"P3"_s, u"P2"_s) });
    const auto file = openCase(office.connection(), caseId("BB00003B1"));
    QVERIFY(file);
    QCOMPARE((*file)->otherCasesOfCustodial, (QList { caseId("AA00001A1"), caseId("AA00002A1") })); // in either role
    QCOMPARE((*file)->otherCasesOfNoncustodial, (QList { caseId("CC00004C1") }));
}

void StoreCasesTest::namesAreKeptAsTheyAre_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("quotes") << u"O'Brien-\"Lee\"; --"_s;
    QTest::newRow("markup") << u"<img src=x>&amp;"_s;
    QTest::newRow("right-to-left marks") << u"\u202eabc\u202c \u200fفاطمة\u200e"_s;
    QTest::newRow("emoji") << u"👩🏽‍🦱 Example"_s;
    QTest::newRow("blanks at both ends") << u"  Ana  "_s;
    QTest::newRow("combining marks") << u"e\u0301\u0302\u0303"_s;
    QTest::newRow("private use and noncharacters") << u"\ue000\ufdd0\U000f0000"_s;
    QTest::newRow("patterns") << u"100% _x_ [a-z]*"_s;
}

void StoreCasesTest::namesAreKeptAsTheyAre()
{
    QFETCH(QString, name);
    TestOffice office;
    auto rows = oneOfEach();
    auto &party = std::get<PartyRow>(rows[0]).party;
    party.givenName = party.familyName = party.nativeName = party.language = name;
    party.email = Guarded(name, false);
    post(office.connection(), rows);
    QCOMPARE((*openCase(office.connection(), caseId("AA00001A1")))->custodial, party);
}

void StoreCasesTest::contactOfAProtectedPersonKnowsItsAudience()
{
    TestOffice office;
    auto rows = oneOfEach();
    auto &party = std::get<PartyRow>(rows[0]).party;
    party.familyViolence = true;
    party.address = Guarded(*party.address.shownTo(Audience::Owner), true);
    party.phone = Guarded(*party.phone.shownTo(Audience::Owner), true);
    party.email = Guarded(*party.email.shownTo(Audience::Owner), true);
    post(office.connection(), rows);
    const auto file = openCase(office.connection(), caseId("AA00001A1"));
    QVERIFY((*file)->custodial.address.isWithheldFrom(Audience::Staff));
    QVERIFY((*file)->custodial.phone.isWithheldFrom(Audience::Staff));
    QVERIFY((*file)->custodial.email.isWithheldFrom(Audience::OtherParent));
    QCOMPARE(*(*file)->custodial.phone.shownTo(Audience::StaffWithReason), u"(518) 555-0142"_s);
    QVERIFY(!(*file)->noncustodial.phone.isWithheldFrom(Audience::Staff));
}

void StoreCasesTest::theRevisionGrowsWithEveryChange_data()
{
    QTest::addColumn<int>("row");
    for (int row = 0; row < oneOfEach().size(); ++row)
        QTest::addRow("row %d of the sample", row) << row;
}

/// Changes one row of a kind at a time; posting the same again changes nothing.
void StoreCasesTest::theRevisionGrowsWithEveryChange()
{
    QFETCH(int, row);
    TestOffice office;
    auto rows = oneOfEach();
    post(office.connection(), rows);
    const auto revision = [&office] { return (*openCase(office.connection(), caseId("AA00001A1")))->revision; };
    const qint64 first = revision();
    post(office.connection(), rows);
    QCOMPARE(revision(), first);

    struct Change
    {
        void operator()(PartyRow &party) const { party.party.givenName += u'x'; }
        void operator()(CaseRow &row) const { row.supportCase.status = CaseStatus::Closed; }
        void operator()(AssistanceRow &row) const { row.change.assistance = Assistance::Former; }
        void operator()(ObligationRow &row) const { row.obligation.docket = u"x"_s; }
        void operator()(PaymentRow &row) const { row.payment.status = PaymentStatus::Returned; }
        void operator()(DisbursementRow &row) const { row.disbursement.status = DisbursementStatus::Cleared; }
        void operator()(AdjustmentRow &row) const { row.adjustment.bucket = Bucket::ArrearsGovernment; }
    };
    std::visit(Change(), rows[row]);
    post(office.connection(), { rows[row] });
    QVERIFY(test::isOnServer() ? revision() != first : revision() > first); // a server's says that it changed, no more
}

void StoreCasesTest::theRevisionIgnoresOtherCases()
{
    TestOffice office;
    post(office.connection(), oneOfEach());
    post(office.connection(), { partyRow(u"P3"_s, u"C"_s, u"C"_s), caseRow("AA00002A1", u"P1"_s, u"P3"_s) });
    const qint64 before = (*openCase(office.connection(), caseId("AA00001A1")))->revision;
    post(office.connection(), { paymentRow("AA00002A1", u"R1"_s, QDate(2026, 1, 5), 1) });
    QCOMPARE((*openCase(office.connection(), caseId("AA00001A1")))->revision, before);
    QVERIFY((*openCase(office.connection(), caseId("AA00002A1")))->revision > before);
}

void StoreCasesTest::openingSeesNoHalfImport()
{
    TestOffice office;
    post(office.connection(), oneOfEach());
    const auto importer = office.another();
    const auto admission = admitCases(office.connection(), { caseId("AA00001A1") }, {});
    QVERIFY(admission);
    auto posting = Posting::begin(*importer);
    QVERIFY(posting);
    for (int i = 2; i < 500; ++i) {
        QVERIFY((*posting)->post(paymentRow("AA00001A1", u"R%1"_s.arg(i), QDate(2026, 1, 5), i)));
        if (i % 100 == 0)
            QCOMPARE((*readAdmitted(office.connection(), *admission, caseId("AA00001A1")))->records.payments.size(), 1);
    }
    QVERIFY((*posting)->commit());
    QCOMPARE((*openCase(office.connection(), caseId("AA00001A1")))->records.payments.size(), 499);
}

void StoreCasesTest::bulkAndPostingWriteTheSame()
{
    TestOffice one;
    TestOffice other;
    auto rows = oneOfEach();
    std::get<PartyRow>(rows[0]).party.nativeName = u"김민수"_s;
    post(one.connection(), rows);

    auto bulk = BulkWriter::begin(other.connection());
    QVERIFY(bulk);
    QVERIFY((*bulk)->addParty(std::get<PartyRow>(rows[0])));
    QVERIFY((*bulk)->addParty(std::get<PartyRow>(rows[1])));
    QVERIFY((*bulk)->addCase((*openCase(one.connection(), caseId("AA00001A1")))->records));
    QVERIFY((*bulk)->commit());

    const auto posted = openCase(one.connection(), caseId("AA00001A1"));
    const auto bulked = openCase(other.connection(), caseId("AA00001A1"));
    QVERIFY(posted && bulked);
    QCOMPARE((*bulked)->records.supportCase, (*posted)->records.supportCase);
    QCOMPARE((*bulked)->records.assistanceChanges, (*posted)->records.assistanceChanges);
    QCOMPARE((*bulked)->records.obligations, (*posted)->records.obligations);
    QCOMPARE((*bulked)->records.payments, (*posted)->records.payments);
    QCOMPARE((*bulked)->records.disbursements, (*posted)->records.disbursements);
    QCOMPARE((*bulked)->records.adjustments, (*posted)->records.adjustments);
    QCOMPARE((*bulked)->custodial, (*posted)->custodial);
    for (const QString &text : { u"ana"_s, u"sampleton a"_s, u"김"_s, u"민수"_s, u"5550142"_s })
        QCOMPARE(findCases(other.connection(), text)->size(), findCases(one.connection(), text)->size());
    const QString words
        = u"SELECT group_concat(word || search_words || party_ref) FROM (SELECT * FROM name_word ORDER BY 1, 2, 3) AS words"_s;
    QCOMPARE(rawQuery(other.spec().path, words), rawQuery(one.spec().path, words));
}

void StoreCasesTest::bulkWritesAllOrNothing()
{
    TestOffice office;
    const QString before = contentOf(office.spec().path);
    {
        auto bulk = BulkWriter::begin(office.connection());
        QVERIFY((*bulk)->addParty(partyRow(u"P1"_s, u"A"_s, u"B"_s)));
    }
    QCOMPARE(contentOf(office.spec().path), before);
}

void StoreCasesTest::bulkRefusesADoubleKey()
{
    TestOffice office;
    const QString before = contentOf(office.spec().path);
    {
        auto bulk = BulkWriter::begin(office.connection());
        QVERIFY((*bulk)->addParty(partyRow(u"P1"_s, u"A"_s, u"B"_s)));
        CaseRecords records { .supportCase = caseRow("AA00001A1", u"P1"_s, u"P1"_s).supportCase };
        const Payment payment = paymentRow("AA00001A1", u"R1"_s, QDate(2026, 1, 5), 1).payment;
        records.payments = { payment, payment };
        QCOMPARE((*bulk)->addCase(records).has_value(), test::isOnServer()); // which is asked for many rows at once
        if (test::isOnServer())
            QVERIFY(!(*bulk)->commit());
    }
    QCOMPARE(contentOf(office.spec().path), before);
}

QTEST_GUILESS_MAIN(StoreCasesTest)
#include "tst_store_cases.moc"

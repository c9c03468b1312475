// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/imports/extracttext.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace caseledger;

namespace {

using enum ExtractKind;

void row(const char *name, ExtractKind kind, const char *column, const QByteArray &value, const char *message = "")
{
    QTest::newRow(name) << kind << QByteArray(column) << value << QString::fromUtf8(message);
}

template <class Row>
Row onlyRow(ExtractKind kind)
{
    const ReadText read = readText(kind, csvOf(soundRecord(kind)));
    if (read.rows.size() != 1 || !std::holds_alternative<Row>(read.rows.front().second))
        qFatal("the sound record is not read");
    return std::get<Row>(read.rows.front().second);
}

} // namespace

class TestExtractRules : public QObject
{
    Q_OBJECT

private slots:
    void partyIsReadWhole();
    void caseIsReadWhole();
    void ledgerRowsAreReadWhole();
    void emptyOptionalValuesAreUnknown();
    void everyWordOfEveryColumnIsKnown();
    void rule_data();
    void rule();
    void everyColumnThatMayBeEmpty();
    void everyMessageIsOneLineWithoutTheValue();
    void twoFaultsInARowGiveTwo();
    void columnsMayComeInAnyOrder();
};

void TestExtractRules::partyIsReadWhole()
{
    const PartyRow row = onlyRow<PartyRow>(Parties);
    const Party &party = row.party;
    QCOMPARE(party.ref.text, QStringLiteral("P1"));
    QCOMPARE(party.name(), QStringLiteral("Example Person"));
    QCOMPARE(party.nativeName, QString::fromUtf8("\xec\x98\x88\xec\x8b\x9c"));
    QCOMPARE(party.language, QStringLiteral("ko"));
    QCOMPARE(party.ssnLast4, QStringLiteral("3456"));
    QVERIFY(row.ssn.has_value());
    QCOMPARE(row.ssn->digits().toByteArray(), QByteArray("900123456"));
    QCOMPARE(party.dateOfBirth, QDate(1980, 2, 29));
    QCOMPARE(party.addressVerifiedOn, QDate(2024, 1, 31));
    QCOMPARE(party.addressChangedOn, QDate(2024, 1, 15));
    QCOMPARE(party.returnedMailOn, QDate(2023, 12, 1));
    QVERIFY(party.familyViolence);
    QVERIFY(party.address.isWithheldFrom(Audience::Staff));
    QVERIFY(party.phone.isWithheldFrom(Audience::Staff));
    QVERIFY(party.email.isWithheldFrom(Audience::Staff));
    const PostalAddress address { QStringLiteral("1 Sample St"), QStringLiteral("Apt 2"), QStringLiteral("Albany"),
        QStringLiteral("NY"), QStringLiteral("12207") };
    QCOMPARE(*party.address.shownTo(Audience::Owner), address);
    QCOMPARE(*party.phone.shownTo(Audience::Owner), QStringLiteral("518-555-0101"));
    QCOMPARE(*party.email.shownTo(Audience::Owner), QStringLiteral("person@example.org"));
}

void TestExtractRules::caseIsReadWhole()
{
    const SupportCase wanted { .id = *CaseId::parse(u"AB12345C1"),
        .office = QStringLiteral("NYC"),
        .countyFips = QStringLiteral("36061"),
        .status = CaseStatus::Open,
        .assistance = Assistance::Former,
        .children = 2,
        .openedOn = QDate(2020, 5, 1),
        .custodial = { QStringLiteral("P1") },
        .noncustodial = { QStringLiteral("P2") },
        .openingArrearsFamily = Money::fromCents(1000),
        .openingArrearsGovernment = Money::fromCents(2050),
        .openingOn = QDate(2020, 6, 1) };
    QVERIFY(onlyRow<CaseRow>(Cases).supportCase == wanted);
}

void TestExtractRules::ledgerRowsAreReadWhole()
{
    const CaseId id = *CaseId::parse(u"AB12345C1");
    const auto assistance = onlyRow<AssistanceRow>(ExtractKind::Assistance);
    QVERIFY(assistance.caseId == id);
    QVERIFY((assistance.change == AssistanceChange { QDate(2021, 1, 1), caseledger::Assistance::Current }));

    const auto obligation = onlyRow<ObligationRow>(Obligations);
    QVERIFY(obligation.caseId == id);
    QVERIFY((obligation.obligation
        == Obligation { { QStringLiteral("O1") }, ObligationKind::ChildCare, Money::fromCents(23150),
            Frequency::Biweekly, QDate(2020, 5, 8), QDate(2030, 5, 8), QStringLiteral("F-1") }));

    const auto payment = onlyRow<PaymentRow>(Payments);
    QVERIFY(payment.caseId == id);
    QVERIFY((payment.payment
        == Payment { { QStringLiteral("Y1") }, QDate(2025, 6, 13), PaymentSource::Unemployment,
            Money::fromCents(999'999'999), PaymentStatus::Held, QStringLiteral("appeal") }));

    const auto disbursement = onlyRow<DisbursementRow>(Disbursements);
    QVERIFY(disbursement.caseId == id);
    QVERIFY((disbursement.disbursement
        == Disbursement { { QStringLiteral("D1") }, { QStringLiteral("Y1") }, QDate(2025, 6, 17), Payee::Refund,
            DisbursementMethod::DirectDeposit, Money::fromCents(1), DisbursementStatus::Stopped }));

    const auto adjustment = onlyRow<AdjustmentRow>(Adjustments);
    QVERIFY(adjustment.caseId == id);
    QVERIFY((adjustment.adjustment
        == Adjustment { { QStringLiteral("A1") }, QDate(2025, 7, 1), Bucket::ArrearsGovernment, Money::fromCents(-1250),
            QStringLiteral("order of court") }));
}

void TestExtractRules::emptyOptionalValuesAreUnknown()
{
    const ReadText cases = readText(Cases,
        "case_id,office,county_fips,status,assistance,children,opened_on,custodial_ref,noncustodial_ref,"
        "opening_arrears_family,opening_arrears_government,opening_on\n"
        "AB12345C1,NYC,36061,closed,never,,2020-05-01,P1,P2,,,\n");
    QCOMPARE(cases.places(), QStringList());
    const SupportCase row = std::get<CaseRow>(cases.rows.at(0).second).supportCase;
    QVERIFY(!row.children && row.openingOn.isNull());
    QVERIFY(row.openingArrearsFamily.isZero() && row.openingArrearsGovernment.isZero());

    // the two columns with a question mark may be absent
    const ReadText parties = readText(Parties,
        "party_ref,given_name,family_name,native_name,language,ssn,date_of_birth,street1,street2,city,state,zip,"
        "address_verified_on,phone,email,family_violence\nP1,,,,xx,,,,,,,,,,,N\n");
    QCOMPARE(parties.places(), QStringList());
    const PartyRow party = std::get<PartyRow>(parties.rows.at(0).second);
    QVERIFY(!party.ssn && party.party.ssnLast4.isEmpty() && party.party.dateOfBirth.isNull());
    QVERIFY(party.party.addressChangedOn.isNull() && party.party.returnedMailOn.isNull());
    QVERIFY(party.party.address.shownTo(Audience::Staff)->isEmpty());
    QCOMPARE(party.party.language, QStringLiteral("xx"));
}

void TestExtractRules::everyWordOfEveryColumnIsKnown()
{
    const std::vector<std::tuple<ExtractKind, QByteArray, QByteArrayList>> columns {
        { Cases, "status", { "open", "closed" } }, { Cases, "assistance", { "never", "former", "current" } },
        { ExtractKind::Assistance, "assistance", { "never", "former", "current" } },
        { Obligations, "kind", { "current_support", "child_care", "medical", "spousal", "arrears_payment" } },
        { Obligations, "frequency", { "weekly", "biweekly", "semimonthly", "monthly" } },
        { Payments, "source",
            { "income_withholding", "direct_payment", "federal_tax_offset", "state_tax_offset", "unemployment",
                "other_state", "lottery", "other" } },
        { Payments, "status", { "posted", "held", "returned" } },
        { Disbursements, "payee", { "custodial", "government", "refund" } },
        { Disbursements, "method", { "debit_card", "direct_deposit", "check" } },
        { Disbursements, "status", { "pending", "issued", "cleared", "returned", "stopped" } },
        { Adjustments, "bucket", { "arrears_family", "arrears_government" } },
        { Parties, "family_violence", { "Y", "N" } }, { Parties, "language", { "en", "ar", "it", "bn", "ko", "fr" } }
    };
    for (const auto &[kind, column, words] : columns) {
        for (const QByteArray &word : words) {
            auto record = soundRecord(kind);
            std::find_if(record.begin(), record.end(), [&](const auto &field) { return field.first == column; })->second
                = word;
            QVERIFY2(readText(kind, csvOf(record)).rows.size() == 1, (column + ' ' + word).constData());
        }
    }
}

void TestExtractRules::rule_data()
{
    QTest::addColumn<ExtractKind>("kind");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("message"); // its beginning; empty: the value is sound

    const char *const notEmpty = "This must not be empty.";
    const char *const noCase = "This is no case identifier";
    const char *const noDay = "This is no day; write it as YYYY-MM-DD";
    const char *const noAmount = "This is no amount; write dollars with exactly two places";
    const char *const noWord = "This word is not known here; write one of: ";
    const char *const noSsn = "A social security number is nine digits";
    const char *const noChildren = "Write the number of children";
    const char *const noFips = "A county's FIPS code has five digits";

    row("party without key", Parties, "party_ref", "", notEmpty);
    row("party without language", Parties, "language", "", notEmpty);
    row("name with markup", Parties, "given_name", "<b>&amp;</b>");
    row("name with commas and quotes", Parties, "family_name", "A, \"B\"");
    row("name with blanks around it", Parties, "family_name", "  B  ");
    row("number plain", Parties, "ssn", "900123456");
    row("number of zeros", Parties, "ssn", "000000000");
    row("number too short", Parties, "ssn", "90012345", noSsn);
    row("number too long", Parties, "ssn", "9001234567", noSsn);
    row("number with one dash", Parties, "ssn", "900-123456", noSsn);
    row("number with blanks", Parties, "ssn", "900 12 3456", noSsn);
    row("number with letters", Parties, "ssn", "90012345A", noSsn);
    row("number much too long", Parties, "ssn", QByteArray(300, '9'), noSsn);
    row("birth on no day", Parties, "date_of_birth", "1981-02-29", noDay);
    row("verified on no day", Parties, "address_verified_on", "01/31/2024", noDay);
    row("changed on no day", Parties, "address_changed_on", "2024-13-01", noDay);
    row("returned on no day", Parties, "returned_mail_on", "today", noDay);
    row("zip of any form", Parties, "zip", "K1A 0B1");
    row("flag in small letters", Parties, "family_violence", "y", "Write Y or N.");
    row("flag in words", Parties, "family_violence", "Yes", "Write Y or N.");
    row("flag empty", Parties, "family_violence", "", notEmpty);

    row("case without key", Cases, "case_id", "", notEmpty);
    row("case in small letters", Cases, "case_id", "ab12345c1", noCase);
    row("case too short", Cases, "case_id", "AB12345C", noCase);
    row("case too long", Cases, "case_id", "AB12345C11", noCase);
    row("case with a blank", Cases, "case_id", " AB12345C1", noCase);
    row("case in another order", Cases, "case_id", "A1B2345C1", noCase);
    row("case beyond ASCII", Cases, "case_id",
        "\xc3\x84"
        "B1234C1",
        noCase);
    row("office empty", Cases, "office", "", notEmpty);
    row("county empty", Cases, "county_fips", "", notEmpty);
    row("county of four digits", Cases, "county_fips", "3606", noFips);
    row("county of six digits", Cases, "county_fips", "360610", noFips);
    row("county with a letter", Cases, "county_fips", "3606A", noFips);
    row("status unknown", Cases, "status", "Open", noWord);
    row("status empty", Cases, "status", "", notEmpty);
    row("assistance unknown", Cases, "assistance", "tanf", noWord);
    row("no children", Cases, "children", "0");
    row("most children", Cases, "children", "99");
    row("too many children", Cases, "children", "100", noChildren);
    row("fewer than no children", Cases, "children", "-1", noChildren);
    row("children in words", Cases, "children", "two", noChildren);
    row("opened on no day", Cases, "opened_on", "2020-04-31", noDay);
    row("opened never", Cases, "opened_on", "", notEmpty);
    row("no custodial parent", Cases, "custodial_ref", "", notEmpty);
    row("no noncustodial parent", Cases, "noncustodial_ref", "", notEmpty);
    row("opening below zero", Cases, "opening_arrears_family", "-1.00", noAmount);
    row("opening without places", Cases, "opening_arrears_government", "5", noAmount);
    row("opening on no day", Cases, "opening_on", "2020-06", noDay);

    row("change without day", ExtractKind::Assistance, "starts_on", "", notEmpty);
    row("change to nothing", ExtractKind::Assistance, "assistance", "", notEmpty);

    row("obligation without key", Obligations, "obligation_ref", "", notEmpty);
    row("obligation of no kind", Obligations, "kind", "support", noWord);
    row("obligation of no frequency", Obligations, "frequency", "daily", noWord);
    row("obligation without amount", Obligations, "amount", "", notEmpty);
    row("obligation ends before it starts", Obligations, "ends_on", "2019-01-01");

    row("first day", Payments, "received_on", "1900-01-01");
    row("before the first day", Payments, "received_on", "1899-12-31", noDay);
    row("last day", Payments, "received_on", "2999-12-31");
    row("after the last day", Payments, "received_on", "3000-01-01", noDay);
    row("leap day", Payments, "received_on", "2024-02-29");
    row("no leap day", Payments, "received_on", "2100-02-29", noDay);
    row("day of one digit", Payments, "received_on", "2025-6-3", noDay);
    row("day with a time", Payments, "received_on", "2025-06-13T00:00", noDay);
    row("day with slashes", Payments, "received_on", "2025/06/13", noDay);
    row("day zero", Payments, "received_on", "2025-06-00", noDay);
    row("day with a sign", Payments, "received_on", "2025-+6-13", noDay);
    row("payment without day", Payments, "received_on", "", notEmpty);
    row("source unknown", Payments, "source", "cash", noWord);
    row("amount of nothing", Payments, "amount", "0.00");
    row("amount with leading zeros", Payments, "amount", "0012.00");
    row("amount at the limit", Payments, "amount", "10000000.00", noAmount);
    row("amount far beyond", Payments, "amount", QByteArray(400, '9') + ".00", noAmount);
    row("amount with one place", Payments, "amount", "12.5", noAmount);
    row("amount with three places", Payments, "amount", "12.500", noAmount);
    row("amount with thousands' mark", Payments, "amount", "1,200.00", noAmount);
    row("amount with dollar sign", Payments, "amount", "$12.00", noAmount);
    row("amount with minus", Payments, "amount", "-12.00", noAmount);
    row("amount with plus", Payments, "amount", "+12.00", noAmount);
    row("amount with comma", Payments, "amount", "12,00", noAmount);
    row("amount without dollars", Payments, "amount", ".50", noAmount);
    row("amount in other digits", Payments, "amount", "\xd9\xa1\xd9\xa2.\xd9\xa0\xd9\xa0", noAmount);
    row("payment without amount", Payments, "amount", "", notEmpty);
    row("payment status unknown", Payments, "status", "issued", noWord);
    row("payment without key", Payments, "payment_ref", "", notEmpty);

    row("disbursement without key", Disbursements, "disbursement_ref", "", notEmpty);
    row("disbursement of no payment", Disbursements, "payment_ref", "", notEmpty);
    row("disbursement without day", Disbursements, "issued_on", "", notEmpty);
    row("payee unknown", Disbursements, "payee", "employer", noWord);
    row("method unknown", Disbursements, "method", "cash", noWord);
    row("disbursement status unknown", Disbursements, "status", "posted", noWord);
    row("disbursement below zero", Disbursements, "amount", "-0.01", noAmount);

    row("adjustment upward", Adjustments, "amount", "12.50");
    row("adjustment with plus", Adjustments, "amount", "+12.50", noAmount);
    row("adjustment twice negative", Adjustments, "amount", "--1.00", noAmount);
    row("adjustment only sign", Adjustments, "amount", "-", noAmount);
    row("adjustment far down", Adjustments, "amount", "-10000000.00", noAmount);
    row("bucket unknown", Adjustments, "bucket", "family", noWord);
    row("adjustment without key", Adjustments, "adjustment_ref", "", notEmpty);
    row("adjustment on no day", Adjustments, "on", "20250701", noDay);
}

void TestExtractRules::rule()
{
    QFETCH(ExtractKind, kind);
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, value);
    QFETCH(QString, message);
    auto record = soundRecord(kind);
    std::find_if(record.begin(), record.end(), [&](const auto &field) { return field.first == column; })->second
        = value;
    const ReadText read = readText(kind, csvOf(record));
    if (message.isEmpty()) {
        QCOMPARE(read.places(), QStringList());
        QCOMPARE(read.rows.size(), size_t(1));
        return;
    }
    QCOMPARE(read.places(), QStringList { QStringLiteral("2 ") + QString::fromLatin1(column) });
    QVERIFY2(read.faults.first().message.startsWith(message), qPrintable(read.faults.first().message));
    QCOMPARE(read.faults.first().file, QStringLiteral("file.csv"));
    QVERIFY(read.rows.empty());
    QCOMPARE(read.summary.faultyRows, 1);
}

/// The contract's list, and nothing besides: names, address, contact, days of birth and verification, children,
/// ends_on, docket, opening_on, reasons; and openings, the SSN, and the days whose column may be absent.
void TestExtractRules::everyColumnThatMayBeEmpty()
{
    QByteArrayList mayBe;
    for (int i = 0; i < extractKinds; ++i) {
        const auto sound = soundRecord(ExtractKind(i));
        for (size_t column = 0; column < sound.size(); ++column) {
            auto record = sound;
            record[column].second.clear();
            if (readText(ExtractKind(i), csvOf(record)).faults.isEmpty())
                mayBe += record[column].first;
        }
    }
    QCOMPARE(mayBe,
        (QByteArrayList { "given_name", "family_name", "native_name", "ssn", "date_of_birth", "street1", "street2",
            "city", "state", "zip", "address_verified_on", "address_changed_on", "returned_mail_on", "phone", "email",
            "children", "opening_arrears_family", "opening_arrears_government", "opening_on", "ends_on", "docket",
            "hold_reason", "reason" }));
}

void TestExtractRules::everyMessageIsOneLineWithoutTheValue()
{
    const QByteArray value = "SECRET";
    for (int i = 0; i < extractKinds; ++i) {
        auto record = soundRecord(ExtractKind(i));
        for (auto &field : record)
            field.second = value;
        const ReadText read = readText(ExtractKind(i), csvOf(record));
        QVERIFY(!read.faults.isEmpty());
        for (const Fault &fault : read.faults) {
            QVERIFY(!fault.message.contains(QString::fromLatin1(value)));
            QVERIFY(!fault.message.contains(u'\n') && fault.message.endsWith(u'.'));
        }
    }
}

void TestExtractRules::twoFaultsInARowGiveTwo()
{
    auto record = soundRecord(Payments);
    record[2].second = "yesterday";
    record[4].second = "12";
    record[6].second = "\xff";
    const ReadText read = readText(Payments, csvOf(record));
    QCOMPARE(read.places(),
        (QStringList { QStringLiteral("2 hold_reason"), QStringLiteral("2 received_on"), QStringLiteral("2 amount") }));
    QCOMPARE(read.summary.faultyRows, 1);
}

void TestExtractRules::columnsMayComeInAnyOrder()
{
    std::mt19937 random(7); // any seed: every order must do
    for (int i = 0; i < extractKinds; ++i) {
        const auto kind = ExtractKind(i);
        auto record = soundRecord(kind);
        const ReadText first = readText(kind, csvOf(record));
        for (int round = 0; round < 40; ++round) {
            std::shuffle(record.begin(), record.end(), random);
            const ReadText read = readText(kind, csvOf(record));
            QCOMPARE(read.places(), QStringList());
            QCOMPARE(read.rows.size(), size_t(1));
            const bool same = std::visit(
                [&](const auto &row) {
                    using Row = std::decay_t<decltype(row)>;
                    const Row &other = std::get<Row>(first.rows.front().second);
                    if constexpr (std::is_same_v<Row, PartyRow>)
                        return row.party == other.party && row.ssn->digits() == other.ssn->digits();
                    else if constexpr (std::is_same_v<Row, CaseRow>)
                        return row.supportCase == other.supportCase;
                    else if constexpr (std::is_same_v<Row, AssistanceRow>)
                        return row.change == other.change;
                    else if constexpr (std::is_same_v<Row, ObligationRow>)
                        return row.obligation == other.obligation;
                    else if constexpr (std::is_same_v<Row, PaymentRow>)
                        return row.payment == other.payment;
                    else if constexpr (std::is_same_v<Row, DisbursementRow>)
                        return row.disbursement == other.disbursement;
                    else
                        return row.adjustment == other.adjustment;
                },
                read.rows.front().second);
            QVERIFY(same);
        }
    }
}

QTEST_APPLESS_MAIN(TestExtractRules)
#include "tst_extractrules.moc"

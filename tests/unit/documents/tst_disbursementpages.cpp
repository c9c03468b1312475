// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/disbursementpages.h"

#include "tests/unit/documents/papercheck.h"
#include "tests/unit/documents/samples.h"

#include <QTest>

#include <algorithm>

using namespace caseledger;
using namespace caseledger::test;

namespace {

const DateRange wholeYear { QDate(2025, 1, 1), QDate(2026, 3, 2) };

DisbursementList listOf(const CaseFile &file, DateRange period = wholeYear)
{
    return makeDisbursementList(file, period, DistributionPolicy());
}

std::vector<Page> pagesOf(const DisbursementList &list, Language language = Language::English)
{
    return disbursementPages(list, office(), QDate(2026, 3, 2), Phrasebook(language));
}

QList<QStringList> linesOf(const std::vector<Page> &pages)
{
    QList<QStringList> lines;
    for (const Page &page : pages)
        lines += caseledger::test::linesOf(page);
    return lines;
}

bool has(const std::vector<Page> &pages, const char *text) { return textOf(pages).contains(QString::fromUtf8(text)); }

/// So many payments sent, 12.34 each, a day apart.
DisbursementList longList(int rows)
{
    DisbursementList list = listOf(secondCase());
    list.records.disbursements.clear();
    list.sent.clear();
    list.sentSum = {};
    for (int i = 0; i < rows; ++i) {
        list.records.disbursements.append({ .ref = { QStringLiteral("D%1").arg(i, 5, 10, QLatin1Char('0')) },
            .issuedOn = QDate(2025, 1, 1).addDays(i % 400),
            .amount = Money::fromCents(1234),
            .status = DisbursementStatus::Cleared });
        list.sent.push_back({ .disbursement = i, .counts = true });
        list.sentSum += Money::fromCents(1234);
    }
    return list;
}

} // namespace

class TestDisbursementPages : public QObject
{
    Q_OBJECT

private slots:
    void isAGoodPaperInEveryLanguage_data();
    void isAGoodPaperInEveryLanguage();
    void everyRowStandsWithWhatBecameOfIt();
    void whatDidNotArriveIsNotCounted();
    void whatIsStillToBeSent();
    void nothingSentAndNothingWaiting();
    void aLineOfThoseThatDoNotCountOnlyWhereTheyAre();
    void paymentsAreCounted();
    void tenThousandRowsAndWhatIsCarried();
    void greatAmountsAndLongNames();
    void nothingOfTheOtherParentButTheName();
    void arabicIsMirrored();
};

void TestDisbursementPages::isAGoodPaperInEveryLanguage_data()
{
    QTest::addColumn<int>("language");
    for (const Language language : allLanguages)
        QTest::newRow(code(language).data()) << int(language);
}

void TestDisbursementPages::isAGoodPaperInEveryLanguage()
{
    QFETCH(int, language);
    for (const DisbursementList &list : { listOf(secondCase()), longList(0), longList(1), longList(120) }) {
        const std::vector<Page> pages = pagesOf(list, Language(language));
        QCOMPARE(faultsOf(pages), QStringList());
        QVERIFY(!has(pages, "…"));
        for (const char *english : { "Disbursements", "Payments sent to you", "01/01/2025", "03/02/2026", "BB00002B1" })
            QVERIFY2(has({ pages.front() }, english), english);
    }
}

void TestDisbursementPages::everyRowStandsWithWhatBecameOfIt()
{
    const QList<QStringList> lines = linesOf(pagesOf(listOf(secondCase())));
    const QList<QStringList> rows {
        { QStringLiteral("02/05/2026"), QStringLiteral("Check"), QStringLiteral("D1"), QStringLiteral("Cleared"),
            QStringLiteral("$500.00") },
        { QStringLiteral("02/06/2026"), QStringLiteral("Check"), QStringLiteral("D2"), QStringLiteral("Returned"),
            QStringLiteral("$100.00") },
        { QStringLiteral("02/09/2026"), QStringLiteral("Check"), QStringLiteral("D3"), QStringLiteral("Pending"),
            QStringLiteral("$110.00") },
        { QStringLiteral("02/10/2026"), QStringLiteral("Check"), QStringLiteral("D4"), QStringLiteral("Issued"),
            QStringLiteral("$250.25") },
        { QStringLiteral("02/11/2026"), QStringLiteral("Check"), QStringLiteral("D5"), QStringLiteral("Stopped"),
            QStringLiteral("$33.00") },
    };
    qsizetype last = -1;
    for (const QStringList &row : rows) {
        const qsizetype there = lines.indexOf(row);
        QVERIFY2(there > last, qPrintable(row.join(u' ')));
        last = there;
    }
    for (const QStringList &line : lines)
        QVERIFY(!line.contains(QStringLiteral("D6"))); // went to the government
}

void TestDisbursementPages::whatDidNotArriveIsNotCounted()
{
    const DisbursementList list = listOf(secondCase());
    QCOMPARE(list.sentSum, Money::fromCents(75025));
    const QList<QStringList> lines = linesOf(pagesOf(list));
    QVERIFY(lines.contains({ QStringLiteral("Total sent"), QStringLiteral("$750.25") }));
}

void TestDisbursementPages::whatIsStillToBeSent()
{
    const DisbursementList list = listOf(secondCase());
    QVERIFY(!list.toSend.empty());
    const std::vector<Page> pages = pagesOf(list);
    const QList<QStringList> lines = linesOf(pages);
    const Phrasebook book;
    for (const ToSendLine &line : list.toSend) {
        const Payment &payment = list.records.payments[line.payment];
        QVERIFY(lines.contains(
            { book.date(line.dueOn), book.date(payment.receivedOn), payment.ref.text, book.money(line.amount) }));
    }
    QVERIFY(lines.contains({ QStringLiteral("Total still to be sent"), book.money(list.toSendSum) }));
    QVERIFY(has(pages, "Still to be sent to you on 03/02/2026") && has(pages, "last day on which it should be sent"));
}

void TestDisbursementPages::nothingSentAndNothingWaiting()
{
    CaseFile file = secondCase();
    file.records.payments.clear();
    file.records.disbursements.clear();
    const std::vector<Page> pages = pagesOf(listOf(file));
    QCOMPARE(pages.size(), size_t(1));
    QVERIFY(has(pages, "No payment was sent to you in this period."));
    QVERIFY(has(pages, "Nothing is waiting to be sent to you."));
    for (const char *text : { "Total", "in this list", "$", "last day on which" })
        QVERIFY2(!has(pages, text), text);
}

void TestDisbursementPages::aLineOfThoseThatDoNotCountOnlyWhereTheyAre()
{
    QVERIFY(has(pagesOf(listOf(secondCase())), "not in the total."));
    QVERIFY(!has(pagesOf(longList(3)), "not in the total."));
}

void TestDisbursementPages::paymentsAreCounted()
{
    QVERIFY(has(pagesOf(longList(1)), "1 disbursement in this list."));
    QVERIFY(has(pagesOf(longList(2)), "2 disbursements in this list."));
}

void TestDisbursementPages::tenThousandRowsAndWhatIsCarried()
{
    const DisbursementList list = longList(10'000);
    const std::vector<Page> pages = pagesOf(list);
    const Phrasebook book;
    Money sum;
    size_t rows = 0;
    for (const Page &page : pages) {
        for (const QStringList &line : caseledger::test::linesOf(page)) {
            if (line.contains(QStringLiteral("Brought forward")) || line.contains(QStringLiteral("Carried forward"))) {
                QCOMPARE(line.last(), book.money(sum));
            } else if (line.size() == 5 && line.at(2).startsWith(u'D')) {
                QCOMPARE(line.at(2), QStringLiteral("D%1").arg(rows++, 5, 10, QLatin1Char('0')));
                sum += Money::fromCents(1234);
            }
        }
    }
    QCOMPARE(rows, size_t(10'000));
    QCOMPARE(sum, list.sentSum);
    QVERIFY(has({ pages.back() }, "$123,400.00") || has({ pages[pages.size() - 2] }, "$123,400.00"));
    QCOMPARE(faultsOf({ pages.front(), pages[1], pages.back() }), QStringList());
}

void TestDisbursementPages::greatAmountsAndLongNames()
{
    DisbursementList list = listOf(secondCase());
    for (Disbursement &row : list.records.disbursements) {
        row.amount = Money::fromCents(99'999'999);
        row.ref.text = QString(20, u'R');
        row.method = DisbursementMethod::DirectDeposit;
    }
    list.records.disbursements.front().amount = Money::fromCents(-1);
    list.sentSum = Money::fromCents(99'999'999);
    list.otherParent = QStringLiteral("Maximiliana-Konstantina Alexandrovna Wolkenstein-Montgomeryx");
    list.recipient.name = list.otherParent;
    list.recipient.nativeName = QString(60, QChar(0xAC00));
    list.recipient.address.street1 = QString(60, u's');
    for (const Language language : allLanguages) {
        const std::vector<Page> pages = pagesOf(list, language);
        QCOMPARE(faultsOf(pages), QStringList());
        QCOMPARE(textOf(pages).split(u'\n').filter(QStringLiteral("…")).join(u'~'), QString());
        QVERIFY(has(pages, "$999,999.99") && has(pages, "-$0.01"));
    }
}

void TestDisbursementPages::nothingOfTheOtherParentButTheName()
{
    const std::vector<Page> pages = pagesOf(listOf(secondCase()));
    for (const char *text : { "Invented", "12207", "irect payment", "9,000.00" })
        QVERIFY2(!has(pages, text), text);
    QVERIFY(has(pages, "Paul Otherman"));
}

void TestDisbursementPages::arabicIsMirrored()
{
    const auto row = [](Language language) {
        const QList<QStringList> lines = linesOf(pagesOf(longList(1), language));
        const auto found = std::ranges::find_if(
            lines, [](const QStringList &line) { return line.contains(QStringLiteral("D00000")); });
        return found == lines.end() ? QStringList() : *found;
    };
    const QStringList english = row(Language::English);
    const QStringList arabic = row(Language::Arabic);
    QCOMPARE(english.size(), 5);
    QCOMPARE(arabic.size(), 5);
    for (const int place : { 0, 2, 4 }) // words stand in the language, figures are the same
        QCOMPARE(arabic.at(4 - place), english.at(place));
}

QTEST_MAIN(TestDisbursementPages)
#include "tst_disbursementpages.moc"

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/words.h"

#include "tests/unit/documents/papercheck.h"
#include "tests/unit/documents/samples.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace caseledger;
using namespace caseledger::test;

namespace {

const std::initializer_list<StatementKind> allKinds { StatementKind::PaymentHistory, StatementKind::ObligationSummary,
    StatementKind::Combined };

bool has(const QString &text, const char *part) { return text.contains(QString::fromUtf8(part)); }

/// The lines of the pages that hold a text, as a reader sees them.
QList<QStringList> linesWith(const std::vector<Page> &pages, const QString &text)
{
    QList<QStringList> found;
    for (const Page &page : pages) {
        for (const QStringList &line : linesOf(page)) {
            if (line.contains(text))
                found.append(line);
        }
    }
    return found;
}

} // namespace

class TestStatementPages : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsAGoodPaper();
    void kindsHoldWhatTheyAreFor();
    void everyPaymentStandsWithItsFigures();
    void everyMonthAndBalanceStandsWithItsFigures();
    void everyAccountLineStandsWithItsBalance();
    void sumsOfTheStatementStandOnThePaper();
    void whatIsCarriedTiesToTheLines();
    void amountsStandInStraightColumns();
    void nothingOfTheOtherParentButTheName();
    void sourcesAndReasonsStayAway();
    void theOtherParentSeesNoFee();
    void whatIsHeldSaysWhen();
    void whatIsHeldNowStandsApart();
    void moneyPaidAheadIsExplained();
    void theOrderOfDatesIsSaid();
    void notesExplainWhatIsThere();
    void factsAreComplete();
    void aMissingAddressIsSaid();
    void namesAreShownAsTheyAre();
    void longNamesAndGreatAmountsFit();
    void emptyPeriods();
    void beforeTheOpening();
    void demoIsMarked();
    void twentyOneYears();
    void arabicBookMirrors();
};

void TestStatementPages::everyKindIsAGoodPaper()
{
    const CaseFile file = ordinaryCase();
    for (const StatementKind kind : allKinds) {
        for (const Role role : { Role::Custodial, Role::Noncustodial }) {
            const std::vector<Page> pages = pagesOf(statementOf(file, kind, role));
            QCOMPARE(faultsOf(pages), QStringList());
            for (size_t i = 0; i < pages.size(); ++i) {
                const TextItem number
                    = itemWith(pages[i], QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size()));
                QCOMPARE(number.role, TextRole::Footer);
                QVERIFY(has(textOf({ pages[i] }), "AA00001A1"));
            }
        }
    }
}

void TestStatementPages::kindsHoldWhatTheyAreFor()
{
    const CaseFile file = ordinaryCase();
    const QString payments = textOf(pagesOf(statementOf(file, StatementKind::PaymentHistory)));
    const QString summary = textOf(pagesOf(statementOf(file, StatementKind::ObligationSummary)));
    const QString combined = textOf(pagesOf(statementOf(file, StatementKind::Combined)));
    for (const char *heading : { "Payments received", "Total received" })
        QVERIFY(has(payments, heading) && has(combined, heading));
    for (const char *heading : { "Month by month", "How the total owed changed", "Support obligations in this period" })
        QVERIFY(!has(payments, heading) && has(summary, heading) && has(combined, heading));
    QVERIFY(has(combined, "Account, line by line") && !has(payments, "Account, line by line")
        && !has(summary, "Account, line by line"));
    QVERIFY(has(payments, "Payment History") && has(summary, "Support Obligation Summary")
        && has(combined, "Account Statement"));
    QVERIFY(!has(summary, "P000129"));
    for (const QString &text : { payments, summary, combined })
        QVERIFY(has(text, "Payments received after 03/31/2026 will not appear."));
}

void TestStatementPages::everyPaymentStandsWithItsFigures()
{
    CaseFile file = ordinaryCase();
    const DateRange all { QDate(2024, 1, 1), QDate(2026, 3, 31) };
    const Statement statement
        = makeStatement(file, StatementKind::PaymentHistory, Role::Custodial, all, DistributionPolicy());
    const std::vector<Page> pages = pagesOf(statement);
    const Phrasebook book;
    QVERIFY(statement.lines.size() > 90);
    for (const LedgerLine &line : statement.lines) {
        const QList<QStringList> found = linesWith(pages, line.ref);
        QCOMPARE(found.size(), 1);
        QStringList cells = found.first();
        QVERIFY(lineText(line, statement.records, book).startsWith(cells.takeAt(2))); // a long text goes on below
        QStringList expected { book.date(line.on), line.ref, book.money(-*line.amount) };
        if (line.split)
            expected << book.money(-line.split->current) << book.money(-line.split->arrears)
                     << book.money(-line.split->held);
        QCOMPARE(cells.first(expected.size()), expected);
    }
    QCOMPARE(linesWith(pages, QStringLiteral("P000001")).first().last(), QStringLiteral("Before opening"));
    QCOMPARE(linesWith(pages, QStringLiteral("P900001")).first().last(), QStringLiteral("Returned"));
    QCOMPARE(linesWith(pages, QStringLiteral("P900002")).first().last(), QStringLiteral("On hold"));
}

void TestStatementPages::everyMonthAndBalanceStandsWithItsFigures()
{
    const Statement statement = statementOf(ordinaryCase(), StatementKind::ObligationSummary);
    const std::vector<Page> pages = pagesOf(statement);
    const Phrasebook book;
    QCOMPARE(statement.months.size(), size_t(15));
    for (const MonthSummary &month : statement.months) {
        const QStringList expected { book.month(month.month), book.money(month.charged), book.money(month.adjusted),
            book.money(month.received), book.money(month.owedAtEnd) };
        QCOMPARE(linesWith(pages, expected.first()), QList<QStringList> { expected });
    }
    for (const BalanceKind kind : { BalanceKind::DueThisMonth, BalanceKind::ArrearsFamily,
             BalanceKind::ArrearsGovernment, BalanceKind::TotalOwed, BalanceKind::Held }) {
        const QList<QStringList> found = linesWith(pages, word(kind, book));
        QVERIFY(std::ranges::any_of(found, [&](const QStringList &line) {
            return line.size() == 3 && line.last() == book.money(balance(statement.balances, kind));
        }));
    }
    for (const Obligation &obligation : statement.obligations) {
        const QStringList line = linesWith(pages, word(obligation.kind, book)).first();
        QVERIFY(line.contains(book.money(obligation.amount)) && line.contains(word(obligation.frequency, book)));
        QVERIFY(line.contains(book.date(obligation.startsOn)));
        QVERIFY(
            line.contains(obligation.endsOn.isValid() ? book.date(obligation.endsOn) : QStringLiteral("No end date")));
    }
}

void TestStatementPages::everyAccountLineStandsWithItsBalance()
{
    const Statement statement = statementOf(ordinaryCase(), StatementKind::Combined);
    const std::vector<Page> pages = pagesOf(statement);
    const Phrasebook book;
    for (const LedgerLine &line : statement.lines) {
        const Money amount = line.kind == LedgerLine::Kind::Payment ? -*line.amount : *line.amount;
        const QList<QStringList> found = linesWith(pages, line.ref);
        const bool stands = std::ranges::any_of(found, [&](const QStringList &cells) {
            return cells.first() == book.date(line.on)
                && lineText(line, statement.records, book).startsWith(cells.at(1))
                && cells.at(cells.size() - 2) == book.money(amount) && cells.last() == book.money(*line.balance);
        });
        QVERIFY2(stands, qPrintable(line.ref));
    }
}

void TestStatementPages::sumsOfTheStatementStandOnThePaper()
{
    const Statement s = statementOf(ordinaryCase(), StatementKind::Combined);
    const std::vector<Page> pages = pagesOf(s);
    const QString text = textOf(pages);
    const Phrasebook book;
    QVERIFY(s.owedAtStart.has_value());
    for (const Money amount :
        { *s.owedAtStart, s.charged, s.adjusted, -s.credited, s.owedAtEnd, s.received, s.receivedSplit->current,
            s.receivedSplit->arrears, s.receivedSplit->held, s.totals.charged, s.totals.collected, s.totals.toFamily,
            s.totals.keptByGovernment, s.totals.fees, s.totals.refunded, s.totals.planned, s.totals.disbursed })
        QVERIFY2(text.contains(book.money(amount)), qPrintable(QString::number(amount.cents())));
    const QList<QStringList> totals = linesWith(pages, QStringLiteral("Total received"));
    const QStringList expected { QStringLiteral("Total received"), book.money(s.received),
        book.money(s.receivedSplit->current), book.money(s.receivedSplit->arrears), book.money(s.receivedSplit->held) };
    QVERIFY(totals.contains(expected));
    // With the opening within the period its amounts have a line, too.
    const DateRange all { QDate(2024, 6, 1), QDate(2026, 3, 31) };
    const Statement whole
        = makeStatement(ordinaryCase(), StatementKind::Combined, Role::Custodial, all, DistributionPolicy());
    QCOMPARE(whole.openings, Money::fromCents(159050));
    QVERIFY(linesWith(pagesOf(whole), QStringLiteral("Owed when the account was opened"))
                .first()
                .contains(book.money(whole.openings)));
}

/// Goes through the account as a reader with a pencil does, page by page.
void TestStatementPages::whatIsCarriedTiesToTheLines()
{
    const Statement statement = statementOf(ordinaryCase(), StatementKind::PaymentHistory);
    const std::vector<Page> pages = pagesOf(statement);
    const Phrasebook book;
    Money received;
    size_t next = 0;
    int carried = 0;
    for (const Page &page : pages) {
        for (const QStringList &line : linesOf(page)) {
            if (next < statement.lines.size() && line.size() > 2 && line.at(1) == statement.lines[next].ref) {
                const LedgerLine &payment = statement.lines[next++];
                received -= payment.status == QLatin1String("returned") ? Money() : *payment.amount;
            } else if (line.first().endsWith(QLatin1String("forward"))) {
                QCOMPARE(line.at(1), book.money(received));
                ++carried;
            }
        }
    }
    QCOMPARE(next, statement.lines.size());
    QCOMPARE(received, statement.received);
    QVERIFY(carried >= 2 && carried % 2 == 0);
}

void TestStatementPages::amountsStandInStraightColumns()
{
    const Statement statement = statementOf(ordinaryCase(), StatementKind::PaymentHistory);
    for (const Language language : { Language::English, Language::Arabic }) {
        const std::vector<Page> pages = pagesOf(statement, language);
        for (size_t i = 1; i + 1 < pages.size(); ++i) { // pages that hold this one table
            std::map<int, int> amountsByEdge;
            for (const TextItem &item : pages[i].texts) {
                if (item.text.startsWith(u'$')) {
                    QCOMPARE(item.role, TextRole::Amount);
                    QCOMPARE(item.align, Qt::Alignment(Qt::AlignRight));
                    ++amountsByEdge[qRound(item.rect.right() * 100)];
                }
            }
            QCOMPARE(amountsByEdge.size(), size_t(4));
            for (const auto &[edge, amounts] : amountsByEdge)
                QCOMPARE(amounts, amountsByEdge.begin()->second);
        }
    }
}

void TestStatementPages::nothingOfTheOtherParentButTheName()
{
    CaseFile file = ordinaryCase();
    file.noncustodial.phone = { QStringLiteral("555-0177"), false };
    file.noncustodial.email = { QStringLiteral("made-up@example.org"), false };
    file.noncustodial.ssnLast4 = QStringLiteral("9173");
    for (const StatementKind kind : allKinds) {
        const QString text = textOf(pagesOf(statementOf(file, kind, Role::Custodial)));
        QVERIFY(has(text, "Omar Testfield") && has(text, "100 Example Street"));
        for (const char *hidden : { "Invented Road", "Albany", "12207", "555-0177", "example.org", "9173", "عمر" })
            QVERIFY2(!has(text, hidden), hidden);
        const QString other = textOf(pagesOf(statementOf(file, kind, Role::Noncustodial)));
        QVERIFY(has(other, "7 Invented Road") && has(other, "Albany NY 12207-0001") && has(other, "عمر الحقل"));
        QVERIFY(!has(other, "Example Street") && !has(other, "9173") && has(other, "Maria Samplewood"));
    }
}

void TestStatementPages::sourcesAndReasonsStayAway()
{
    CaseFile file = ordinaryCase();
    for (Payment &payment : file.records.payments)
        payment.holdReason = QStringLiteral("injured spouse");
    for (Adjustment &adjustment : file.records.adjustments)
        adjustment.reason = QStringLiteral("a reason in confidence");
    for (const StatementKind kind : allKinds) {
        const QString text = textOf(pagesOf(statementOf(file, kind, Role::Noncustodial)));
        for (const char *hidden :
            { "spouse", "confidence", "withholding", "ithholding", "offset", "direct", "unemployment", "lottery" })
            QVERIFY2(!has(text, hidden), hidden);
    }
}

void TestStatementPages::theOtherParentSeesNoFee()
{
    const Statement custodial = statementOf(ordinaryCase(), StatementKind::ObligationSummary, Role::Custodial);
    const Statement payer = statementOf(ordinaryCase(), StatementKind::ObligationSummary, Role::Noncustodial);
    const Phrasebook book;
    QVERIFY(custodial.totals.fees > Money());
    QVERIFY(has(textOf(pagesOf(custodial)), "Annual fee"));
    const std::vector<Page> pages = pagesOf(payer);
    QVERIFY(!has(textOf(pages), "Annual fee") && !has(textOf(pages), "sent out"));
    QVERIFY(linesWith(pages, QStringLiteral("For the family"))
                .first()
                .contains(book.money(payer.totals.toFamily + payer.totals.fees)));
}

/// Money held when it came in may be used since: no word on the paper takes it for what is held now.
void TestStatementPages::whatIsHeldSaysWhen()
{
    CaseFile file = caseWithPayments(0);
    file.records.payments.append(
        { .ref = { QStringLiteral("P1") }, .receivedOn = QDate(2025, 1, 5), .amount = Money::fromDollars(1400) });
    for (const StatementKind kind : { StatementKind::PaymentHistory, StatementKind::Combined }) {
        const Statement statement = statementOf(file, kind); // 900.00 was held and has paid the charges since
        QCOMPARE(statement.receivedSplit->held, Money::fromDollars(900));
        QCOMPARE(statement.balances.held, Money());
        const std::vector<Page> pages = pagesOf(statement);
        QVERIFY(linesWith(pages, QStringLiteral("Total received")).last().contains(QStringLiteral("$900.00")));
        QString text = textOf(pages);
        text.replace(u'\n', u' ');
        QVERIFY(has(text, "may have been used or given back since"));
        QCOMPARE(has(text, "is the balance Held on this paper."), kind == StatementKind::Combined);
        QCOMPARE(has(text, "is the last line of the table In short."), kind == StatementKind::PaymentHistory);
        QVERIFY(!has(text, "paid ahead of time"));
        for (const Page &page : pages) { // "Held" alone is the balance, and nothing else
            for (const QStringList &line : linesOf(page))
                QVERIFY(!line.contains(QStringLiteral("Held")) || line.last() == QStringLiteral("$0.00"));
        }
    }
    const QString summary = textOf(pagesOf(statementOf(file, StatementKind::ObligationSummary)));
    QVERIFY(!has(summary, "Held when received")); // it lists no payments
}

void TestStatementPages::whatIsHeldNowStandsApart()
{
    const Statement statement = statementOf(ordinaryCase(), StatementKind::PaymentHistory);
    const std::vector<Page> pages = pagesOf(statement);
    const QString label = QStringLiteral("Still held on 03/31/2026");
    QCOMPARE(linesWith(pages, label), (QList<QStringList> { { label, Phrasebook().money(statement.balances.held) } }));
    QVERIFY(statement.balances.held > Money());
    const TextItem total = itemWith(pages.front(), QStringLiteral("Total received"));
    const TextItem held = itemWith(pages.front(), label);
    QVERIFY(held.rect.top() > total.rect.bottom() + 1.5);
    QCOMPARE(held.style, TextStyle::Body); // no sum
    QVERIFY(!has(textOf(pagesOf(statementOf(ordinaryCase(), StatementKind::Combined))), "Still held on"));
}

void TestStatementPages::moneyPaidAheadIsExplained()
{
    CaseFile file = caseWithPayments(0);
    file.records.obligations.first().startsOn = QDate(2025, 1, 20);
    file.records.payments.append(
        { .ref = { QStringLiteral("P1") }, .receivedOn = QDate(2025, 3, 5), .amount = Money::fromDollars(140) });
    const auto text = [&](StatementKind kind, QDate last) {
        const DateRange period { QDate(2025, 1, 1), last };
        return textOf(pagesOf(makeStatement(file, kind, Role::Custodial, period, DistributionPolicy())))
            .replace(u'\n', u' ');
    };
    const char *sentence = "Of the money received, $140.00 has paid support that falls due after 03/10/2025, later in "
                           "the same month. It lowers the total owed when that support falls due.";
    for (const StatementKind kind : allKinds) {
        QVERIFY(has(text(kind, { 2025, 3, 10 }), sentence));
        QVERIFY(!has(text(kind, { 2025, 3, 20 }), "later in the same month"));
    }
}

void TestStatementPages::theOrderOfDatesIsSaid()
{
    const Statement statement = statementOf(ordinaryCase(), StatementKind::PaymentHistory);
    QVERIFY(!has(textOf(pagesOf(statement)), "month/day/year"));
    for (const Language language : { Language::Arabic, Language::Italian, Language::Bengali, Language::Korean }) {
        const std::vector<Page> pages = pagesOf(statement, language);
        const Phrasebook book(language);
        QCOMPARE(itemWith(pages.front(), QStringLiteral("month/day/year")).role, TextRole::Value);
        QCOMPARE(itemWith(pages.front(), QStringLiteral("Dates")).role, TextRole::Label);
        const QString label = book.translate("Statement", "Dates");
        const QString order = book.translate("Statement", "month/day/year");
        QVERIFY(order != QStringLiteral("month/day/year"));
        const TextItem value = itemWith(pages.front(), order); // on one line
        QVERIFY(qAbs(value.rect.top() - itemWith(pages.front(), label).rect.top()) < 1.5);
        QCOMPARE(textOf(pages).count(QStringLiteral("month/day/year")), 1);
    }
}

void TestStatementPages::notesExplainWhatIsThere()
{
    const QString ordinary = textOf(pagesOf(statementOf(ordinaryCase(), StatementKind::PaymentHistory)));
    QVERIFY(
        has(ordinary, "What the words mean") && has(ordinary, "Held means:") && has(ordinary, "A returned payment"));
    QVERIFY(!has(ordinary, "The account was opened on")); // nothing before the opening in this period
    const QString plain = textOf(pagesOf(statementOf(caseWithPayments(3), StatementKind::PaymentHistory)));
    QVERIFY(!has(plain, "A returned payment"));
    const QString summary = textOf(pagesOf(statementOf(ordinaryCase(), StatementKind::ObligationSummary)));
    QVERIFY(has(summary, "goes to the family") && has(summary, "goes to the government"));
}

void TestStatementPages::factsAreComplete()
{
    const std::vector<Page> pages = pagesOf(statementOf(ordinaryCase(), StatementKind::Combined));
    const QList<QStringList> facts { { QStringLiteral("AA00001A1") }, { QStringLiteral("New York") },
        { QStringLiteral("01/01/2025 - 03/31/2026") }, { QStringLiteral("03/31/2026") },
        { QStringLiteral("212-555-0100") }, { QStringLiteral("Custodial parent") } };
    const QList<QStringList> lines = linesOf(pages.front());
    for (const QStringList &value : facts)
        QVERIFY(lines.contains(value)
            || std::ranges::any_of(lines, [&](const QStringList &line) { return line.endsWith(value.first()); }));
    CaseFile file = ordinaryCase();
    file.records.supportCase.countyFips = QStringLiteral("99999");
    const QString text = textOf(
        statementPages(statementOf(file, StatementKind::PaymentHistory), office(), QDate(2026, 4, 1), Phrasebook()));
    QVERIFY(has(text, "99999") && has(text, "04/01/2026"));
}

void TestStatementPages::aMissingAddressIsSaid()
{
    CaseFile file = ordinaryCase();
    file.custodial.address = {};
    const std::vector<Page> pages = pagesOf(statementOf(file, StatementKind::PaymentHistory));
    QString address;
    for (const TextItem &item : pages.front().texts)
        address += item.role == TextRole::Address ? item.text + u' ' : QString();
    QCOMPARE(address.trimmed(),
        QStringLiteral("Maria Samplewood No mailing address is known. Please hand this paper over."));
}

void TestStatementPages::namesAreShownAsTheyAre()
{
    CaseFile file = ordinaryCase();
    file.custodial.givenName = QStringLiteral("<b>M%1aria</b>\u202e");
    file.custodial.familyName = QStringLiteral("%2 &amp;");
    file.custodial.nativeName = QStringLiteral("ফাতেমা (বেগম)");
    const std::vector<Page> pages = pagesOf(statementOf(file, StatementKind::PaymentHistory));
    const QString text = textOf(pages);
    QVERIFY(has(text, "<b>M%1aria</b> %2 &amp;") && has(text, "ফাতেমা (বেগম)"));
    QVERIFY(!text.contains(QChar(0x202e)));
    file.custodial.givenName.clear();
    file.custodial.familyName.clear();
    QCOMPARE(
        itemWith(pagesOf(statementOf(file, StatementKind::PaymentHistory)).front(), file.custodial.nativeName).role,
        TextRole::Address);
}

void TestStatementPages::longNamesAndGreatAmountsFit()
{
    CaseFile file = ordinaryCase();
    file.custodial.givenName = QString(200, u'W');
    file.custodial.nativeName = QStringLiteral("عبد الرحمن ").repeated(18);
    file.noncustodial.familyName = QStringLiteral("of many words ").repeated(14);
    file.records.supportCase.openingArrearsFamily = Money::fromCents(999999999999 - 100000000);
    for (Obligation &obligation : file.records.obligations)
        obligation.docket = QString(120, u'D');
    for (Payment &payment : file.records.payments)
        payment.ref.text += QStringLiteral("-0123456789abcdef");
    for (const StatementKind kind : allKinds) {
        for (const Language language : { Language::English, Language::Arabic })
            QCOMPARE(faultsOf(pagesOf(statementOf(file, kind), language)), QStringList());
    }
    const Statement great = statementOf(file, StatementKind::Combined);
    QVERIFY(great.owedAtEnd > Money::fromDollars(9990000000));
    QVERIFY(textOf(pagesOf(great)).contains(Phrasebook().money(great.owedAtEnd)));
}

void TestStatementPages::emptyPeriods()
{
    CaseFile file = caseWithPayments(0);
    file.records.obligations.clear();
    for (const StatementKind kind : allKinds) {
        const std::vector<Page> pages = pagesOf(statementOf(file, kind));
        QCOMPARE(faultsOf(pages), QStringList());
        const QString text = textOf(pages);
        QCOMPARE(has(text, "No payment was received in this period."), kind != StatementKind::ObligationSummary);
        QCOMPARE(
            has(text, "No support obligation was in force in this period."), kind != StatementKind::PaymentHistory);
    }
}

void TestStatementPages::beforeTheOpening()
{
    const DateRange early { QDate(2024, 1, 1), QDate(2024, 5, 31) };
    const Statement statement
        = makeStatement(ordinaryCase(), StatementKind::Combined, Role::Custodial, early, DistributionPolicy());
    const std::vector<Page> pages = pagesOf(statement);
    QCOMPARE(faultsOf(pages), QStringList());
    const QString text = textOf(pages);
    QVERIFY(has(text, "P000001") && has(text, "Before opening"));
    QVERIFY(has(text, "The account of this case opens after this period."));
    QVERIFY(has(text, "The account was opened on 06/01/2024."));
}

void TestStatementPages::demoIsMarked()
{
    Letterhead demo = office();
    demo.office.demo = true;
    const Statement statement = statementOf(ordinaryCase(), StatementKind::PaymentHistory);
    for (const Page &page : statementPages(statement, demo, QDate(2026, 3, 31), Phrasebook()))
        QCOMPARE(itemWith(page, QStringLiteral("DEMO")).role, TextRole::Mark);
    QVERIFY(!has(textOf(pagesOf(statement)), "DEMO"));
}

void TestStatementPages::twentyOneYears()
{
    const Statement statement = statementOf(twentyOneYearCase(), StatementKind::Combined);
    QVERIFY(statement.lines.size() > 2200);
    const std::vector<Page> pages = pagesOf(statement);
    QCOMPARE(faultsOf(pages), QStringList());
    QVERIFY(pages.size() < 95);
    QString text = textOf(pages);
    qsizetype found = 0;
    for (const LedgerLine &line : statement.lines)
        found += line.kind == LedgerLine::Kind::Payment && text.contains(line.ref) ? 1 : 0;
    QCOMPARE(found, std::ranges::count(statement.lines, LedgerLine::Kind::Payment, &LedgerLine::kind));
    const qsizetype brought = text.count(QLatin1String("Brought forward"));
    QVERIFY(brought > 60);
    QCOMPARE(brought, text.count(QLatin1String("Carried forward")));
}

void TestStatementPages::arabicBookMirrors()
{
    const Statement statement = statementOf(ordinaryCase(), StatementKind::Combined);
    const std::vector<Page> pages = pagesOf(statement, Language::Arabic);
    QCOMPARE(faultsOf(pages), QStringList());
    QList<QStringList> english = linesWith(pagesOf(statement), QStringLiteral("P900001"));
    QList<QStringList> arabic = linesWith(pages, QStringLiteral("P900001"));
    QCOMPARE(arabic.size(), 2); // among the payments and in the account
    const auto isWords
        = [](const QString &text) { return std::ranges::none_of(text, [](QChar c) { return c.isDigit(); }); };
    for (qsizetype i = 0; i < arabic.size(); ++i) {
        QCOMPARE(arabic[i].size(), english[i].size());
        std::ranges::reverse(arabic[i]);
        for (qsizetype cell = 0; cell < english[i].size(); ++cell)
            QCOMPARE(isWords(arabic[i][cell]), isWords(english[i][cell]));
        arabic[i].removeIf(isWords);
        english[i].removeIf(isWords);
        QVERIFY(arabic[i].size() >= 3); // day, reference, amount
        QCOMPARE(arabic[i], english[i]);
    }
}

QTEST_MAIN(TestStatementPages)
#include "tst_statementpages.moc"

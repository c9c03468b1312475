// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/notices/monthlynoticepages.h"

#include "models/documents/notices/monthlytexts.h"
#include "tests/support/randomcase.h"
#include "tests/unit/documents/papercheck.h"
#include "tests/unit/documents/samples.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <random>

using namespace caseledger;
using namespace caseledger::test;

namespace {

std::vector<Page> pagesOf(const MonthlyNotice &notice, Language language = Language::English)
{
    return monthlyNoticePages(notice, office(), QDate(2026, 3, 2), Phrasebook(language));
}

MonthlyNotice twoPayers()
{
    const std::vector<CaseFilePointer> files { std::make_shared<CaseFile>(secondCase()),
        std::make_shared<CaseFile>(ordinaryCase()) };
    return makeMonthlyNotice(files, { QDate(2026, 2, 1), QDate(2026, 2, 28) }, DistributionPolicy());
}

Money moneyOf(QString text)
{
    text.remove(u'$').remove(u',');
    return *moneyFromText(text, SignRule::Signed);
}

bool isAmount(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^-?\\$[0-9,]+\\.[0-9]{2}$"));
    return pattern.match(text).hasMatch();
}

/// The amounts of the lines that begin with a date, as a reader of a left-to-right paper sees them.
QList<QList<Money>> amountsOfRows(const std::vector<Page> &pages)
{
    static const QRegularExpression date(QStringLiteral("^[0-9]{2}/[0-9]{2}/[0-9]{4}$"));
    QList<QList<Money>> rows;
    for (const Page &page : pages) {
        for (const QStringList &line : linesOf(page)) {
            QList<Money> amounts;
            for (const QString &text : line) {
                if (isAmount(text))
                    amounts.append(moneyOf(text));
            }
            if (date.match(line.first()).hasMatch() && !amounts.isEmpty())
                rows.append(amounts);
        }
    }
    return rows;
}

bool has(const std::vector<Page> &pages, const char *text) { return textOf(pages).contains(QString::fromUtf8(text)); }

} // namespace

class TestMonthlyNoticePages : public QObject
{
    Q_OBJECT

private slots:
    void isAGoodPaperInEveryLanguage_data();
    void isAGoodPaperInEveryLanguage();
    void everyAmountStandsOnIt();
    void everyRowAddsUp();
    void rowsOfWildCasesAddUp();
    void oneSectionForEachPayer();
    void aPayerWhoPaidNothing();
    void heldAndFeeOnlyWhereTheyAre();
    void aFeeHasALineOfItsOwn();
    void moneyOfAnEarlierPayment();
    void theSentencesTieTheSums();
    void paymentsAreCounted();
    void whatIsCarriedTies();
    void longNamesAndGreatAmounts_data();
    void longNamesAndGreatAmounts();
    void nobodyElsesAddressNoSourceNoReason();
    void arabicIsMirrored();
    void everyTextOfTheNoticeIsUsed();
    void anOfficesOwnWording();
    void withoutContactThePhone();
};

void TestMonthlyNoticePages::isAGoodPaperInEveryLanguage_data()
{
    QTest::addColumn<int>("language");
    for (const Language language : allLanguages)
        QTest::newRow(code(language).data()) << int(language);
}

void TestMonthlyNoticePages::isAGoodPaperInEveryLanguage()
{
    QFETCH(int, language);
    for (const MonthlyNotice &notice : { twoPayers(), noticeOf(0), noticeOf(1), noticeOf(150) }) {
        const std::vector<Page> pages = pagesOf(notice, Language(language));
        QCOMPARE(faultsOf(pages), QStringList());
        QVERIFY(!has(pages, "…"));
        QVERIFY(has({ pages.front() }, "Monthly Notice") && has({ pages.front() }, "February 2026"));
        for (size_t i = 0; i < pages.size(); ++i)
            QVERIFY(has({ pages[i] }, qPrintable(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size()))));
        for (const Page &page : pages) {
            for (const BoxItem &box : page.boxes)
                QVERIFY(box.rect.left() > 12.6 && box.rect.right() < 203.3 && box.rect.bottom() < 266);
        }
    }
}

void TestMonthlyNoticePages::everyAmountStandsOnIt()
{
    const MonthlyNotice notice = twoPayers();
    QCOMPARE(notice.sections.size(), size_t(2));
    const Phrasebook book;
    for (const Language language : allLanguages) {
        const std::vector<Page> pages = pagesOf(notice, language);
        const QStringList texts = textOf(pages).split(u'\n');
        QList<QStringList> lines;
        for (const Page &page : pages)
            lines += linesOf(page);
        for (const PayerSection &section : notice.sections) {
            for (const CollectionLine &line : section.lines) {
                const Collection &money = line.money;
                QStringList wanted { book.date(line.on), line.caseId.text(), book.money(money.collected),
                    book.money(money.current), book.money(money.arrears), book.money(money.keptByGovernment),
                    book.money(money.toFamily) };
                if (!section.sums.held.isZero())
                    wanted.append(book.money(money.held));
                wanted.sort();
                QVERIFY(std::ranges::any_of(lines, [&](QStringList there) {
                    there.sort();
                    return there == wanted;
                }));
            }
        }
        for (const Collection &sums : { notice.sums, notice.sections.front().sums, notice.sections.back().sums }) {
            for (const Money amount :
                { sums.collected, sums.current, sums.arrears, sums.keptByGovernment, sums.toFamily })
                QVERIFY(texts.contains(book.money(amount)));
        }
    }
}

void TestMonthlyNoticePages::everyRowAddsUp()
{
    MonthlyNotice notice = noticeOf(3);
    notice.sections.front().lines[1].money.fee = Money::fromDollars(35);
    notice.sections.front().lines[1].money.toFamily = Money::fromDollars(35);
    addUp(notice);
    const QList<QList<Money>> rows = amountsOfRows(pagesOf(notice));
    QCOMPARE(rows.size(), 4); // three payments and the fee
    Money family;
    for (const QList<Money> &row : rows) {
        family += row.last();
        if (row.size() == 1) {
            QCOMPARE(row.first(), Money::fromDollars(-35));
            continue;
        }
        QCOMPARE(row.size(), 6); // collected, current, past due, held, kept, family
        QCOMPARE(row.at(0), row.at(1) + row.at(2) + row.at(3));
        QCOMPARE(row.at(1) + row.at(2), row.at(4) + row.at(5));
    }
    QCOMPARE(family, notice.sums.toFamily);
}

/// A paper of any case: what stands on its rows ties, as a reader adds it up, and makes its sums.
void TestMonthlyNoticePages::rowsOfWildCasesAddUp()
{
    std::mt19937_64 random(20260302);
    int rowsSeen = 0;
    int fees = 0;
    for (int round = 0; round < 300; ++round) {
        CaseFile file = secondCase();
        const CaseId id = file.supportCase().id;
        file.records = randomCase(random, 60);
        file.records.supportCase.id = id;
        QList<QDate> days;
        for (const Payment &payment : file.records.payments)
            days.append(payment.receivedOn);
        const QDate day = days.at(round % days.size());
        const std::vector<CaseFilePointer> files { std::make_shared<CaseFile>(file) };
        const MonthlyNotice notice
            = makeMonthlyNotice(files, { firstOfMonth(day), lastOfMonth(day) }, DistributionPolicy());
        const std::vector<Page> pages = pagesOf(notice);
        QCOMPARE(faultsOf(pages).join(u'\n'), QString());
        Money collected;
        Money family;
        for (const QList<Money> &row : amountsOfRows(pages)) {
            family += row.last();
            fees += row.size() == 1 ? 1 : 0;
            if (row.size() == 1)
                continue;
            ++rowsSeen;
            const bool holds = row.size() == 6;
            QCOMPARE(row.at(0), row.at(1) + row.at(2) + (holds ? row.at(3) : Money()));
            QCOMPARE(row.at(1) + row.at(2), row.at(row.size() - 2) + row.last());
            collected += row.first();
        }
        QCOMPARE(collected, notice.sums.collected);
        QCOMPARE(family, notice.sums.toFamily);
    }
    QVERIFY2(rowsSeen > 200 && fees > 0, qPrintable(QStringLiteral("%1 rows, %2 fees").arg(rowsSeen).arg(fees)));
}

void TestMonthlyNoticePages::oneSectionForEachPayer()
{
    const std::vector<Page> pages = pagesOf(twoPayers());
    const QString text = textOf(pages);
    const qsizetype omar = text.indexOf(QStringLiteral("Collected from Omar Testfield (\u2068عمر الحقل\u2069)"));
    const qsizetype paul = text.indexOf(QStringLiteral("Collected from Paul Otherman"));
    QVERIFY(omar > 0 && paul > omar);
    QVERIFY(text.indexOf(QStringLiteral("AA00001A1"), omar) < paul);
    QVERIFY(text.indexOf(QStringLiteral("BB00002B1"), paul) > paul);
    for (const char *id : { "AA00001A1", "BB00002B1" }) // both in the head
        QVERIFY(itemWith(pages.front(), QString::fromLatin1(id)).rect.bottom() < 95);
}

void TestMonthlyNoticePages::aPayerWhoPaidNothing()
{
    MonthlyNotice notice = noticeOf(1);
    notice.sections.push_back({ .noncustodialNative = QStringLiteral("김민수") });
    notice.sections.push_back({});
    const std::vector<Page> pages = pagesOf(notice);
    QVERIFY(has(pages, "Collected from \u2068김민수\u2069"));
    QVERIFY(has(pages, "Collected from the other parent"));
    QCOMPARE(textOf(pages).count(QStringLiteral("Nothing was collected from this parent in this month.")), 2);
    QCOMPARE(textOf(pages).count(QStringLiteral("came in from this parent")), 1);
}

void TestMonthlyNoticePages::heldAndFeeOnlyWhereTheyAre()
{
    MonthlyNotice notice = noticeOf(2);
    std::vector<Page> pages = pagesOf(notice);
    QVERIFY(has(pages, "Held, not used yet") && has(pages, "Held means") && !has(pages, "ee, withheld"));
    QCOMPARE(itemWith(pages.front(), QStringLiteral("Held")).role, TextRole::Heading);
    for (CollectionLine &line : notice.sections.front().lines) {
        line.money.collected -= line.money.held;
        line.money.held = {};
    }
    addUp(notice);
    pages = pagesOf(notice);
    QVERIFY(!has(pages, "Held") && !has(pages, "held") && !has(pages, "fee"));
}

void TestMonthlyNoticePages::aFeeHasALineOfItsOwn()
{
    MonthlyNotice notice = noticeOf(1);
    CollectionLine &line = notice.sections.front().lines.front();
    line.money.toFamily -= Money::fromDollars(35);
    line.money.fee = Money::fromDollars(35);
    addUp(notice);
    const std::vector<Page> pages = pagesOf(notice);
    QVERIFY(has(pages, "AA00001A1, annual fee") && has(pages, "Annual fee, withheld from the family's money"));
    QVERIFY(has(pages, "-$35.00") && has(pages, "Federal law asks for an annual fee"));
    QCOMPARE(itemWith(pages.front(), QStringLiteral("-$35.00")).role, TextRole::Amount);
    QVERIFY(has(pages,
                "Of the money that paid support, $35.00 was paid to the family, $20.00 was kept by the government, and "
                "$35.00\nwas withheld as the annual fee.")
        || textOf(pages).simplified().contains(QStringLiteral("$35.00 was withheld as the annual fee.")));
}

void TestMonthlyNoticePages::moneyOfAnEarlierPayment()
{
    MonthlyNotice notice = noticeOf(1);
    CollectionLine &line = notice.sections.front().lines.front();
    line.fromEarlier = true;
    line.money.collected = {};
    line.money.held = Money::fromDollars(-90);
    addUp(notice);
    const std::vector<Page> pages = pagesOf(notice);
    QVERIFY(has(pages, "AA00001A1, from an earlier") && has(pages, "-$90.00"));
    QVERIFY(has(pages, "0 payments came in from this parent in this month."));
    const QString text = textOf(pages).simplified();
    QVERIFY(
        text.contains(QStringLiteral("With the $0.00 collected in this month and $90.00 of money that was held before, "
                                     "$60.00 of current support and $30.00 of past-due support were paid.")));
}

void TestMonthlyNoticePages::theSentencesTieTheSums()
{
    const QString text = textOf(pagesOf(noticeOf(12))).simplified();
    QVERIFY(
        text.contains(QStringLiteral("Of the $1,200.00 collected in this month, $720.00 paid current support, $360.00 "
                                     "paid past-due support, and $120.00 is held.")));
    QVERIFY(text.contains(QStringLiteral(
        "Of the money that paid support, $840.00 was paid to the family and $240.00 was kept by the government.")));
    MonthlyNotice plain = noticeOf(1);
    plain.sections.front().lines.front().money.held = {};
    plain.sections.front().lines.front().money.collected = Money::fromDollars(90);
    addUp(plain);
    QVERIFY(textOf(pagesOf(plain))
                .simplified()
                .contains(QStringLiteral("Of the $90.00 collected in this month, $60.00 paid current support and "
                                         "$30.00 paid past-due support.")));
}

void TestMonthlyNoticePages::paymentsAreCounted()
{
    QVERIFY(has(pagesOf(noticeOf(1)), "1 payment came in from this parent in this month."));
    QVERIFY(has(pagesOf(noticeOf(2)), "2 payments came in from this parent in this month."));
}

void TestMonthlyNoticePages::whatIsCarriedTies()
{
    const std::vector<Page> pages = pagesOf(noticeOf(150));
    QVERIFY(pages.size() > 3);
    Money collected;
    int carried = 0;
    for (const Page &page : pages) {
        for (const QStringList &line : linesOf(page)) {
            if (line.contains(QStringLiteral("Brought forward")) || line.contains(QStringLiteral("Carried forward"))) {
                ++carried;
                QCOMPARE(moneyOf(line.at(1)), collected);
            } else if (line.size() == 8 && line.at(1) == QStringLiteral("AA00001A1")) {
                collected += moneyOf(line.at(2));
            }
        }
    }
    QCOMPARE(collected, Money::fromDollars(15'000));
    QCOMPARE(carried, 2 * (int(pages.size()) - 1));
}

void TestMonthlyNoticePages::longNamesAndGreatAmounts_data() { isAGoodPaperInEveryLanguage_data(); }

void TestMonthlyNoticePages::longNamesAndGreatAmounts()
{
    QFETCH(int, language);
    MonthlyNotice notice = noticeOf(2);
    const Money great = Money::fromCents(99'999'999);
    PayerSection &section = notice.sections.front();
    section.noncustodial = QStringLiteral("Maximiliana-Konstantina Alexandrovna Wolkenstein-Montgomeryx");
    QCOMPARE(section.noncustodial.size(), 60);
    section.noncustodialNative = QString(60, QChar(0xAC00));
    notice.recipient.name = section.noncustodial;
    const Money some = Money::fromCents(12'345);
    section.lines.front().money = { great, some, some, great - some - some, some, some, {} };
    section.lines.back().money = { {}, some, Money::fromCents(-1), Money::fromCents(1) - some, {},
        Money::fromCents(8'844), Money::fromDollars(35) };
    section.lines.back().fromEarlier = true;
    notice.sums = section.sums = section.lines.front().money;
    notice.sums.held = -great;
    for (int i = 2; i <= 12; ++i)
        notice.cases.append(*CaseId::parse(QStringLiteral("AA%1A1").arg(i, 5, 10, QLatin1Char('0'))));
    const std::vector<Page> pages = pagesOf(notice, Language(language));
    QCOMPARE(faultsOf(pages), QStringList());
    QCOMPARE(textOf(pages).split(u'\n').filter(QStringLiteral("…")).join(u'~'), QString());
    QVERIFY(has(pages, "-$0.01") && has(pages, "-$999,999.99") && has(pages, "AA00012A1"));
    QVERIFY(textOf(pages).count(section.noncustodialNative.front()) >= 60);
    // Even if all amounts of a line were as great, they would keep apart.
    section.lines.front().money = { -great, -great, -great, -great, -great, -great, great };
    section.sums = notice.sums = section.lines.front().money;
    QCOMPARE(faultsOf(pagesOf(notice, Language(language))), QStringList());
}

void TestMonthlyNoticePages::nobodyElsesAddressNoSourceNoReason()
{
    CaseFile file = secondCase();
    for (Payment &payment : file.records.payments)
        payment.holdReason = QStringLiteral("under review");
    file.records.payments[2].source = PaymentSource::FederalTaxOffset;
    file.noncustodial.phone = { QStringLiteral("212-555-0199"), false };
    const std::vector<CaseFilePointer> files { std::make_shared<CaseFile>(file) };
    const MonthlyNotice notice
        = makeMonthlyNotice(files, { QDate(2026, 2, 1), QDate(2026, 2, 28) }, DistributionPolicy());
    const std::vector<Page> pages = pagesOf(notice);
    for (const char *text : { "Invented", "Albany", "12207", "0199", "under review", "tax", "offset", "irect", "P1" })
        QVERIFY2(!has(pages, text), text);
    QVERIFY(has(pages, "100 Example Street"));
}

void TestMonthlyNoticePages::arabicIsMirrored()
{
    const auto row = [](Language language) {
        for (const QStringList &line : linesOf(pagesOf(noticeOf(1), language).front())) {
            if (line.contains(QStringLiteral("02/01/2026")))
                return line;
        }
        return QStringList();
    };
    QStringList mirrored = row(Language::Arabic);
    std::ranges::reverse(mirrored);
    QCOMPARE(mirrored.size(), 8);
    QCOMPARE(mirrored, row(Language::English));
    // The English below the heading of a parent runs from left to right although it holds an Arabic name.
    const std::vector<Page> pages = pagesOf(twoPayers(), Language::Arabic);
    const QString heading = QStringLiteral("Collected from Omar Testfield (\u2068عمر الحقل\u2069)");
    const TextItem english = itemWith(textOf({ pages.front() }).contains(heading) ? pages[0] : pages[1], heading);
    QCOMPARE(english.direction, Qt::LeftToRight);
    QCOMPARE(english.align, Qt::Alignment(Qt::AlignRight));
}

void TestMonthlyNoticePages::everyTextOfTheNoticeIsUsed()
{
    MonthlyNotice plain = noticeOf(1);
    plain.sections.front().lines.front().money = {
        .collected = Money::fromDollars(60), .current = Money::fromDollars(60), .toFamily = Money::fromDollars(60)
    };
    plain.sections.push_back({});
    addUp(plain);
    MonthlyNotice used = noticeOf(1);
    CollectionLine &line = used.sections.front().lines.front();
    line.fromEarlier = true;
    line.money = { .current = Money::fromDollars(60),
        .held = Money::fromDollars(-60),
        .toFamily = Money::fromDollars(25),
        .fee = Money::fromDollars(35) };
    addUp(used);
    Letterhead letterhead = office();
    const std::span<const NoticeText> texts = textsOf(Notice::Monthly);
    const auto sign = [](size_t number) { return QStringLiteral("k%1k").arg(number); };
    for (size_t i = 0; i < texts.size(); ++i) // each text says which it is
        letterhead.wording.texts[{ Language::English, texts[i].source }] = sign(i);
    QString all;
    for (const MonthlyNotice &notice : { plain, used, twoPayers() })
        all += textOf(monthlyNoticePages(notice, letterhead, QDate(2026, 3, 2), Phrasebook()));
    for (size_t i = 0; i < texts.size(); ++i)
        QVERIFY2(all.contains(sign(i)), texts[i].key.data());
}

void TestMonthlyNoticePages::anOfficesOwnWording()
{
    Letterhead letterhead = office();
    letterhead.wording.texts[{ Language::English, monthly("intro") }] = QStringLiteral("Our own beginning.");
    letterhead.wording.texts[{ Language::English, monthly("section.count") }] = QStringLiteral("Payments: %n.");
    letterhead.wording.texts[{ Language::Italian, monthly("section") }] = QStringLiteral("Da %1 qui");
    const auto pages = [&](Language language) {
        return monthlyNoticePages(noticeOf(2), letterhead, QDate(2026, 3, 2), Phrasebook(language));
    };
    QVERIFY(has(pages(Language::English), "Our own beginning.") && has(pages(Language::English), "Payments: 2."));
    QVERIFY(!has(pages(Language::English), "This notice says") && has(pages(Language::English), "Collected from Omar"));
    QVERIFY(has(pages(Language::Italian), "Da Omar Testfield qui"));
    QVERIFY(has(pages(Language::Italian), "Collected from Omar Testfield")); // the English below
}

void TestMonthlyNoticePages::withoutContactThePhone()
{
    Letterhead letterhead = office();
    const auto last = [&] {
        return textOf(monthlyNoticePages(noticeOf(1), letterhead, QDate(2026, 3, 2), Phrasebook())).simplified();
    };
    QVERIFY(last().contains(QStringLiteral("please ask us: https://on.nyc.gov/contactocss")));
    letterhead.office.contact = QStringLiteral("desk@office.example");
    QVERIFY(last().contains(QStringLiteral("please ask us: desk@office.example")));
    letterhead.office.contact.clear();
    letterhead.office.contactUrl.clear();
    QVERIFY(last().contains(QStringLiteral("please ask us: 212-555-0100")));
    letterhead.office.phone.clear();
    QVERIFY(!last().contains(QStringLiteral("please ask us")));
}

QTEST_MAIN(TestMonthlyNoticePages)
#include "tst_monthlynoticepages.moc"

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/coupons/couponpages.h"

#include "models/documents/paperstamp.h"

#include "tests/unit/coupons/couponsamples.h"
#include "tests/unit/documents/papercheck.h"
#include "tests/unit/documents/samples.h"

#include <QTest>

#include <algorithm>

using namespace caseledger;
using namespace caseledger::test;

namespace {

constexpr qreal thirdMm = 279.4 / 3;

QRectF third(int number) { return { 0, number * thirdMm, 215.9, thirdMm }; }

/// The texts of a part of a page, marks left out.
std::vector<TextItem> textsIn(const Page &page, QRectF part)
{
    std::vector<TextItem> texts;
    std::ranges::copy_if(page.texts, std::back_inserter(texts),
        [&](const TextItem &item) { return item.role != TextRole::Mark && part.contains(item.rect.center()); });
    return texts;
}

QStringList saidIn(const Page &page, QRectF part)
{
    QStringList said;
    for (const TextItem &item : textsIn(page, part))
        said.append(item.text);
    return said;
}

void eachLanguage()
{
    QTest::addColumn<Language>("language");
    for (const Language language : allLanguages)
        QTest::newRow(code(language).data()) << language;
}

int marksOf(const Page &page) { return int(std::ranges::count(page.texts, TextRole::Mark, &TextItem::role)); }

bool isBar(const BoxItem &box) { return box.grey == 0; }

/// Where the vertical cut of a sheet runs.
qreal cutOf(const Page &page)
{
    const auto cut
        = std::ranges::find_if(page.lines, [](const LineItem &line) { return line.from.x() == line.to.x(); });
    return cut == page.lines.end() ? 0 : cut->from.x();
}

/// Texts that were cut, texts over bars, and texts or bars on both sides of a cut: none of it may be.
QStringList slipFaults(const std::vector<Page> &pages)
{
    const Typesetter type;
    QStringList faults = faultsOf(pages);
    for (const Page &page : pages) {
        const qreal cut = cutOf(page);
        for (const TextItem &item : page.texts) {
            if (item.role == TextRole::Mark)
                continue;
            const QRectF ink = inkOf(item, type);
            const QString where = QStringLiteral("y %1: ").arg(ink.top());
            if (item.text.contains(QChar(0x2026)))
                faults += where + QStringLiteral("cut");
            if ((ink.left() < cut) != (ink.right() < cut))
                faults += where + QStringLiteral("on both slips");
            if (int(ink.top() / thirdMm) != int(ink.bottom() / thirdMm))
                faults += where + QStringLiteral("on two coupons");
            if (std::ranges::any_of(
                    page.boxes, [&](const BoxItem &box) { return isBar(box) && box.rect.intersects(ink); }))
                faults += where + QStringLiteral("over bars");
        }
    }
    return faults;
}

} // namespace

class TestCouponPages : public QObject
{
    Q_OBJECT

private slots:
    void threeStandOnASheet_data();
    void threeStandOnASheet();
    void bothSlipsSayWhatIsToBePaid();
    void theStubAddsUpDebtsOfAKind();
    void onlyTheCouponGoesToThePayee();
    void nothingOverlapsAndNothingIsCut_data();
    void nothingOverlapsAndNothingIsCut();
    void longAddressesAreWhole();
    void namesAreShownAsTheyAre();
    void arabicSheetsAreMirrored();
    void labelsCarryTheEnglish_data();
    void labelsCarryTheEnglish();
    void preprintedStockGetsTheVariablePartsAlone();
    void theFormIsTheSameForEveryCoupon();
    void demoSheetsSaySoOnEveryCoupon();
    void thePlaceOfTheNumberIsFree_data();
    void thePlaceOfTheNumberIsFree();
    void unknownCountiesAndEmptyFieldsAreNoFault();
    void dayAndAmountStayInTheirBox_data();
    void dayAndAmountStayInTheirBox();
    void labelsSideBySideHaveColumnsOfTheirOwn_data();
    void labelsSideBySideHaveColumnsOfTheirOwn();
    void thePayeeStandsOnLinesOfItsOwn_data();
    void thePayeeStandsOnLinesOfItsOwn();
    void theOrderOfADayIsSaidInOtherLanguages_data();
    void theOrderOfADayIsSaidInOtherLanguages();
    void noTextIsAParentsAddress_data();
    void noTextIsAParentsAddress();
};

void TestCouponPages::threeStandOnASheet_data()
{
    QTest::addColumn<int>("coupons");
    QTest::addColumn<int>("sheets");
    for (const auto &[coupons, sheets] : { std::pair(0, 0), std::pair(1, 1), std::pair(2, 1), std::pair(3, 1),
             std::pair(4, 2), std::pair(12, 4), std::pair(13, 5) })
        QTest::addRow("%d", coupons) << coupons << sheets;
}

void TestCouponPages::threeStandOnASheet()
{
    QFETCH(int, coupons);
    QFETCH(int, sheets);
    const std::vector<Page> pages = couponPagesOf(couponSheet(coupons));
    QCOMPARE(int(pages.size()), sheets);
    for (int place = 0; place < 3 * sheets; ++place) {
        const Page &page = pages[size_t(place / 3)];
        const QRectF part = third(place % 3);
        const QStringList said = saidIn(page, part);
        const auto bars
            = std::ranges::count_if(page.boxes, [&](const BoxItem &box) { return part.contains(box.rect.center()); });
        const auto cuts = std::ranges::count_if(page.lines, [&](const LineItem &line) {
            return part.contains((line.from + line.to) / 2) && line.from.y() > part.top() + 0.1;
        });
        if (place < coupons) {
            const QString due = Phrasebook().date(QDate(2026, 12, 1).addDays(7 * place));
            QCOMPARE(said.count(due), 2);
            QVERIFY(bars > 100 && cuts > 10);
        } else {
            QVERIFY(said.isEmpty() && bars == 0 && cuts == 0);
        }
    }
}

void TestCouponPages::bothSlipsSayWhatIsToBePaid()
{
    const Page page = couponPagesOf(couponSheet(1)).front();
    const qreal cut = cutOf(page);
    QVERIFY(cut > 60 && cut < 100);
    const QStringList stub = saidIn(page, QRectF(0, 0, cut, thirdMm));
    for (const char *text : { "Keep this part", "AB12345C1", "Due date", "12/01/2026", "Current support", "Child care",
             "Amount to pay", "$251.00", "Past due on 11/22/2026", "$999,999.99" })
        QVERIFY2(stub.contains(QString::fromLatin1(text)), text);
    QCOMPARE(stub.count(QStringLiteral("$125.50")), 2);
    const QStringList coupon = saidIn(page, QRectF(cut, 0, 140, thirdMm));
    for (const char *text : { "Payment coupon", "Send this part with your payment.", "Name", "Omar Testfield",
             "Case identifier", "County", "St. Lawrence", "Due date", "12/01/2026", "Amount to pay", "$251.00",
             "Make check or money order payable to", "PO Box 15363", "Albany, NY 12212-5363",
             "Write your name, case identifier and county on your payment.", "0102123450311201260000025100" })
        QVERIFY2(coupon.join(u'\n').contains(QString::fromLatin1(text)), text);
    QCOMPARE(coupon.count(QStringLiteral("AB12345C1")), 2); // as a value and below its bars
    QVERIFY(coupon.join(u' ').contains(QStringLiteral("NYS Child Support Processing Center")));
    QVERIFY(coupon.contains(QStringLiteral("Exampleville, NY 10000-0001")));
    QVERIFY(!coupon.contains(QStringLiteral("$999,999.99")));
    const TextItem amount
        = textsIn(page, QRectF(cut, 0, 140, thirdMm))[size_t(coupon.indexOf(QStringLiteral("$251.00")))];
    QCOMPARE(amount.style, TextStyle::Title);
    QCOMPARE(amount.role, TextRole::Amount);
}

void TestCouponPages::theStubAddsUpDebtsOfAKind()
{
    CouponSheet sheet = couponSheet(1, Money::fromCents(1), 5);
    sheet.records.obligations[1].kind = ObligationKind::CurrentSupport;
    sheet.records.obligations[4].kind = ObligationKind::CurrentSupport;
    const Page page = couponPagesOf(sheet).front();
    const QStringList stub = saidIn(page, QRectF(0, 0, cutOf(page), thirdMm));
    QCOMPARE(stub.count(QStringLiteral("Current support")), 1);
    QCOMPARE(stub.count(QStringLiteral("$0.03")), 1);
    QCOMPARE(stub.count(QStringLiteral("$0.01")), 2); // medical and spousal support
    QCOMPARE(stub.count(QStringLiteral("$0.05")), 1);
}

void TestCouponPages::onlyTheCouponGoesToThePayee()
{
    const Page page = couponPagesOf(couponSheet(1)).front();
    const QString stub = saidIn(page, QRectF(0, 0, cutOf(page), thirdMm)).join(u'\n');
    QVERIFY(!stub.contains(QStringLiteral("PO Box")) && !stub.contains(QStringLiteral("Omar")));
    Letterhead office = couponOffice();
    office.office.returnAddress = { QStringLiteral("Mail Room"), QStringLiteral("1 Example Plaza") };
    const Page other = couponPages(couponSheet(1), office, Phrasebook(), CouponStock::Blank).front();
    QVERIFY(textOf({ other }).contains(QStringLiteral("1 Example Plaza")));
    QVERIFY(!textOf({ other }).contains(QStringLiteral("PO Box 55501")));
}

void TestCouponPages::nothingOverlapsAndNothingIsCut_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<int>("kinds");
    QTest::addColumn<Payer>("payer");
    for (const Language language : allLanguages) {
        const auto row = [&](const char *name, qint64 cents, int kinds, Payer payer) {
            QTest::addRow("%s, %s", code(language).data(), name) << language << cents << kinds << payer;
        };
        row("one debt of a cent", 1, 1, Payer::Short);
        row("the largest amount", 99999999, 1, Payer::SixtyLetters);
        row("five debts", 19999999, 5, Payer::SixtyLetters);
        row("debts of millions", 999999999, 3, Payer::Short);
        row("a name in Arabic", 12550, 2, Payer::Arabic);
        row("a name in Bengali", 12550, 3, Payer::Bengali);
        row("a name in Korean", 12550, 4, Payer::Korean);
        row("no name", 12550, 5, Payer::Unknown);
    }
}

void TestCouponPages::nothingOverlapsAndNothingIsCut()
{
    QFETCH(Language, language);
    QFETCH(qint64, cents);
    QFETCH(int, kinds);
    QFETCH(Payer, payer);
    CouponSheet sheet = couponSheet(12, Money::fromCents(cents), kinds, payer);
    sheet.arrears = std::max(sheet.arrears, Money::fromCents(cents));
    std::vector<Page> pages = couponPagesOf(sheet, language);
    QCOMPARE(pages.size(), 4u);
    const QString amount = Phrasebook(language).money(sheet.coupons.front().amount);
    for (const Page &page : pages) {
        for (int place = 0; place < 3; ++place)
            QVERIFY(saidIn(page, third(place)).count(amount) >= 2);
    }
    QCOMPARE(slipFaults(pages).join(u'\n'), QString());
    stamp(pages, PaperNumber::random());
    QCOMPARE(slipFaults(pages).join(u'\n'), QString());
}

void TestCouponPages::longAddressesAreWhole()
{
    Letterhead office = couponOffice();
    office.office.returnAddress.clear();
    office.office.name = QStringLiteral("Sample County Department of Social Services");
    office.office.addressLines = { QStringLiteral("Support Collection Unit"), QStringLiteral("Fourth Floor"),
        QStringLiteral("Wing B"), QStringLiteral("PO Box 55501"), QStringLiteral("Exampleville, NY 10000") };
    office.office.payee = { QStringLiteral("Sample Payment Center"), QStringLiteral("Attn: Coupons"),
        QStringLiteral("Building 7"), QStringLiteral("Second Floor"), QStringLiteral("PO Box 55502"),
        QStringLiteral("Exampleville, NY 10000") };
    const std::vector<Page> pages = couponPages(couponSheet(3), office, Phrasebook(), CouponStock::Blank);
    QCOMPARE(slipFaults(pages).join(u'\n'), QString());
    const QString said = textOf(pages).replace(u'\n', u' ');
    for (const QStringList &address : { office.office.addressLines, office.office.payee }) {
        for (const QString &line : address)
            QVERIFY(said.contains(line));
    }
    // Twelve lines of any length keep their place, whatever becomes of their end.
    office.office.addressLines = QStringList(12, QStringLiteral("One of the twelve lines of a very long address"));
    office.office.payee = office.office.addressLines;
    for (const Language language : allLanguages) {
        const std::vector<Page> full = couponPages(couponSheet(3), office, Phrasebook(language), CouponStock::Blank);
        QCOMPARE(faultsOf(full), QStringList());
    }
}

void TestCouponPages::namesAreShownAsTheyAre()
{
    CouponSheet sheet = couponSheet(1);
    sheet.recipient.name = QStringLiteral("<b>Omar</b> %1 &amp;\nTestfield\u202e");
    QVERIFY(textOf(couponPagesOf(sheet)).contains(QStringLiteral("<b>Omar</b> %1 &amp; Testfield\n")));
    sheet = couponSheet(1, Money::fromCents(100), 1, Payer::SixtyLetters);
    const QString said = textOf(couponPagesOf(sheet)).remove(u'\n').remove(u' ');
    QCOMPARE(said.count(QString(sheet.recipient.name).remove(u' ')), 1); // each on lines of its own
    QCOMPARE(said.count(QString(sheet.recipient.nativeName).remove(u' ')), 1);
    sheet = couponSheet(1);
    sheet.recipient.nativeName = sheet.recipient.name;
    QCOMPARE(textOf(couponPagesOf(sheet)).count(sheet.recipient.name), 1);
}

void TestCouponPages::arabicSheetsAreMirrored()
{
    const CouponSheet sheet = couponSheet(2, Money::fromCents(12550), 2, Payer::Arabic);
    const Page english = couponPagesOf(sheet).front();
    const Page arabic = couponPagesOf(sheet, Language::Arabic).front();
    QVERIFY(qAbs(cutOf(english) + cutOf(arabic) - 215.9) < 0.01);
    // The same values on the other side, at the same distance from the edge.
    for (const char *text : { "Omar Testfield", "St. Lawrence" }) {
        const TextItem left = itemWith(english, QString::fromLatin1(text));
        const TextItem right = itemWith(arabic, QString::fromLatin1(text));
        QVERIFY(qAbs(left.rect.left() + right.rect.right() - 215.9) < 0.01);
        QCOMPARE(right.align, Qt::AlignRight);
    }
    const TextItem name = itemWith(arabic, sheet.recipient.nativeName);
    QCOMPARE(name.direction, Qt::RightToLeft);
    QVERIFY(name.rect.right() < cutOf(arabic));
    // Figures of the stub stand at the right of their column, so that their points stand in a line.
    for (const TextItem &item : textsIn(arabic, QRectF(cutOf(arabic), 0, 140, thirdMm))) {
        if (item.role == TextRole::Amount) {
            QCOMPARE(item.align, Qt::AlignRight);
            QVERIFY(item.rect.right() < cutOf(arabic) + 30);
        }
    }
    const auto bars = std::ranges::find_if(arabic.boxes, isBar);
    QVERIFY(bars != arabic.boxes.end() && bars->rect.left() < cutOf(arabic));
}

void TestCouponPages::labelsCarryTheEnglish_data() { eachLanguage(); }

/// Every text of the form has its English beside or below it, and no text stands there twice.
void TestCouponPages::labelsCarryTheEnglish()
{
    QFETCH(Language, language);
    const CouponSheet sheet = couponSheet(1, Money::fromCents(12550), 5);
    const Page page = couponPagesOf(sheet, language).front();
    const QString said = saidIn(page, third(0)).join(u' ');
    const Phrasebook book(language);
    for (const auto &[context, label] : { std::pair("Coupon", "Payment coupon"), std::pair("Coupon", "Keep this part"),
             std::pair("Coupon", "Send this part with your payment."), std::pair("Coupon", "Name"),
             std::pair("Coupon", "Make check or money order payable to"),
             std::pair("Coupon", "Write your name, case identifier and county on your payment."),
             std::pair("Statement", "Case identifier"), std::pair("Statement", "County"),
             std::pair("ObligationKind", "Child care"),
             std::pair("ObligationKind", "Payment toward past-due support") }) {
        const QString english = QString::fromLatin1(label);
        const QString own = book.translate(context, label);
        QVERIFY2(said.contains(english), label);
        QVERIFY2(said.contains(own), label);
    }
    QCOMPARE(said.count(QStringLiteral("Keep this part")), 1);
    QCOMPARE(said.count(QStringLiteral("Payment coupon")), 1);
}

void TestCouponPages::preprintedStockGetsTheVariablePartsAlone()
{
    Letterhead demo = couponOffice();
    demo.office.demo = true;
    for (const Language language : allLanguages) {
        const CouponSheet sheet = couponSheet(2);
        const Phrasebook book(language);
        const Page blank = couponPages(sheet, demo, book, CouponStock::Blank).front();
        const Page form = couponPages(sheet, demo, book, CouponStock::Preprinted).front();
        std::vector<TextItem> variable;
        std::ranges::copy_if(
            blank.texts, std::back_inserter(variable), [](const TextItem &item) { return !item.form; });
        QVERIFY(form.texts == variable);
        QVERIFY(form.lines.empty());
        QVERIFY(std::ranges::all_of(form.boxes, isBar));
        QCOMPARE(std::ranges::count_if(form.boxes, isBar), std::ranges::count_if(blank.boxes, isBar));
        QCOMPARE(form.numberPlace, blank.numberPlace);
        QCOMPARE(marksOf(form), 2);
        const QStringList said = saidIn(form, third(0));
        for (const char *text : { "Omar Testfield", "AB12345C1", "St. Lawrence", "12/01/2026", "$251.00", "$125.50",
                 "$999,999.99", "0102123450311201260000025100" })
            QVERIFY2(said.join(u'\n').contains(QString::fromLatin1(text)), text);
        for (const char *text : { "Payment coupon", "Keep this part", "Name", "Amount to pay", "Due date",
                 "PO Box 15363", "Exampleville, NY 10000-0001" })
            QVERIFY2(!said.contains(QString::fromLatin1(text)), text);
    }
}

/// Otherwise no preprinted form could fit: its places may not depend on what is filled in.
void TestCouponPages::theFormIsTheSameForEveryCoupon()
{
    const auto formOf = [](const CouponSheet &sheet, int place, Language language) {
        QStringList form;
        const Page page = couponPagesOf(sheet, language).front();
        const auto placed = [&](const QString &what, QRectF rect) {
            return QStringLiteral("%1 %2 %3")
                .arg(what)
                .arg(rect.left(), 0, 'f', 2)
                .arg(rect.top() - place * thirdMm, 0, 'f', 2);
        };
        for (const TextItem &item : textsIn(page, third(place))) {
            if (item.form)
                form += placed(item.text, item.rect);
        }
        for (const BoxItem &box : page.boxes) {
            if (box.form && third(place).contains(box.rect.center()))
                form += placed(QStringLiteral("box"), box.rect);
        }
        return form;
    };
    for (const Language language : allLanguages) {
        const QStringList form = formOf(couponSheet(3), 0, language);
        QVERIFY(form.size() > 15);
        QCOMPARE(formOf(couponSheet(3), 1, language), form);
        QCOMPARE(formOf(couponSheet(3, Money::fromCents(19999999), 5, Payer::SixtyLetters), 2, language), form);
        QCOMPARE(formOf(couponSheet(1, Money::fromCents(1), 1, Payer::Unknown), 0, language), form);
    }
}

void TestCouponPages::demoSheetsSaySoOnEveryCoupon()
{
    Letterhead demo = couponOffice();
    QCOMPARE(marksOf(couponPages(couponSheet(3), demo, Phrasebook(), CouponStock::Blank).front()), 0);
    demo.office.demo = true;
    const std::vector<Page> pages = couponPages(couponSheet(4), demo, Phrasebook(), CouponStock::Blank);
    QCOMPARE(marksOf(pages.at(0)), 3);
    QCOMPARE(marksOf(pages.at(1)), 1);
    for (const TextItem &item : pages.at(0).texts) {
        if (item.role == TextRole::Mark)
            QVERIFY(int(item.rect.top() / thirdMm) == int(item.rect.bottom() / thirdMm));
    }
    QCOMPARE(slipFaults(pages).join(u'\n'), QString());
}

void TestCouponPages::thePlaceOfTheNumberIsFree_data() { eachLanguage(); }

void TestCouponPages::thePlaceOfTheNumberIsFree()
{
    QFETCH(Language, language);
    const Typesetter type;
    for (const Page &page : couponPagesOf(couponSheet(5, Money::fromCents(19999999), 5), language)) {
        const bool mirrored = language == Language::Arabic;
        QVERIFY((page.numberPlace.center().x() < cutOf(page)) != mirrored); // on the stubs' side
        QVERIFY(QRectF(6, 6, 203.9, 267.5).contains(page.numberPlace));
        for (const TextItem &item : page.texts)
            QVERIFY(!inkOf(item, type).intersects(page.numberPlace));
        for (const BoxItem &box : page.boxes)
            QVERIFY(!box.rect.intersects(page.numberPlace));
        for (const LineItem &line : page.lines)
            QVERIFY(!page.numberPlace.contains(line.from) && !page.numberPlace.contains(line.to));
    }
}

void TestCouponPages::unknownCountiesAndEmptyFieldsAreNoFault()
{
    CouponSheet sheet = couponSheet(1, Money::fromCents(100), 1, Payer::Unknown);
    sheet.records.supportCase.countyFips.clear();
    sheet.arrears = {};
    Letterhead office;
    office.office.payee.clear();
    const std::vector<Page> pages = couponPages(sheet, office, Phrasebook(), CouponStock::Blank);
    QCOMPARE(slipFaults(pages).join(u'\n'), QString());
    QVERIFY(!textOf(pages).contains(QStringLiteral("Past due"))); // nothing is // nothing is past due
    sheet.records.supportCase.countyFips = QStringLiteral("34003");
    QVERIFY(textOf(couponPages(sheet, office, Phrasebook(), CouponStock::Blank)).contains(QStringLiteral("34003")));
}

void TestCouponPages::dayAndAmountStayInTheirBox_data() { eachLanguage(); }

/// On the grey ground of each coupon stand its day, its amount and their labels, and nothing else.
void TestCouponPages::dayAndAmountStayInTheirBox()
{
    QFETCH(Language, language);
    const Typesetter type;
    const CouponSheet sheet = couponSheet(3, Money::fromCents(999999999), 5, Payer::SixtyLetters);
    const Page page = couponPagesOf(sheet, language).front();
    int grounds = 0;
    for (const BoxItem &box : page.boxes) {
        if (box.grey < 0.9)
            continue;
        QStringList said;
        for (const TextItem &item : page.texts) {
            const QRectF ink = inkOf(item, type);
            if (box.rect.contains(ink))
                said.append(item.text);
            else
                QVERIFY(!box.rect.intersects(ink.adjusted(0, 0.4, 0, -0.4)));
        }
        const Phrasebook book(language);
        const Coupon &coupon = sheet.coupons[size_t(grounds++)];
        QVERIFY(said.contains(book.date(coupon.dueOn)));
        QVERIFY(said.contains(book.money(coupon.amount)));
        QVERIFY(said.contains(QStringLiteral("Due date")) && said.contains(QStringLiteral("Amount to pay")));
        QVERIFY(said.size() <= 8);
    }
    QCOMPARE(grounds, 3);
}

void TestCouponPages::labelsSideBySideHaveColumnsOfTheirOwn_data() { eachLanguage(); }

/// The English of the identifier and of the county stands below each, at its edge, and the value below that.
void TestCouponPages::labelsSideBySideHaveColumnsOfTheirOwn()
{
    QFETCH(Language, language);
    const Phrasebook book(language);
    const Typesetter type;
    const Page page = couponPagesOf(couponSheet(1), language).front();
    const auto edge = [&](const TextItem &item) {
        return book.direction() == Qt::RightToLeft ? inkOf(item, type).right() : inkOf(item, type).left();
    };
    std::vector<QRectF> columns;
    for (const auto &[label, value] :
        { std::pair("Case identifier", "AB12345C1"), std::pair("County", "St. Lawrence") }) {
        const TextItem own = itemWith(page, book.translate("Statement", label));
        const TextItem english = itemWith(page, QString::fromLatin1(label));
        if (language != Language::English)
            QVERIFY(qAbs(english.rect.top() - own.rect.bottom()) < 0.01);
        QVERIFY(qAbs(edge(english) - edge(own)) < 0.2);
        const auto below = std::ranges::find_if(page.texts, [&](const TextItem &item) {
            return item.text == QLatin1String(value) && qAbs(item.rect.top() - english.rect.bottom()) < 0.01;
        });
        QVERIFY(below != page.texts.end());
        QVERIFY(qAbs(edge(*below) - edge(own)) < 0.2);
        columns.push_back(inkOf(own, type) | inkOf(english, type) | inkOf(*below, type));
    }
    QCOMPARE(columns.front().top(), columns.back().top());
    QVERIFY(!columns.front().adjusted(-1, 0, 1, 0).intersects(columns.back())); // a millimetre between them
}

void TestCouponPages::thePayeeStandsOnLinesOfItsOwn_data() { eachLanguage(); }

void TestCouponPages::thePayeeStandsOnLinesOfItsOwn()
{
    QFETCH(Language, language);
    const Office office = couponOffice().office;
    QCOMPARE(office.payee.size(), 3);
    const Page page = couponPagesOf(couponSheet(2), language).front();
    for (int place = 0; place < 2; ++place) {
        const QStringList said = saidIn(page, third(place));
        const qsizetype first = said.indexOf(office.payee.front());
        QVERIFY(first >= 0);
        QCOMPARE(said.mid(first, 3), office.payee);
    }
}

void TestCouponPages::theOrderOfADayIsSaidInOtherLanguages_data() { eachLanguage(); }

/// 12/01 is the twelfth of January to many: below the day to pay stands how it is to be read.
void TestCouponPages::theOrderOfADayIsSaidInOtherLanguages()
{
    QFETCH(Language, language);
    const QString order = QStringLiteral("month/day/year");
    const Page page = couponPagesOf(couponSheet(3), language).front();
    const QString own = Phrasebook(language).translate("Statement", "month/day/year");
    if (language == Language::English) {
        QVERIFY(!textOf({ page }).contains(order));
        return;
    }
    QVERIFY(own != order);
    QCOMPARE(textOf({ page }).count(own), 3);
    const TextItem said = itemWith(page, own);
    QCOMPARE(said.style, TextStyle::Small);
    QVERIFY(said.form);
    const auto day = std::ranges::find_if(page.texts,
        [](const TextItem &item) { return item.role == TextRole::Date && item.style == TextStyle::Heading; });
    QVERIFY(day != page.texts.end());
    QVERIFY(qAbs(said.rect.top() - day->rect.bottom()) < 0.8);
}

void TestCouponPages::noTextIsAParentsAddress_data() { eachLanguage(); }

/// The window covers a protected parent's address by its role. A coupon shows none, so none of its texts may have the
/// role: the payee's address must stay to be read, also one that an office has set itself.
void TestCouponPages::noTextIsAParentsAddress()
{
    QFETCH(Language, language);
    CouponSheet sheet = couponSheet(4, Money::fromCents(12550), 5, Payer::SixtyLetters);
    sheet.recipient.address = { QStringLiteral("1 Secret Lane"), QStringLiteral("Apartment 9"),
        QStringLiteral("Exampleville"), QStringLiteral("NY"), QStringLiteral("10000") };
    Letterhead letterhead = couponOffice();
    letterhead.office.payee = QStringList(12, QStringLiteral("One of the twelve lines of a very long address"));
    for (const Letterhead &office : { couponOffice(), letterhead }) {
        for (const Page &page : couponPages(sheet, office, Phrasebook(language), CouponStock::Blank)) {
            QVERIFY(!textOf({ page }).contains(QStringLiteral("Secret")));
            QVERIFY(std::ranges::none_of(
                page.texts, [](TextRole role) { return role == TextRole::Address; }, &TextItem::role));
        }
    }
}

QTEST_MAIN(TestCouponPages)
#include "tst_couponpages.moc"

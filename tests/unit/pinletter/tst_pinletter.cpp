// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/letters/pinletter.h"

#include "models/documents/layout/letterpage.h"
#include "models/documents/letters/pintexts.h"
#include "tests/unit/coupons/scanner.h"
#include "tests/unit/documents/papercheck.h"
#include "tests/unit/documents/samples.h"
#include "tests/unit/pinletter/lettersamples.h"

#include <QTest>

#include <algorithm>

using namespace caseledger;
using namespace caseledger::test;

namespace {

constexpr qreal foldMm = 279.4 / 3;
constexpr qreal sloppyFoldMm = 4; ///< how far a fold may lie beside its place

constexpr const char *allTexts[] { pintexts::again, pintexts::where, pintexts::use, pintexts::online, pintexts::voice,
    pintexts::keep, pintexts::never, pintexts::notAsked, pintexts::safety, pintexts::watched, pintexts::hotline };

/// All words of the pages, in one line without the breaks of lines and without fences.
QString wordsOf(const std::vector<Page> &pages)
{
    return textOf(pages).remove(QChar(0x2068)).remove(QChar(0x2069)).simplified();
}

/// A text up to its first value.
QString beginningOf(const char *source, Language language)
{
    return Phrasebook(language).translate(pintexts::context, source).section(u'%', 0, 0).simplified();
}

/// Everything on a page that has ink, but for the address and for the mark behind the words.
std::vector<QRectF> inksOf(const Page &page)
{
    const Typesetter type;
    std::vector<QRectF> inks;
    for (const TextItem &item : page.texts) {
        if (item.role != TextRole::Address && item.role != TextRole::Mark)
            inks.push_back(inkOf(item, type));
    }
    for (const LineItem &line : page.lines)
        inks.push_back(QRectF(line.from, line.to).normalized().adjusted(-0.3, -0.3, 0.3, 0.3));
    for (const BoxItem &box : page.boxes)
        inks.push_back(box.rect);
    for (const ImageItem &image : page.images)
        inks.push_back(image.rect);
    return inks;
}

QRectF barcodeOf(const Page &page)
{
    QRectF place;
    for (const BoxItem &box : page.boxes)
        place = place.united(box.rect);
    return place;
}

std::vector<Page> formOf(std::vector<Page> pages)
{
    const auto isOwn = [](const auto &item) { return !item.form; };
    for (Page &page : pages) {
        std::erase_if(page.texts, isOwn);
        std::erase_if(page.lines, isOwn);
        std::erase_if(page.boxes, isOwn);
    }
    return pages;
}

void addLanguages()
{
    QTest::addColumn<int>("language");
    for (const Language language : allLanguages)
        QTest::newRow(code(language).data()) << int(language);
}

} // namespace

class TestPinLetter : public QObject
{
    Q_OBJECT

private slots:
    void isAGoodPageInEveryLanguage_data() { addLanguages(); }
    void isAGoodPageInEveryLanguage();
    void saysEverything_data() { addLanguages(); }
    void saysEverything();
    void englishFirstThenTheOtherLanguage_data() { addLanguages(); }
    void englishFirstThenTheOtherLanguage();
    void theEnglishSaysWhatTheRuleSays();
    void theFrameIsEmpty_data() { addLanguages(); }
    void theFrameIsEmpty();
    void theFrameLiesInsideHoweverItIsFolded_data() { addLanguages(); }
    void theFrameLiesInsideHoweverItIsFolded();
    void theWindowShowsTheAddressAlone_data() { addLanguages(); }
    void theWindowShowsTheAddressAlone();
    void theBarcodeSaysTheSheet_data();
    void theBarcodeSaysTheSheet();
    void aReprintDiffersByItsNumberAlone();
    void anyNameAndAddress_data();
    void anyNameAndAddress();
    void theOwnAddressOfAProtectedPerson();
    void theFormHasNothingOfAParent_data() { addLanguages(); }
    void theFormHasNothingOfAParent();
    void longOfficeWordsGoToTheBack();
    void withoutNumbersOfTheOffice();
    void demoIsMarked();
    void arabicStandsOnTheRight();
};

void TestPinLetter::isAGoodPageInEveryLanguage()
{
    QFETCH(int, language);
    for (const Role role : { Role::Custodial, Role::Noncustodial }) {
        Recipient parent = parentOf(Language(language));
        parent.role = role;
        const std::vector<Page> pages = pagesTo(parent, Language(language)).pages;
        QCOMPARE(pages.size(), size_t(1));
        QCOMPARE(faultsOf(pages), QStringList());
        QVERIFY(!textOf(pages).contains(QStringLiteral("…")));
        const Typesetter type;
        for (const TextItem &text : pages.front().texts) {
            for (const LineItem &line : pages.front().lines)
                QVERIFY2(text.role == TextRole::Mark
                        || !inkOf(text, type)
                                .intersects(QRectF(line.from, line.to).normalized().adjusted(-0.2, -0.2, 0.2, 0.2)),
                    "a text stands over a rule");
        }
    }
}

void TestPinLetter::saysEverything()
{
    QFETCH(int, language);
    const QString words = wordsOf(pagesIn(Language(language)).pages);
    for (const char *text : allTexts) {
        QVERIFY2(words.contains(beginningOf(text, Language::English)), text);
        QVERIFY2(words.contains(beginningOf(text, Language(language))), text);
        if (Language(language) != Language::English)
            QVERIFY2(beginningOf(text, Language(language)) != beginningOf(text, Language::English), text);
    }
    for (const char *value : { "https://childsupport.ny.gov", "888-208-4485 (TTY: 866-875-9975)", "800-942-6906" })
        QCOMPARE(words.count(QLatin1String(value)), Language(language) == Language::English ? 1 : 2);
}

void TestPinLetter::englishFirstThenTheOtherLanguage()
{
    QFETCH(int, language);
    const std::vector<Page> pages = pagesIn(Language(language)).pages;
    const qreal english = itemWith(pages.front(), beginningOf(pintexts::again, Language::English)).rect.top();
    const qreal other = itemWith(pages.front(), beginningOf(pintexts::again, Language(language))).rect.top();
    QCOMPARE(other > english, Language(language) != Language::English);
}

void TestPinLetter::theEnglishSaysWhatTheRuleSays()
{
    const QString words = wordsOf(pagesIn(Language::English).pages);
    for (const char *part : { "cannot be told by telephone", "cannot be reset or changed", "only mail it to you again",
             "Social Security number", "If you did not ask for this letter", "Monday to Friday from 8:00 AM to 7:00 PM",
             "afraid of someone", "AA00001A1", "03/02/2026", "Maria Samplewood" })
        QVERIFY2(words.contains(QLatin1String(part)), part);
}

void TestPinLetter::theFrameIsEmpty()
{
    QFETCH(int, language);
    const PinLetterPages letter = pagesIn(Language(language));
    const Typesetter type;
    const QRectF inner = letter.pinPlace.adjusted(0.5, 0.5, -0.5, -0.5);
    for (const QRectF &ink : inksOf(letter.pages.front()))
        QVERIFY(!ink.intersects(inner));
    for (const TextItem &item : letter.pages.front().texts)
        QVERIFY(!inkOf(item, type).intersects(inner)); // neither the mark
    int edges = 0;
    const QRectF outer = letter.pinPlace.adjusted(-0.1, -0.1, 0.1, 0.1);
    for (const LineItem &line : letter.pages.front().lines)
        edges += outer.contains(line.from) && outer.contains(line.to);
    QCOMPARE(edges, 4);
}

/// A sheet is folded in three with the address outside: in a zigzag, or its lower third between the other two. In both
/// the lower third lies within, and a place on it lies two thirds of the sheet below the one it covers.
void TestPinLetter::theFrameLiesInsideHoweverItIsFolded()
{
    QFETCH(int, language);
    const PinLetterPages letter = pagesIn(Language(language));
    const QRectF lowerThird(0, 2 * foldMm + sloppyFoldMm, 215.9, foldMm);
    const QRectF margin(-sloppyFoldMm, -sloppyFoldMm, 2 * sloppyFoldMm, 2 * sloppyFoldMm);
    for (const QRectF &place : { letter.pinPlace, barcodeOf(letter.pages.front()) }) {
        QVERIFY(lowerThird.contains(place));
        QVERIFY(place.right() <= 203.3 && place.bottom() <= 266.8);
        for (const qreal risen : { 0.0, 0.458 * 25.4 }) {
            const QRectF behind = place.translated(0, -2 * foldMm + risen)
                                      .adjusted(margin.left(), margin.top(), margin.right(), margin.bottom());
            QVERIFY(!behind.intersects(envelope::everVisible));
        }
    }
}

void TestPinLetter::theWindowShowsTheAddressAlone()
{
    QFETCH(int, language);
    const PinLetterPages letter = pagesIn(Language(language));
    for (const QRectF &ink : inksOf(letter.pages.front()))
        QVERIFY(!ink.intersects(envelope::everVisible));
    const Typesetter type;
    int lines = 0;
    for (const TextItem &item : letter.pages.front().texts) {
        QVERIFY(item.role != TextRole::Mark || !item.rect.intersects(envelope::everVisible));
        if (item.role != TextRole::Address)
            continue;
        ++lines;
        QVERIFY(envelope::alwaysVisible.contains(inkOf(item, type)));
    }
    QCOMPARE(lines, 4);
}

void TestPinLetter::theBarcodeSaysTheSheet_data()
{
    QTest::addColumn<QString>("sheet");
    for (const char *sheet : { "7K3-M9Q-XTE.1", "7K3-M9Q-XTE.2", "7K3-M9Q-XTE.10", "7K3-M9Q-XTE.999999" })
        QTest::newRow(sheet) << QString::fromLatin1(sheet);
}

void TestPinLetter::theBarcodeSaysTheSheet()
{
    QFETCH(QString, sheet);
    const PinLetterPages letter
        = pinLetterPages(letterTo(parentOf(Language::English), sheet), demoOffice(), QDate(2026, 3, 2), Phrasebook());
    const QRectF code = barcodeOf(letter.pages.front()).adjusted(-4, -2, 4, 2);
    QCOMPARE(textsOf(scanned(letter.pages.front(), 12, code)), QStringList { QStringLiteral("Code128 ") + sheet });
    QCOMPARE(std::ranges::count(letter.pages.front().texts, sheet, &TextItem::text), 2); // a fact, and below the bars
}

void TestPinLetter::aReprintDiffersByItsNumberAlone()
{
    const auto textsWith = [](const char *sheet) {
        const PinLetter letter = letterTo(parentOf(Language::Italian), QString::fromLatin1(sheet));
        const QString text
            = textOf(pinLetterPages(letter, demoOffice(), QDate(2026, 3, 2), Phrasebook(Language::Italian)).pages);
        return QString(text).replace(QLatin1String(sheet), QStringLiteral("#"));
    };
    QCOMPARE(textsWith("7K3-M9Q-XTE.2"), textsWith("7K3-M9Q-XTE.1"));
}

void TestPinLetter::anyNameAndAddress_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("nativeName");
    QTest::addColumn<QString>("street");
    const QString longest(200, u'W');
    QTest::newRow("long") << QStringLiteral("Wilhelmina-Maximiliana ").repeated(6)
                          << QStringLiteral("가나다 ").repeated(40)
                          << QStringLiteral("One Hundred Twenty-Third Street Northwest ").repeated(3);
    QTest::newRow("unbroken") << longest << longest << longest;
    QTest::newRow("arabic") << QString() << QStringLiteral("عبد الرحمن ").repeated(12) << QStringLiteral("شارع (5)");
    QTest::newRow("bengali") << QString() << QStringLiteral("শ্রীকৃষ্ণপ্রসাদ ").repeated(8) << QStringLiteral("রাস্তা 5");
    QTest::newRow("marks") << QStringLiteral("Zo") + QString(60, QChar(0x0301)) << QString()
                           << QStringLiteral("1 Street");
    QTest::newRow("controls") << QStringLiteral("A\u202eB\nC\tD") << QStringLiteral("\u2066E")
                              << QStringLiteral("1\r\nStreet");
    QTest::newRow("markup") << QStringLiteral("<b>Bold</b> &amp; %1 %n") << QString() << QStringLiteral("<img src=x>");
    QTest::newRow("beyond the first plane")
        << QStringLiteral("𠮷野 😀") << QStringLiteral("𝔄𝔅") << QStringLiteral("1 Street");
    QTest::newRow("none") << QString() << QString() << QString();
}

void TestPinLetter::anyNameAndAddress()
{
    QFETCH(QString, name);
    QFETCH(QString, nativeName);
    QFETCH(QString, street);
    for (const Language language : allLanguages) {
        Recipient parent = parentOf(language);
        parent.name = name;
        parent.nativeName = nativeName;
        parent.address.street1 = street;
        const PinLetterPages letter = pagesTo(parent, language);
        QCOMPARE(letter.pages.size(), size_t(1));
        QCOMPARE(faultsOf(letter.pages), QStringList());
        for (const QRectF &ink : inksOf(letter.pages.front()))
            QVERIFY(!ink.intersects(envelope::everVisible));
        QCOMPARE(itemWith(letter.pages.front(), beginningOf(pintexts::again, Language::English)).rect.top(), 95.0);
        QVERIFY(textOf(letter.pages).contains(QStringLiteral("Albany NY 12207-0001")));
    }
}

void TestPinLetter::theOwnAddressOfAProtectedPerson()
{
    const Recipient parent = parentOf(Language::English); // the letter's content has the address, whoever is protected
    const QString words = wordsOf(pagesTo(parent, Language::English).pages);
    QCOMPARE(words.count(QStringLiteral("100 Example Street")), 1);
    QVERIFY(!words.contains(QStringLiteral("c/o")));
    QVERIFY(!words.contains(QStringLiteral("Other parent")));
    QCOMPARE(words.count(QStringLiteral("Maria Samplewood")), 2); // in the window and among the facts
}

void TestPinLetter::theFormHasNothingOfAParent()
{
    QFETCH(int, language);
    const Language spoken { language };
    const std::vector<Page> form = formOf(pagesIn(spoken).pages);
    Recipient other = parentOf(spoken);
    other.name = QStringLiteral("Someone Otherwise Altogether");
    other.address.street2.clear();
    other.address.city = QStringLiteral("Exampleville");
    other.role = Role::Noncustodial;
    PinLetter letter = letterTo(other, QStringLiteral("7K3-M9Q-XTE.7"));
    letter.caseId = *CaseId::parse(u"BB00002B1");
    const PinLetterPages pages = pinLetterPages(letter, demoOffice(), QDate(2027, 1, 31), Phrasebook(spoken));
    QCOMPARE(formOf(pages.pages).front().texts.size(), form.front().texts.size());
    QVERIFY(formOf(pages.pages) == form);
    const QString words = wordsOf(form);
    const Recipient parent = parentOf(spoken);
    for (const QString &own : { parent.name, parent.nativeName, parent.address.street1, parent.address.zip,
             QStringLiteral("AA00001A1"), QStringLiteral("7K3"), QStringLiteral("2026"), QStringLiteral("parent") })
        QVERIFY(own.isEmpty() || !words.contains(own));
    QVERIFY(form.front().boxes.empty()); // the barcode's
    QVERIFY(words.contains(beginningOf(pintexts::never, spoken)));
}

void TestPinLetter::longOfficeWordsGoToTheBack()
{
    Letterhead letterhead = demoOffice();
    letterhead.office.accountUrl
        = QStringLiteral("https://example.invalid/") + QStringLiteral("online-account/").repeated(18);
    letterhead.office.helpline = QStringLiteral("888-555-0100 or, if that is engaged, 888-555-0101 ").repeated(3);
    letterhead.office.safetyHotline = QStringLiteral("800-555-0102 or 800-555-0103 ").repeated(4);
    for (const Language language : allLanguages) {
        const PinLetterPages letter = pagesTo(parentOf(language), language, letterhead);
        QVERIFY(letter.pages.size() <= 2);
        QCOMPARE(letter.pages.size() == 1, language == Language::English);
        QCOMPARE(faultsOf(letter.pages), QStringList());
        const QString words = wordsOf(letter.pages);
        for (const char *text : allTexts)
            QVERIFY2(words.contains(beginningOf(text, language)), text);
        for (const Page &page : letter.pages)
            QCOMPARE(std::ranges::count(page.texts, TextRole::Mark, &TextItem::role), 1);
        for (const Page &page : letter.pages)
            QVERIFY(textOf({ page }).contains(QStringLiteral("7K3-M9Q-XTE.1"))); // should the sides be parted
    }
}

void TestPinLetter::withoutNumbersOfTheOffice()
{
    Letterhead letterhead = demoOffice();
    letterhead.office.helplineTty.clear();
    letterhead.office.safetyHotline.clear();
    const QString words = wordsOf(pagesTo(parentOf(Language::English), Language::English, letterhead).pages);
    QVERIFY(words.contains(QStringLiteral("888-208-4485")));
    QVERIFY(!words.contains(QStringLiteral("TTY:")));
    QVERIFY(!words.contains(QStringLiteral("not safe at home")));
}

void TestPinLetter::demoIsMarked()
{
    const auto marks = [](const Letterhead &letterhead) {
        const std::vector<Page> pages = pagesTo(parentOf(Language::English), Language::English, letterhead).pages;
        return std::ranges::count(pages.front().texts, TextRole::Mark, &TextItem::role);
    };
    QCOMPARE(marks(demoOffice()), 1);
    QCOMPARE(marks(office()), 0);
}

void TestPinLetter::arabicStandsOnTheRight()
{
    const Page page = pagesIn(Language::Arabic).pages.front();
    const Typesetter type;
    const TextItem heading = itemWith(page, beginningOf(pintexts::again, Language::Arabic));
    QCOMPARE(heading.direction, Qt::RightToLeft);
    QVERIFY(std::abs(inkOf(heading, type).right() - 203.2) < 0.1);
    for (const TextItem &item : page.texts) { // a telephone number keeps its order: it is fenced
        if (item.direction == Qt::RightToLeft && item.text.contains(QStringLiteral("TTY")))
            QVERIFY(item.text.contains(QStringLiteral("\u2068888-208-4485 (TTY: 866-875-9975)\u2069")));
    }
}

QTEST_MAIN(TestPinLetter)
#include "tst_pinletter.moc"

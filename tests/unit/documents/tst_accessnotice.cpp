// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/notices/accessnotice.h"

#include "models/documents/notices/accesstexts.h"
#include "models/documents/pagepainter.h"
#include "tests/unit/documents/papercheck.h"
#include "tests/unit/documents/samples.h"

#include <QPainter>
#include <QTest>

#define ZX_USE_UTF8 // what becomes of text() in later releases
#include <ZXing/ReadBarcode.h>

#include <algorithm>

using namespace caseledger;
using namespace caseledger::test;

namespace {

std::vector<Page> pagesOf(Role role, Language language = Language::English, const Letterhead &letterhead = office())
{
    return accessNoticePages(recipientOf(ordinaryCase(), role), *CaseId::parse(u"AA00001A1"), letterhead,
        QDate(2026, 3, 2), Phrasebook(language));
}

/// All words, in one line without the breaks of lines.
QString wordsOf(const std::vector<Page> &pages)
{
    return textOf(pages).replace(QChar(0x2068), u' ').replace(QChar(0x2069), u' ').simplified();
}

bool has(const QString &text, const char *part) { return text.contains(QString::fromUtf8(part)); }

/// What the codes on a page say, from left to right.
QStringList codesOn(const Page &page)
{
    constexpr qreal pixelsPerMm = 10;
    QImage picture((page.sizeMm * pixelsPerMm).toSize(), QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    paintPage(page, painter, pixelsPerMm);
    painter.end();
    const ZXing::ImageView view(
        picture.constBits(), picture.width(), picture.height(), ZXing::ImageFormat::Lum, int(picture.bytesPerLine()));
    auto results = ZXing::ReadBarcodes(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
    std::ranges::sort(results, {}, [](const ZXing::Result &result) { return result.position().topLeft().x; });
    QStringList texts;
    for (const ZXing::Result &result : results)
        texts.append(QString::fromStdString(result.text()));
    return texts;
}

} // namespace

class TestAccessNotice : public QObject
{
    Q_OBJECT

private slots:
    void isAGoodPaperInEveryLanguage_data();
    void isAGoodPaperInEveryLanguage();
    void everyParentsNoticeIsComplete_data();
    void everyParentsNoticeIsComplete();
    void eachParentReadsOnlyOfTheOwnPapers();
    void createComesBeforeLink();
    void theCodesReadBack_data();
    void theCodesReadBack();
    void everyTextOfTheNoticeIsUsed();
    void englishFirstThenTheOtherLanguage();
    void headingsCarryTheEnglish();
    void listsStayTogether();
    void theOfficesOwnValues();
    void theLongestAddressesFit();
    void anOfficesOwnWording();
    void nothingOfTheOtherParent();
    void withoutAnAddressThePaperSaysSo();
    void demoIsMarkedOnEveryPage();
    void arabicIsMirrored();
};

void TestAccessNotice::isAGoodPaperInEveryLanguage_data()
{
    QTest::addColumn<int>("language");
    for (const Language language : allLanguages)
        QTest::newRow(code(language).data()) << int(language);
}

void TestAccessNotice::isAGoodPaperInEveryLanguage()
{
    QFETCH(int, language);
    for (const Role role : { Role::Custodial, Role::Noncustodial }) {
        const std::vector<Page> pages = pagesOf(role, Language(language));
        QCOMPARE(faultsOf(pages), QStringList());
        QVERIFY(!textOf(pages).contains(QStringLiteral("…")));
        QCOMPARE(pages.size(), Language(language) == Language::English ? size_t(2) : size_t(4));
        for (size_t i = 0; i < pages.size(); ++i)
            QVERIFY(textOf({ pages[i] }).contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())));
    }
}

void TestAccessNotice::everyParentsNoticeIsComplete_data()
{
    QTest::addColumn<int>("role");
    QTest::newRow("custodial") << int(Role::Custodial);
    QTest::newRow("noncustodial") << int(Role::Noncustodial);
}

void TestAccessNotice::everyParentsNoticeIsComplete()
{
    QFETCH(int, role);
    const QString text = wordsOf(pagesOf(Role(role)));
    const std::initializer_list<const char *> wanted { //
        "payment history", "account statements", "Write to your local office", "contact details", // what one can do
        "five digits", "was mailed to you when", "cannot be reset or changed", "never told by telephone",
        "only be mailed to you again", "never shows a PIN", // the PIN
        "888-208-4485", "Monday to Friday", "8:00 AM", "7:00 PM", "TTY: 866-875-9975", // by telephone
        "your full name", "your Social Security number", "your New York Case Identifier", "your mailing address",
        "with your signature", "Attn: PIN", "NYS Child Support Processing Center", "PO Box 15365",
        "Albany, NY 12212-5365", // in writing
        "NY.gov account: create one", "link it to your child support case", "https://childsupport.ny.gov",
        "https://on.nyc.gov/contactocss", // the account, the codes and the contact address
        "see what you do on a computer or a phone", "EXIT", "Esc", "800-942-6906"
    }; // safety
    for (const char *part : wanted)
        QVERIFY2(has(text, part), part);
}

void TestAccessNotice::eachParentReadsOnlyOfTheOwnPapers()
{
    const QString custodial = wordsOf(pagesOf(Role::Custodial));
    const QString noncustodial = wordsOf(pagesOf(Role::Noncustodial));
    for (const char *part : { "disbursements", "monthly notice", "sent to you" })
        QVERIFY2(has(custodial, part) && !has(noncustodial, part), part);
    QVERIFY(has(noncustodial, "payment coupons") && !has(custodial, "coupon"));
}

void TestAccessNotice::createComesBeforeLink()
{
    for (const Language language : allLanguages) {
        const Phrasebook book(language);
        const auto sourceText = [&](const char *source) { return book.translate("AccessNotice", source); };
        const QString text = wordsOf(pagesOf(Role::Custodial, language));
        const qsizetype create = text.lastIndexOf(sourceText(access("begin.create")));
        const qsizetype link = text.lastIndexOf(sourceText(access("begin.link")));
        QVERIFY2(create > 0 && link > create, code(language).data());
    }
}

void TestAccessNotice::theCodesReadBack_data() { isAGoodPaperInEveryLanguage_data(); }

void TestAccessNotice::theCodesReadBack()
{
    QFETCH(int, language);
    Letterhead letterhead = office();
    letterhead.office.accountUrl = QStringLiteral("https://account.example/parents?from=notice");
    letterhead.office.contactUrl = QStringLiteral("https://contact.example/") + QString(90, u'x');
    const std::vector<Page> pages = pagesOf(Role::Noncustodial, Language(language), letterhead);
    QCOMPARE(faultsOf(pages).join(u'\n'), QString());
    QStringList wanted { letterhead.office.accountUrl, letterhead.office.contactUrl };
    QCOMPARE(codesOn(pages[1]), wanted); // the last English page
    if (Language(language) == Language::Arabic)
        wanted.move(0, 1);
    QCOMPARE(codesOn(pages.back()), wanted);
    for (const Page &page : { pages[1], pages.back() })
        QVERIFY(wordsOf({ page }).remove(u' ').contains(letterhead.office.contactUrl)); // in letters too
}

void TestAccessNotice::everyTextOfTheNoticeIsUsed()
{
    const QString both = wordsOf(pagesOf(Role::Custodial)) + wordsOf(pagesOf(Role::Noncustodial));
    for (const NoticeText &text : textsOf(Notice::Access)) {
        // Up to the first value, of which nothing is known here.
        const QString source = QString::fromUtf8(text.source);
        const QString beginning
            = source.left(source.indexOf(u'%') < 0 ? source.size() : source.indexOf(u'%')).trimmed();
        QVERIFY2(both.contains(beginning), text.key.data());
    }
}

void TestAccessNotice::englishFirstThenTheOtherLanguage()
{
    const std::vector<Page> english = pagesOf(Role::Custodial);
    for (const Language language : { Language::Arabic, Language::Italian, Language::Bengali, Language::Korean }) {
        const std::vector<Page> pages = pagesOf(Role::Custodial, language);
        const Phrasebook book(language);
        const QStringList dates { book.translate("Statement", "Dates"), QStringLiteral("Dates"),
            book.translate("Statement", "month/day/year"), QStringLiteral("month/day/year") };
        const QString datesFact = dates.join(u' ') + u' ';
        QVERIFY(textOf({ pages[0] }).simplified().contains(datesFact));
        for (size_t i = 0; i < english.size(); ++i) { // the English pages are the same but for that and their numbers
            QString text = textOf({ pages[i] }).simplified().remove(datesFact);
            text.replace(QStringLiteral("of 4"), QStringLiteral("of 2"));
            QCOMPARE(text, textOf({ english[i] }).simplified());
        }
        const QString other = wordsOf({ pages[2], pages[3] });
        for (const char *source : { access("intro"), access("pin.never"), access("safety.exit"), access("have.ssn") }) {
            const QString words = book.translate("AccessNotice", source);
            QVERIFY2(other.contains(words), qPrintable(words));
            if (words != QString::fromUtf8(source))
                QVERIFY2(!other.contains(QString::fromUtf8(source)), source); // stands on the pages before
        }
        QVERIFY(other.contains(QStringLiteral("888-208-4485")) && other.contains(QStringLiteral("800-942-6906")));
    }
}

void TestAccessNotice::headingsCarryTheEnglish()
{
    for (const Language language : { Language::Arabic, Language::Italian, Language::Bengali, Language::Korean }) {
        const Phrasebook book(language);
        const std::vector<Page> pages = pagesOf(Role::Custodial, language);
        for (const char *source : { access("can.heading"), access("safety.heading"), access("pin.heading"),
                 access("phone.heading"), access("written.heading"), access("begin.heading"), access("ask.heading") }) {
            const QString own = book.translate("AccessNotice", source);
            if (own == QString::fromUtf8(source))
                continue; // not translated yet
            bool found = false;
            for (const Page &page : { pages[2], pages[3] }) {
                for (size_t i = 0; i + 1 < page.texts.size(); ++i) {
                    found = found
                        || (page.texts[i].text == own && page.texts[i].role == TextRole::Heading
                            && page.texts[i + 1].text == QString::fromUtf8(source)
                            && page.texts[i + 1].style == TextStyle::Small);
                }
            }
            QVERIFY2(found, source);
        }
    }
}

void TestAccessNotice::listsStayTogether()
{
    for (const Role role : { Role::Custodial, Role::Noncustodial }) {
        for (const Language language : allLanguages) {
            for (const Page &page : pagesOf(role, language)) {
                const auto bullets = std::ranges::count(page.texts, QStringLiteral("•"), &TextItem::text);
                QVERIFY(bullets == 0 || bullets == 4);
            }
        }
    }
}

void TestAccessNotice::theOfficesOwnValues()
{
    Letterhead letterhead = office();
    letterhead.office.helpline = QStringLiteral("212-555-0110");
    letterhead.office.helplineTty = QStringLiteral("212-555-0111");
    letterhead.office.safetyHotline = QStringLiteral("212-555-0112");
    letterhead.office.contact = QStringLiteral("desk@office.example");
    letterhead.office.pinAddress.clear();
    for (int i = 1; i <= 12; ++i)
        letterhead.office.pinAddress.append(QStringLiteral("Line %1 of the address").arg(i));
    for (const Language language : allLanguages) {
        const std::vector<Page> pages = pagesOf(Role::Custodial, language, letterhead);
        QCOMPARE(faultsOf(pages), QStringList());
        const QString text = wordsOf(pages);
        for (const char *part : { "212-555-0110", "212-555-0111", "212-555-0112", "here: desk@office.example",
                 "Line 1 of the address", "Line 12 of the address" })
            QVERIFY2(has(text, part), part);
        for (const char *part : { "888-208-4485", "866-875-9975", "800-942-6906", "PO Box 15365" })
            QVERIFY2(!has(text, part), part);
    }
}

void TestAccessNotice::theLongestAddressesFit()
{
    Letterhead letterhead = office();
    const QString path = QStringLiteral("https://parents.example/") + QStringLiteral("account-and-more/").repeated(20);
    letterhead.office.accountUrl = path.first(300);
    letterhead.office.contactUrl = path.first(299) + u'x';
    letterhead.office.pinAddress.fill(QStringLiteral("Attention of the ").repeated(8).first(120), 12);
    for (const Language language : allLanguages) {
        const std::vector<Page> pages = pagesOf(Role::Custodial, language, letterhead);
        QCOMPARE(faultsOf(pages).join(u'\n'), QString());
        QVERIFY(!textOf(pages).contains(QStringLiteral("…")));
        const QString text = wordsOf(pages).remove(u' ');
        QVERIFY(text.contains(letterhead.office.accountUrl) && text.contains(letterhead.office.contactUrl));
        QStringList codes;
        for (const Page &page : pages)
            codes += codesOn(page);
        const auto times = language == Language::English ? 1 : 2;
        QCOMPARE(codes.count(letterhead.office.accountUrl), times);
        QCOMPARE(codes.count(letterhead.office.contactUrl), times);
    }
}

void TestAccessNotice::anOfficesOwnWording()
{
    Letterhead letterhead = office();
    letterhead.wording.texts[{ Language::English, access("pin.heading") }] = QStringLiteral("Our PIN heading");
    letterhead.wording.texts[{ Language::Korean, access("phone.call") }] = QStringLiteral("전화 %1, %2");
    const QString english = wordsOf(pagesOf(Role::Custodial, Language::English, letterhead));
    QVERIFY(has(english, "Our PIN heading") && !has(english, "전화"));
    const QString korean = wordsOf(pagesOf(Role::Custodial, Language::Korean, letterhead));
    QVERIFY(has(korean, "전화 888-208-4485, 866-875-9975"));
    QCOMPARE(korean.count(QStringLiteral("Our PIN heading")), 2); // and below the Korean heading
}

void TestAccessNotice::nothingOfTheOtherParent()
{
    const QString custodial = wordsOf(pagesOf(Role::Custodial));
    for (const char *part : { "Omar", "Testfield", "Invented", "12207-0001" })
        QVERIFY2(!has(custodial, part), part);
    const QString noncustodial = wordsOf(pagesOf(Role::Noncustodial));
    for (const char *part : { "Maria", "Samplewood", "100 Example Street", "10013" })
        QVERIFY2(!has(noncustodial, part), part);
}

void TestAccessNotice::withoutAnAddressThePaperSaysSo()
{
    Recipient recipient = recipientOf(ordinaryCase(), Role::Custodial);
    recipient.address = {};
    const std::vector<Page> pages
        = accessNoticePages(recipient, *CaseId::parse(u"AA00001A1"), office(), QDate(2026, 3, 2), Phrasebook());
    QVERIFY(has(wordsOf(pages), "No mailing address is known."));
}

void TestAccessNotice::demoIsMarkedOnEveryPage()
{
    Letterhead letterhead = office();
    letterhead.office.demo = true;
    for (const Page &page : pagesOf(Role::Custodial, Language::Bengali, letterhead))
        QCOMPARE(itemWith(page, QStringLiteral("DEMO")).role, TextRole::Mark);
}

void TestAccessNotice::arabicIsMirrored()
{
    const std::vector<Page> pages = pagesOf(Role::Custodial, Language::Arabic);
    const QString line = QStringLiteral("Attn: PIN");
    const auto placeOn = [&](size_t from) {
        for (size_t i = from; i < from + 2; ++i) {
            if (textOf({ pages[i] }).contains(line))
                return inkOf(itemWith(pages[i], line), Typesetter());
        }
        return QRectF();
    };
    QVERIFY(placeOn(0).left() < 25 && placeOn(2).right() > 190);
    QCOMPARE(itemWith(pages[2], QStringLiteral("Your safety")).align, Qt::Alignment(Qt::AlignRight));
}

QTEST_MAIN(TestAccessNotice)
#include "tst_accessnotice.moc"

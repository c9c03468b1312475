// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/layout/letterpage.h"

#include "models/documents/layout/officeblock.h"
#include "tests/unit/documents/papercheck.h"
#include "tests/unit/documents/samples.h"

#include <QTest>

#include <set>

using namespace caseledger;
using namespace caseledger::test;

namespace {

constexpr qreal inch = 25.4;

/// The window of a #10 envelope on the sheet's own coordinates, the sheet having slid and risen by so many inches.
QRectF windowOver(qreal slid, qreal risen)
{
    const qreal envelopeHeight = 4.125;
    const qreal panelHeight = 11.0 / 3;
    const qreal windowTop = envelopeHeight - 0.5 - 1.125; // from the envelope's top
    const qreal panelTop = envelopeHeight - panelHeight - risen;
    return { (0.875 - slid) * inch, (windowTop - panelTop) * inch, 4.5 * inch, 1.125 * inch };
}

QRectF addressInk(const Page &page)
{
    const Typesetter type;
    QRectF ink;
    for (const TextItem &item : page.texts) {
        if (item.role == TextRole::Address)
            ink = ink.united(inkOf(item, type));
    }
    return ink;
}

PageHead head(const QStringList &recipient)
{
    return { .title = bare(QStringLiteral("Support Obligation Summary")),
        .returnTo = bare(QStringLiteral("Return address")),
        .recipient = recipient,
        .facts = { { bare(QStringLiteral("Case identifier")), { QStringLiteral("AA00001A1") } },
            { bare(QStringLiteral("Prepared for")), { QString(200, u'W'), QStringLiteral("عمر (الحقل)") } } } };
}

LetterPage letter(const QStringList &recipient, Language language = Language::English)
{
    return letterPage(head(recipient), office(), Phrasebook(language), Typesetter());
}

} // namespace

class TestLetterPage : public QObject
{
    Q_OBJECT

private slots:
    void aPeriodStandsOnOneLine();
    void theGeometryIsTheEnvelopes();
    void addressesStandInTheWindow_data();
    void addressesStandInTheWindow();
    void aLongAddressIsSetSmallerBeforeItIsCut();
    void theNameIsCutBeforeTheAddress();
    void theOfficeWithItsLogo_data();
    void theOfficeWithItsLogo();
    void theReturnAddressOnlyWhereItIsAnother();
    void officeAddressesOfTwelveLines();
    void aShortAddressOutlastsARisenSheet();
    void nothingElseShows();
    void theEnvelopeIsNotMirrored();
    void factsStandBesideAndAboveTheText();
};

void TestLetterPage::theGeometryIsTheEnvelopes()
{
    QRectF always = windowOver(0, 0).intersected(windowOver(1, 0));
    QVERIFY(qAbs(always.left() - envelope::alwaysVisible.left()) < 0.02);
    QVERIFY(qAbs(always.right() - envelope::alwaysVisible.right()) < 0.02);
    QVERIFY(qAbs(always.top() - envelope::alwaysVisible.top()) < 0.02);
    QVERIFY(qAbs(always.bottom() - envelope::alwaysVisible.bottom()) < 0.02);
    const qreal play = 4.125 - 11.0 / 3;
    for (const QRectF &window : { windowOver(0, 0), windowOver(1, 0), windowOver(0, play), windowOver(1, play) })
        QVERIFY(envelope::everVisible.adjusted(-0.02, -0.02, 0.02, 0.02).contains(window));
}

void TestLetterPage::addressesStandInTheWindow_data()
{
    QTest::addColumn<QStringList>("recipient");
    const QString street = QStringLiteral("100 Example Street");
    const QString place = QStringLiteral("New York NY 10013");
    const QString sixty = QStringLiteral("Maximiliana-Konstantina Alexandrovna Wolkenstein-Montgomeryx");
    QTest::newRow("three lines") << QStringList { QStringLiteral("Maria Samplewood"), street, place };
    QTest::newRow("four lines") << QStringList { QStringLiteral("Maria Samplewood"), street,
        QStringLiteral("Apartment 5"), place };
    QTest::newRow("a name of 200 letters")
        << QStringList { QString(200, u'M'), street, QStringLiteral("Apartment 5"), place };
    QTest::newRow("all are long") << QStringList { QString(200, u'M'), QString(200, u'S'), QString(200, u'A'),
        QString(200, u'P') };
    QTest::newRow("names and streets of 60 letters")
        << QStringList { sixty, QString(60, u's'), QString(60, u'a'), place };
    QTest::newRow("one line") << QStringList { QStringLiteral("عبد الرحمن") };
}

void TestLetterPage::addressesStandInTheWindow()
{
    QFETCH(QStringList, recipient);
    const LetterPage page = letter(recipient);
    const QRectF ink = addressInk(page.page);
    QVERIFY(!ink.isEmpty());
    QVERIFY(envelope::recipientBlock.contains(ink));
    for (const qreal slid : { 0.0, 0.3, 1.0 }) {
        const QRectF window = windowOver(slid, 0);
        QVERIFY(ink.left() - window.left() >= 3.2 && window.right() - ink.right() >= 3.2);
        QVERIFY(ink.top() - window.top() >= 3.2 && window.bottom() - ink.bottom() >= 3.2);
    }
    int lines = 0;
    for (const TextItem &item : page.page.texts) {
        if (item.role == TextRole::Address) {
            ++lines;
            QVERIFY(typeSize(item.style).points >= 8);
        }
    }
    QVERIFY(lines >= recipient.size() && lines <= 6);
    QCOMPARE(faultsOf({ page.page }), QStringList());
}

void TestLetterPage::aLongAddressIsSetSmallerBeforeItIsCut()
{
    const QString sixty = QStringLiteral("Maximiliana-Konstantina Alexandrovna Wolkenstein-Montgomeryx");
    const auto styles = [](const LetterPage &page) {
        std::set<TextStyle> found;
        for (const TextItem &item : page.page.texts) {
            if (item.role == TextRole::Address)
                found.insert(item.style);
        }
        return found;
    };
    const QStringList usual { sixty, QStringLiteral("100 Example Street"), QStringLiteral("Albany NY 12207") };
    QCOMPARE(styles(letter(usual)), std::set { TextStyle::Body });
    const LetterPage small = letter({ sixty, QString(60, u's'), QStringLiteral("Apartment 5"), QString(40, u'A') });
    QCOMPARE(styles(small), std::set { TextStyle::Small });
    for (const TextItem &item : small.page.texts)
        QVERIFY(item.role != TextRole::Address || !item.text.contains(QStringLiteral("…")));
    QVERIFY(envelope::recipientBlock.contains(addressInk(small.page)));
}

void TestLetterPage::theNameIsCutBeforeTheAddress()
{
    // Two lines each, where the window has room for six: the post can do with less of the name, not of the address.
    const QString name = QStringLiteral("Maximiliana Wilhelmina O'Testwood-Exampleson-Placeholder the Third");
    const QString street = QStringLiteral("1234567 Northwest Exampleford-upon-Testwater Boulevard, Number 5");
    const QString rest = QStringLiteral("Building 12B, Stairway C, Floor 30, Apartment 3004-A (rear)");
    const QString city = QStringLiteral("Saint Placeholder-on-the-Sample NY 12207-0001");
    const Page page = letter({ name, street, rest, city }).page;
    QStringList lines;
    for (const TextItem &item : page.texts) {
        if (item.role == TextRole::Address)
            lines.append(item.text);
    }
    QCOMPARE(lines.size(), 6);
    QVERIFY(lines.first().startsWith(QStringLiteral("Maximiliana")) && lines.first().endsWith(QStringLiteral("…")));
    QCOMPARE(lines.sliced(1).join(u' '), QStringList({ street, rest, city }).join(u' '));
}

void TestLetterPage::theOfficeWithItsLogo_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<QSizeF>("millimetres");
    QTest::newRow("wide") << QSize(600, 100) << QSizeF(60, 10);
    QTest::newRow("square") << QSize(50, 50) << QSizeF(18, 18);
    QTest::newRow("tall") << QSize(90, 180) << QSizeF(9, 18);
    QTest::newRow("as large as can be") << QSize(600, 180) << QSizeF(60, 18);
}

void TestLetterPage::theOfficeWithItsLogo()
{
    QFETCH(QSize, pixels);
    QFETCH(QSizeF, millimetres);
    Letterhead letterhead = office();
    letterhead.logo = QImage(pixels, QImage::Format_RGB32);
    letterhead.office.returnAddress = { QStringLiteral("PO Box 55509"), QStringLiteral("Exampleville, NY 10000") };
    const PageHead full = head({ QStringLiteral("Maria") });
    const LetterPage page = letterPage(full, letterhead, Phrasebook(), Typesetter());
    QCOMPARE(page.page.images.size(), size_t(1));
    const QRectF logo = page.page.images.front().rect;
    QVERIFY(qAbs(logo.width() - millimetres.width()) < 0.01 && qAbs(logo.height() - millimetres.height()) < 0.01);
    QVERIFY(officePlace.contains(logo));
    QVERIFY(!logo.intersects(envelope::everVisible));
    for (const TextItem &item : page.page.texts)
        QVERIFY(!inkOf(item, Typesetter()).intersects(logo));
    QString words;
    for (const TextItem &item : page.page.texts) {
        if (officePlace.contains(item.rect))
            words += item.text + u' ';
    }
    for (const char *text : { "Return address", "PO Box 55509", "Exampleville, NY 10000", "PO Box 55501" })
        QVERIFY2(words.contains(QString::fromUtf8(text)), text);
    QVERIFY(letterPage(full, office(), Phrasebook(), Typesetter()).page.images.empty());
}

void TestLetterPage::theReturnAddressOnlyWhereItIsAnother()
{
    Letterhead letterhead = office();
    const auto text = [&] { return textOf({ letterPage(head({}), letterhead, Phrasebook(), Typesetter()).page }); };
    QVERIFY(!text().contains(QStringLiteral("Return address")));
    letterhead.office.returnAddress = letterhead.office.addressLines;
    QVERIFY(!text().contains(QStringLiteral("Return address")));
    letterhead.office.returnAddress.removeLast();
    QVERIFY(text().contains(QStringLiteral("Return address")));
}

void TestLetterPage::officeAddressesOfTwelveLines()
{
    Letterhead letterhead = office();
    letterhead.office.name = QStringLiteral("Office of the Maximilian Wolkenstein County Support Collections");
    letterhead.office.addressLines.clear();
    for (int i = 1; i <= 12; ++i)
        letterhead.office.addressLines.append(QStringLiteral("Line %1 of the address").arg(i));
    const auto check = [&] {
        const LetterPage page = letterPage(head({ QStringLiteral("Maria") }), letterhead, Phrasebook(), Typesetter());
        QCOMPARE(faultsOf({ page.page }), QStringList());
        const QString text = textOf({ page.page }).replace(u'\n', u' ');
        for (int i = 1; i <= 12; ++i)
            QVERIFY2(text.contains(QStringLiteral("Line %1 of the address").arg(i)), qPrintable(text));
        for (const TextItem &item : page.page.texts) {
            if (item.text.contains(QStringLiteral("of the address")))
                QVERIFY(item.rect.bottom() < envelope::everVisible.top());
        }
    };
    check();
    letterhead.office.returnAddress = { QStringLiteral("PO Box 55509"), QStringLiteral("Exampleville, NY 10000") };
    check();
    letterhead.logo = QImage(100, 100, QImage::Format_RGB32);
    letterhead.office.returnAddress.clear();
    check();
}

void TestLetterPage::aShortAddressOutlastsARisenSheet()
{
    const LetterPage page
        = letter({ QStringLiteral("Maria"), QStringLiteral("1 Example Street"), QStringLiteral("Albany NY 12207") });
    const QRectF ink = addressInk(page.page);
    const qreal play = 4.125 - 11.0 / 3;
    QVERIFY(
        windowOver(0, play).intersected(windowOver(1, play)).top() < ink.top() + 1); // the first line's letters show
}

void TestLetterPage::nothingElseShows()
{
    for (const Language language : { Language::English, Language::Arabic }) {
        const LetterPage page = letter(
            { QStringLiteral("Maria"), QStringLiteral("1 Example Street"), QStringLiteral("Albany") }, language);
        const Typesetter type;
        for (const TextItem &item : page.page.texts) {
            if (item.role != TextRole::Address)
                QVERIFY2(
                    !inkOf(item, type).intersects(envelope::everVisible), qPrintable(QString::number(item.rect.top())));
        }
        for (const BoxItem &box : page.page.boxes)
            QVERIFY(!box.rect.intersects(envelope::everVisible));
        QVERIFY(page.bodyTopMm > envelope::everVisible.bottom());
    }
}

void TestLetterPage::theEnvelopeIsNotMirrored()
{
    const QStringList recipient { QStringLiteral("Maria"), QStringLiteral("1 Example Street"),
        QStringLiteral("Albany NY 12207") };
    const LetterPage english = letter(recipient);
    const LetterPage arabic = letter(recipient, Language::Arabic);
    QCOMPARE(addressInk(arabic.page), addressInk(english.page));
    QCOMPARE(itemWith(arabic.page, office().office.name).rect, itemWith(english.page, office().office.name).rect);
    const QString label = QStringLiteral("Case identifier");
    QVERIFY(
        itemWith(english.page, label).rect.left() < itemWith(english.page, QStringLiteral("AA00001A1")).rect.left());
    QVERIFY(itemWith(arabic.page, label).rect.left() > itemWith(arabic.page, QStringLiteral("AA00001A1")).rect.left());
    QCOMPARE(itemWith(arabic.page, label).align, Qt::Alignment(Qt::AlignRight));
}

void TestLetterPage::factsStandBesideAndAboveTheText()
{
    PageHead full = head({ QStringLiteral("Maria") });
    for (int i = 0; i < 12; ++i)
        full.facts.push_back({ { QStringLiteral("Etichetta"), QStringLiteral("Label") }, { QStringLiteral("value") } });
    const LetterPage page = letterPage(full, office(), Phrasebook(), Typesetter());
    QCOMPARE(faultsOf({ page.page }), QStringList());
    for (const TextItem &item : page.page.texts)
        QVERIFY(item.rect.bottom() < page.bodyTopMm);
    // The native name runs from the right, in its place on the left edge of the values.
    QCOMPARE(itemWith(page.page, QStringLiteral("عمر (الحقل)")).direction, Qt::RightToLeft);
}

void TestLetterPage::aPeriodStandsOnOneLine()
{
    for (const Language language : allLanguages) {
        const Phrasebook book(language);
        PageHead full = head({ QStringLiteral("Maria") });
        const QString period = book.period({ QDate(2024, 10, 28), QDate(2026, 12, 28) });
        full.facts = { { bare(QStringLiteral("Period")), { period } } };
        const LetterPage page = letterPage(full, office(), book, Typesetter());
        const TextItem item = itemWith(page.page, plainLine(period)); // not broken
        QCOMPARE(item.style, TextStyle::Body);
        QCOMPARE(faultsOf({ page.page }), QStringList());
        QVERIFY2(item.rect.left() >= envelope::everVisible.right(), code(language).data());
    }
}

QTEST_MAIN(TestLetterPage)
#include "tst_letterpage.moc"

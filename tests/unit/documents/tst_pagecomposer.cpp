// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/layout/pagecomposer.h"

#include "tests/unit/documents/papercheck.h"

#include <QTest>

#include <algorithm>

using namespace caseledger;
using namespace caseledger::test;

namespace {

Words english(const char *text) { return bare(QString::fromUtf8(text)); }

/// A table of so many rows: the n-th row shows n and is worth n dollars; the running sum is carried.
PrintTable numbered(size_t rows, const Phrasebook &book)
{
    PrintTable table { .title = english("Numbers"),
        .emptyText = english("Nothing is here."),
        .columns = { { english("Row") }, { english("Amount"), TextRole::Amount } } };
    const auto sum = [book](size_t count) {
        return std::vector<Words> { {}, bare(book.money(Money::fromDollars(qint64(count * (count + 1) / 2)))) };
    };
    for (size_t i = 1; i <= rows; ++i)
        table.rows.push_back(
            { { bare(QStringLiteral("row %1").arg(i)), bare(book.money(Money::fromDollars(qint64(i)))) } });
    table.carriedAfter = sum;
    table.broughtForward = english("Brought forward");
    table.carriedForward = english("Carried forward");
    std::vector<Words> cells = sum(rows);
    cells.front() = english("Total");
    table.sums = { { cells, TextStyle::Bold } };
    return table;
}

/// Composes a paper whose text begins at a height of the first page.
std::vector<Page> composed(const PrintTable &table, qreal top, Language language = Language::English)
{
    const Typesetter type;
    const Phrasebook book(language);
    PageComposer composer(type, book, Page(), top);
    composer.table(table);
    return std::move(composer).finished(
        { .title = english("A paper"), .facts = QStringLiteral("AA00001A1"), .footer = QStringLiteral("AA00001A1") },
        PaperWords(book, "Statement"));
}

/// The rows of the table on a page as a reader sees them, heads, footers and the like left out.
QList<QStringList> rowsOf(const Page &page)
{
    QList<QStringList> rows;
    for (const QStringList &line : linesOf(page)) {
        if (line.size() == 2
            && (line.first().startsWith(QLatin1String("row ")) || line.first().endsWith(QLatin1String("forward"))
                || line.first() == QLatin1String("Total")))
            rows.append(line);
    }
    return rows;
}

bool isRow(const QStringList &row) { return row.first().startsWith(QLatin1String("row ")); }

} // namespace

class TestPageComposer : public QObject
{
    Q_OBJECT

private slots:
    void tablesKeepTheirRules_data();
    void tablesKeepTheirRules();
    void everyRowStandsOnceAndInOrder();
    void aTableBeginsWhereTwoRowsFit();
    void aShortTableIsNotTornForLittle();
    void whatStandsApartStaysWithTheSums();
    void theEnglishStandsBesideTheText();
    void anEmptyTableSaysSo();
    void aHeadingIsNeverLast();
    void paragraphsAreBrokenAndKept();
    void arabicIsMirrored();
    void theMarkIsOnEveryPage();
    void aLongHeadingIsBroken();
    void aBulletStandsBeforeItsText();
    void aNoteStaysWithTheSums();
    void aBlockStaysOnOnePage();
    void twoComposersNumberOnePaper();
    void directionsFollowTheText();
    void brokenLinesKeepTheDirectionOfTheirText();
};

void TestPageComposer::tablesKeepTheirRules_data()
{
    QTest::addColumn<double>("top");
    QTest::newRow("a whole page") << 21.0;
    QTest::newRow("a letter's first page") << 95.0;
    QTest::newRow("half a page") << 140.0;
    QTest::newRow("hardly any room") << 239.0;
    QTest::newRow("no room") << 255.0;
}

/// For 1 to 200 rows: the total has two rows with it, heads stand on every page, what is carried is the sum of what
/// stands above.
void TestPageComposer::tablesKeepTheirRules()
{
    QFETCH(double, top);
    const Phrasebook book;
    for (size_t count = 1; count <= 200; ++count) {
        const std::vector<Page> pages = composed(numbered(count, book), top);
        QCOMPARE(faultsOf(pages), QStringList());
        qint64 dollars = 0;
        for (size_t number = 0; number < pages.size(); ++number) {
            const QList<QStringList> rows = rowsOf(pages[number]);
            if (number == 0 && rows.isEmpty())
                continue; // all of it went to the next page
            const bool last = number + 1 == pages.size();
            const bool goesOn = dollars > 0;
            QVERIFY(std::ranges::any_of(pages[number].texts, [](const TextItem &item) {
                return item.role == TextRole::Heading && item.text == QLatin1String("Row");
            }));
            QCOMPARE(rows.first().first() == QLatin1String("Brought forward"), goesOn);
            if (goesOn)
                QCOMPARE(rows.first().last(), book.money(Money::fromDollars(dollars)));
            for (const QStringList &row : rows)
                dollars += isRow(row) ? row.first().mid(4).toInt() : 0;
            QCOMPARE(rows.last().first(), last ? QStringLiteral("Total") : QStringLiteral("Carried forward"));
            QCOMPARE(rows.last().last(), book.money(Money::fromDollars(dollars)));
            if (last)
                QVERIFY(size_t(std::ranges::count_if(rows, isRow)) >= std::min(count, size_t(2)));
            const QString footer = QStringLiteral("Page %1 of %2").arg(number + 1).arg(pages.size());
            QCOMPARE(itemWith(pages[number], footer).role, TextRole::Footer);
        }
        QCOMPARE(dollars, qint64(count * (count + 1) / 2));
    }
}

void TestPageComposer::everyRowStandsOnceAndInOrder()
{
    const std::vector<Page> pages = composed(numbered(333, Phrasebook()), 95);
    int next = 1;
    for (const Page &page : pages) {
        for (const QStringList &row : rowsOf(page)) {
            if (isRow(row))
                QCOMPARE(row.first(), QStringLiteral("row %1").arg(next++));
        }
    }
    QCOMPARE(next, 334);
    QVERIFY(pages.size() >= 7 && pages.size() <= 9); // neither crowded nor wasted
}

/// The foot of a page is not left empty for a table that could begin there.
void TestPageComposer::aTableBeginsWhereTwoRowsFit()
{
    const Phrasebook book;
    const qreal row = typeSize(TextStyle::Body).heightMm() + 2 * rowPaddingMm;
    const qreal heading = 5 + typeSize(TextStyle::Heading).heightMm() + 1.2; // with the room above and below
    const qreal needed = heading + 4 * row; // heads, two rows, what is carried
    int begun = 0;
    for (qreal top = 200; top < 261; top += 0.5) {
        const std::vector<Page> pages = composed(numbered(30, book), top);
        const auto rows = std::ranges::count_if(rowsOf(pages.front()), isRow);
        QCOMPARE(rows > 0, top + needed <= PaperFrame().bottomMm);
        QVERIFY(rows != 1);
        begun += rows > 0 ? 1 : 0;
    }
    QVERIFY(begun > 10);
}

/// Four rows go to the next page together, if that leaves no more than a quarter of this one empty.
void TestPageComposer::aShortTableIsNotTornForLittle()
{
    const Phrasebook book;
    for (qreal top = 150; top < 261; top += 0.5) {
        for (const size_t count : { size_t(1), size_t(3), size_t(4) }) {
            const std::vector<Page> pages = composed(numbered(count, book), top);
            QCOMPARE(faultsOf(pages), QStringList());
            QCOMPARE(std::ranges::count_if(pages, [](const Page &page) { return !rowsOf(page).isEmpty(); }), 1);
        }
    }
    // Rows of many lines would leave more than that: the table begins and goes on.
    PrintTable high = numbered(4, book);
    for (PrintRow &row : high.rows)
        row.cells.front()
            = bare(QStringLiteral("row of very many words that need a second and a third line ").repeated(6));
    const std::vector<Page> pages = composed(high, 190);
    QCOMPARE(faultsOf(pages), QStringList());
    for (const Page &page : pages)
        QVERIFY(textOf({ page }).contains(QStringLiteral("row of very many")));
    QCOMPARE(pages.size(), size_t(2));
}

void TestPageComposer::whatStandsApartStaysWithTheSums()
{
    const Phrasebook book;
    PrintTable made = numbered(6, book);
    made.apart = { { { english("Held"), bare(QStringLiteral("$7.00")) } } };
    for (qreal top = 170; top < 261; top += 0.5) {
        const std::vector<Page> pages = composed(made, top);
        QCOMPARE(faultsOf(pages), QStringList());
        const TextItem held = itemWith(pages.back(), QStringLiteral("Held"));
        const TextItem total = itemWith(pages.back(), QStringLiteral("Total"));
        QVERIFY(held.rect.top() > total.rect.bottom() + 1);
        QVERIFY(held.rect.bottom() < PaperFrame().bottomMm);
        QCOMPARE(held.style, TextStyle::Body);
    }
}

void TestPageComposer::theEnglishStandsBesideTheText()
{
    const Typesetter type;
    for (const Language language : { Language::Italian, Language::Arabic }) {
        const bool mirrored = language == Language::Arabic;
        const QString text = mirrored ? QStringLiteral("المبلغ") : QStringLiteral("Importo");
        PrintTable made = numbered(1, Phrasebook(language));
        made.rows.front().cells.front() = { text, QStringLiteral("An amount") };
        const std::vector<Page> pages = composed(made, 95, language);
        QCOMPARE(faultsOf(pages), QStringList());
        const TextItem own = itemWith(pages.front(), text);
        const TextItem beside = itemWith(pages.front(), QStringLiteral("An amount"));
        QCOMPARE(beside.style, TextStyle::Small);
        const auto baseline = [&](const TextItem &item) { return item.rect.top() + type.ascentMm(item.style); };
        QVERIFY(qAbs(baseline(own) - baseline(beside)) < 0.01);
        const qreal gap = mirrored ? inkOf(own, type).left() - inkOf(beside, type).right()
                                   : inkOf(beside, type).left() - inkOf(own, type).right();
        QVERIFY2(gap > 1.5 && gap < 2.5, qPrintable(QString::number(gap)));
    }
}

void TestPageComposer::anEmptyTableSaysSo()
{
    const std::vector<Page> pages = composed(numbered(0, Phrasebook()), 95);
    QCOMPARE(pages.size(), size_t(1));
    const QString text = textOf(pages);
    QVERIFY(text.contains(QLatin1String("Nothing is here.")));
    QVERIFY(text.contains(QLatin1String("Numbers")));
    QVERIFY(!text.contains(QLatin1String("Total")) && !text.contains(QLatin1String("Amount")));
}

void TestPageComposer::aHeadingIsNeverLast()
{
    const Typesetter type;
    const Phrasebook book;
    for (qreal top = 225; top < 261; top += 1) {
        PageComposer composer(type, book, Page(), top);
        composer.heading(english("Words"));
        composer.paragraph(english("One line."));
        const std::vector<Page> pages = std::move(composer).finished({}, PaperWords(book, "Statement"));
        QVERIFY(textOf({ pages.back() }).contains(QLatin1String("Words\nOne line.")));
    }
}

void TestPageComposer::paragraphsAreBrokenAndKept()
{
    const Typesetter type;
    const Phrasebook book;
    PageComposer composer(type, book, Page(), 250);
    const QString text = QStringLiteral("a sentence that goes on and on ").repeated(20).trimmed();
    composer.paragraph({ text, QStringLiteral("in English") });
    const std::vector<Page> pages = std::move(composer).finished({}, PaperWords(book, "Statement"));
    QCOMPARE(pages.size(), size_t(2)); // it would not have fitted whole
    QStringList lines;
    for (const TextItem &item : pages.back().texts) {
        if (item.role == TextRole::Label)
            lines.append(item.text);
    }
    QVERIFY(lines.size() > 3);
    QCOMPARE(lines.takeLast(), QStringLiteral("in English"));
    QCOMPARE(lines.join(u' '), text);
    QCOMPARE(faultsOf({ pages.back() }), QStringList());
}

void TestPageComposer::arabicIsMirrored()
{
    const PrintTable table = numbered(60, Phrasebook());
    const std::vector<Page> left = composed(table, 95);
    const std::vector<Page> right = composed(table, 95, Language::Arabic);
    QCOMPARE(left.size(), right.size());
    QCOMPARE(faultsOf(right), QStringList());
    for (size_t number = 0; number < left.size(); ++number) {
        QCOMPARE(left[number].texts.size(), right[number].texts.size());
        for (size_t i = 0; i < left[number].texts.size(); ++i) {
            const TextItem &a = left[number].texts[i];
            const TextItem &b = right[number].texts[i];
            QVERIFY(qAbs((a.rect.left() - 12.7) - (203.2 - b.rect.right())) < 0.001);
            const bool figure = a.role == TextRole::Amount || a.text == QLatin1String("Amount");
            QCOMPARE(b.align == Qt::AlignRight, figure || a.align == Qt::AlignLeft);
            if (b.role != TextRole::Footer) // which speaks Arabic
                QCOMPARE(b.direction, Qt::LeftToRight); // English words and figures keep their own direction
        }
    }
}

void TestPageComposer::theMarkIsOnEveryPage()
{
    const Typesetter type;
    const Phrasebook book;
    PageComposer composer(type, book, Page(), 95);
    composer.table(numbered(100, book));
    const auto pages = std::move(composer).finished({ .mark = QStringLiteral("DEMO") }, PaperWords(book, "Statement"));
    QVERIFY(pages.size() > 1);
    for (const Page &page : pages) {
        const TextItem mark = itemWith(page, QStringLiteral("DEMO"));
        QCOMPARE(mark.role, TextRole::Mark);
        QVERIFY(QRectF(12, 92.1, 191.5, 170).contains(inkOf(mark, type))); // below whatever a window could show
    }
}

void TestPageComposer::directionsFollowTheText()
{
    QCOMPARE(directionOf(QStringLiteral("Omar"), Qt::LeftToRight), Qt::LeftToRight);
    QCOMPARE(directionOf(QStringLiteral("عمر"), Qt::LeftToRight), Qt::RightToLeft);
    QCOMPARE(directionOf(QStringLiteral("AA00001A1"), Qt::RightToLeft), Qt::LeftToRight);
    QCOMPARE(directionOf(QStringLiteral("\u2068AA00001A1\u2069 عمر"), Qt::RightToLeft), Qt::RightToLeft);
}

void TestPageComposer::brokenLinesKeepTheDirectionOfTheirText()
{
    // The last line of each holds no Arabic letter: a day, or a name, and the mark of the Arabic sentence after it.
    const QString day = Phrasebook::isolated(QStringLiteral("11/20/2026"));
    const QString words = QStringLiteral("مدفوعات ").repeated(60);
    const Typesetter type;
    const Phrasebook arabic(Language::Arabic);
    PageComposer composer(type, arabic, Page(), 30);
    QString text = words;
    while (!type.wrapped(text + day + u'.', TextStyle::Body, PaperFrame().widthMm() - roundingMm, 9)
                .last()
                .startsWith(day.front()))
        text += QStringLiteral("من ");
    composer.paragraph(bare(text + day + u'.'));
    composer.paragraph({ text + day + u'.', QStringLiteral("English words. ").repeated(20) });
    const std::vector<Page> pages = std::move(composer).finished({}, PaperWords(arabic, "Statement"));
    int last = 0;
    for (const TextItem &item : pages.front().texts) {
        if (item.role != TextRole::Label)
            continue;
        QCOMPARE(item.direction, item.text.contains(u"English") ? Qt::LeftToRight : Qt::RightToLeft);
        last += item.text.startsWith(day.front()) ? 1 : 0;
    }
    QCOMPARE(last, 2);

    Page page;
    LineWriter writer(page, { 20, 20, 60, 40 }, Qt::RightToLeft);
    const QString broken
        = QStringLiteral("مدفوعات من ") + Phrasebook::isolated(QStringLiteral("Longfamilyname ").repeated(6)) + u')';
    writer.writeWrapped(broken, TextStyle::Body, TextRole::Value, 9, type);
    QVERIFY(page.texts.size() > 2);
    for (const TextItem &item : page.texts)
        QCOMPARE(item.direction, Qt::RightToLeft);
}

void TestPageComposer::aLongHeadingIsBroken()
{
    const Typesetter type;
    const Phrasebook book;
    PageComposer composer(type, book, Page(), 30);
    const QString title = QStringLiteral("Collected from ") + QString(60, u'W') + u' ' + QString(30, u'M');
    composer.heading({ title, QString(150, u'e') });
    composer.paragraph(english("after it"));
    const std::vector<Page> pages = std::move(composer).finished({}, PaperWords(book, "Statement"));
    QCOMPARE(faultsOf(pages), QStringList());
    QString text = textOf(pages);
    QCOMPARE(text.remove(u'\n').remove(u' ').count(u'W'), 60);
    QVERIFY(text.contains(QString(150, u'e')));
}

void TestPageComposer::aBulletStandsBeforeItsText()
{
    const Typesetter type;
    for (const Language language : { Language::English, Language::Arabic }) {
        const Phrasebook book(language);
        PageComposer composer(type, book, Page(), 30);
        composer.paragraph(bare(QStringLiteral("word ").repeated(60).trimmed()), TextStyle::Body, QStringLiteral("1."));
        const std::vector<Page> pages = std::move(composer).finished({}, PaperWords(book, "Statement"));
        QCOMPARE(faultsOf(pages), QStringList());
        const TextItem bullet = itemWith(pages.front(), QStringLiteral("1."));
        int lines = 0;
        for (const TextItem &item : pages.front().texts) {
            if (!item.text.startsWith(QStringLiteral("word")))
                continue;
            QCOMPARE(item.rect.top() == bullet.rect.top(), lines == 0);
            ++lines;
            if (language == Language::English)
                QVERIFY(bullet.rect.right() <= item.rect.left());
            else
                QVERIFY(item.rect.right() <= bullet.rect.left());
        }
        QVERIFY(lines > 1);
    }
}

void TestPageComposer::aNoteStaysWithTheSums()
{
    const Typesetter type;
    const Phrasebook book;
    int breaks = 0;
    for (qreal top = 180; top < 240; top += 0.7) { // wherever the page ends
        PageComposer composer(type, book, Page(), top);
        composer.table(numbered(6, book), { QStringLiteral("a note"), QStringLiteral("its English") });
        const std::vector<Page> pages = std::move(composer).finished({}, PaperWords(book, "Statement"));
        QCOMPARE(faultsOf(pages), QStringList());
        for (const Page &page : pages) {
            const QString text = textOf({ page });
            QCOMPARE(text.contains(QStringLiteral("a note")), text.contains(QStringLiteral("Total")));
            QCOMPARE(text.contains(QStringLiteral("a note")), text.contains(QStringLiteral("its English")));
        }
        breaks += pages.size() > 1 ? 1 : 0;
    }
    QVERIFY(breaks > 10);
    PageComposer composer(type, book, Page(), 30);
    composer.table(numbered(0, book), bare(QStringLiteral("a note")));
    QVERIFY(
        !textOf(std::move(composer).finished({}, PaperWords(book, "Statement"))).contains(QStringLiteral("a note")));
}

void TestPageComposer::aBlockStaysOnOnePage()
{
    const Typesetter type;
    const Phrasebook book;
    PageComposer composer(type, book, Page(), 200);
    const Block first = composer.block(50);
    QCOMPARE(first.rect, QRectF(12.7, 200, 190.5, 50));
    QCOMPARE(composer.pageCount(), 1);
    const Block second = composer.block(50);
    QCOMPARE(composer.pageCount(), 2);
    QCOMPARE(second.rect.top(), PaperFrame().topMm);
    second.page.boxes.push_back({ second.rect, 0.5 });
    const std::vector<Page> pages = std::move(composer).finished({}, PaperWords(book, "Statement"));
    QVERIFY(std::ranges::any_of(pages.back().boxes, [](const BoxItem &box) { return box.grey == 0.5; }));
}

void TestPageComposer::twoComposersNumberOnePaper()
{
    const Typesetter type;
    const Phrasebook book;
    const auto made = [&](int before, int after) {
        PageComposer composer(type, book, Page(), 30);
        composer.paragraph(english("words"));
        return std::move(composer).finished(
            { .title = english("A paper"), .pagesBefore = before, .pagesAfter = after }, PaperWords(book, "Statement"));
    };
    const auto has = [](const std::vector<Page> &pages, const char *text) {
        return textOf(pages).split(u'\n').contains(QString::fromUtf8(text));
    };
    QVERIFY(has(made(0, 2), "Page 1 of 3") && !has(made(0, 2), "A paper"));
    QVERIFY(has(made(1, 1), "Page 2 of 3") && has(made(1, 1), "A paper")); // a later page has its running head
}

QTEST_MAIN(TestPageComposer)
#include "tst_pagecomposer.moc"

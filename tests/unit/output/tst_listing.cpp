// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/listing/listing.h"

#include "models/documents/listing/listingplan.h"
#include "models/documents/pagepainter.h"
#include "tests/unit/documents/papercheck.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// A column of a made-up table: its head, and what a row has in it.
struct MadeColumn
{
    QString head;
    std::function<QString(qsizetype)> text;
    bool isFigure = false;
};

ShownTable tableOf(const QList<MadeColumn> &columns, qsizetype rows)
{
    ShownTable table { .title = QStringLiteral("Numbers"), .allRows = rows };
    table.cells.name = QStringLiteral("numbers");
    table.cells.rowCount = rows;
    for (const MadeColumn &column : columns) {
        table.heads.append(column.head);
        table.cells.keys.append(column.head.toLower());
        table.alignments.append((column.isFigure ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading)
            | Qt::Alignment(Qt::AlignVCenter));
    }
    table.text = [columns](qsizetype row, qsizetype column) { return columns.at(column).text(row); };
    return table;
}

QString rowName(qsizetype row) { return QStringLiteral("row-%1").arg(row); }

/// As many columns as wanted: the first names the row, the others name row and column.
ShownTable numbered(qsizetype rows, qsizetype columns)
{
    QList<MadeColumn> made { { QStringLiteral("Name"), &rowName } };
    for (qsizetype column = 1; column < columns; ++column)
        made.append({ QStringLiteral("Head%1").arg(column),
            [column](qsizetype row) { return QStringLiteral("$%1.%2").arg(row * 1000 + 1000).arg(column + 10); },
            true });
    return tableOf(made, rows);
}

ListingWords wordsOf(Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return { .office = { QStringLiteral("Made-up Office"), QStringLiteral("1 Sample Street") },
        .title = QStringLiteral("Numbers"),
        .facts = QStringLiteral("Case AA00001A1, as of 11/20/2026"),
        .conditions = { QStringLiteral("Received: 01/01/2026 - 03/31/2026"), QStringLiteral("Status: held") },
        .notice = QStringLiteral("For office use. Not a statement for a parent."),
        .mark = QStringLiteral("DEMO"),
        .pageNumber = [](int page, int pages) { return QStringLiteral("Page %1 of %2").arg(page).arg(pages); },
        .direction = direction };
}

/// Ink beyond the margins, in the rows' own places, or over other ink.
QStringList faultsOn(const std::vector<Page> &pages)
{
    const Typesetter type;
    QStringList faults;
    for (size_t number = 0; number < pages.size(); ++number) {
        const QRectF sheet(QPointF(), pages[number].sizeMm);
        const QRectF margins = sheet.adjusted(12.69, 12.0, -12.69, -9.0);
        std::vector<QRectF> inks;
        for (const TextItem &item : pages[number].texts) {
            if (item.role == TextRole::Mark)
                continue;
            const QRectF ink = inkOf(item, type).adjusted(0, 0.35, 0, -0.35);
            const QString where = QStringLiteral("page %1 y %2: ").arg(number + 1).arg(ink.top());
            if (ink.width() > item.rect.width() + 0.01)
                faults += where
                    + QStringLiteral("wider than its place by %1 mm: %2")
                          .arg(ink.width() - item.rect.width())
                          .arg(item.text);
            if (!margins.contains(ink))
                faults += where + QStringLiteral("outside the margins");
            if (item.text.contains(QChar(0x2026)))
                faults += where + QStringLiteral("cut");
            for (const QRectF &other : inks) {
                if (other.intersects(ink))
                    faults += where + QStringLiteral("over another text");
            }
            inks.push_back(ink);
        }
        for (const BoxItem &box : pages[number].boxes) {
            if (!sheet.contains(box.rect))
                faults += QStringLiteral("page %1: a rule beyond the sheet").arg(number + 1);
        }
    }
    return faults;
}

qsizetype countOf(const std::vector<Page> &pages, const QString &text)
{
    qsizetype count = 0;
    for (const Page &page : pages)
        count += std::ranges::count(page.texts, text, &TextItem::text);
    return count;
}

bool lies(const Page &page) { return page.sizeMm.width() > page.sizeMm.height(); }

} // namespace

/// A table on paper for office use: where everything stands, and that nothing is lost.
class TestListing : public QObject
{
    Q_OBJECT

private slots:
    void allRowsAreThereOnce()
    {
        const auto pages = listingPages(numbered(200, 4), {}, wordsOf());
        QVERIFY(pages.size() > 3);
        QCOMPARE(faultsOn(pages), QStringList());
        for (qsizetype row = 0; row < 200; ++row)
            QCOMPARE(countOf(pages, rowName(row)), 1);
        QVERIFY(!lies(pages.front()));
    }

    void everyPageSaysWhatItIs()
    {
        const auto pages = listingPages(numbered(150, 4), {}, wordsOf());
        const auto count = qsizetype(pages.size());
        for (const char *text : { "Name", "Head1", "Head3", "Numbers", "Case AA00001A1, as of 11/20/2026", "DEMO",
                 "For office use. Not a statement for a parent." })
            QCOMPARE(countOf(pages, QString::fromLatin1(text)), count);
        for (qsizetype page = 1; page <= count; ++page)
            QCOMPARE(countOf(pages, QStringLiteral("Page %1 of %2").arg(page).arg(count)), 1);
        for (const char *text : { "Made-up Office", "Received: 01/01/2026 - 03/31/2026", "Status: held" }) {
            QCOMPARE(countOf(pages, QString::fromLatin1(text)), 1);
            QVERIFY(countOf({ pages.front() }, QString::fromLatin1(text)) == 1);
        }
    }

    void withoutAMarkThereIsNone()
    {
        ListingWords words = wordsOf();
        words.mark.clear();
        for (const TextItem &item : listingPages(numbered(1, 2), {}, words).front().texts)
            QVERIFY(item.role != TextRole::Mark);
    }

    void totalsStandBelowTheLastRow()
    {
        for (const qsizetype rows : { 3, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52 }) {
            const auto pages = listingPages(numbered(rows, 3),
                { { QStringLiteral("Total received"), QStringLiteral("$1.00") },
                    { QStringLiteral("Planned"), QStringLiteral("$22.00") } },
                wordsOf());
            QCOMPARE(faultsOn(pages), QStringList());
            QCOMPARE(countOf(pages, QStringLiteral("$22.00")), 1);
            const TextItem total = itemWith(pages.back(), QStringLiteral("$1.00"));
            QVERIFY(total.rect.left() > itemWith(pages.back(), QStringLiteral("Total received")).rect.left());
            QCOMPARE(total.rect.right(), itemWith(pages.back(), QStringLiteral("$22.00")).rect.right());
            QVERIFY(total.rect.top() > itemWith(pages.back(), rowName(rows - 1)).rect.bottom()); // never alone
        }
    }

    void whatIsTooWideForAnUprightSheetLies()
    {
        const auto pages = listingPages(numbered(60, 12), {}, wordsOf());
        QVERIFY(lies(pages.front()));
        QVERIFY(lies(pages.back()));
        QCOMPARE(faultsOn(pages), QStringList());
        for (qsizetype row = 0; row < 60; ++row)
            QCOMPARE(countOf(pages, rowName(row)), 1);
    }

    void aLyingSheetIsLyingInAPdfToo()
    {
        const auto lying = pdfOf(listingPages(numbered(3, 12), {}, wordsOf()), QStringLiteral("numbers"));
        const auto upright = pdfOf(listingPages(numbered(3, 3), {}, wordsOf()), QStringLiteral("numbers"));
        QVERIFY(lying && upright);
        QVERIFY(lying->contains("/MediaBox [0 0 792"));
        QVERIFY(upright->contains("/MediaBox [0 0 612"));
    }

    void whatIsTooWideForAnySheetGoesOnBesideIt()
    {
        constexpr qsizetype rows = 80;
        constexpr qsizetype columns = 40;
        const ShownTable table = numbered(rows, columns);
        const auto pages = listingPages(table, {}, wordsOf());
        QCOMPARE(faultsOn(pages), QStringList());
        const auto sheets = planListing(table, Qt::LeftToRight, Typesetter()).sheets.size();
        QVERIFY(sheets > 1);
        QCOMPARE(pages.size() % sheets, size_t(0));
        for (qsizetype row = 0; row < rows; ++row) {
            QCOMPARE(countOf(pages, rowName(row)), qsizetype(sheets)); // on each, so that it can be told
            for (qsizetype column = 1; column < columns; ++column)
                QCOMPARE(countOf(pages, table.text(row, column)), 1);
        }
        for (size_t first = 0; first < pages.size(); first += sheets) {
            for (size_t beside = 1; beside < sheets; ++beside) {
                for (const TextItem &item : pages[first].texts) {
                    if (item.text.startsWith(QLatin1String("row-")))
                        QCOMPARE(itemWith(pages[first + beside], item.text).rect.top(), item.rect.top());
                }
            }
        }
    }

    void aLongTextIsBrokenAndNeverCut()
    {
        QStringList words;
        for (int i = 0; i < 700; ++i)
            words.append(QStringLiteral("word%1").arg(i));
        const auto pages = listingPages(
            tableOf(
                { { QStringLiteral("Day"), [](qsizetype) { return QStringLiteral("01/02/2026"); } },
                    { QStringLiteral("Note"),
                        [&words](qsizetype row) { return row == 1 ? words.join(u' ') : QStringLiteral("short"); } } },
                3),
            {}, wordsOf());
        QCOMPARE(faultsOn(pages), QStringList());
        QVERIFY(pages.size() > 1); // it goes on over pages
        QStringList found;
        for (const Page &page : pages) {
            for (const TextItem &item : page.texts) {
                if (item.text.startsWith(QLatin1String("word")))
                    found += item.text.split(u' ');
            }
        }
        QCOMPARE(found, words);
        QCOMPARE(countOf(pages, QStringLiteral("short")), 2);
        const QString endless(3000, u'x'); // without a place to break at
        const auto one = listingPages(
            tableOf({ { QStringLiteral("Note"), [&endless](qsizetype) { return endless; } } }, 1), {}, wordsOf());
        QCOMPARE(faultsOn(one), QStringList());
        QCOMPARE(textOf(one).count(u'x'), 3000);
    }

    void arabicReadsFromTheRight()
    {
        const Phrasebook book(Language::Arabic);
        const auto fenced = [](const QString &text) { return Phrasebook::isolated(text); };
        ListingWords words = wordsOf(Qt::RightToLeft);
        words.title = QStringLiteral("المدفوعات");
        const auto pages = listingPages(
            tableOf({ { QStringLiteral("تاريخ"), [&](qsizetype) { return fenced(QStringLiteral("01/02/2026")); } },
                        { QStringLiteral("الحالة"), [](qsizetype) { return QStringLiteral("مدفوع"); } },
                        { QStringLiteral("المبلغ"),
                            [&](qsizetype row) { return fenced(book.money(Money::fromDollars(row - 1))); }, true } },
                3),
            {}, words);
        QCOMPARE(faultsOn(pages), QStringList());
        const Page &page = pages.front();
        const TextItem day = itemWith(page, fenced(QStringLiteral("01/02/2026")));
        const TextItem status = itemWith(page, QStringLiteral("مدفوع"));
        const TextItem amount = itemWith(page, fenced(QStringLiteral("-$1.00")));
        QVERIFY(day.rect.left() > status.rect.left());
        QVERIFY(status.rect.left() > amount.rect.left());
        QVERIFY(day.align & Qt::AlignRight);
        QVERIFY(amount.align & Qt::AlignRight); // figures stand in columns in every language
        QCOMPARE(status.direction, Qt::RightToLeft);
        QCOMPARE(amount.direction, Qt::LeftToRight);
        const TextItem title = itemWith(page, QStringLiteral("المدفوعات"));
        QVERIFY(title.align & Qt::AlignRight);
        QVERIFY(itemWith(page, QStringLiteral("Page 1 of 1")).align & Qt::AlignLeft);
    }

    void aValueDisordersNothing()
    {
        const QString nasty = QStringLiteral("one\ntwo\u202Ethree\u0007");
        const auto pages = listingPages(
            tableOf({ { QStringLiteral("Note"), [&nasty](qsizetype) { return nasty; } } }, 1), {}, wordsOf());
        QCOMPARE(countOf(pages, QStringLiteral("one twothree")), 1);
    }

    void aTableWithoutRowsHasItsHeads()
    {
        const auto pages = listingPages(numbered(0, 3), {}, wordsOf());
        QCOMPARE(pages.size(), size_t(1));
        QCOMPARE(faultsOn(pages), QStringList());
        QCOMPARE(countOf(pages, QStringLiteral("Head2")), 1);
    }

    /// Tables of any shape: every cell is on paper, nothing touches anything.
    void holdsForTablesOfAnyShape()
    {
        const int tables = qEnvironmentVariableIntValue("CASELEDGER_LONG") == 1 ? 1500 : 40;
        QRandomGenerator random(6);
        qsizetype sheets = 0;
        for (int made = 0; made < tables; ++made) {
            const auto columns = 1 + random.bounded(18);
            const auto rows = random.bounded(70);
            QList<MadeColumn> all;
            for (int column = 0; column < columns; ++column) {
                const int length = random.bounded(90);
                const bool isFigure = random.bounded(3) == 0;
                all.append({ QStringLiteral("Head %1").arg(column),
                    [column, length, isFigure](qsizetype row) {
                        const QString cell = QStringLiteral("c%1r%2").arg(column).arg(row);
                        return isFigure ? cell : cell + QStringLiteral(" filled").repeated(length / 7);
                    },
                    isFigure });
            }
            const auto direction = random.bounded(4) == 0 ? Qt::RightToLeft : Qt::LeftToRight;
            const auto pages = listingPages(tableOf(all, rows), {}, wordsOf(direction));
            const QStringList faults = faultsOn(pages);
            QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("table %1: %2").arg(made).arg(faults.join(u'\n'))));
            std::set<QString> found;
            for (const Page &page : pages) {
                for (const TextItem &item : page.texts)
                    found.insert(item.text.section(u' ', 0, 0));
            }
            for (int column = 0; column < columns; ++column) {
                for (int row = 0; row < rows; ++row)
                    QVERIFY(found.contains(QStringLiteral("c%1r%2").arg(column).arg(row)));
            }
            sheets += qsizetype(pages.size());
        }
        qInfo("%d tables on %lld sheets (CASELEDGER_LONG=1: 1500)", tables, qlonglong(sheets));
    }
};

QTEST_MAIN(TestListing)
#include "tst_listing.moc"

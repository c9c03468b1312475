// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balances/monthchart.h"

#include "ui/balances/chartaxes.h"
#include "ui/parts/labels.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace caseledger;

namespace {

std::vector<MonthFigures> monthsFrom(QDate first, int count)
{
    std::vector<MonthFigures> months;
    for (int i = 0; i < count; ++i)
        months.push_back({ first.addMonths(i), Money::fromDollars(400), Money::fromDollars(100 + 37 * (i % 9)),
            Money::fromDollars(90 * i) });
    return months;
}

/// How many pixels of a picture are of a colour.
int pixelsOf(const QImage &picture, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixelColor(x, y) == colour;
    }
    return count;
}

QPalette dark()
{
    QPalette colours;
    colours.setColor(QPalette::Base, QColor(0x20, 0x20, 0x20));
    colours.setColor(QPalette::Window, QColor(0x30, 0x30, 0x30));
    colours.setColor(QPalette::Text, QColor(0xf0, 0xf0, 0xf0));
    colours.setColor(QPalette::Highlight, QColor(0x50, 0xa0, 0xff));
    return colours;
}

} // namespace

/// The chart itself: what it draws, names, marks and answers to a click.
class TestMonthChart : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_chart = std::make_unique<MonthChart>(Phrasebook());
        m_chart->resize(700, 320);
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    }

    void saysInOneSentenceWhatItShows()
    {
        m_chart->showMonths(monthsFrom(QDate(2025, 11, 1), 4));
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(m_chart.get());
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Chart of due and received by month"));
        QCOMPARE(spoken->text(QAccessible::Description),
            QStringLiteral("Months shown: 4, from November 2025 to February 2026; in the last of them $400.00 was due "
                           "and $211.00 received, and $270.00 was owed when it ended."));
        m_chart->showMonths({});
        QCOMPARE(m_chart->accessibleDescription(), QString());
        QVERIFY(!m_chart->grab().isNull());
    }

    void drawsWithThePalette()
    {
        m_chart->showMonths(monthsFrom(QDate(2025, 1, 1), 12));
        m_chart->setPalette(dark());
        const QImage night = m_chart->grab().toImage();
        QVERIFY(pixelsOf(night, QColor(0x20, 0x20, 0x20)) > night.width() * night.height() / 4);
        QVERIFY(pixelsOf(night, QColor(Qt::white)) == 0);
        QVERIFY(pixelsOf(night, QColor(0xf0, 0xf0, 0xf0)) > 200); // words, hatches, line
        QPalette light = dark();
        light.setColor(QPalette::Base, Qt::white);
        light.setColor(QPalette::Text, Qt::black);
        m_chart->setPalette(light);
        const QImage day = m_chart->grab().toImage();
        QVERIFY(pixelsOf(day, QColor(Qt::white)) > day.width() * day.height() / 4);
        QVERIFY(pixelsOf(day, QColor(0x20, 0x20, 0x20)) < 500); // edges of letters
    }

    /// Without any colour, what was due and what came in look different: the one hatched, the other filled.
    void isToldApartWithoutColour()
    {
        m_chart->showMonths({ { QDate(2025, 1, 1), Money::fromDollars(100), Money::fromDollars(100), Money() } });
        const QImage grey = m_chart->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        const QPoint middle = m_chart->placeOf(0);
        const auto shades = [&](int left, int right) {
            QSet<int> seen;
            for (int x = left; x < right; ++x) {
                for (int y = middle.y() - 10; y < middle.y() + 10; ++y)
                    seen.insert(qGray(grey.pixel(x, y)));
            }
            return seen.size();
        };
        QVERIFY(shades(middle.x() - 60, middle.x() - 20) > 1);
        QCOMPARE(shades(middle.x() + 20, middle.x() + 60), 1);
    }

    void aClickChoosesTheMonth()
    {
        m_chart->showMonths(monthsFrom(QDate(2025, 1, 1), 12));
        m_chart->grab(); // laid out
        QSignalSpy chosen(m_chart.get(), &MonthChart::monthChosen);
        for (const int month : { 0, 5, 11 }) {
            QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, m_chart->placeOf(month));
            QCOMPARE(chosen.takeLast().at(0).toInt(), month);
        }
        QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, QPoint(2, 160)); // amounts at the axis
        QCOMPARE(chosen.count(), 0);
    }

    void theMarkIsSeen()
    {
        m_chart->showMonths(monthsFrom(QDate(2025, 1, 1), 12));
        const QImage before = m_chart->grab().toImage();
        m_chart->markMonth(7);
        const QImage after = m_chart->grab().toImage();
        QCOMPARE(m_chart->markedMonth(), 7);
        const QPoint place = m_chart->placeOf(7);
        int changed = 0;
        for (int y = 0; y < before.height(); ++y)
            changed += before.pixel(place.x() - 12, y) != after.pixel(place.x() - 12, y);
        QVERIFY2(changed > 40, qPrintable(QString::number(changed)));
        m_chart->markMonth(-1);
        QCOMPARE(m_chart->grab().toImage(), before);
    }

    /// One picture of which all speak alike: time runs from left to right in a mirrored window too.
    void timeRunsFromLeftToRight()
    {
        m_chart->showMonths(monthsFrom(QDate(2025, 1, 1), 12));
        m_chart->setLayoutDirection(Qt::RightToLeft);
        m_chart->grab();
        QVERIFY(m_chart->placeOf(0).x() < m_chart->placeOf(11).x());
        QCOMPARE(m_chart->monthAt(m_chart->placeOf(3)), 3);
    }

    void namesAsManyMonthsAsHaveRoom()
    {
        const QFontMetrics metrics(m_chart->font());
        const Phrasebook book;
        const auto labels = [&](int count, int width) {
            return monthLabels(monthsFrom(QDate(2005, 3, 1), count), book, metrics, width);
        };
        QCOMPARE(labels(6, 2000).texts.size(), 6);
        QCOMPARE(labels(6, 2000).texts.first(), QStringLiteral("March 2005"));
        QVERIFY(labels(0, 700).texts.isEmpty());
        QVERIFY(labels(5, 0).texts.isEmpty());
        QCOMPARE(labels(252, 700).texts.first().size(), 4); // years, at their January
        QCOMPARE(labels(252, 700).places.first(), 10.0);
        QCOMPARE(labels(3, 30).texts.size(), 1); // no January, no room: one is named all the same
        for (int count = 1; count < 300; count += 7) {
            for (const int width : { 120, 400, 900, 1800 }) {
                const MonthLabels shown = labels(count, width);
                QVERIFY(!shown.texts.isEmpty());
                for (qsizetype i = 1; i < shown.places.size(); ++i) {
                    const double apart = (shown.places.at(i) - shown.places.at(i - 1)) * width / count;
                    const double taken = (metrics.horizontalAdvance(shown.texts.at(i))
                                             + metrics.horizontalAdvance(shown.texts.at(i - 1)))
                        / 2.0;
                    QVERIFY2(apart >= taken, qPrintable(shown.texts.at(i)));
                }
            }
        }
    }

    /// Where three words have no room beside each other they stand below each other: the picture begins lower.
    void theLegendIsWholeInAnyWidth()
    {
        m_chart->showMonths(monthsFrom(QDate(2025, 1, 1), 12));
        m_chart->grab();
        const int wide = m_chart->placeOf(0).y();
        m_chart->resize(330, 320);
        m_chart->grab();
        QVERIFY(m_chart->placeOf(0).y() > wide + m_chart->fontMetrics().height() / 2);
        m_chart->resize(700, 320);
        m_chart->grab();
        QCOMPARE(m_chart->placeOf(0).y(), wide);
    }

    void nothingIsDrawnWhereNobodySeesIt()
    {
        m_chart->showMonths(monthsFrom(QDate(2025, 1, 1), 2));
        m_chart->grab();
        m_chart->hide();
        const QImage before = m_chart->grab().toImage();
        QVERIFY(!before.isNull());
        m_chart->showMonths(monthsFrom(QDate(2020, 1, 1), 40));
        m_chart->markMonth(3);
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
        QVERIFY(m_chart->grab().toImage() != before);
        QCOMPARE(m_chart->monthAt(m_chart->placeOf(39)), 39);
    }

    /// Twenty-one years, drawn whole and marked anew. Told, not asserted.
    void drawsTwentyOneYears()
    {
        QList<qint64> drawn;
        QList<qint64> marked;
        for (int i = 0; i < 21; ++i) {
            QElapsedTimer clock;
            clock.start();
            m_chart->showMonths(monthsFrom(QDate(2005, 1, 1), 252));
            m_chart->repaint();
            drawn.append(clock.nsecsElapsed() / 1000);
            clock.start();
            m_chart->markMonth(i * 10);
            m_chart->repaint();
            marked.append(clock.nsecsElapsed() / 1000);
        }
        std::ranges::sort(drawn);
        std::ranges::sort(marked);
        qInfo("252 months: drawn in %.1f ms (median), at most %.1f; marked in %.1f, at most %.1f",
            double(drawn.at(10)) / 1000, double(drawn.last()) / 1000, double(marked.at(10)) / 1000,
            double(marked.last()) / 1000);
    }

private:
    std::unique_ptr<MonthChart> m_chart;
};

QTEST_MAIN(TestMonthChart)
#include "tst_monthchart.moc"

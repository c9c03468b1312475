// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/coupons/couponpages.h"

#include "models/documents/paperstamp.h"

#include "tests/unit/coupons/couponsamples.h"
#include "tests/unit/coupons/scanner.h"
#include "tests/unit/documents/papercheck.h"
#include "tests/unit/documents/samples.h"

#include <QTest>

#include <algorithm>

using namespace caseledger;
using namespace caseledger::test;

namespace {

bool near(qreal a, qreal b) { return qAbs(a - b) < 1e-6; }

/// The places that the sheet's crosses are said to stand at.
std::vector<QPointF> namedPlaces(const Page &page)
{
    std::vector<QPointF> places;
    for (const TextItem &item : page.texts) {
        const QStringList parts = item.text.split(QStringLiteral(" | "));
        bool isX = false;
        bool isY = false;
        const QPointF place(parts.front().toDouble(&isX), parts.back().toDouble(&isY));
        if (parts.size() == 2 && isX && isY)
            places.push_back(place);
    }
    return places;
}

} // namespace

class TestAlignment : public QObject
{
    Q_OBJECT

private slots:
    void crossesStandWhereTheySay();
    void rulersCountFromTheCorner();
    void outlinesHoldTheCoupons_data();
    void outlinesHoldTheCoupons();
    void itSaysWhatToDo_data();
    void itSaysWhatToDo();
    void everythingOnAPageMoves();
    void stepsAreTenths_data();
    void stepsAreTenths();
    void whatIsMovedBackIsAsBefore();
    void movedCouponsAreStillRead();
};

void TestAlignment::crossesStandWhereTheySay()
{
    for (const Language language : allLanguages) {
        const Page page = alignmentSheet(couponOffice(), Phrasebook(language));
        const std::vector<QPointF> places = namedPlaces(page);
        QCOMPARE(places.size(), 9u);
        for (const QPointF place : places) {
            const auto runsThrough = [&](bool across) {
                return std::ranges::any_of(page.lines, [&](const LineItem &line) {
                    const QPointF middle = (line.from + line.to) / 2;
                    const QPointF length = line.to - line.from;
                    return near(middle.x(), place.x()) && near(middle.y(), place.y())
                        && near(across ? length.y() : length.x(), 0) && length.manhattanLength() > 5;
                });
            };
            QVERIFY(runsThrough(true) && runsThrough(false));
        }
        QVERIFY(std::ranges::any_of(places, [](QPointF p) { return p.x() < 60 && p.y() < 100; }));
        QVERIFY(std::ranges::any_of(places, [](QPointF p) { return p.x() > 150 && p.y() > 200; }));
    }
}

void TestAlignment::rulersCountFromTheCorner()
{
    const Page page = alignmentSheet(couponOffice(), Phrasebook());
    const auto hasTick = [&](QPointF from, bool upper) {
        return std::ranges::any_of(page.lines, [&](const LineItem &line) {
            return upper ? near(line.from.x(), from.x()) && near(line.to.x(), from.x()) && line.from.y() < 12
                         : near(line.from.y(), from.y()) && near(line.to.y(), from.y()) && line.from.x() < 12;
        });
    };
    for (int mm = 30; mm <= 200; ++mm) {
        QVERIFY(hasTick(QPointF(mm, 0), true));
        QVERIFY(hasTick(QPointF(0, mm), false));
    }
    for (int mm = 30; mm <= 200; mm += 10) {
        int named = 0;
        for (const TextItem &item : page.texts) {
            if (item.text != QString::number(mm))
                continue;
            const bool upper = item.rect.top() < 20 && qAbs(item.rect.center().x() - mm) < 2;
            QVERIFY(upper || near(item.rect.center().y(), mm));
            ++named;
        }
        QCOMPARE(named, 2);
    }
}

void TestAlignment::outlinesHoldTheCoupons_data()
{
    QTest::addColumn<Language>("language");
    for (const Language language : allLanguages)
        QTest::newRow(code(language).data()) << language;
}

/// Laid over a sheet of coupons, no line of the outlines runs through a text.
void TestAlignment::outlinesHoldTheCoupons()
{
    QFETCH(Language, language);
    const Typesetter type;
    const Page outlines = alignmentSheet(couponOffice(), Phrasebook(language));
    const Page coupons
        = couponPagesOf(couponSheet(3, Money::fromCents(19999999), 5, Payer::SixtyLetters), language).front();
    int borders = 0;
    for (const LineItem &line : outlines.lines) {
        if ((line.to - line.from).manhattanLength() < 20)
            continue;
        ++borders;
        const QRectF stroke = QRectF(line.from, line.to).normalized();
        for (const TextItem &item : coupons.texts) {
            const QRectF ink = inkOf(item, type).adjusted(0.15, 0.35, -0.15, -0.35);
            QVERIFY(ink.right() < stroke.left() || ink.left() > stroke.right() || ink.bottom() < stroke.top()
                || ink.top() > stroke.bottom());
        }
    }
    QCOMPARE(borders, 24); // of three stubs and three coupons
}

void TestAlignment::itSaysWhatToDo_data() { outlinesHoldTheCoupons_data(); }

void TestAlignment::itSaysWhatToDo()
{
    QFETCH(Language, language);
    Letterhead office = couponOffice();
    const Page page = alignmentSheet(office, Phrasebook(language));
    QCOMPARE(faultsOf({ page }), QStringList());
    const QString said = textOf({ page }).replace(u'\n', u' ');
    QVERIFY(said.contains(QStringLiteral("Printer alignment")));
    QVERIFY(said.contains(QStringLiteral("1. Print this sheet at full size (100%).")));
    QVERIFY(said.contains(QStringLiteral("39.6 measured make a nudge of 0.4.")));
    QVERIFY(!said.contains(QChar(0x2026)));
    // No word stands on a line or a cross.
    const Typesetter type;
    for (const TextItem &item : page.texts) {
        for (const LineItem &line : page.lines) {
            const QRectF ink = inkOf(item, type).adjusted(0, 0.4, 0, -0.4);
            const QRectF stroke = QRectF(line.from, line.to).normalized();
            QVERIFY(ink.right() < stroke.left() || ink.left() > stroke.right() || ink.bottom() < stroke.top()
                || ink.top() > stroke.bottom());
        }
    }
    QVERIFY(std::ranges::none_of(page.texts, [](const TextItem &item) { return item.role == TextRole::Mark; }));
    office.office.demo = true;
    const Page demo = alignmentSheet(office, Phrasebook(language));
    QCOMPARE(std::ranges::count(demo.texts, TextRole::Mark, &TextItem::role), 1);
}

void TestAlignment::everythingOnAPageMoves()
{
    Page page = couponPagesOf(couponSheet(3)).front();
    page.images.push_back({ QRectF(20, 20, 10, 5), QImage(10, 5, QImage::Format_RGB32) });
    const Page there = moved(page, QPointF(1.3, -0.4));
    QCOMPARE(there.texts.size(), page.texts.size());
    QCOMPARE(there.sizeMm, page.sizeMm);
    const QPointF step(1.3, -0.4);
    for (size_t i = 0; i < page.texts.size(); ++i) {
        QCOMPARE(there.texts[i].rect, page.texts[i].rect.translated(step));
        QCOMPARE(there.texts[i].text, page.texts[i].text);
    }
    for (size_t i = 0; i < page.boxes.size(); ++i)
        QCOMPARE(there.boxes[i].rect, page.boxes[i].rect.translated(step));
    for (size_t i = 0; i < page.lines.size(); ++i) {
        QCOMPARE(there.lines[i].from, page.lines[i].from + step);
        QCOMPARE(there.lines[i].to, page.lines[i].to + step);
    }
    QCOMPARE(there.images.front().rect, page.images.front().rect.translated(step));
    QCOMPARE(there.numberPlace, page.numberPlace.translated(step));
}

void TestAlignment::stepsAreTenths_data()
{
    QTest::addColumn<QPointF>("asked");
    QTest::addColumn<QPointF>("done");
    QTest::newRow("nothing") << QPointF() << QPointF();
    QTest::newRow("a tenth") << QPointF(0.1, -0.1) << QPointF(0.1, -0.1);
    QTest::newRow("rounded down") << QPointF(0.14, 0.04) << QPointF(0.1, 0);
    QTest::newRow("rounded up") << QPointF(0.06, -0.26) << QPointF(0.1, -0.3);
    QTest::newRow("far") << QPointF(12.34, -9.99) << QPointF(12.3, -10);
}

void TestAlignment::stepsAreTenths()
{
    QFETCH(QPointF, asked);
    QFETCH(QPointF, done);
    Page page;
    page.texts.push_back({ .rect = QRectF(50, 60, 10, 4), .text = QStringLiteral("x") });
    const QPointF at = moved(page, asked).texts.front().rect.topLeft();
    QVERIFY(near(at.x(), 50 + done.x()) && near(at.y(), 60 + done.y()));
}

void TestAlignment::whatIsMovedBackIsAsBefore()
{
    const Page page = couponPagesOf(couponSheet(3)).front();
    QCOMPARE(digestOf({ moved(moved(page, QPointF(0.7, -2.1)), QPointF(-0.7, 2.1)) }), digestOf({ page }));
    QVERIFY(digestOf({ moved(page, QPointF(0.1, 0)) }) != digestOf({ page }));
}

void TestAlignment::movedCouponsAreStillRead()
{
    const Page page = moved(couponPagesOf(couponSheet(1)).front(), QPointF(-0.3, 0.7));
    const std::vector<ScannedCode> codes = scanned(page, 300 / 25.4, QRectF(0, 0, 215.9, 93));
    QCOMPARE(textsOf(codes),
        QStringList({ QStringLiteral("QRCode AB12345C1 2026-12-01 251.00"), QStringLiteral("Code128 AB12345C1") }));
}

QTEST_MAIN(TestAlignment)
#include "tst_alignment.moc"

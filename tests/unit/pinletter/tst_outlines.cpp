// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/outlines.h"

#include "models/documents/pagepainter.h"
#include "tests/unit/documents/samples.h"
#include "tests/unit/pinletter/lettersamples.h"

#include <QPainterPath>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

class TestOutlines : public QObject
{
    Q_OBJECT

private slots:
    void aPathIsWrittenOut();
    void numbersHaveOneDecimal();
    void whatHasNothingIsEmpty();
    void theStateIsLeftAsItWas();
    void noLettersAreWritten();
    void theSamePageIsTheSame();
};

void TestOutlines::aPathIsWrittenOut()
{
    QPainterPath path(QPointF(1, 2));
    path.lineTo(3.25, -4);
    path.cubicTo(1, 1, 2, 2, 3.96, 3);
    QCOMPARE(pathOperators(path), QByteArray("1 2 m\n3.3 -4 l\n1 1 2 2 4 3 c\nf\n"));
}

void TestOutlines::numbersHaveOneDecimal()
{
    QPainterPath path(QPointF(-0.04, -0.06));
    path.lineTo(-1234.56, 0.949);
    QCOMPARE(pathOperators(path), QByteArray("0 -0.1 m\n-1234.6 0.9 l\nf\n"));
}

void TestOutlines::whatHasNothingIsEmpty()
{
    QCOMPARE(Outlines().operatorsOf(Page()), QByteArray());
    QCOMPARE(pathOperators(QPainterPath()), QByteArray("f\n"));
}

void TestOutlines::theStateIsLeftAsItWas()
{
    for (const Language language : allLanguages) {
        const QByteArray operators = Outlines().operatorsOf(pagesIn(language).pages.front());
        const QList<QByteArray> lines = operators.split('\n');
        QVERIFY(lines.first().startsWith("q "));
        QCOMPARE(lines.at(lines.size() - 2), QByteArray("Q"));
        QCOMPARE(lines.last(), QByteArray());
        QCOMPARE(std::ranges::count_if(lines, [](const QByteArray &line) { return line.startsWith("q "); }), 1);
    }
}

void TestOutlines::noLettersAreWritten()
{
    const QByteArray operators = Outlines().operatorsOf(pagesIn(Language::Arabic).pages.front());
    for (const char *text : { "BT", "Tj", "TJ", "Tf", "Omar", "Do" })
        QVERIFY2(!operators.contains(text), text);
    QVERIFY(operators.count(" c\n") + operators.count(" l\n") > 1000);
}

void TestOutlines::theSamePageIsTheSame()
{
    Outlines kept;
    const Page page = pagesIn(Language::Bengali).pages.front();
    const QByteArray first = kept.operatorsOf(page);
    QVERIFY(kept.operatorsOf(pagesIn(Language::Korean).pages.front()) != first);
    QCOMPARE(kept.operatorsOf(page), first);
}

QTEST_MAIN(TestOutlines)
#include "tst_outlines.moc"

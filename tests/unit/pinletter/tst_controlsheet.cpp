// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/letters/controlsheet.h"

#include "tests/unit/documents/papercheck.h"
#include "tests/unit/pinletter/lettersamples.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// Made-up numbers, each another one.
SheetNumber numberOf(int i)
{
    static QList<PaperNumber> numbers;
    while (numbers.size() <= i)
        numbers.append(PaperNumber::random());
    return { numbers.at(i), 1 + i % 3 };
}

ControlSheet runOf(int letters)
{
    ControlSheet run { .at = QDateTime(QDate(2026, 3, 2), QTime(14, 5), Qt::UTC),
        .by = QStringLiteral("mailroom"),
        .place = QStringLiteral("printer KYO-2") };
    for (int i = 0; i < letters; ++i) {
        const LetterState state = i % 50 == 49 ? LetterState::Unclear
            : i % 50 == 48                     ? LetterState::Refused
                                               : LetterState::Printed;
        run.lines.push_back({ numberOf(i), 1, state, numberOf(i).letter.text() + QStringLiteral(".pdf") });
    }
    return run;
}

std::vector<Page> pagesOf(const ControlSheet &run) { return controlSheetPages(run, demoOffice()); }

} // namespace

class TestControlSheet : public QObject
{
    Q_OBJECT

private slots:
    void everyLetterHasALine();
    void theHeadSaysWhatTheRunWas();
    void whatDidNotComeOutHasNoBox();
    void aRunOfNone();
    void longNamesOfFoldersFit();
    void withoutUsersNobodyIsNamed();
};

void TestControlSheet::everyLetterHasALine()
{
    for (const int letters : { 1, 40, 900 }) {
        const std::vector<Page> pages = pagesOf(runOf(letters));
        QCOMPARE(faultsOf(pages), QStringList());
        QStringList numbers;
        for (const Page &page : pages) {
            QVERIFY(textOf({ page }).contains(QStringLiteral("DEMO")));
            for (const QStringList &line : linesOf(page)) {
                if (line.size() >= 6 && line.at(0).toInt() == numbers.size() + 1)
                    numbers += line.at(1) + u'.' + line.at(2);
            }
        }
        QCOMPARE(numbers.size(), letters);
        for (int i = 0; i < letters; ++i)
            QCOMPARE(numbers.at(i), numberOf(i).text());
    }
}

void TestControlSheet::theHeadSaysWhatTheRunWas()
{
    const QString text = textOf(pagesOf(runOf(100)));
    for (const QString &part : { QStringLiteral("03/02/2026 14:05"), QStringLiteral("mailroom"),
             QStringLiteral("printer KYO-2"), numberOf(0).text(), numberOf(99).text() })
        QVERIFY2(text.contains(part), qPrintable(part));
    const QStringList all = text.split(u'\n');
    const auto after = [&](const char *label) { return all.value(all.indexOf(QString::fromLatin1(label)) + 1); };
    QCOMPARE(after("Letters"), QStringLiteral("100"));
    QCOMPARE(after("Came out"), QStringLiteral("96"));
    QCOMPARE(after("To look at"), QStringLiteral("4"));
    QCOMPARE(after("First"), numberOf(0).text());
    QCOMPARE(after("Last"), numberOf(99).text());
}

void TestControlSheet::whatDidNotComeOutHasNoBox()
{
    int boxes = 0;
    int apart = 0;
    for (const Page &page : pagesOf(runOf(100))) {
        for (const QStringList &line : linesOf(page)) {
            boxes += line.contains(QStringLiteral("[      ]"));
            const bool isApart = line.contains(QStringLiteral("unclear")) || line.contains(QStringLiteral("refused"));
            apart += isApart;
            QVERIFY(!isApart || !line.contains(QStringLiteral("[      ]")));
        }
    }
    QCOMPARE(boxes, 96);
    QCOMPARE(apart, 4);
}

void TestControlSheet::aRunOfNone()
{
    const std::vector<Page> pages = pagesOf(runOf(0));
    QCOMPARE(pages.size(), size_t(1));
    QCOMPARE(faultsOf(pages), QStringList());
    QVERIFY(textOf(pages).contains(QStringLiteral("No letter was waiting.")));
}

void TestControlSheet::longNamesOfFoldersFit()
{
    ControlSheet run = runOf(3);
    run.place = QStringLiteral("folder /srv/") + QStringLiteral("letters-of-the-office/").repeated(12);
    run.by = QString(80, u'w');
    for (ControlSheet::Line &line : run.lines)
        line.place = QString(160, u'x');
    QCOMPARE(faultsOf(pagesOf(run)), QStringList());
}

void TestControlSheet::withoutUsersNobodyIsNamed()
{
    ControlSheet run = runOf(1);
    run.by.clear();
    QVERIFY(!textOf(pagesOf(run)).contains(QStringLiteral("Printed by")));
}

QTEST_MAIN(TestControlSheet)
#include "tst_controlsheet.moc"

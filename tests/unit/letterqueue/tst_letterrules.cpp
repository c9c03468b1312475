// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codes.h"
#include "models/domain/letters/letter.h"

#include <QTest>

using namespace caseledger;
using namespace Qt::StringLiterals;

namespace {

template <class Enum>
QString codesIn(Enum)
{
    QStringList words;
    for (const QLatin1String word : codesOf(Enum {}))
        words.append(word);
    return words.join(u' ');
}

/// What each deed makes of each state, in the order of LetterDeed; "-" where it does not go with it.
constexpr const char *states[][2] = {
    { "requested", "queued void - - - -" },
    { "queued", "- void - - - -" },
    { "claimed", "- void - - - -" },
    { "rendered", "- void - - - -" },
    { "submitted", "- - - - - -" },
    { "printed", "- void - queued - -" },
    { "mailed", "- - - queued - -" },
    { "refused", "- void queued - - -" },
    { "failed", "- void queued - - -" },
    { "unclear", "- void - - printed queued" },
    { "void", "- - - - - -" },
};

} // namespace

/// What may be done to a letter, and what a sheet's number says.
class TestLetterRules : public QObject
{
    Q_OBJECT

private slots:
    void codesStayWhatTheyAre();
    void everyDeedInEveryState();
    void twoStatesAreTheEnd();
    void sheetNumbersComeBack();
    void sheetNumbersAsTyped_data();
    void sheetNumbersAsTyped();
    void whatIsNoSheetNumber_data();
    void whatIsNoSheetNumber();
};

void TestLetterRules::codesStayWhatTheyAre() // their positions stand in databases
{
    QCOMPARE(codesIn(LetterState {}),
        u"requested queued claimed rendered submitted printed mailed refused failed unclear void"_s);
    QCOMPARE(codesIn(SpoolStep {}), u"none intended held released"_s);
    QCOMPARE(codesIn(LetterDeed {}), u"approve void retry reprint printed not_printed"_s);
    QCOMPARE(codesIn(PinChannel {}), u"phone written"_s);
}

void TestLetterRules::everyDeedInEveryState()
{
    QCOMPARE(std::size(states), codesOf(LetterState {}).size());
    int compared = 0;
    for (const auto &[name, results] : states) {
        const auto state = fromCode<LetterState>(QString::fromLatin1(name));
        QVERIFY(state);
        const QStringList expected = QString::fromLatin1(results).split(u' ');
        QCOMPARE(size_t(expected.size()), codesOf(LetterDeed {}).size());
        for (qsizetype deed = 0; deed < expected.size(); ++deed) {
            const auto after = stateAfter(*state, LetterDeed(deed));
            QCOMPARE(after ? QString(code(*after)) : u"-"_s, expected.at(deed));
            ++compared;
        }
    }
    QCOMPARE(compared, 66);
}

void TestLetterRules::twoStatesAreTheEnd()
{
    for (const auto &[name, results] : states) {
        const QString text = QString::fromLatin1(name);
        QCOMPARE(isOpen(fromCode<LetterState>(text).value()), text != u"mailed" && text != u"void");
    }
}

void TestLetterRules::sheetNumbersComeBack()
{
    for (int attempt = 1; attempt <= 999'999; attempt = attempt * 7 + 1) {
        const SheetNumber sheet { PaperNumber::random(), attempt };
        const auto read = SheetNumber::parse(sheet.text());
        QVERIFY(read);
        QCOMPARE(read->letter, sheet.letter);
        QCOMPARE(read->attempt, sheet.attempt);
    }
    const SheetNumber latest { PaperNumber::random(), std::nullopt };
    QCOMPARE(latest.text(), latest.letter.text());
    QVERIFY(!SheetNumber::parse(latest.text())->attempt);
}

void TestLetterRules::sheetNumbersAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::newRow("as printed") << u"322-222-223.2"_s << u"322-222-223.2"_s;
    QTest::newRow("without an attempt") << u"322-222-223"_s << u"322-222-223"_s;
    QTest::newRow("without dashes") << u"322222223.17"_s << u"322-222-223.17"_s;
    QTest::newRow("blanks around it") << u"  322 222 223.1 \n"_s << u"322-222-223.1"_s;
    QTest::newRow("the largest attempt") << u"322-222-223.999999"_s << u"322-222-223.999999"_s;
}

void TestLetterRules::sheetNumbersAsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    const auto sheet = SheetNumber::parse(typed);
    QVERIFY(sheet);
    QCOMPARE(sheet->text(), text);
}

void TestLetterRules::whatIsNoSheetNumber_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : { "", ".", ".1", "322-222-223.", "322-222-223.0", "322-222-223.01", "322-222-223.-1",
             "322-222-223.+1", "322-222-223.1.1", "322-222-223.1000000", "322-222-223.x", "322-222-223. 1",
             "322-222-223,1", "322-222-224.1", "322-222-22.1", "AA00001A1", "322-222-223.1 2" })
        QTest::newRow(qPrintable(u"“%1”"_s.arg(QLatin1String(typed)))) << QString::fromLatin1(typed);
    QTest::newRow("Arabic digits") << u"322-222-223.١"_s;
    QTest::newRow("wide digits") << u"322-222-223.１"_s;
}

void TestLetterRules::whatIsNoSheetNumber()
{
    QFETCH(QString, typed);
    QVERIFY(!SheetNumber::parse(typed));
}

QTEST_APPLESS_MAIN(TestLetterRules)
#include "tst_letterrules.moc"

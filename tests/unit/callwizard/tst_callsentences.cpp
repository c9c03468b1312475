// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/callsentences.h"

#include <QSet>
#include <QTest>

using namespace caseledger;

namespace {

constexpr Language allLanguages[]
    = { Language::English, Language::Arabic, Language::Italian, Language::Bengali, Language::Korean };
constexpr int sentences = int(CallSentence::NotNow) + 1;
constexpr int longestSaid = 140; ///< characters: ten seconds of speaking

QString said(int number, Language language) { return sentence(CallSentence(number), Phrasebook(language)); }

} // namespace

/// What is said on the telephone is short, there in every language, and fits the answer.
class TestCallSentences : public QObject
{
    Q_OBJECT

private slots:
    void everySentenceIsThereInEveryLanguage()
    {
        for (const Language language : allLanguages) {
            QSet<QString> seen;
            for (int number = 0; number < sentences; ++number) {
                const QString text = said(number, language);
                QVERIFY(!text.isEmpty());
                QVERIFY2(text.size() <= longestSaid, qPrintable(text));
                QVERIFY2(language == Language::English || text != said(number, Language::English), qPrintable(text));
                QVERIFY2(!text.contains(u'%'), qPrintable(text));
                seen.insert(text);
            }
            QCOMPARE(seen.size(), sentences);
        }
    }

    void aReferenceNumberKeepsItsDirection()
    {
        for (const Language language : allLanguages) {
            const QString text = referenceSentence(QStringLiteral("7K3-M9Q-XTE"), Phrasebook(language));
            QVERIFY2(text.contains(QStringLiteral("\u20687K3-M9Q-XTE\u2069")), qPrintable(text));
            QVERIFY(text.size() > 20);
        }
    }

    void noSentenceSaysWhatDoesNotMatch()
    {
        const QString text = sentence(sentenceTo({ PinResult::Refused, { PinObstacle::NoMatch } }), Phrasebook());
        for (const char *thing : { "name", "Social", "Identifier", "address" })
            QVERIFY2(!text.contains(QLatin1String(thing)), thing);
    }

    void everyAnswerHasItsSentence_data()
    {
        QTest::addColumn<int>("result");
        QTest::addColumn<QList<int>>("obstacles");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, PinResult result, QList<PinObstacle> obstacles, CallSentence expected) {
            QList<int> numbers;
            for (const PinObstacle obstacle : obstacles)
                numbers.append(int(obstacle));
            QTest::newRow(name) << int(result) << numbers << int(expected);
        };
        using enum PinObstacle;
        row("queued", PinResult::Queued, {}, CallSentence::ShallWeMail);
        row("approval", PinResult::NeedsApproval, { AddressChanged, MailReturned }, CallSentence::ShallWeMail);
        row("locked", PinResult::Refused, { Locked }, CallSentence::NoMoreToday);
        row("no match", PinResult::Refused, { NoMatch }, CallSentence::NoMatch);
        row("open letter", PinResult::Refused, { OpenLetter }, CallSentence::OnItsWay);
        row("no PIN", PinResult::Refused, { NoSealedPin }, CallSentence::NotNow);
        row("quarantined", PinResult::Refused, { Quarantined }, CallSentence::NotNow);
        row("no PIN, but a letter", PinResult::Refused, { NoSealedPin, OpenLetter }, CallSentence::OnItsWay);
    }
    void everyAnswerHasItsSentence()
    {
        QFETCH(int, result);
        QFETCH(QList<int>, obstacles);
        QFETCH(int, expected);
        PinDecision decision { PinResult(result), {} };
        for (const int number : obstacles)
            decision.obstacles.append(PinObstacle(number));
        QCOMPARE(int(sentenceTo(decision)), expected);
    }

    void afterTheLetterIsThere()
    {
        QCOMPARE(sentenceAfter(PinResult::Queued), CallSentence::WillBeMailed);
        QCOMPARE(sentenceAfter(PinResult::NeedsApproval), CallSentence::OfficeLooksFirst);
    }
};

QTEST_GUILESS_MAIN(TestCallSentences)
#include "tst_callsentences.moc"

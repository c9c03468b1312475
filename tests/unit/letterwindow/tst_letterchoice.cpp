// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterchoice.h"

#include "models/domain/codes.h"
#include "models/text/letterwords.h"
#include "tests/unit/letterwindow/madeletters.h"
#include "ui/letters/lettercolumns.h"
#include "ui/letters/letterdeeds.h"
#include "ui/letters/letterfilterbar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;
using Group = LetterChoice::Group;

namespace {

const Worker supervisor { .name = QStringLiteral("supervisor"), .role = StaffRole::Supervisor };

LetterChoice choiceOf(Group group) { return { .group = group, .text = {} }; }

/// The deeds that letters may have done, by their codes.
QString offered(const QList<Letter> &letters, const Worker &worker = supervisor)
{
    QStringList codes;
    for (const LetterDeed deed : allDeeds()) {
        if (whyNotDone(deed, letters, worker, Phrasebook()).isEmpty())
            codes.append(code(deed));
    }
    return codes.join(u' ');
}

} // namespace

/// What of the queue is shown, its figures and words, and what may be done to a letter.
class TestLetterChoice : public QObject
{
    Q_OBJECT

private slots:
    void eachGroupHasItsStates_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("open");
        QTest::addColumn<bool>("needsSupervisor");
        QTest::newRow("requested") << "requested" << true << true;
        QTest::newRow("queued") << "queued" << true << false;
        QTest::newRow("claimed") << "claimed" << true << false;
        QTest::newRow("rendered") << "rendered" << true << false;
        QTest::newRow("submitted") << "submitted" << true << false;
        QTest::newRow("printed") << "printed" << true << false;
        QTest::newRow("mailed") << "mailed" << false << false;
        QTest::newRow("refused") << "refused" << true << true;
        QTest::newRow("failed") << "failed" << true << true;
        QTest::newRow("unclear") << "unclear" << true << true;
        QTest::newRow("void") << "void" << false << false;
    }
    void eachGroupHasItsStates()
    {
        QFETCH(QString, state);
        QFETCH(bool, open);
        QFETCH(bool, needsSupervisor);
        const Letter letter = madeLetter(*fromCode<LetterState>(state));
        QCOMPARE(isChosen(letter, choiceOf(Group::Open), noon()), open);
        QCOMPARE(isChosen(letter, choiceOf(Group::NeedsSupervisor), noon()), needsSupervisor);
        QVERIFY(isChosen(letter, choiceOf(Group::All), noon()));
        for (const LetterState other : allStates()) {
            const LetterChoice choice { .group = Group::OneState, .state = other, .text = {} };
            QCOMPARE(isChosen(letter, choice, noon()), other == letter.state);
            QCOMPARE(choice.readsEnded(), !isOpen(other));
        }
        QCOMPARE(secondsWaited(letter, noon()), open ? 3600 : -1);
    }

    void onlyClosedGroupsReadMore()
    {
        QVERIFY(!choiceOf(Group::Open).readsEnded());
        QVERIFY(!choiceOf(Group::NeedsSupervisor).readsEnded());
        QVERIFY(choiceOf(Group::All).readsEnded());
    }

    void anAgeIsMoreThanItsDays()
    {
        Letter letter = madeLetter(LetterState::Queued, 72);
        const LetterChoice old { .longerThanDays = 3, .text = {} };
        QVERIFY(!isChosen(letter, old, noon())); // to the second
        letter.changedAt = letter.changedAt.addSecs(-1);
        QVERIFY(isChosen(letter, old, noon()));
        letter.state = LetterState::Mailed;
        QVERIFY(!isChosen(letter, { .group = Group::All, .longerThanDays = 3, .text = {} }, noon())); // waits no more
    }

    void aDayIsTheOfficesOwnWholeDay()
    {
        Letter letter = madeLetter(LetterState::Requested);
        const LetterChoice choice { .text = {}, .askedBy = QDate(2026, 11, 17) };
        letter.requestedAt = QDateTime(QDate(2026, 11, 18), QTime(4, 59, 59), Qt::UTC); // 23:59:59 in New York
        QVERIFY(isChosen(letter, choice, noon()));
        letter.requestedAt = letter.requestedAt.addSecs(1);
        QVERIFY(!isChosen(letter, choice, noon()));
        QVERIFY(isChosen(letter, choiceOf(Group::Open), noon()));
    }

    void aClockThatWasSetBackIsNoWait() { QCOMPARE(secondsWaited(madeLetter(LetterState::Queued, -5), noon()), 0); }

    void aNumberIsFoundHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("blanks") << "   " << true;
        QTest::newRow("case") << "AA00001A1" << true;
        QTest::newRow("part of a case") << "0001a" << true;
        QTest::newRow("another case") << "AA00002A1" << false;
        QTest::newRow("number") << "%1" << true;
        QTest::newRow("a name") << "agent" << false; // it looks for letters, not for people
    }
    void aNumberIsFoundHoweverItIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        const Letter letter = madeLetter(LetterState::Queued);
        const QString number = letter.number.text();
        QStringList ways { typed };
        if (typed == QLatin1String("%1")) {
            QString bare = number;
            ways = { number, number.toLower(), bare.remove(u'-'), number.mid(4, 5),
                QString(number).replace(u'-', u' ') };
        }
        for (const QString &way : ways)
            QVERIFY2(isChosen(letter, { .text = way }, noon()) == found, qPrintable(way));
    }

    void filtersAddUp()
    {
        const Letter letter = madeLetter(LetterState::Failed, 30);
        LetterChoice choice { .group = Group::NeedsSupervisor, .longerThanDays = 1, .text = letter.caseId.text() };
        QVERIFY(isChosen(letter, choice, noon()));
        choice.text = QStringLiteral("BB00009B1");
        QVERIFY(!isChosen(letter, choice, noon()));
        choice.text.clear();
        choice.longerThanDays = 3;
        QVERIFY(!isChosen(letter, choice, noon()));
    }

    void totalsCountWhatIsThere()
    {
        const QList<Letter> letters { madeLetter(LetterState::Requested, 49), madeLetter(LetterState::Queued, 48),
            madeLetter(LetterState::Queued, 200), madeLetter(LetterState::Mailed, 5000) };
        const QList<LetterCount> counts { { LetterState::Queued, 7, {} }, { LetterState::Mailed, 5000, {} },
            { LetterState::Void, 3, {} } };
        const LetterTotals totals = totalsOf(letters, counts, noon());
        QCOMPARE(totals.of(choiceOf(Group::Open)), 3);
        QCOMPARE(totals.of(choiceOf(Group::NeedsSupervisor)), 1);
        QCOMPARE(totals.of(choiceOf(Group::All)), 5006); // open ones as they are listed, the others as they are counted
        QCOMPARE(totals.of({ .group = Group::OneState, .state = LetterState::Void, .text = {} }), 3);
        QCOMPARE(totals.longestWait, 200 * 3600);
        QCOMPARE(totals.waitingLong, 2); // exactly two days are not more than two days
        QCOMPARE(totalsOf({}, {}, noon()).longestWait, -1);
    }

    void agesAreShort_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << -1 << QString();
        QTest::newRow("now") << 0 << "0 min";
        QTest::newRow("minutes") << 59 * 60 + 59 << "59 min";
        QTest::newRow("an hour") << 3600 << "1 h";
        QTest::newRow("two days less a second") << 2 * 86400 - 1 << "47 h";
        QTest::newRow("two days") << 2 * 86400 << "2 days";
        QTest::newRow("a year") << 365 * 86400 << "365 days";
    }
    void agesAreShort()
    {
        QFETCH(int, seconds);
        QTEST(ageText(seconds), "text");
    }

    void everyStateHasAWordOfItsOwn()
    {
        QSet<QString> words;
        for (const LetterState state : allStates())
            words.insert(word(state, Phrasebook()));
        QCOMPARE(words.size(), allStates().size());
        QVERIFY(!words.contains(QString()));
    }

    void onlyWhatGoesWithTheStateIsOffered()
    {
        for (const LetterState state : allStates()) {
            QStringList expected;
            for (const LetterDeed deed : allDeeds()) {
                if (stateAfter(state, deed))
                    expected.append(code(deed));
            }
            QCOMPARE(offered({ madeLetter(state) }), expected.join(u' '));
        }
        QVERIFY(offered({}).isEmpty());
    }

    void severalLettersOnlyWithoutASheetInHand()
    {
        const auto two = [](LetterState state) { return QList { madeLetter(state), madeLetter(state) }; };
        QCOMPARE(offered(two(LetterState::Requested)), QStringLiteral("approve void"));
        QCOMPARE(offered(two(LetterState::Failed)), QStringLiteral("void retry"));
        QCOMPARE(offered(two(LetterState::Unclear)), QStringLiteral("void"));
        QCOMPARE(offered(two(LetterState::Mailed)), QString());
        QCOMPARE(offered({ madeLetter(LetterState::Requested), madeLetter(LetterState::Queued) }),
            QStringLiteral("void")); // what all of them may have done
        QCOMPARE(offered({ madeLetter(LetterState::Queued), madeLetter(LetterState::Mailed) }), QString());
    }

    void nobodyApprovesAnOwnRequest()
    {
        Letter own = madeLetter(LetterState::Requested);
        own.requestedBy = supervisor.name;
        const QString why = whyNotDone(LetterDeed::Approve, { own }, supervisor, Phrasebook());
        QVERIFY2(why.contains(QLatin1String("own request")) && why.contains(own.number.text()), qPrintable(why));
        QCOMPARE(offered({ own }), QStringLiteral("void"));
        QCOMPARE(offered({ madeLetter(LetterState::Requested), own }), QStringLiteral("void"));
        Worker everybody = supervisor;
        everybody.hasEveryRight = true; // an office without users
        QCOMPARE(offered({ own }, everybody), QStringLiteral("approve void"));
    }

    void anUnclearLetterNamesTheSheetToLookFor()
    {
        Letter letter = madeLetter(LetterState::Unclear);
        letter.attempt = 3;
        letter.place = QStringLiteral("printer KYO-2");
        for (const LetterDeed deed : { LetterDeed::ResolvePrinted, LetterDeed::ResolveNotPrinted }) {
            const QString advice = deedAdvice(deed, { letter });
            for (const QString &part :
                { letter.number.text() + QLatin1String(".3"), QStringLiteral("attempt 3"), letter.place })
                QVERIFY2(advice.contains(part), qPrintable(advice));
        }
    }

    void everyDeedHasItsWords()
    {
        const QList<Letter> one { madeLetter(LetterState::Queued) };
        const QList<Letter> three { one.first(), one.first(), one.first() };
        QSet<QString> titles;
        for (const LetterDeed deed : allDeeds()) {
            QVERIFY(deedTitle(deed, one).contains(one.first().number.text()));
            QVERIFY(deedTitle(deed, three).contains(QLatin1String("3 letters")));
            QVERIFY(!deedAdvice(deed, one).isEmpty());
            QVERIFY(!usualReasons(deed).isEmpty());
            titles.insert(deedTitle(deed, one));
        }
        QCOMPARE(size_t(titles.size()), allDeeds().size());
    }

    void whatBecameOfADeedIsTold()
    {
        const Error refused { Error::Kind::Refused, QStringLiteral("No.") };
        QCOMPARE(outcomeText(LetterDeed::Void, { 1, {} }), QStringLiteral("1 letter is void."));
        QCOMPARE(outcomeText(LetterDeed::Approve, { 2, {} }), QStringLiteral("2 letters approved."));
        QCOMPARE(outcomeText(LetterDeed::Approve, { 2, { refused } }), QStringLiteral("2 letters approved. No."));
        QCOMPARE(outcomeText(LetterDeed::Approve, { 0, { refused, refused, refused, refused, refused } }),
            QStringLiteral("No. No. No. And 2 more that could not be done."));
    }

    void theHistoryIsReadLatestFirst()
    {
        const QList<LetterStep> steps {
            { noon(), QStringLiteral("agent"), LetterState::Requested, 1, QStringLiteral("address changed") },
            { noon().addSecs(60), QStringLiteral("supervisor"), LetterState::Queued, 2, {} },
        };
        const QList<DetailLine> lines = historyLines(steps, Phrasebook());
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(1).label, QStringLiteral("11/20/2026 07:01 · Queued"));
        QCOMPARE(lines.at(1).value, QStringLiteral("supervisor · attempt 2"));
        QCOMPARE(lines.at(2).value, QStringLiteral("agent · attempt 1 · address changed"));
    }

    void everyFilterHasAButtonThatTakesItOff()
    {
        LetterFilterBar bar { Phrasebook() };
        QSignalSpy changed(&bar, &LetterFilterBar::choiceChanged);
        QCOMPARE(bar.chips().size(), 1); // that only open ones are shown is said, too
        bar.setChoice({ .group = Group::NeedsSupervisor, .longerThanDays = 3, .text = QStringLiteral("AA1") });
        QCOMPARE(changed.count(), 1);
        QCOMPARE(bar.chips().size(), 3);
        for (const QPushButton *chip : bar.chips())
            QVERIFY(chip->accessibleName().startsWith(QLatin1String("Take off the filter ")));
        bar.chips().at(1)->click();
        QCOMPARE(bar.choice(), (LetterChoice { .group = Group::NeedsSupervisor, .text = QStringLiteral("AA1") }));
        bar.chips().at(1)->click();
        QCOMPARE(bar.choice(), choiceOf(Group::NeedsSupervisor));
        bar.chips().at(0)->click();
        QCOMPARE(bar.choice(), choiceOf(Group::All));
        QVERIFY(bar.chips().isEmpty());
        QCOMPARE(changed.count(), 4);
    }

    void whatHasNoFieldStaysUntilItIsTakenOff()
    {
        LetterFilterBar bar { Phrasebook() };
        const QDate day(2026, 11, 17);
        bar.setChoice({ .group = Group::OneState, .text = {}, .office = QStringLiteral("D01"), .askedBy = day });
        QTest::keyClicks(bar.findChild<QLineEdit *>(), QStringLiteral("A"));
        bar.findChild<QComboBox *>()->setCurrentIndex(0);
        QCOMPARE(bar.choice(),
            (LetterChoice {
                .group = Group::Open, .text = QStringLiteral("A"), .office = QStringLiteral("D01"), .askedBy = day }));
        QCOMPARE(bar.chips().last()->accessibleName(),
            QStringLiteral("Take off the filter Asked for on 11/17/2026 or before"));
        bar.chips().last()->click();
        QVERIFY(!bar.choice().askedBy.isValid());
        QCOMPARE(bar.choice().office, QStringLiteral("D01"));
        bar.setChoice({ .group = Group::Open, .text = {}, .office = {}, .askedBy = day });
        bar.chips().first()->click(); // another button takes off its own alone
        QCOMPARE(bar.choice().askedBy, day);
    }

    void groupsSayHowManyThereAre()
    {
        LetterFilterBar bar { Phrasebook() };
        bar.setChoice({ .group = Group::OneState, .state = LetterState::Unclear, .text = {} });
        LetterTotals totals;
        totals.ofState.at(size_t(LetterState::Unclear)) = 4;
        totals.ofState.at(size_t(LetterState::Mailed)) = 10;
        bar.showTotals(totals);
        const auto *groups = bar.findChild<QComboBox *>();
        QCOMPARE(groups->currentText(), QStringLiteral("Unclear (4)"));
        QStringList texts;
        for (int item = 0; item < groups->count(); ++item)
            texts.append(groups->itemText(item));
        for (const char *text : { "Open (4)", "Needs a supervisor (4)", "Mailed (10)", "All (14)", "Queued (0)" })
            QVERIFY2(texts.contains(QLatin1String(text)), text);
        QCOMPARE(bar.choice().state, LetterState::Unclear); // figures choose nothing
    }

    void typingNarrowsAtOnce()
    {
        LetterFilterBar bar { Phrasebook() };
        QSignalSpy changed(&bar, &LetterFilterBar::choiceChanged);
        QTest::keyClicks(bar.findChild<QLineEdit *>(), QStringLiteral("aa"));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(bar.choice().text, QStringLiteral("aa"));
        QTest::keyClicks(bar.findChild<QLineEdit *>(), QStringLiteral(" "));
        QCOMPARE(changed.count(), 2); // a blank asks for nothing else
    }
};

QTEST_MAIN(TestLetterChoice)
#include "tst_letterchoice.moc"

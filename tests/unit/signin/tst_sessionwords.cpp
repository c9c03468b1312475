// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"
#include "ui/signin/sessionwords.h"

#include "ui/signin/sessionstrip.h"

#include <QAction>
#include <QDialog>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

using namespace caseledger;

namespace {

SignedIn caseworker()
{
    return { .session = 3,
        .worker = { .name = QStringLiteral("<i>worker"),
            .role = StaffRole::Caseworker,
            .office = QStringLiteral("0100"),
            .taxInformation = false },
        .lastSignIn = QDateTime(QDate(2026, 11, 20), QTime(19, 5), Qt::UTC),
        .failuresSince = 0 };
}

SignedIn nobody() { return { .session = 1, .worker = { .name = QStringLiteral("system"), .hasEveryRight = true } }; }

} // namespace

/// What the window says about who is signed in.
class TestSessionWords : public QObject
{
    Q_OBJECT

private slots:
    void theLineNamesUserRoleOfficeAndMode()
    {
        QCOMPARE(sessionLine(caseworker()),
            QString::fromUtf8("<i>worker · Caseworker, office 0100 · One file on this computer"));
        SignedIn atServer = caseworker();
        atServer.isShared = true;
        QVERIFY(sessionLine(atServer).endsWith(QLatin1String("Shared office")));
        QVERIFY(sessionText(atServer).startsWith(modeText(true)));
        QVERIFY(!sessionText(atServer).contains(QLatin1String("file")));
        SignedIn auditor = caseworker();
        auditor.worker.role = StaffRole::Auditor;
        auditor.worker.office.clear();
        QVERIFY(sessionLine(auditor).contains(QLatin1String("Auditor, no office")));
    }

    void withoutUsersItSaysThatEverybodyMayDoEverything()
    {
        QVERIFY(sessionLine(nobody()).contains(QLatin1String("no users: every right")));
        QVERIFY(!sessionLine(nobody()).contains(QLatin1String("agent"), Qt::CaseInsensitive));
        QVERIFY(sessionText(nobody()).contains(QLatin1String("has no users")));
        QCOMPARE(lastSignInLine(nobody(), Phrasebook()), QString());
    }

    void everyRoleHasAWordOfItsOwn()
    {
        QStringList words;
        for (int role = 0; role <= int(StaffRole::Administrator); ++role)
            words.append(roleWord(StaffRole(role)));
        QVERIFY(!words.contains(QString()));
        QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), words.size());
    }

    void theLastSignInIsInTheOfficesTime()
    {
        QCOMPARE(lastSignInLine(caseworker(), Phrasebook()), QStringLiteral("Last sign-in 11/20/2026 14:05."));
        SignedIn first = caseworker();
        first.lastSignIn = {};
        QCOMPARE(lastSignInLine(first, Phrasebook()), QStringLiteral("First sign-in."));
    }

    void failedTriesAreCounted()
    {
        SignedIn who = caseworker();
        who.failuresSince = 1;
        QVERIFY(lastSignInLine(who, Phrasebook()).endsWith(QLatin1String(" 1 failed try since then.")));
        who.failuresSince = 2;
        QVERIFY(lastSignInLine(who, Phrasebook()).endsWith(QLatin1String(" 2 failed tries since then.")));
        who.lastSignIn = {};
        QCOMPARE(lastSignInLine(who, Phrasebook()), QStringLiteral("First sign-in. 2 failed tries before it."));
    }

    void atTheDoorNothingIsOnTheScreenYet()
    {
        const QString away = refusalText({ Error::Kind::Database, QStringLiteral("no answer.") });
        QVERIFY(away.startsWith(QLatin1String("The database does not answer: no answer.")));
        QVERIFY(away.contains(QLatin1String("Nobody is signed in")));
        QVERIFY(!away.contains(QLatin1String("on the screen")));
        const Error denied { Error::Kind::Denied, QStringLiteral("No.") };
        QCOMPARE(refusalText(denied), errorText(denied));
    }

    void theLongerTextSaysWhatTheModeCannotPromise()
    {
        for (const SignedIn &who : { caseworker(), nobody() }) {
            QVERIFY(sessionText(who).startsWith(modeText(false)));
            QVERIFY(sessionText(who).contains(QLatin1String("Whoever can open the file can read all of it")));
        }
        QVERIFY(sessionText(caseworker()).contains(QLatin1String("Where payments come from is not shown to you.")));
        SignedIn trained = caseworker();
        trained.worker.taxInformation = true;
        QVERIFY(sessionText(trained).contains(QLatin1String("26 USC 6103")));
    }

    void theStripStandsInTheWindowAndSignsOut()
    {
        QMainWindow window;
        SessionStrip strip(caseworker(), Phrasebook(), &window);
        QSignalSpy wanted(&strip, &SessionStrip::signOutWanted);
        window.show();
        QStringList shown;
        for (const QLabel *label : window.statusBar()->findChildren<QLabel *>())
            shown.append(label->text());
        QVERIFY(shown.contains(sessionLine(caseworker())));
        QVERIFY(shown.contains(lastSignInLine(caseworker(), Phrasebook())));
        QCOMPARE(window.menuBar()->actions().size(), 1);
        strip.menu()->actions().last()->trigger();
        QCOMPARE(wanted.count(), 1);
        strip.say(QStringLiteral("something new"));
        shown.clear();
        for (const QLabel *label : window.statusBar()->findChildren<QLabel *>())
            shown.append(label->text());
        QVERIFY(shown.contains(QStringLiteral("something new")));
    }

    void nobodyCanSignOutWhereNobodyIsSignedIn()
    {
        QMainWindow window;
        SessionStrip strip(nobody(), Phrasebook(), &window);
        QCOMPARE(strip.menu()->actions().size(), 1);
    }

    void moreIsTold()
    {
        QMainWindow window;
        SessionStrip strip(caseworker(), Phrasebook(), &window);
        window.show();
        strip.menu()->actions().first()->trigger();
        auto *dialog = window.findChild<QDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->findChild<QLabel *>()->text(), sessionText(caseworker()));
        QCOMPARE(dialog->findChild<QLabel *>()->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(TestSessionWords)
#include "tst_sessionwords.moc"

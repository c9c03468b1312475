// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/printroom/falseoutlet.h"
#include "tests/unit/printroom/roomoffice.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

/// A run of the print room on which nothing fails but letters.
class TestPrintRun : public QObject
{
    Q_OBJECT

private slots:
    void everyLetterComesOutOnce()
    {
        RoomOffice office(23);
        QVERIFY(office.isMade());
        FalseOutlet printer;
        Told told;
        QVERIFY(printLetters(office.connection(), printer, orderFor(told)));
        QCOMPARE(office.count(LetterState::Printed), 23);
        QCOMPARE(printer.sheets.size(), 23);
        QCOMPARE(QSet<QString>(printer.sheets.cbegin(), printer.sheets.cend()).size(), 23);
        QCOMPARE(told.outcomes.size(), 23);
        for (const PaperNumber &number : office.numbers())
            QCOMPARE(told.statesOf(number), QList<LetterState> { LetterState::Printed });
    }

    void theOldestComesFirst()
    {
        RoomOffice office(9);
        FalseOutlet printer;
        Told told;
        PrintOrder order = orderFor(told);
        order.limit = 4;
        QVERIFY(printLetters(office.connection(), printer, order));
        QCOMPARE(told.outcomes.size(), 4);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(told.outcomes.at(i).sheet.letter, office.numbers().at(i));
        QCOMPARE(office.count(LetterState::Queued), 5);
    }

    void databaseKnowsPlaceAndHash()
    {
        RoomOffice office(1);
        FalseOutlet printer;
        printer.looksUntilDone = 1;
        Told told;
        QVERIFY(printLetters(office.connection(), printer, orderFor(told)));
        const Letter letter = office.letter(0);
        QCOMPARE(letter.place, printer.name());
        QCOMPARE(letter.spoolStep, SpoolStep::Released);
        const QByteArray hash
            = QCryptographicHash::hash(test::pdfOf(letter.number), QCryptographicHash::Sha256).toHex();
        QCOMPARE(answer(office.path(), "SELECT sha256 FROM letter"), QString::fromLatin1(hash));
        QCOMPARE(printer.jobs.first().pdf, test::pdfOf(letter.number));
        QCOMPARE(told.outcomes.first().place, printer.name());
        QCOMPARE(told.outcomes.first().pages, 1);
    }

    void nothingWaitsAndNothingHappens()
    {
        RoomOffice office(0);
        FalseOutlet printer;
        Told told;
        QVERIFY(printLetters(office.connection(), printer, orderFor(told)));
        QVERIFY(told.outcomes.isEmpty());
    }

    void spoiltPinRefusesItsLetterAlone()
    {
        RoomOffice office(5);
        FalseOutlet printer;
        Told told;
        PrintOrder order = orderFor(told);
        order.makers = makersBut(office.numbers().at(2), LetterFault::Kind::Spoilt);
        QVERIFY(printLetters(office.connection(), printer, order));
        QCOMPARE(office.letter(2).state, LetterState::Refused);
        QVERIFY(office.letter(2).reason.contains(QLatin1String("made up fault")));
        QCOMPARE(office.count(LetterState::Printed), 4);
        QCOMPARE(told.statesOf(office.numbers().at(2)), QList<LetterState> { LetterState::Refused });
        QCOMPARE(answer(office.path(), "SELECT sum(quarantined) FROM sealed_pin"), QStringLiteral("1"));
        QCOMPARE(
            answer(office.path(), "SELECT count(*) FROM trail_row WHERE action = 'pin_alarm'"), QStringLiteral("1"));
    }

    void letterThatCannotBeMadeFails()
    {
        RoomOffice office(3);
        FalseOutlet printer;
        Told told;
        PrintOrder order = orderFor(told);
        order.makers = makersBut(office.numbers().at(0), LetterFault::Kind::NotMade);
        QVERIFY(printLetters(office.connection(), printer, order));
        QCOMPARE(office.letter(0).state, LetterState::Failed);
        QCOMPARE(office.count(LetterState::Printed), 2);
    }

    void letterForAnotherKeyStaysQueued()
    {
        RoomOffice office(30);
        FalseOutlet printer;
        Told told;
        PrintOrder order = orderFor(told);
        order.makers = makersBut(office.numbers().at(0), LetterFault::Kind::OtherKey);
        QVERIFY(printLetters(office.connection(), printer, order));
        QCOMPARE(office.letter(0).state, LetterState::Queued);
        QCOMPARE(office.count(LetterState::Printed), 29);
        QCOMPARE(told.statesOf(office.numbers().at(0)), QList<LetterState> { LetterState::Queued });
        QCOMPARE(answer(office.path(), "SELECT sum(quarantined) FROM sealed_pin"), QStringLiteral("0"));
    }

    void changedAddressWaitsForASupervisor()
    {
        RoomOffice office(3);
        QVERIFY(office.set(1, "address_hash = 'another'"));
        FalseOutlet printer;
        Told told;
        QVERIFY(printLetters(office.connection(), printer, orderFor(told)));
        QCOMPARE(office.letter(1).state, LetterState::Requested);
        QCOMPARE(told.statesOf(office.numbers().at(1)), QList<LetterState> { LetterState::Requested });
        QCOMPARE(printer.sheets.size(), 2);
    }

    void interruptEndsBetweenTwoLetters()
    {
        RoomOffice office(20);
        FalseOutlet printer;
        Told told;
        PrintOrder order = orderFor(told);
        order.isInterrupted = [&told] { return told.outcomes.size() >= 3; };
        QVERIFY(printLetters(office.connection(), printer, order));
        QCOMPARE(printer.sheets.size(), 3);
        QCOMPARE(office.count(LetterState::Printed), 3);
        QCOMPARE(office.count(LetterState::Queued), 17);
        QCOMPARE(office.count(LetterState::Claimed), 0);
    }

    void slowPrinterIsWaitedFor()
    {
        RoomOffice office(20);
        FalseOutlet printer;
        printer.looksUntilDone = 5;
        Told told;
        qsizetype most = 0;
        PrintOrder order = orderFor(told);
        order.pace.atPrinter = 3;
        order.pace.pause
            = [&](std::chrono::milliseconds) { most = std::max(most, printer.sheets.size() - told.outcomes.size()); };
        QVERIFY(printLetters(office.connection(), printer, order));
        QCOMPARE(office.count(LetterState::Printed), 20);
        QCOMPARE(printer.sheets.size(), 20);
        QVERIFY2(most > 0 && most <= 3, qPrintable(QString::number(most)));
    }

    void outletIsLookedAtNowAndThen()
    {
        RoomOffice office(401);
        FalseOutlet printer;
        Told told;
        QVERIFY(printLetters(office.connection(), printer, orderFor(told)));
        QCOMPARE(printer.prepared, 2); // the first time is the caller's
        QCOMPARE(office.count(LetterState::Printed), 401);
    }

    void reprintIsAnotherSheetOfAnotherAttempt()
    {
        RoomOffice office(1);
        FalseOutlet printer;
        Told told;
        QVERIFY(printLetters(office.connection(), printer, orderFor(told)));
        QVERIFY(manageLetter(office.connection(), office.numbers().at(0), LetterDeed::Reprint, QStringLiteral("torn")));
        QVERIFY(printLetters(office.connection(), printer, orderFor(told)));
        QCOMPARE(printer.sheets.size(), 2);
        QCOMPARE(told.outcomes.at(1).sheet.attempt, std::optional(2));
        QCOMPARE(office.letter(0).state, LetterState::Printed);
    }
};

QTEST_GUILESS_MAIN(TestPrintRun)
#include "tst_printrun.moc"

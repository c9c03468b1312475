// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/translations/tsfile.h"
#include "ui/errortext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace caseledger;
using namespace caseledger::test;

/// What a window in another language says of the errors a caseworker meets most, without the English line behind it.
class TestErrorWords : public QObject
{
    Q_OBJECT

private slots:
    void theKindAloneSaysWhatToDo_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("fewestWords");
        constexpr int usual = 4; // two or three only name the kind
        constexpr int database = 8; // since it also says what becomes of the screen
        const auto row = [=](const char *what, Error::Kind kind) {
            QTest::newRow(what) << int(kind) << (kind == Error::Kind::Database ? database : usual);
        };
        row("no such case", Error::Kind::NotFound);
        row("not allowed", Error::Kind::Denied);
        row("a reason is needed", Error::Kind::ReasonNeeded);
        row("somebody else changed the case", Error::Kind::Conflict);
        row("the database is locked", Error::Kind::Database);
        row("the printer is gone", Error::Kind::Printer);
        row("no address for the paper", Error::Kind::Refused);
        row("a wrong date, a wrong amount", Error::Kind::Usage);
        row("a file that cannot be read", Error::Kind::Failed);
    }
    void theKindAloneSaysWhatToDo()
    {
        QFETCH(int, kind);
        QFETCH(int, fewestWords);
        const QString line = QStringLiteral("The English line.");
        for (const Language language : translated) {
            QTranslator window;
            QVERIFY(window.load(QStringLiteral(":/i18n/window_%1.qm").arg(code(language))));
            QCoreApplication::installTranslator(&window);
            QString said = errorText({ Error::Kind(kind), line });
            QCoreApplication::removeTranslator(&window);
            QCOMPARE(said.count(line), 1);
            said.remove(line);
            static const QRegularExpression letters(QStringLiteral("[\\p{L}\\p{M}]+"));
            int words = 0;
            for (auto match = letters.globalMatch(said); match.hasNext(); match.next())
                ++words;
            QVERIFY2(words >= fewestWords, qUtf8Printable(code(language) + u' ' + said));
        }
    }

    void inEnglishTheLineIsEnough()
    {
        const QString line = QStringLiteral("No case AA00099A1: check the number.");
        for (const auto kind : { Error::Kind::Failed, Error::Kind::Usage, Error::Kind::Refused, Error::Kind::NotFound,
                 Error::Kind::Denied, Error::Kind::ReasonNeeded })
            QCOMPARE(errorText({ kind, line }), line);
    }
};

QTEST_GUILESS_MAIN(TestErrorWords)
#include "tst_errorwords.moc"

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/words.h"
#include "tests/support/casetext.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace caseledger;
using namespace caseledger::test;

namespace {

template <class Enum>
QStringList wordsOf(int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words.append(word(Enum(i), Phrasebook()));
    return words;
}

QStringList textsOf(const QString &caseText, const char *asOf, const Phrasebook &book = Phrasebook())
{
    const CaseRecords records = caseOf(caseText);
    const CaseAccount account = accountAsOf(records, day(asOf), {});
    QStringList texts;
    for (const LedgerLine &line : ledgerLines(records, account, { .last = day(asOf) }))
        texts.append(lineText(line, records, book));
    return texts;
}

QStringList explanationOf(
    const QString &caseText, const char *asOf, BalanceKind kind, const Phrasebook &book = Phrasebook())
{
    const CaseRecords records = caseOf(caseText);
    QStringList texts;
    for (const BalanceLine &line : explain(records, accountAsOf(records, day(asOf), {}), kind))
        texts.append(lineText(line, records, book));
    return texts;
}

/// What lupdate finds in the sources, as "context|source".
QSet<QString> wordsForTranslators()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("words.ts"));
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE),
        { QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral(TEXT_SOURCES),
            QStringLiteral("-ts"), file });
    if (!lupdate.waitForFinished() || lupdate.exitCode() != 0)
        return {};
    QFile ts(file);
    if (!ts.open(QIODevice::ReadOnly))
        return {};
    QSet<QString> words;
    QString context;
    QXmlStreamReader reader(&ts);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"name")
            context = reader.readElementText();
        else if (reader.isStartElement() && reader.name() == u"source")
            words.insert(context + u'|' + reader.readElementText());
    }
    return words;
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void everyValueHasAWordOfItsOwn()
    {
        const QList<QStringList> tables { wordsOf<CaseStatus>(int(codesOf(CaseStatus()).size())),
            wordsOf<Assistance>(int(codesOf(Assistance()).size())),
            wordsOf<ObligationKind>(int(codesOf(ObligationKind()).size())),
            wordsOf<Frequency>(int(codesOf(Frequency()).size())),
            wordsOf<PaymentSource>(int(codesOf(PaymentSource()).size())),
            wordsOf<PaymentStatus>(int(codesOf(PaymentStatus()).size())), wordsOf<Payee>(int(codesOf(Payee()).size())),
            wordsOf<DisbursementMethod>(int(codesOf(DisbursementMethod()).size())),
            wordsOf<DisbursementStatus>(int(codesOf(DisbursementStatus()).size())),
            wordsOf<BalanceKind>(int(balanceKeys.size())), wordsOf<Role>(2), wordsOf<Language>(5) };
        for (const QStringList &table : tables) {
            QCOMPARE(QSet<QString>(table.begin(), table.end()).size(), table.size());
            for (const QString &text : table) {
                QVERIFY(!text.isEmpty() && text.front().isUpper());
                QVERIFY(!text.contains(u'_')); // a code is no word
            }
        }
    }

    void wordsBelongToTheirValues()
    {
        const Phrasebook book;
        QCOMPARE(word(CaseStatus::Closed, book), QStringLiteral("Closed"));
        QCOMPARE(word(Assistance::Current, book), QStringLiteral("Receives now"));
        QCOMPARE(word(ObligationKind::Spousal, book), QStringLiteral("Spousal support"));
        QCOMPARE(word(Frequency::Biweekly, book), QStringLiteral("Every two weeks"));
        QCOMPARE(word(PaymentSource::Other, book), QStringLiteral("Other"));
        QCOMPARE(word(PaymentStatus::Returned, book), QStringLiteral("Returned"));
        QCOMPARE(word(Payee::Government, book), QStringLiteral("Government"));
        QCOMPARE(word(DisbursementMethod::Check, book), QStringLiteral("Check"));
        QCOMPARE(word(DisbursementStatus::Stopped, book), QStringLiteral("Stopped"));
        QCOMPARE(word(BalanceKind::TotalOwed, book), QStringLiteral("Total owed"));
        QCOMPARE(word(Role::Noncustodial, book), QStringLiteral("Noncustodial parent"));
        QCOMPARE(word(Language::Bengali, book), QStringLiteral("Bengali"));
    }

    void ledgerLinesSayWhatTheyAre()
    {
        const QStringList texts
            = textsOf(QStringLiteral("case 2025-01-01 never opening_family=100.00 opening_government=50.00\n"
                                     "obligation O1 current_support 100.00 monthly 2025-01-02 2025-01-31\n"
                                     "obligation O2 child_care 10.00 monthly 2025-01-03 2025-01-31\n"
                                     "obligation O3 medical 10.00 monthly 2025-01-04 2025-01-31\n"
                                     "obligation O4 spousal 10.00 monthly 2025-01-05 2025-01-31\n"
                                     "adjustment A1 2025-01-06 arrears_family -20.00\n"
                                     "adjustment A2 2025-01-07 arrears_government 20.00\n"
                                     "payment P1 2025-01-08 lottery 10.00\n"
                                     "payment P2 2025-01-09 lottery 10.00 held\n"
                                     "payment P3 2025-01-10 lottery 10.00 returned\n"
                                     "disbursement D1 P1 2025-01-11 custodial 10.00 cleared\n"
                                     "disbursement D2 P1 2025-01-12 government 10.00 stopped\n"
                                     "disbursement D3 P2 2025-01-13 refund 10.00 issued\n"),
                "2025-01-31");
        const QStringList expected { QStringLiteral("Opening balance owed to the family"),
            QStringLiteral("Opening balance owed to the government"), QStringLiteral("Current support due"),
            QStringLiteral("Child care due"), QStringLiteral("Medical support due"),
            QStringLiteral("Spousal support due"), QStringLiteral("Adjustment of what is past due to the family"),
            QStringLiteral("Adjustment of what is past due to the government"), QStringLiteral("Payment received"),
            QStringLiteral("Payment received, on hold"), QStringLiteral("Payment returned, not counted"),
            QStringLiteral("Payment to the custodial parent"), QStringLiteral("Payment to the government"),
            QStringLiteral("Refund of a payment") };
        QCOMPARE(texts, expected);
        QCOMPARE(lineText(LedgerLine { .kind = LedgerLine::Kind::BroughtForward }, CaseRecords(), Phrasebook()),
            QStringLiteral("Balance brought forward"));
    }

    void ledgerLinesNameNoSourceAndNoReason()
    {
        const CaseRecords records { .payments = { { .source = PaymentSource::Lottery,
                                        .status = PaymentStatus::Held,
                                        .holdReason = QStringLiteral("a joint return") } } };
        const QString text
            = lineText(LedgerLine { .kind = LedgerLine::Kind::Payment, .source = 0 }, records, Phrasebook());
        QVERIFY(!text.contains(QLatin1String("joint")));
        QVERIFY(!text.contains(QLatin1String("ottery")));
    }

    void balanceLinesSayWhatIsCoveredAlready()
    {
        const QString text = QStringLiteral("case 2025-01-01 never opening_family=100.00\n"
                                            "obligation O1 current_support 1500.00 monthly 2025-01-02 2025-02-28\n"
                                            "payment P1 2025-01-08 direct_payment 1100.00\n");
        QCOMPARE(explanationOf(text, "2025-02-10", BalanceKind::ArrearsFamily),
            QStringList({ QStringLiteral("Opening balance owed to the family"),
                QStringLiteral("Current support due ($1,100.00 of $1,500.00 already covered)") }));
        QCOMPARE(explanationOf(text, "2025-02-10", BalanceKind::DueThisMonth),
            QStringList({ QStringLiteral("Current support due") }));
        QCOMPARE(explanationOf(text, "2025-02-10", BalanceKind::Held),
            QStringList({ QStringLiteral("There is nothing in this balance") }));
    }

    void balanceLinesSayWhatIsUsedAlready()
    {
        const QString text = QStringLiteral("case 2025-01-01 never opening_government=30.00\n"
                                            "adjustment A1 2025-01-05 arrears_government -50.00\n"
                                            "adjustment A2 2025-01-06 arrears_family 40.00\n"
                                            "payment P1 2025-01-08 direct_payment 100.00\n"
                                            "payment P2 2025-01-09 direct_payment 70.00 held\n");
        QCOMPARE(explanationOf(text, "2025-02-10", BalanceKind::ArrearsGovernment),
            QStringList({ QStringLiteral(
                "Adjustment of what is past due to the government ($30.00 of $50.00 already used)") }));
        QCOMPARE(explanationOf(text, "2025-02-10", BalanceKind::Held),
            QStringList({ QStringLiteral("Payment received ($40.00 of $100.00 already used)"),
                QStringLiteral("Payment received, on hold") }));
        QCOMPARE(explanationOf(text, "2025-01-07", BalanceKind::ArrearsFamily),
            QStringList({ QStringLiteral("Adjustment of what is past due to the family") }));
    }

    void amountsAreFencedWhereWordsRunTheOtherWay()
    {
        const QString text = QStringLiteral("case 2025-01-01 never opening_family=100.00\n"
                                            "payment P1 2025-01-08 direct_payment 10.00\n");
        const QStringList lines
            = explanationOf(text, "2025-02-10", BalanceKind::TotalOwed, Phrasebook(Language::Arabic));
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines[0].contains(QStringLiteral("\u2068$10.00\u2069")));
        QVERIFY(lines[0].contains(QStringLiteral("\u2068$100.00\u2069")));
    }

    void translatorsAreShownEveryWord()
    {
        const QSet<QString> known = wordsForTranslators();
        QVERIFY2(known.size() > 50, "lupdate found no words");
        QSet<QString> needed { QStringLiteral("Phrasebook|from %1"), QStringLiteral("Phrasebook|until %1"),
            QStringLiteral("LedgerLine|Balance brought forward"),
            QStringLiteral("LedgerLine|There is nothing in this balance"),
            QStringLiteral("LedgerLine|%1 (%2 of %3 already covered)"),
            QStringLiteral("LedgerLine|%1 (%2 of %3 already used)") };
        const auto need = [&needed](const char *context, const QStringList &words) {
            for (const QString &text : words)
                needed.insert(QString::fromLatin1(context) + u'|' + text);
        };
        need("CaseStatus", wordsOf<CaseStatus>(2));
        need("Assistance", wordsOf<Assistance>(3));
        need("ObligationKind", wordsOf<ObligationKind>(5));
        need("Frequency", wordsOf<Frequency>(4));
        need("PaymentSource", wordsOf<PaymentSource>(8));
        need("PaymentStatus", wordsOf<PaymentStatus>(3));
        need("Payee", wordsOf<Payee>(3));
        need("DisbursementMethod", wordsOf<DisbursementMethod>(3));
        need("DisbursementStatus", wordsOf<DisbursementStatus>(5));
        need("BalanceKind", wordsOf<BalanceKind>(5));
        need("Role", wordsOf<Role>(2));
        need("Language", wordsOf<Language>(5));
        const QSet<QString> missing = needed - known;
        QCOMPARE(QStringList(missing.begin(), missing.end()).join(u'\n'), QString());
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"

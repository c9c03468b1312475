// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/words.h"

#include <QSet>
#include <QTest>

using namespace caseledger;

namespace {

using Rule = PaperRefusal::Rule;

QString reasonOf(Rule rule, PaperKind kind = PaperKind::Coupon, Language language = Language::English)
{
    return reason({ .rule = rule, .kind = kind, .since = QDate(2025, 1, 5) }, Phrasebook(language));
}

} // namespace

/// What papers are called, and why one is not made.
class TestPaperTexts : public QObject
{
    Q_OBJECT

private slots:
    void everyPaperHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (size_t i = 0; i < codesOf(PaperKind()).size(); ++i) {
            const QString name = word(PaperKind(i), Phrasebook());
            QVERIFY(!name.isEmpty() && name.front().isUpper());
            QVERIFY(!name.contains(u'-') && !name.endsWith(u'.')); // neither a code nor a sentence
            names.insert(name);
        }
        QCOMPARE(names.size(), 7);
    }

    void namesBelongToTheirPapers()
    {
        const Phrasebook book;
        QCOMPARE(word(PaperKind::PaymentHistory, book), QStringLiteral("Payment history"));
        QCOMPARE(word(PaperKind::ObligationSummary, book), QStringLiteral("Support obligation summary"));
        QCOMPARE(word(PaperKind::Statement, book), QStringLiteral("Account statement"));
        QCOMPARE(word(PaperKind::Disbursements, book), QStringLiteral("Disbursements"));
        QCOMPARE(word(PaperKind::Coupon, book), QStringLiteral("Payment coupons"));
        QCOMPARE(word(PaperKind::MonthlyNotice, book), QStringLiteral("Monthly notice"));
        QCOMPARE(word(PaperKind::AccessNotice, book), QStringLiteral("Access notice"));
    }

    void everyRefusalIsOneSentence()
    {
        QSet<QString> sentences;
        for (const Rule rule : { Rule::NotForThisParent, Rule::NothingToPay, Rule::IncomeWithholding,
                 Rule::NothingCollected, Rule::NoVerifiedAddress }) {
            const QString sentence = reasonOf(rule);
            QVERIFY(sentence.front().isUpper());
            QVERIFY(sentence.endsWith(u'.'));
            QCOMPARE(sentence.count(u'.'), 1);
            QVERIFY(!sentence.contains(u'%') && !sentence.contains(u'\n'));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), 5);
    }

    void theWrongParentIsToldForWhomThePaperIs()
    {
        for (const PaperKind kind : { PaperKind::Disbursements, PaperKind::MonthlyNotice })
            QCOMPARE(reasonOf(Rule::NotForThisParent, kind),
                QStringLiteral("This paper is made for the custodial parent only."));
        QCOMPARE(reasonOf(Rule::NotForThisParent, PaperKind::Coupon),
            QStringLiteral("This paper is made for the noncustodial parent only."));
    }

    void withholdingNamesTheDayAndTheWayOut()
    {
        QCOMPARE(reasonOf(Rule::IncomeWithholding),
            QStringLiteral(
                "Payments come from wages (the last on 01/05/2025), so coupons are printed only with a reason."));
        // Where words run the other way the day is fenced.
        QVERIFY(reasonOf(Rule::IncomeWithholding, PaperKind::Coupon, Language::Arabic)
                    .contains(QStringLiteral("\u206801/05/2025\u2069")));
    }

    void onlyWhatAReasonAllowsSpeaksOfOne()
    {
        for (const Rule rule :
            { Rule::NotForThisParent, Rule::NothingToPay, Rule::NothingCollected, Rule::NoVerifiedAddress })
            QVERIFY(!reasonOf(rule).contains(QLatin1String("reason")));
    }
};

QTEST_APPLESS_MAIN(TestPaperTexts)
#include "tst_papertexts.moc"

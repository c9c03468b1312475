// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/layout/paperwords.h"

#include "tests/unit/documents/papercheck.h"
#include "tests/unit/documents/samples.h"

#include <QTest>

#include <algorithm>

using namespace caseledger;
using namespace caseledger::test;

/// Papers in another language: each word carries its English, and what nobody translated is said once.
class TestBilingual : public QObject
{
    Q_OBJECT

private slots:
    void wordsCarryTheEnglish();
    void untranslatedWordsAreSaidOnce();
    void valuesAreFencedOneByOne();
    void valuesMayHoldWhatLooksLikeAPlace();
    void aPaperCarriesTheEnglish_data();
    void aPaperCarriesTheEnglish();
    void englishPapersHaveNoSecondLine();

private:
    const PaperWords m_arabic { Phrasebook(Language::Arabic), "Statement" };
    const PaperWords m_english { Phrasebook(Language::English), "Statement" };
};

void TestBilingual::wordsCarryTheEnglish()
{
    const Words words = m_arabic.said("Amount");
    QCOMPARE(words.text, QStringLiteral("المبلغ"));
    QCOMPARE(words.english, QStringLiteral("Amount"));
    const Words month = m_arabic.both([](const Phrasebook &book) { return book.month(QDate(2026, 3, 1)); });
    QCOMPARE(month.english, QStringLiteral("March 2026"));
    QVERIFY(month.text != month.english);
}

void TestBilingual::untranslatedWordsAreSaidOnce()
{
    QCOMPARE(m_arabic.said("Words that nobody translated"), bare(QStringLiteral("Words that nobody translated")));
    QCOMPARE(m_english.said("Amount"), bare(QStringLiteral("Amount")));
    QVERIFY(m_english.both([](const Phrasebook &book) { return book.month(QDate(2026, 3, 1)); }).english.isEmpty());
}

void TestBilingual::valuesAreFencedOneByOne()
{
    const Words words = m_arabic.said("Page %1 of %2", { QStringLiteral("3"), QStringLiteral("12") });
    QCOMPARE(words.text, QStringLiteral("صفحة \u20683\u2069 من \u206812\u2069"));
    QCOMPARE(words.english, QStringLiteral("Page 3 of 12"));
    const Words native = m_english.said("Prepared for %1.", { QStringLiteral("عمر (الحقل)") });
    QCOMPARE(native.text, QStringLiteral("Prepared for \u2068عمر (الحقل)\u2069."));
}

void TestBilingual::valuesMayHoldWhatLooksLikeAPlace()
{
    QCOMPARE(m_english.said("%1 and %2, 100%", { QStringLiteral("%2"), QStringLiteral("b") }).text,
        QStringLiteral("%2 and b, 100%"));
    QCOMPARE(m_english.said("%1 and %3", { QStringLiteral("a") }).text, QStringLiteral("a and %3"));
}

void TestBilingual::aPaperCarriesTheEnglish_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("payment history") << int(StatementKind::PaymentHistory);
    QTest::newRow("obligation summary") << int(StatementKind::ObligationSummary);
    QTest::newRow("both") << int(StatementKind::Combined);
}

void TestBilingual::aPaperCarriesTheEnglish()
{
    QFETCH(int, kind);
    const std::vector<Page> pages = pagesOf(statementOf(ordinaryCase(), StatementKind(kind)), Language::Arabic);
    QCOMPARE(faultsOf(pages), QStringList());
    for (size_t i = 0; i < pages.size(); ++i) {
        const QString text = textOf({ pages[i] });
        if (text.split(u'\n').contains(
                QStringLiteral("المبلغ"))) { // the English stands right below, in the same column
            const TextItem own = itemWith(pages[i], QStringLiteral("المبلغ"));
            const TextItem english = itemWith(pages[i], QStringLiteral("Amount"));
            QCOMPARE(own.direction, Qt::RightToLeft);
            QCOMPARE(english.direction, Qt::LeftToRight);
            QVERIFY(qAbs(english.rect.top() - own.rect.bottom()) < 0.01);
            QCOMPARE(english.rect.right(), own.rect.right());
            QVERIFY(typeSize(english.style).points < typeSize(own.style).points);
        }
        QVERIFY(std::ranges::any_of(pages[i].texts, [&](const TextItem &item) {
            return item.role == TextRole::Footer && item.text.startsWith(QStringLiteral("صفحة"))
                && item.text.endsWith(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size()));
        }));
    }
    const TextItem notice
        = itemWith(pages.front(), QStringLiteral("Payments received after 03/31/2026 will not appear."));
    QCOMPARE(notice.style, TextStyle::Small);
    QCOMPARE(textOf(pages).count(QStringLiteral("will not appear")), 1);
    QVERIFY(std::ranges::any_of(pages.front().texts, [](const TextItem &item) {
        return item.text == QStringLiteral("لا تظهر هنا المدفوعات المستلمة بعد \u206803/31/2026\u2069.")
            && item.direction == Qt::RightToLeft;
    }));
}

void TestBilingual::englishPapersHaveNoSecondLine()
{
    for (const StatementKind kind :
        { StatementKind::PaymentHistory, StatementKind::ObligationSummary, StatementKind::Combined }) {
        for (const Page &page : pagesOf(statementOf(ordinaryCase(), kind))) {
            for (const TextItem &item : page.texts) {
                if (item.style == TextStyle::Small && item.rect.top() > 95)
                    QCOMPARE(item.role, TextRole::Footer);
            }
        }
    }
}

QTEST_MAIN(TestBilingual)
#include "tst_bilingual.moc"

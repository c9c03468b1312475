// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/phrasebook.h"
#include "models/text/sentence.h"

#include <QLocale>
#include <QTest>

#include <limits>
#include <thread>
#include <vector>

using namespace caseledger;

Q_DECLARE_METATYPE(caseledger::Language)

namespace {

constexpr Language allLanguages[]
    = { Language::English, Language::Arabic, Language::Italian, Language::Bengali, Language::Korean };

} // namespace

class TestPhrasebook : public QObject
{
    Q_OBJECT

private slots:
    void languagesHaveTheCodesOfTheExtract()
    {
        const QStringList codes { QStringLiteral("en"), QStringLiteral("ar"), QStringLiteral("it"),
            QStringLiteral("bn"), QStringLiteral("ko") };
        for (qsizetype i = 0; i < codes.size(); ++i) {
            QCOMPARE(QString(code(allLanguages[i])), codes[i]);
            QCOMPARE(languageFromCode(codes[i]), allLanguages[i]);
            QCOMPARE(Phrasebook(allLanguages[i]).language(), allLanguages[i]);
        }
        for (const char *other : { "", "es", "EN", "it ", "ar-EG", "zh" })
            QCOMPARE(languageFromCode(QString::fromLatin1(other)), Language::English);
    }

    void onlyArabicRunsFromTheRight()
    {
        for (const Language language : allLanguages)
            QCOMPARE(
                Phrasebook(language).direction(), language == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight);
    }

    void moneyIsTheSameInEveryLanguage_data()
    {
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << qint64(0) << QStringLiteral("$0.00");
        QTest::newRow("a cent") << qint64(1) << QStringLiteral("$0.01");
        QTest::newRow("a cent less") << qint64(-1) << QStringLiteral("-$0.01");
        QTest::newRow("five dollars less") << qint64(-500) << QStringLiteral("-$5.00");
        QTest::newRow("below a thousand") << qint64(99999) << QStringLiteral("$999.99");
        QTest::newRow("a thousand") << qint64(100000) << QStringLiteral("$1,000.00");
        QTest::newRow("a thousand less") << qint64(-123456) << QStringLiteral("-$1,234.56");
        QTest::newRow("below a million") << qint64(99999999) << QStringLiteral("$999,999.99");
        QTest::newRow("the largest that is read") << qint64(999999999) << QStringLiteral("$9,999,999.99");
        QTest::newRow("more than a double holds")
            << qint64(9007199254740993) << QStringLiteral("$90,071,992,547,409.93");
        QTest::newRow("largest") << std::numeric_limits<qint64>::max() << QStringLiteral("$92,233,720,368,547,758.07");
        QTest::newRow("smallest") << std::numeric_limits<qint64>::min()
                                  << QStringLiteral("-$92,233,720,368,547,758.08");
    }
    void moneyIsTheSameInEveryLanguage()
    {
        QFETCH(qint64, cents);
        QFETCH(QString, text);
        for (const Language language : allLanguages)
            QCOMPARE(Phrasebook(language).money(Money::fromCents(cents)), text);
    }

    void moneyIsDigitsGroupedByThree()
    {
        const Phrasebook book;
        for (qint64 cents = 7; cents < std::numeric_limits<qint64>::max() / 13; cents *= 13) {
            QString plain = book.money(Money::fromCents(cents));
            QCOMPARE(plain.remove(u',').remove(u'$'), plainText(Money::fromCents(cents)));
            const QStringList groups = book.money(Money::fromCents(cents)).section(u'.', 0, 0).mid(1).split(u',');
            for (qsizetype i = 1; i < groups.size(); ++i)
                QCOMPARE(groups[i].size(), 3);
            QVERIFY(groups[0].size() >= 1 && groups[0].size() <= 3);
        }
    }

    void datesAreMonthDayYearInWesternDigits()
    {
        for (const Language language : allLanguages) {
            const Phrasebook book(language);
            QCOMPARE(book.date(QDate(2026, 3, 31)), QStringLiteral("03/31/2026"));
            QCOMPARE(book.date(QDate(2024, 2, 29)), QStringLiteral("02/29/2024"));
            QCOMPARE(book.date(QDate(987, 12, 1)), QStringLiteral("12/01/0987"));
            QCOMPARE(book.date(QDate()), QString());
        }
    }

    void monthsSpeakTheLanguage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("months");
        QTest::newRow("English") << Language::English
                                 << QStringList { QStringLiteral("January 2026"), QStringLiteral("February 2026"),
                                        QStringLiteral("March 2026"), QStringLiteral("April 2026"),
                                        QStringLiteral("May 2026"), QStringLiteral("June 2026"),
                                        QStringLiteral("July 2026"), QStringLiteral("August 2026"),
                                        QStringLiteral("September 2026"), QStringLiteral("October 2026"),
                                        QStringLiteral("November 2026"), QStringLiteral("December 2026") };
        QTest::newRow("Arabic") << Language::Arabic
                                << QStringList { QStringLiteral("يناير 2026"), QStringLiteral("فبراير 2026"),
                                       QStringLiteral("مارس 2026"), QStringLiteral("أبريل 2026"),
                                       QStringLiteral("مايو 2026"), QStringLiteral("يونيو 2026"),
                                       QStringLiteral("يوليو 2026"), QStringLiteral("أغسطس 2026"),
                                       QStringLiteral("سبتمبر 2026"), QStringLiteral("أكتوبر 2026"),
                                       QStringLiteral("نوفمبر 2026"), QStringLiteral("ديسمبر 2026") };
        QTest::newRow("Italian") << Language::Italian
                                 << QStringList { QStringLiteral("gennaio 2026"), QStringLiteral("febbraio 2026"),
                                        QStringLiteral("marzo 2026"), QStringLiteral("aprile 2026"),
                                        QStringLiteral("maggio 2026"), QStringLiteral("giugno 2026"),
                                        QStringLiteral("luglio 2026"), QStringLiteral("agosto 2026"),
                                        QStringLiteral("settembre 2026"), QStringLiteral("ottobre 2026"),
                                        QStringLiteral("novembre 2026"), QStringLiteral("dicembre 2026") };
        QTest::newRow("Bengali") << Language::Bengali
                                 << QStringList { QStringLiteral("জানুয়ারি 2026"), QStringLiteral("ফেব্রুয়ারি 2026"),
                                        QStringLiteral("মার্চ 2026"), QStringLiteral("এপ্রিল 2026"),
                                        QStringLiteral("মে 2026"), QStringLiteral("জুন 2026"),
                                        QStringLiteral("জুলাই 2026"), QStringLiteral("আগস্ট 2026"),
                                        QStringLiteral("সেপ্টেম্বর 2026"), QStringLiteral("অক্টোবর 2026"),
                                        QStringLiteral("নভেম্বর 2026"), QStringLiteral("ডিসেম্বর 2026") };
        QStringList korean;
        for (int month = 1; month <= 12; ++month)
            korean.append(QStringLiteral("2026년 %1월").arg(month));
        QTest::newRow("Korean") << Language::Korean << korean;
    }
    void monthsSpeakTheLanguage()
    {
        QFETCH(Language, language);
        QFETCH(QStringList, months);
        const Phrasebook book(language);
        for (int month = 1; month <= 12; ++month)
            QCOMPARE(book.month(QDate(2026, month, 28)), months[month - 1]);
        QCOMPARE(book.month(QDate()), QString());
    }

    void anotherLocaleOfTheDeskChangesNothing()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        const Phrasebook book;
        const QString texts
            = book.money(Money::fromCents(-123456)) + book.date(QDate(2026, 3, 31)) + book.month(QDate(2026, 3, 31));
        QLocale::setDefault(before);
        QCOMPARE(texts, QStringLiteral("-$1,234.5603/31/2026March 2026"));
    }

    void periodsMayBeOpen()
    {
        const QDate first(2025, 1, 1);
        const QDate last(2026, 3, 31);
        const Phrasebook book;
        QCOMPARE(book.period({ first, last }), QStringLiteral("01/01/2025 - 03/31/2026"));
        QCOMPARE(book.period({ first, {} }), QStringLiteral("from 01/01/2025"));
        QCOMPARE(book.period({ {}, last }), QStringLiteral("until 03/31/2026"));
        QCOMPARE(book.period({}), QString());
    }

    void periodsKeepTheirOrderInEveryLanguage()
    {
        for (const Language language : allLanguages) {
            const QString text = Phrasebook(language).period({ QDate(2025, 1, 1), QDate(2026, 3, 31) });
            QVERIFY(text.indexOf(QLatin1String("01/01/2025")) >= 0);
            QVERIFY(text.indexOf(QLatin1String("01/01/2025")) < text.indexOf(QLatin1String("03/31/2026")));
        }
    }

    void daysOfAPeriodAreFencedBesideArabic()
    {
        const Phrasebook arabic(Language::Arabic);
        const QDate first(2025, 1, 1);
        const QDate last(2026, 3, 31);
        QCOMPARE(
            arabic.period({ first, last }), QStringLiteral("من \u206801/01/2025\u2069 إلى \u206803/31/2026\u2069"));
        QCOMPARE(arabic.period({ first, {} }), QStringLiteral("من \u206801/01/2025\u2069"));
        QCOMPARE(arabic.period({ {}, last }), QStringLiteral("حتى \u206803/31/2026\u2069"));
        QCOMPARE(arabic.period({}), QString());
    }

    void wordsComeFromTheBookThatIsAsked()
    {
        QCOMPARE(Phrasebook(Language::Arabic).translate("Statement", "Amount"), QStringLiteral("المبلغ"));
        QCOMPARE(Phrasebook(Language::English).translate("Statement", "Amount"), QStringLiteral("Amount"));
    }

    void whatIsNotTranslatedStaysEnglish()
    {
        const Phrasebook arabic(Language::Arabic);
        QCOMPARE(arabic.translate("Elsewhere", "Amount"), QStringLiteral("Amount"));
        QCOMPARE(arabic.translate("Statement", "No such words"), QStringLiteral("No such words"));
        QCOMPARE(arabic.translate("Statement", "Caf\xC3\xA9"), QStringLiteral("Café"));
    }

    void countsFillTheirPlace()
    {
        QCOMPARE(Phrasebook().translate("Elsewhere", "%n page(s)", 1234), QStringLiteral("1234 page(s)"));
        QCOMPARE(Phrasebook().translate("Elsewhere", "%n of %n", 0), QStringLiteral("0 of 0"));
        QCOMPARE(Phrasebook().translate("Elsewhere", "100 %n", -1), QStringLiteral("100 %n"));
    }

    void copiesOutliveTheFirstBook()
    {
        auto first = std::make_unique<Phrasebook>(Language::Arabic);
        const Phrasebook copy = *first;
        first.reset();
        QCOMPARE(copy.translate("Statement", "Amount"), QStringLiteral("المبلغ"));
    }

    void manyThreadsReadOneBook()
    {
        const Phrasebook arabic(Language::Arabic);
        std::vector<int> wrong(4, 0);
        std::vector<std::thread> threads;
        for (int &count : wrong) {
            threads.emplace_back([&arabic, &count] {
                for (int i = 0; i < 2000; ++i) {
                    const bool isRight = arabic.translate("Statement", "Amount") == QStringLiteral("المبلغ")
                        && arabic.month(QDate(2026, 1 + i % 12, 1)).endsWith(QLatin1String(" 2026"));
                    count += isRight ? 0 : 1;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(wrong, std::vector<int>(4, 0));
    }

    void manyThreadsMakeBooks()
    {
        std::vector<int> wrong(4, 0);
        std::vector<std::thread> threads;
        for (int &count : wrong) {
            threads.emplace_back([&count] {
                for (int i = 0; i < 500; ++i)
                    count += Phrasebook(Language::Arabic).translate("Statement", "Amount") == QStringLiteral("المبلغ")
                        ? 0
                        : 1;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(wrong, std::vector<int>(4, 0));
    }

    void fencesHoldTheirText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("inside");
        QTest::newRow("amount") << QStringLiteral("-$5.00") << QStringLiteral("-$5.00");
        QTest::newRow("Arabic") << QStringLiteral("فاطمة") << QStringLiteral("فاطمة");
        QTest::newRow("beyond the first plane")
            << QString::fromUcs4(U"a\U0001F600") << QString::fromUcs4(U"a\U0001F600");
        QTest::newRow("override left open") << QStringLiteral("a\u202Eb") << QStringLiteral("ab");
        QTest::newRow("closes a fence") << QStringLiteral("a\u2069b\u202C") << QStringLiteral("ab");
        QTest::newRow("opens a fence") << QStringLiteral("\u2066\u2067\u2068\u202A\u202B\u202Da")
                                       << QStringLiteral("a");
        QTest::newRow("marks without an end")
            << QStringLiteral("a\u200Fb\u200E\u061C") << QStringLiteral("a\u200Fb\u200E\u061C");
        QTest::newRow("a flood of marks") << QStringLiteral("Z\u0301\u0302\u0303\u0304\u0305\u0306a\u0301")
                                          << QStringLiteral("Z\u0301\u0302\u0303\u0304a\u0301");
        QTest::newRow("a flood in parts") << QStringLiteral("Z\u0301\u0302\u200D\u0303\u0304\u202A\u0305\u200C\u0306")
                                          << QStringLiteral("Z\u0301\u0302\u200D\u0303\u0304");
        QTest::newRow("line ends") << QStringLiteral("a\nb\rc\u2028d\u2029e\u0085") << QStringLiteral("a b c d e ");
        QTest::newRow("markup") << QStringLiteral("<b>&amp;") << QStringLiteral("<b>&amp;");
    }
    void fencesHoldTheirText()
    {
        QFETCH(QString, text);
        QFETCH(QString, inside);
        QCOMPARE(Phrasebook::isolated(text), QChar(0x2068) + inside + QChar(0x2069));
    }

    void aSentenceKeepsItsDirectionThoughItBeginsWithALatinWord()
    {
        const QString sentence = QStringLiteral("DEMO. \u0627\u0644\u064a\u0648\u0645 %1.");
        const QString marked = withOwnDirection(sentence);
        QVERIFY(!sentence.isRightToLeft());
        QVERIFY(marked.isRightToLeft());
        QCOMPARE(marked, QChar(0x200f) + sentence);
        for (const QString &text : { QString(), QStringLiteral("PDF"), QStringLiteral("12 %"),
                 QStringLiteral("\u0627\u0644\u064a\u0648\u0645 PDF"), marked })
            QCOMPARE(withOwnDirection(text), text);
    }

    void nothingNeedsNoFence() { QCOMPARE(Phrasebook::isolated(QString()), QString()); }
};

QTEST_GUILESS_MAIN(TestPhrasebook)
#include "tst_phrasebook.moc"

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/namefold.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace caseledger;

class TestNameFold : public QObject
{
    Q_OBJECT

private slots:
    void foldsAsAPersonWouldRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *what, const QString &text, const QString &expected) {
            QTest::newRow(what) << text << expected;
        };
        row("nothing", QString(), QString());
        row("capitals", QStringLiteral("MARY Ann"), QStringLiteral("mary ann"));
        row("blanks", QStringLiteral("  Mary \t\n Ann  "), QStringLiteral("mary ann"));
        row("full stop and comma", QStringLiteral("Smith, John Q. Jr."), QStringLiteral("smith john q jr"));
        row("apostrophe", QStringLiteral("O'Brien"), QStringLiteral("o brien"));
        row("curly apostrophe", QStringLiteral("O\u2019Brien"), QStringLiteral("o brien"));
        row("accent as apostrophe", QStringLiteral("O\u00B4Brien"), QStringLiteral("o brien"));
        row("hyphen", QStringLiteral("Jean-Luc"), QStringLiteral("jean luc"));
        row("dash", QStringLiteral("Jean\u2013Luc"), QStringLiteral("jean luc"));
        row("digits", QStringLiteral("Unit 4B"), QStringLiteral("unit 4b"));
        row("only marks", QStringLiteral("-- ' .. !"), QString());
        row("markup", QStringLiteral("<b>x</b>"), QStringLiteral("b x b"));
        row("NUL", QStringLiteral("a") + QChar(0) + QStringLiteral("b"), QStringLiteral("a b"));

        row("acute and tilde", QStringLiteral("José Peña"), QStringLiteral("jose pena"));
        row("decomposed", QStringLiteral("Jose\u0301 Pen\u0303a"), QStringLiteral("jose pena"));
        row("stroke and slash", QStringLiteral("Øyvind Łukasz Đorđe Ħal"), QStringLiteral("oyvind lukasz dorde hal"));
        row("sharp s", QStringLiteral("Straße STRAẞE"), QStringLiteral("strasse strasse"));
        row("ligatures", QStringLiteral("Ægir Œuvre ﬁn"), QStringLiteral("aegir oeuvre fin"));
        row("thorn and eth", QStringLiteral("Þór Guðrún"), QStringLiteral("thor gudrun"));
        row("dotted and dotless i", QStringLiteral("İSTANBUL ısı"), QStringLiteral("istanbul isi"));
        row("Vietnamese", QStringLiteral("Nguyễn Thị Đặng"), QStringLiteral("nguyen thi dang"));
        row("full width", QStringLiteral("Ｓｍｉｔｈ"), QStringLiteral("smith"));
        row("joiner inside", QStringLiteral("a\u200Db\u00ADc\uFE0F"), QStringLiteral("abc"));
        row("direction marks", QStringLiteral("\u202Esmith\u200F"), QStringLiteral("smith"));

        row("teh marbuta", QStringLiteral("فاطمة"), QStringLiteral("فاطمه"));
        row("alef with hamza", QStringLiteral("أحمد إسلام آدم ٱلله"), QStringLiteral("احمد اسلام ادم الله"));
        row("hamza on waw and yeh", QStringLiteral("مؤمن عائشة"), QStringLiteral("مومن عايشه"));
        row("alef maksura", QStringLiteral("موسى"), QStringLiteral("موسي"));
        row("vowel marks", QStringLiteral("الزَّهراء مُحَمَّد"), QStringLiteral("الزهراء محمد"));
        row("tatweel", QStringLiteral("محـــمد"), QStringLiteral("محمد"));
        row("mark after tatweel", QStringLiteral("مـَحمد"), QStringLiteral("محمد"));
        row("Persian and Urdu letters", QStringLiteral("علی کریم ہدی"), QStringLiteral("علي كريم هدي"));
        row("presentation forms", QStringLiteral("ﻓﺎﻃﻤﺔ ﷲ"), QStringLiteral("فاطمه الله"));
        row("Arabic-Indic digits", QStringLiteral("٠١٢٣٤٥٦٧٨٩"), QStringLiteral("0123456789"));
        row("extended Arabic-Indic digits", QStringLiteral("۴۵۶"), QStringLiteral("456"));
        row("Arabic comma", QStringLiteral("علي، حسن"), QStringLiteral("علي حسن"));

        row("Bengali vowel signs and virama stay", QStringLiteral("রহমান শ্রীমতী"), QStringLiteral("রহমান শ্রীমতী"));
        row("Bengali two-part vowel", QStringLiteral("\u09AE\u09C7\u09BE"), QStringLiteral("\u09AE\u09CB"));
        row("Bengali joiner", QStringLiteral("র\u200D্য"), QStringLiteral("র্য"));
        row("Bengali digits", QStringLiteral("০১২৩৪৫৬৭৮৯"), QStringLiteral("0123456789"));

        row("Hangul", QStringLiteral("김민수"), QStringLiteral("김민수"));
        row("Hangul in letters", QStringLiteral("\u1100\u1175\u11B7\u1106\u1175\u11AB\u1109\u116E"),
            QStringLiteral("김민수"));
        row("Hangul and Latin", QStringLiteral("김민수 (Kim)"), QStringLiteral("김민수 kim"));

        row("Cyrillic keeps its letters", QStringLiteral("Йосиф"), QStringLiteral("йосиф"));
        row("mark without a letter", QStringLiteral("\u0301abc"), QStringLiteral("abc"));
        row("emoji", QString::fromUcs4(U"a\U0001F600b"), QStringLiteral("a b"));
        row("letters beyond the first plane", QString::fromUcs4(U"\U00010400"), QString::fromUcs4(U"\U00010428"));
        row("half a character", QStringLiteral("a") + QChar(0xD800) + QStringLiteral("b"), QStringLiteral("a b"));
    }
    void foldsAsAPersonWouldRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(folded(text), expected);
        QCOMPARE(folded(folded(text)), expected);
    }

    /// However a text is composed, it folds the same.
    void compositionMakesNoDifference_data() { foldsAsAPersonWouldRead_data(); }
    void compositionMakesNoDifference()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(folded(text.normalized(QString::NormalizationForm_C)), expected);
        QCOMPARE(folded(text.normalized(QString::NormalizationForm_D)), expected);
        QCOMPARE(folded(QStringLiteral("é ") + text),
            expected.isEmpty() ? QStringLiteral("e") : QStringLiteral("e ") + expected);
    }

    /// The short way for ASCII gives what the long way gives.
    void shortWayAgreesWithTheLongWay()
    {
        for (char16_t first = 0; first < 0x80; ++first) {
            const QString text = QStringLiteral("x") + QChar(first) + QStringLiteral("Y");
            QCOMPARE(folded(QString(text + QStringLiteral(" é"))), QString(folded(text) + QStringLiteral(" e")));
        }
    }

    /// Every character alone: no blank at an end, nothing in two forms, never a surprise on the second time.
    void everyCharacterFoldsOnce()
    {
        QStringList faults;
        for (char32_t character = 1; character <= 0x10FFFF; ++character) {
            if (QChar::isSurrogate(character))
                continue;
            const QString once = folded(QString::fromUcs4(&character, 1));
            if (folded(once) != once || once != once.trimmed() || once.contains(QLatin1String("  ")))
                faults.append(QString::number(character, 16));
        }
        QCOMPARE(faults.join(u' '), QString());
    }

    void wordsAreWhatBlanksDivide()
    {
        QCOMPARE(foldedWords(QStringLiteral(" Smith,  José-Luis ")),
            QStringList({ QStringLiteral("smith"), QStringLiteral("jose"), QStringLiteral("luis") }));
        QCOMPARE(foldedWords(QStringLiteral(" - ")), QStringList());
        QCOMPARE(foldedWords(QString()), QStringList());
    }

    void longTextsFoldWhole()
    {
        QCOMPARE(folded(QString(100'000, u'É')), QString(100'000, u'e'));
        QCOMPARE(folded(QString(1000, QChar(0xFDFA))).count(u'ل'), 1000 * 5); // grows to eighteen times its length
    }

    void manyThreadsFoldAtOnce()
    {
        std::vector<int> wrong(4, 0);
        std::vector<std::thread> threads;
        for (int &count : wrong) {
            threads.emplace_back([&count] {
                for (int i = 0; i < 2000; ++i)
                    count += folded(QStringLiteral("Øyvind فاطمة 김민수")) == QStringLiteral("oyvind فاطمه 김민수") ? 0
                                                                                                                    : 1;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(wrong, std::vector<int>(4, 0));
    }
};

QTEST_APPLESS_MAIN(TestNameFold)
#include "tst_namefold.moc"

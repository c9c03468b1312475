// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/papers/papernumber.h"

#include <QSet>
#include <QTest>

using namespace caseledger;

namespace {

constexpr char signs[] = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
constexpr int signCount = int(sizeof signs) - 1;

/// The nine signs of a number without its dashes.
QString bareText(const PaperNumber &number) { return number.text().remove(u'-'); }

} // namespace

class TestPaperNumber : public QObject
{
    Q_OBJECT

private slots:
    void aNumberIsWrittenInThrees()
    {
        const auto number = PaperNumber::parse(u"7K3-M9Q-XTE");
        QVERIFY(number);
        QCOMPARE(number->text(), QStringLiteral("7K3-M9Q-XTE"));
        QVERIFY(!number->isEmpty());
        QVERIFY(PaperNumber().isEmpty());
        QCOMPARE(PaperNumber().text(), QString());
    }

    void whatAPersonTypesIsForgiven_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("bare") << QStringLiteral("7K3M9QXTE");
        QTest::newRow("small letters") << QStringLiteral("7k3-m9q-xte");
        QTest::newRow("blanks") << QStringLiteral("  7K3 M9Q XTE\t");
        QTest::newRow("no-break blanks") << QStringLiteral("7K3\u00A0M9Q\u00A0XTE");
        QTest::newRow("other dashes") << QStringLiteral("7K3\u2013M9Q\u2011XTE");
        QTest::newRow("other groups") << QStringLiteral("7-K-3-M-9-Q-X-T-E-");
    }

    void whatAPersonTypesIsForgiven()
    {
        QFETCH(const QString, typed);
        QCOMPARE(PaperNumber::parse(typed), PaperNumber::parse(u"7K3-M9Q-XTE"));
        QVERIFY(PaperNumber::parse(typed));
    }

    void whatIsNoNumber_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("dashes alone") << QStringLiteral("---");
        QTest::newRow("too short") << QStringLiteral("7K3-M9Q-XT");
        QTest::newRow("too long") << QStringLiteral("7K3-M9Q-XTE2");
        QTest::newRow("wrong check sign") << QStringLiteral("7K3-M9Q-XT5");
        QTest::newRow("two changed over") << QStringLiteral("K73-M9Q-XTE");
        QTest::newRow("zero") << QStringLiteral("0K3-M9Q-XTE");
        QTest::newRow("one") << QStringLiteral("1K3-M9Q-XTE");
        QTest::newRow("letter I") << QStringLiteral("IK3-M9Q-XTE");
        QTest::newRow("letter L") << QStringLiteral("LK3-M9Q-XTE");
        QTest::newRow("letter O") << QStringLiteral("OK3-M9Q-XTE");
        QTest::newRow("comma") << QStringLiteral("7K3,M9Q,XTE");
        QTest::newRow("underscore") << QStringLiteral("7K3_M9Q_XTE");
        QTest::newRow("Cyrillic capital M") << QStringLiteral("7K3-\u041C9Q-XTE");
        QTest::newRow("fullwidth 7") << QStringLiteral("\uFF17K3-M9Q-XTE");
        QTest::newRow("Arabic-Indic 7") << QStringLiteral("\u0667K3-M9Q-XTE");
        QTest::newRow("dotless i becomes I nowhere") << QStringLiteral("\u0131K3-M9Q-XTE");
        QTest::newRow("null sign") << QStringLiteral("7K3-M9Q-XTE").replace(0, 1, QChar(QChar::Null));
        QTest::newRow("pair of surrogates") << QStringLiteral("\U0001F6007K3M9QX");
    }

    void whatIsNoNumber()
    {
        QFETCH(const QString, typed);
        QVERIFY(!PaperNumber::parse(typed));
    }

    void aLongSIsNotS()
    {
        // The capital of U+017F is S; it is no sign of a number all the same.
        for (int n = 0; n < 500; ++n) {
            const QString text = bareText(PaperNumber::random());
            if (text.contains(u'S'))
                QVERIFY(!PaperNumber::parse(QString(text).replace(u'S', QChar(0x017F))));
        }
    }

    void oneWrongSignIsNoticed()
    {
        for (int n = 0; n < 300; ++n) {
            const QString right = bareText(PaperNumber::random());
            for (qsizetype place = 0; place < right.size(); ++place) {
                for (int sign = 0; sign < signCount; ++sign) {
                    QString wrong = right;
                    wrong[place] = QLatin1Char(signs[sign]);
                    QCOMPARE(PaperNumber::parse(wrong).has_value(), wrong == right);
                }
            }
        }
    }

    void neighboursChangedOverAreNoticed()
    {
        for (int n = 0; n < 3000; ++n) {
            const QString right = bareText(PaperNumber::random());
            for (qsizetype place = 0; place + 1 < right.size(); ++place) {
                QString wrong = right;
                std::swap(wrong[place], wrong[place + 1]);
                QCOMPARE(PaperNumber::parse(wrong).has_value(), wrong == right);
            }
        }
    }

    void everyPairOfNeighboursIsNoticed()
    {
        // Every pair of signs at every place, not only those that were drawn; the rest of the number stays the same.
        for (qsizetype place = 0; place + 2 < 9; ++place) {
            for (int a = 0; a < signCount; ++a) {
                for (int b = 0; b < a; ++b) {
                    QString text = QStringLiteral("22222222");
                    text[place] = QLatin1Char(signs[a]);
                    text[place + 1] = QLatin1Char(signs[b]);
                    QString turned = text;
                    std::swap(turned[place], turned[place + 1]);
                    int both = 0; // check signs that would fit the one and the other
                    for (int check = 0; check < signCount; ++check)
                        both += PaperNumber::parse(text + QLatin1Char(signs[check])).has_value()
                            && PaperNumber::parse(turned + QLatin1Char(signs[check])).has_value();
                    QCOMPARE(both, 0);
                }
            }
        }
    }

    void everyEightSignsHaveOneCheckSign()
    {
        for (int n = 0; n < 300; ++n) {
            const QString text = bareText(PaperNumber::random()).first(8);
            int fitting = 0;
            for (int check = 0; check < signCount; ++check)
                fitting += PaperNumber::parse(text + QLatin1Char(signs[check])).has_value();
            QCOMPARE(fitting, 1);
        }
    }

    void numbersAreDrawnFromAllSigns()
    {
        QSet<QString> numbers;
        QSet<QChar> seen[9];
        for (int n = 0; n < 5000; ++n) {
            const PaperNumber number = PaperNumber::random();
            QVERIFY(!number.isEmpty());
            const QString text = number.text();
            QCOMPARE(text.size(), 11);
            QCOMPARE(PaperNumber::parse(text), number);
            numbers.insert(text);
            const QString bare = bareText(number);
            for (qsizetype place = 0; place < bare.size(); ++place)
                seen[place].insert(bare[place]);
        }
        QCOMPARE(numbers.size(), 5000); // two alike among 5,000 of 8.5e11: once in 70,000 runs
        for (const QSet<QChar> &place : seen)
            QCOMPARE(place.size(), signCount);
    }

    void numbersCompareByTheirSigns()
    {
        const PaperNumber a = *PaperNumber::parse(u"7K3-M9Q-XTE");
        const PaperNumber b = PaperNumber::random();
        QCOMPARE(a == b, a.text() == b.text());
        QCOMPARE(a < b, a.text() < b.text());
        QVERIFY(PaperNumber() < a);
    }
};

QTEST_APPLESS_MAIN(TestPaperNumber)
#include "tst_papernumber.moc"

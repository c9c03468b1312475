// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/intake.h"

#include <QTest>

using namespace caseledger;

/// Money, identifiers, codes, guarded values: the smallest values, which everything else trusts.
class TestValues : public QObject
{
    Q_OBJECT

private slots:
    void readsPlainAmounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isSigned");
        QTest::addColumn<bool>("good");
        QTest::addColumn<qint64>("cents");
        const auto good = [](const char *text, qint64 cents, bool isSigned = false) {
            QTest::newRow(text) << QString::fromLatin1(text) << isSigned << true << cents;
        };
        const auto bad = [](const char *text, bool isSigned = false) {
            QTest::addRow("bad %s %d", text, isSigned) << QString::fromUtf8(text) << isSigned << false << qint64(0);
        };
        good("0.00", 0);
        good("0.01", 1);
        good("1234.56", 123456);
        good("0012.30", 1230);
        good("9999999.99", 999'999'999);
        good("-5.00", -500, true);
        good("-0.00", 0, true);
        good("7.25", 725, true);
        for (const char *text :
            { "", ".", ".00", "1", "1.", "1.0", "1.000", "10000000.00", "+1.00", "-1.00", "1,234.56", "$1.00", " 1.00",
                "1.00 ", "1e2.00", "1.0a", "0x1.00", "٣.٠٠", "99999999999999999999.00", "--1.00" })
            bad(text);
        for (const char *text : { "-", "--1.00", "-.00", "+1.00", "-10000000.00", "- 1.00" })
            bad(text, true);
    }
    void readsPlainAmounts()
    {
        QFETCH(QString, text);
        QFETCH(bool, isSigned);
        QFETCH(bool, good);
        QFETCH(qint64, cents);
        const auto money = moneyFromText(text, isSigned ? SignRule::Signed : SignRule::Unsigned);
        QCOMPARE(money.has_value(), good);
        if (good)
            QCOMPARE(money->cents(), cents);
    }

    void writesPlainAmounts()
    {
        QCOMPARE(plainText(Money()), QStringLiteral("0.00"));
        QCOMPARE(plainText(Money::fromCents(-5)), QStringLiteral("-0.05"));
        QCOMPARE(plainText(Money::fromCents(123456)), QStringLiteral("1234.56"));
        QCOMPARE(plainText(Money::fromDollars(-5)), QStringLiteral("-5.00"));
        QCOMPARE(
            plainText(Money::fromCents(std::numeric_limits<qint64>::min())), QStringLiteral("-92233720368547758.08"));
    }

    void readsCaseIdentifiers()
    {
        QCOMPARE(CaseId::parse(u"AB12345C1")->text(), QStringLiteral("AB12345C1"));
        for (const QStringView text :
            std::initializer_list<QStringView> { u"", u"AB12345C", u"AB12345C12", u"ab12345c1", u"A112345C1",
                u"AB1234XC1", u"AB1234511", u"AB12345CC", u" AB12345C1", u"ÄB12345C1", u"AB１2345C1" })
            QVERIFY2(!CaseId::parse(text), qPrintable(text.toString()));
        QCOMPARE(CaseId::fromTyped(u" ab12345c1 ")->text(), QStringLiteral("AB12345C1"));
        QVERIFY(!CaseId::fromTyped(u"ab 12345c1"));
        QVERIFY(CaseId().isEmpty());
        QCOMPARE(CaseId().text(), QString());
    }

    void sortsReferencesByByte()
    {
        // In UTF-8 U+FF5E (EF BD 9E) stands before U+1F600 (F0 9F 98 80); in UTF-16 units it would stand after it.
        QVERIFY(PaymentRef { QStringLiteral("～") } < PaymentRef { QStringLiteral("😀") });
        QVERIFY(PaymentRef { QStringLiteral("P10") } < PaymentRef { QStringLiteral("P9") });
        QVERIFY(PaymentRef { QStringLiteral("P") } < PaymentRef { QStringLiteral("P1") });
        QVERIFY(PaymentRef { QStringLiteral("Z") } < PaymentRef { QStringLiteral("a") });
        const QStringList samples { QStringLiteral("a"), QStringLiteral("é"), QStringLiteral("क"),
            QStringLiteral("\uE000"), QStringLiteral("～"), QStringLiteral("😀"), QStringLiteral("😀a"), QString() };
        for (const QString &a : samples) {
            for (const QString &b : samples) {
                const int bytes = a.toUtf8().compare(b.toUtf8());
                const auto order = compareBytes(a, b);
                QCOMPARE(order < 0, bytes < 0);
                QCOMPARE(order == 0, bytes == 0);
            }
        }
    }

    void codesGoBothWays()
    {
        QCOMPARE(code(PaymentSource::FederalTaxOffset), QLatin1String("federal_tax_offset"));
        QCOMPARE(fromCode<PaymentSource>(u"other"), PaymentSource::Other);
        QVERIFY(!fromCode<PaymentSource>(u"Other"));
        QVERIFY(!fromCode<PaymentSource>(u""));
        roundTrip<CaseStatus>(2);
        roundTrip<Assistance>(3);
        roundTrip<ObligationKind>(5);
        roundTrip<Frequency>(4);
        roundTrip<PaymentSource>(8);
        roundTrip<PaymentStatus>(3);
        roundTrip<Payee>(3);
        roundTrip<DisbursementMethod>(3);
        roundTrip<DisbursementStatus>(5);
        roundTrip<Bucket>(2);
    }

    void guardedValuesKnowTheirAudience()
    {
        const Guarded<QString> open(QStringLiteral("x"), false);
        const Guarded<QString> covered(QStringLiteral("x"), true);
        QVERIFY(
            open.shownTo(Audience::Owner) && open.shownTo(Audience::Staff) && open.shownTo(Audience::StaffWithReason));
        QVERIFY(!open.shownTo(Audience::OtherParent));
        QVERIFY(covered.shownTo(Audience::Owner) && covered.shownTo(Audience::StaffWithReason));
        QVERIFY(covered.isWithheldFrom(Audience::Staff));
        QVERIFY(covered.isWithheldFrom(Audience::OtherParent));
    }

    void socialSecurityNumbersAreNineDigits()
    {
        QCOMPARE(Ssn::parse(u"900112222")->last4(), QStringLiteral("2222"));
        QCOMPARE(Ssn::parse(u"900-11-2222")->digits().toByteArray(), QByteArray("900112222"));
        for (const QStringView text : std::initializer_list<QStringView> { u"", u"90011222", u"9001122223",
                 u"900-112222", u"900 11 2222", u"90011222x", u"900-11-222", u"９00112222" })
            QVERIFY2(!Ssn::parse(text), qPrintable(QString::number(text.size())));
    }

private:
    template <class Enum>
    static void roundTrip(size_t count)
    {
        QCOMPARE(codesOf(Enum {}).size(), count);
        for (size_t i = 0; i < count; ++i)
            QCOMPARE(size_t(*fromCode<Enum>(QString(code(Enum(i))))), i);
    }
};

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/people/kinship.h"
#include "models/domain/contact/statezips.h"
#include "tests/unit/demo/demosamples.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace caseledger;
using namespace caseledger::test;

namespace {

bool hasScript(const QString &text, QChar::Script script)
{
    return std::ranges::any_of(text, [script](QChar unit) { return unit.script() == script; });
}

} // namespace

/// Everyone in the demo office is made up, and seen to be.
class TestDemoPeople : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (DemoCase &made : casesOf({ .cases = 3000, .seed = 1, .today = usualDay() })) {
            for (PartyRow &row : made.parties)
                m_parties.push_back(std::move(row));
        }
        QVERIFY(m_parties.size() > 4500);
    }

    void numbersWereNeverGivenOut()
    {
        QSet<QByteArray> seen;
        int without = 0;
        for (const PartyRow &row : m_parties) {
            if (!row.ssn) {
                QVERIFY(row.party.ssnLast4.isEmpty());
                ++without;
                continue;
            }
            const QByteArray digits = row.ssn->digits().toByteArray();
            QCOMPARE(digits.size(), 9);
            QVERIFY(digits.startsWith('9')); // no social security number begins with it
            const int group = digits.mid(3, 2).toInt();
            QVERIFY(group >= 1 && group < 50); // taxpayer numbers have 50 and more
            QVERIFY(!digits.endsWith("0000"));
            QCOMPARE(row.party.ssnLast4, QString::fromLatin1(digits.right(4)));
            QVERIFY2(!seen.contains(digits), "two persons share a number");
            seen.insert(digits);
        }
        QVERIFY(without > 20 && without < 300);
    }

    void farPersonsStillHaveTheirOwnNumbers()
    {
        QSet<QByteArray> seen;
        for (const int index : { 0, 1, 9, 10, 99'998, 99'999, 1'234'567, mostDemoCases - 2, mostDemoCases - 1 }) {
            for (const Role role : { Role::Custodial, Role::Noncustodial })
                seen.insert(madeUpSsn({ index, role }).digits().toByteArray());
        }
        QCOMPARE(seen.size(), 18);
    }

    void phonesAreFiction()
    {
        static const QRegularExpression fiction(QStringLiteral("^\\d{3}-555-01\\d{2}$"));
        int without = 0;
        for (const PartyRow &row : m_parties) {
            const QString &phone = *row.party.phone.shownTo(Audience::Owner);
            if (phone.isEmpty())
                ++without;
            else
                QVERIFY2(fiction.match(phone).hasMatch(), "a phone is not from 555-01xx");
        }
        QVERIFY(without > 0);
    }

    void mailGoesNowhere()
    {
        static const QRegularExpression mail(QStringLiteral("^parent\\d+@example\\.(com|org|net)$"));
        static const QRegularExpression zip(QStringLiteral("^1[0-4]\\d00$")); // no place's
        int addresses = 0;
        for (const PartyRow &row : m_parties) {
            const QString &email = *row.party.email.shownTo(Audience::Owner);
            QVERIFY(email.isEmpty() || mail.match(email).hasMatch());
            const PostalAddress &address = *row.party.address.shownTo(Audience::Owner);
            if (address.isEmpty()) {
                QVERIFY(!row.party.addressVerifiedOn.isValid());
                continue;
            }
            ++addresses;
            QVERIFY(zip.match(address.zip).hasMatch());
            QCOMPARE(address.state, QStringLiteral("NY"));
            QVERIFY2(mayLieIn(address.zip, address.state), "a ZIP is of another state");
            QVERIFY(!address.street1.isEmpty() && !address.city.isEmpty());
        }
        QVERIFY(addresses > 4000 && addresses < int(m_parties.size()));
    }

    void protectedPersonsAreCovered()
    {
        int protectedPersons = 0;
        for (const PartyRow &row : m_parties) {
            const Party &party = row.party;
            protectedPersons += party.familyViolence ? 1 : 0;
            QCOMPARE(party.address.isWithheldFrom(Audience::Staff), party.familyViolence);
            QCOMPARE(party.phone.isWithheldFrom(Audience::Staff), party.familyViolence);
            QCOMPARE(party.email.isWithheldFrom(Audience::Staff), party.familyViolence);
        }
        QVERIFY2(protectedPersons > 100, qPrintable(QString::number(protectedPersons)));
    }

    void namesComeInTheirScripts_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("script");
        QTest::addColumn<int>("atLeastPerMille");
        QTest::newRow("English") << QStringLiteral("en") << int(QChar::Script_Unknown) << 700;
        QTest::newRow("Spanish") << QStringLiteral("es") << int(QChar::Script_Unknown) << 40;
        QTest::newRow("Arabic") << QStringLiteral("ar") << int(QChar::Script_Arabic) << 35;
        QTest::newRow("Italian") << QStringLiteral("it") << int(QChar::Script_Unknown) << 20;
        QTest::newRow("Bengali") << QStringLiteral("bn") << int(QChar::Script_Bengali) << 45;
        QTest::newRow("Korean") << QStringLiteral("ko") << int(QChar::Script_Hangul) << 25;
    }
    void namesComeInTheirScripts()
    {
        QFETCH(QString, language);
        QFETCH(int, script);
        QFETCH(int, atLeastPerMille);
        int found = 0;
        for (const PartyRow &row : m_parties) {
            const Party &party = row.party;
            QVERIFY(!party.givenName.isEmpty() && !party.familyName.isEmpty());
            QVERIFY(hasScript(party.familyName, QChar::Script_Latin));
            if (party.language != language)
                continue;
            ++found;
            if (script == int(QChar::Script_Unknown))
                QVERIFY(party.nativeName.isEmpty());
            else
                QVERIFY(hasScript(party.nativeName, QChar::Script(script)));
        }
        QVERIFY2(found * 1000 >= atLeastPerMille * int(m_parties.size()), qPrintable(QString::number(found)));
    }

    void parentsAreGrownUp()
    {
        for (const PartyRow &row : m_parties) {
            if (row.party.dateOfBirth.isValid())
                QVERIFY(row.party.dateOfBirth <= usualDay().addYears(-20));
        }
    }

    void someParentsHaveSeveralCases()
    {
        const int cases = 20'000;
        QHash<int, int> custodial;
        QHash<int, int> noncustodial;
        for (int index = fixedCaseCount; index < cases; ++index) {
            const DemoPerson first = personOf(index, Role::Custodial, 1);
            const DemoPerson second = personOf(index, Role::Noncustodial, 1);
            QVERIFY(first.caseIndex <= index && second.caseIndex <= index);
            QVERIFY2(first.caseIndex == index || second.caseIndex == index, "both parents of a case are shared");
            QCOMPARE(personOf(first.caseIndex, Role::Custodial, 1), first);
            ++custodial[first.caseIndex];
            ++noncustodial[second.caseIndex];
        }
        const auto severalPerMille = [](const QHash<int, int> &counts) {
            return int(std::ranges::count_if(counts, [](int count) { return count > 1; }) * 1000 / counts.size());
        };
        // reference: 10 % of the custodial and 15 % of the noncustodial parents
        QVERIFY2(
            std::abs(severalPerMille(custodial) - 100) <= 20, qPrintable(QString::number(severalPerMille(custodial))));
        QVERIFY2(std::abs(severalPerMille(noncustodial) - 150) <= 25,
            qPrintable(QString::number(severalPerMille(noncustodial))));
    }

private:
    std::vector<PartyRow> m_parties;
};

QTEST_APPLESS_MAIN(TestDemoPeople)
#include "tst_demo_people.moc"

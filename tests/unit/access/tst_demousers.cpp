// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/caseplan.h"
#include "app/demo/demooffice.h"
#include "app/demo/demousers.h"
#include "models/domain/codes.h"
#include "models/store/casequeries.h"
#include "models/store/office.h"
#include "staffsamples.h"

#include <QSet>
#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

/// The six users of a demo office.
class DemoUsersTest : public QObject
{
    Q_OBJECT

private slots:
    void thereIsOneOfEveryRole();
    void everyHashHasASaltOfItsOwn();
    void theirOfficeIsThatOfTheTenCases();
    void anOfficeThatIsNoDemoTakesNone();
};

void DemoUsersTest::thereIsOneOfEveryRole()
{
    TestOffice office;
    QVERIFY(writeOffice(office.connection(), { .demo = true }).has_value());
    QVERIFY(addDemoUsers(office.connection()).has_value());
    QCOMPARE(kindOf(requireWorker(office.connection())), Error::Kind::Denied); // nobody stays signed in
    QVERIFY(signIn(office.connection(), u"administrator"_s, demoPassword, u"test"_s).has_value());
    const auto accounts = listUsers(office.connection());
    QVERIFY(accounts.has_value());
    QCOMPARE(accounts->size(), qsizetype(codesOf(StaffRole {}).size()));
    for (const StaffAccount &account : *accounts) {
        QCOMPARE(account.worker.name, QString(code(account.worker.role)));
        QCOMPARE(account.worker.office, QString(demoOfficeCode));
        QCOMPARE(account.worker.taxInformation,
            account.worker.role == StaffRole::Caseworker || account.worker.role == StaffRole::Supervisor);
        QVERIFY(!account.disabled && !account.locked);
        QVERIFY(signIn(*office.another(), account.worker.name, demoPassword, u"test"_s).has_value());
        QCOMPARE(kindOf(signIn(*office.another(), account.worker.name, "Demo", u"test"_s)), Error::Kind::Denied);
    }
}

void DemoUsersTest::everyHashHasASaltOfItsOwn()
{
    TestOffice office;
    QVERIFY(writeOffice(office.connection(), { .demo = true }).has_value());
    QVERIFY(addDemoUsers(office.connection()).has_value());
    const QString salts = u"SELECT COUNT(DISTINCT substr(password_hash, 31, 22)) FROM staff_user"_s;
    QCOMPARE(rawQuery(office.spec().path, salts).toInt(), 6);
}

void DemoUsersTest::theirOfficeIsThatOfTheTenCases()
{
    TestOffice office;
    const QDate today(2026, 3, 31);
    QVERIFY(fillDemoOffice(office.connection(), { .cases = 12, .seed = 1, .today = today }).has_value());
    QVERIFY(addDemoUsers(office.connection()).has_value());
    QVERIFY(signIn(office.connection(), u"caseworker"_s, demoPassword, u"test"_s).has_value());
    for (int number = 1; number <= 10; ++number) {
        const auto id = CaseId::parse(u"AA%1A1"_s.arg(number, 5, 10, QChar(u'0')));
        QVERIFY(openCase(office.connection(), *id).has_value());
    }
}

void DemoUsersTest::anOfficeThatIsNoDemoTakesNone()
{
    TestOffice office;
    QCOMPARE(kindOf(addDemoUsers(office.connection())), Error::Kind::Usage); // the password is too short
    QCOMPARE(hasUsers(office.connection()).value_or(true), false);
}

QTEST_GUILESS_MAIN(DemoUsersTest)
#include "tst_demousers.moc"

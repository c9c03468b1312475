// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/letters/pinattempts.h"

#include "models/domain/letters/pinrules.h"
#include "models/store/letters/pinrequest.h"
#include "tests/support/casetext.h"
#include "tests/unit/callwizard/calloffice.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

/// How many attempts a day still takes, as it is told to whoever has just made one.
class TestPinAttempts : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_office = std::make_unique<CallOffice>();
        m_agent = std::make_unique<SignedInDesk>(*m_office, QStringLiteral("agent"));
    }
    void cleanup()
    {
        m_agent.reset();
        m_office.reset();
    }

    void eachFailedAttemptTakesOne()
    {
        for (int left = failuresToLockPhone; left >= 0; --left) {
            QCOMPARE(leftFor("AA00001A1", Role::Custodial), left);
            fail("AA00001A1", Role::Custodial);
        }
        QCOMPARE(leftFor("AA00001A1", Role::Custodial), 0);
    }

    void otherParentsAndDaysHaveTheirOwn()
    {
        fail("AA00001A1", Role::Custodial);
        QCOMPARE(leftFor("AA00001A1", Role::Custodial), failuresToLockPhone - 1);
        QCOMPARE(leftFor("AA00001A1", Role::Noncustodial), failuresToLockPhone);
        QCOMPARE(leftFor("AA00002A1", Role::Custodial), failuresToLockPhone);
        QCOMPARE(leftFor("AA00001A1", Role::Custodial, day("2026-11-20")), failuresToLockPhone - 1);
    }

    void onlyWhoMayAskIsTold()
    {
        for (const char *user : { "mailroom", "auditor", "administrator" }) {
            SignedInDesk desk(*m_office, QString::fromLatin1(user));
            const Result<int> left = ask(desk, "AA00001A1", Role::Custodial, {});
            QVERIFY2(!left, user);
            QCOMPARE(left.error().kind, Error::Kind::Denied);
        }
    }

    void aCaseThatIsNotThereHasAll() { QCOMPARE(leftFor("ZZ99999Z9", Role::Custodial), failuresToLockPhone); }

private:
    static Result<int> ask(SignedInDesk &desk, const char *caseId, Role role, QDate asOf)
    {
        auto answer = desk.desk().store.run([caseId, role, asOf](Connection &connection) {
            return phoneAttemptsLeft(connection, id(caseId), role, asOf);
        });
        answer.waitForFinished();
        return answer.result();
    }

    int leftFor(const char *caseId, Role role, QDate asOf = {})
    {
        const Result<int> left = ask(*m_agent, caseId, role, asOf);
        return left ? *left : -1;
    }

    void fail(const char *caseId, Role role)
    {
        PinRequest request;
        request.caseId = id(caseId);
        request.party = role;
        request.fullName = QStringLiteral("Nobody Known");
        request.ssn = Ssn::parse(u"987654321");
        request.caseIds = { QString::fromLatin1(caseId) };
        auto answer = m_agent->desk().store.run(
            [request](Connection &connection) { return checkPinRequest(connection, request); });
        answer.waitForFinished();
        QVERIFY(answer.result());
        QCOMPARE(answer.result()->result, PinResult::Refused);
    }

    std::unique_ptr<CallOffice> m_office;
    std::unique_ptr<SignedInDesk> m_agent;
};

QTEST_GUILESS_MAIN(TestPinAttempts)
#include "tst_pinattempts.moc"

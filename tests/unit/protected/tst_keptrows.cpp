// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/papers.h"
#include "models/domain/papers/recipient.h"
#include "models/store/access/users.h"
#include "models/store/casequeries.h"
#include "models/store/maintenance.h"
#include "models/store/office.h"
#include "models/store/trail/trail.h"
#include "tests/unit/protected/protectedoffice.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;
using namespace Qt::StringLiterals;

/// A paper is kept with its row in the trail, and cannot be bent afterwards without being found.
class TestKeptRows : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<ProtectedOffice>(1);
        m_letterhead = readLetterhead(*readOffice(m_office->as(u"administrator"_s))).letterhead;
    }

    void aPaperAndItsRowAreKeptTogether();
    void aKindThatTheRoleDoesNotAllowIsRefused();
    void anOverrideHoldsNoContact();
    void aBentFactIsFound_data();
    void aBentFactIsFound();
    void aRemovedPaperIsMissed();
    void papersFromBeforeTheTrailAreInOrder();
    void aProtectedCopyTakesTheRight();
    void withoutTheRightAPaperGoesInCareOfTheOffice();
    void lookingAgainIsNotedAndGated();
    void noRowNoPaper(); // last: takes the supervisor's rights away

private:
    PaperSource read(const QString &user, const CaseId &id, PaperKind kind, const QString &reason = {})
    {
        const auto source = readPaperSource(m_office->as(user), id, kind, reason);
        return source ? *source : PaperSource();
    }
    Result<IssuedPaper> issue(const QString &user, const CaseId &id, PaperKind kind, Role role,
        const QString &overrideReason = {}, const QString &reason = {})
    {
        const PaperWish wish { .kind = kind, .role = role, .asOf = paperDay };
        const PaperAnswer answer = makePaper(read(user, id, kind, reason), m_letterhead, wish);
        return issuePaper(m_office->as(user), answer.paper, overrideReason);
    }
    /// What check finds about one kept paper.
    QStringList findings(const QString &number)
    {
        QStringList rules;
        // As the programs do: on a server it is the row that lets an administrator read.
        if (!record(m_office->as(u"administrator"_s), { .action = TrailAction::Check }))
            return { u"check not noted"_s };
        const auto count = checkOffice(m_office->as(u"administrator"_s), paperDay, [&](const CheckFinding &finding) {
            if (finding.ref == number)
                rules.append(finding.rule);
        });
        return count ? rules : QStringList { u"check failed"_s };
    }
    int keptCount(const QString &condition = u"1 = 1"_s) const
    {
        return m_office->raw(u"SELECT count(*) FROM kept_paper WHERE "_s + condition).toInt();
    }
    const CaseId &anyCase() const { return m_office->families().first().id; }

    std::unique_ptr<ProtectedOffice> m_office;
    Letterhead m_letterhead;
};

void TestKeptRows::aPaperAndItsRowAreKeptTogether()
{
    const auto issued = issue(u"agent"_s, anyCase(), PaperKind::Statement, Role::Custodial);
    QVERIFY(issued);
    QCOMPARE(m_office->rows(u"action = 'print'"_s), 1);
    const QString detail
        = m_office
              ->raw(
                  u"SELECT detail FROM trail_row WHERE action = 'print' AND outcome = 'done' AND case_id = '%1'"_s.arg(
                      anyCase().text()))
              .toString();
    QVERIFY(detail.startsWith(u"statement %1 sha256:"_s.arg(issued->number.text())));
    QCOMPARE(detail.section(u':', 1).size(), 64);
    QCOMPARE(m_office->raw(u"SELECT office_of_case FROM trail_row WHERE action = 'print'"_s).toString(), ownOffice);
    const auto kept = paperByNumber(m_office->as(u"agent"_s), issued->number, KeptPart::Facts);
    QVERIFY(kept);
    QCOMPARE(kept->madeBy, u"agent"_s);
    QVERIFY(kept->content.isEmpty() && !kept->contentSha256.isEmpty());
    QVERIFY(kept->isContentSound() && kept->areFactsSound());
    QCOMPARE(findings(issued->number.text()), QStringList());
}

void TestKeptRows::noRowNoPaper()
{
    const PaperAnswer answer = makePaper(read(u"supervisor"_s, anyCase(), PaperKind::Statement), m_letterhead,
        { .kind = PaperKind::Statement, .asOf = paperDay });
    const int kept = keptCount();
    const int printed = m_office->rows(u"action = 'print'"_s);
    QVERIFY(changeRights(m_office->as(u"administrator"_s), u"supervisor"_s, { .role = StaffRole::Caseworker }));
    const auto issued = issuePaper(m_office->as(u"supervisor"_s), answer.paper, {});
    QVERIFY(!issued); // who it was allowed to is no supervisor any more
    QCOMPARE(issued.error().kind, Error::Kind::Denied);
    QCOMPARE(keptCount(), kept);
    QCOMPARE(m_office->rows(u"action = 'print'"_s), printed);
}

void TestKeptRows::aKindThatTheRoleDoesNotAllowIsRefused()
{
    const PaperSource source = read(u"supervisor"_s, anyCase(), PaperKind::Disbursements);
    QVERIFY(source.file);
    const PaperAnswer answer = makePaper(source, m_letterhead, { .kind = PaperKind::Disbursements, .asOf = paperDay });
    const auto issued = issuePaper(m_office->as(u"agent"_s), answer.paper, {});
    QVERIFY(!issued);
    QCOMPARE(issued.error().kind, Error::Kind::Denied);
    QCOMPARE(m_office->rows(u"action = 'print' AND outcome = 'refused' AND detail = 'disbursements'"_s), 1);
    QCOMPARE(keptCount(u"kind = 3"_s), 0);
    QVERIFY(read(u"caseworker"_s, anyCase(), PaperKind::Disbursements).file); // whom a server has to let in, too
    QVERIFY(issuePaper(m_office->as(u"caseworker"_s), answer.paper, {}));
}

void TestKeptRows::anOverrideHoldsNoContact()
{
    const Family &family = m_office->family(Flagged::Custodial);
    const auto refused
        = issue(u"supervisor"_s, family.id, PaperKind::Statement, Role::Custodial, u"call "_s + family.custodial.phone);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Usage);
    QVERIFY(issue(u"supervisor"_s, family.id, PaperKind::Statement, Role::Custodial, u"he pays by himself"_s));
    QCOMPARE(m_office->rows(u"action = 'print' AND reason = 'he pays by himself'"_s), 1);
    QCOMPARE(found(squeezed(m_office->trail()), family.custodial), QStringList());
}

void TestKeptRows::aBentFactIsFound_data()
{
    QTest::addColumn<QString>("change");
    for (const char *change : { "amount = amount + 1", "amount = -amount", "pages = pages + 1", "kind = 0", "role = 1",
             "language = 'ko'", "as_of = '2026-03-11'", "period_first = '2020-01-01'", "period_last = NULL",
             "digest = replace(digest, substr(digest, 1, 1), 'f')", "override_reason = 'he asked'",
             "made_at = '2025-01-01T00:00:00.000Z'", "made_by = 'somebody'", "content = NULL, content_sha256 = ''",
             "case_id = 'PF00002A1'" })
        QTest::newRow(change) << QString::fromLatin1(change);
}

void TestKeptRows::aBentFactIsFound()
{
    QFETCH(QString, change);
    const auto issued = issue(u"caseworker"_s, anyCase(), PaperKind::Statement, Role::Custodial);
    const auto other = issue(u"caseworker"_s, anyCase(), PaperKind::ObligationSummary, Role::Custodial);
    QVERIFY(issued && other);
    const QString number = issued->number.text();
    QCOMPARE(findings(number), QStringList());
    if (change.startsWith(u"digest"_s))
        change = u"digest = '%1'"_s.arg(QString(64, u'0'));
    m_office->bend(u"UPDATE kept_paper SET %1 WHERE number = '%2'"_s.arg(change, number));
    const QStringList rules = findings(number);
    if (change.startsWith(u"case_id"_s))
        QCOMPARE(rules, (QStringList { u"paper_trail"_s, u"paper_missing"_s }));
    else if (change.startsWith(u"content"_s))
        QVERIFY(rules.contains(u"paper_trail"_s));
    else
        QCOMPARE(rules, QStringList { u"paper_trail"_s });
    QCOMPARE(findings(other->number.text()), QStringList());
    const auto kept = paperByNumber(m_office->as(u"supervisor"_s), issued->number, KeptPart::Facts);
    QVERIFY(kept);
    QVERIFY(!kept->areFactsSound());
    QVERIFY(paperByNumber(m_office->as(u"supervisor"_s), other->number, KeptPart::Facts)->areFactsSound());
}

void TestKeptRows::aRemovedPaperIsMissed()
{
    const auto issued = issue(u"caseworker"_s, anyCase(), PaperKind::Statement, Role::Custodial);
    QVERIFY(issued);
    m_office->bend(u"DELETE FROM kept_paper WHERE number = '%1'"_s.arg(issued->number.text()));
    QCOMPARE(findings(issued->number.text()), QStringList { u"paper_missing"_s });
    const auto none = paperByNumber(m_office->as(u"caseworker"_s), issued->number, KeptPart::Facts);
    QCOMPARE(none.error().kind, Error::Kind::NotFound);
    QCOMPARE(
        m_office->rows(u"action = 'paper' AND outcome = 'not_found' AND detail = '%1'"_s.arg(issued->number.text())),
        1);
}

/// A paper that was kept by a program without a trail has no row, and needs none; one that claims to be younger does.
void TestKeptRows::papersFromBeforeTheTrailAreInOrder()
{
    const auto issued = issue(u"caseworker"_s, anyCase(), PaperKind::Statement, Role::Custodial);
    QVERIFY(issued);
    const auto plant = [this](const char *number, const char *madeAt) {
        m_office->bend(
            u"INSERT INTO kept_paper SELECT '%1', case_id, kind, role, language, period_first, period_last, as_of, "
            "pages, amount, digest, override_reason, '%2', made_by, content_sha256, content FROM kept_paper "
            "LIMIT 1"_s.arg(QLatin1String(number), QLatin1String(madeAt)));
    };
    const QString old = PaperNumber::random().text();
    plant(qPrintable(old), "2020-05-05T10:00:00.000Z");
    QCOMPARE(findings(old), QStringList());
    const QString young = PaperNumber::random().text();
    plant(qPrintable(young), "2199-05-05T10:00:00.000Z");
    QCOMPARE(findings(young), QStringList { u"paper_trail"_s });
}

void TestKeptRows::lookingAgainIsNotedAndGated()
{
    const auto statement = issue(u"caseworker"_s, anyCase(), PaperKind::ObligationSummary, Role::Custodial);
    const auto notice = issue(u"caseworker"_s, anyCase(), PaperKind::AccessNotice, Role::Custodial);
    QVERIFY(statement && notice);
    const auto look = [this](const char *user, const PaperNumber &number, const QString &reason = {}) {
        const auto paper = paperByNumber(m_office->as(QLatin1String(user)), number, KeptPart::Whole, reason);
        return paper ? -1 : int(paper.error().kind);
    };
    const int done = m_office->rows(u"action = 'paper' AND outcome = 'done'"_s);
    const int refused = m_office->rows(u"action = 'paper' AND outcome = 'refused'"_s);
    constexpr int shown = -1;
    constexpr int denied = int(Error::Kind::Denied);
    QCOMPARE(look("agent", statement->number), shown);
    QCOMPARE(look("agent", notice->number), denied); // statements only
    QCOMPARE(look("far-caseworker", notice->number), int(Error::Kind::ReasonNeeded));
    QCOMPARE(look("far-caseworker", notice->number, u"they moved"_s), shown);
    for (const char *nobody : { "auditor", "mailroom", "administrator" })
        QCOMPARE(look(nobody, statement->number), denied);
    QCOMPARE(m_office->rows(u"action = 'paper' AND outcome = 'done'"_s), done + 2);
    QCOMPARE(m_office->rows(u"action = 'paper' AND outcome = 'refused'"_s), refused + 5);
    QCOMPARE(
        m_office->rows(u"detail = 'access-notice %1 copy' AND reason = 'they moved'"_s.arg(notice->number.text())), 1);

    const int inAll = keptCount(u"case_id = '%1'"_s.arg(anyCase().text()));
    QCOMPARE(papersOfCase(m_office->as(u"agent"_s), anyCase())->size(), inAll);
    QCOMPARE(papersOfCase(m_office->as(u"auditor"_s), anyCase()).error().kind, Error::Kind::Denied);
    QCOMPARE(papersOfCase(m_office->as(u"far-supervisor"_s), anyCase()).error().kind, Error::Kind::ReasonNeeded);
    QCOMPARE(papersOfCase(m_office->as(u"far-supervisor"_s), anyCase(), u"they moved"_s)->size(), inAll);
    QCOMPARE(m_office->rows(u"action = 'paper' AND outcome = 'done' AND detail = 'kept papers'"_s), 2);

    // Lines of payments may tell their sources, whoever's paper it is.
    const auto history = issue(u"caseworker"_s, anyCase(), PaperKind::PaymentHistory, Role::Custodial);
    QVERIFY(history);
    QCOMPARE(look("supervisor", history->number), denied);
    QVERIFY(paperByNumber(m_office->as(u"supervisor"_s), history->number, KeptPart::Facts));
    QVERIFY(changeRights(m_office->as(u"administrator"_s), u"far-supervisor"_s,
        { .role = StaffRole::Supervisor, .office = ownOffice, .taxInformation = true }));
    QCOMPARE(look("far-supervisor", history->number), denied); // cut off until the next sign-in
}

/// The copy of a protected person's paper may carry the address: it takes the right and a reason, the facts do not.
void TestKeptRows::aProtectedCopyTakesTheRight()
{
    for (const Flagged flagged : everyFlag) {
        const CaseId id = m_office->family(flagged).id;
        for (const Role role : { Role::Custodial, Role::Noncustodial }) {
            const auto issued
                = issue(u"supervisor"_s, id, PaperKind::ObligationSummary, role, {}, u"she asked for it"_s);
            QVERIFY(issued);
            const bool isProtected = isFlagged(flagged, role);
            const auto can = [&](const char *user, KeptPart part, const QString &reason) {
                return paperByNumber(m_office->as(QLatin1String(user)), issued->number, part, reason).has_value();
            };
            for (const char *user : { "agent", "caseworker", "supervisor" }) {
                QCOMPARE(can(user, KeptPart::Facts, {}), true);
                QCOMPARE(can(user, KeptPart::Whole, {}), !isProtected);
            }
            QCOMPARE(can("agent", KeptPart::Whole, u"she asked"_s), !isProtected);
            QCOMPARE(can("caseworker", KeptPart::Whole, u"she asked"_s), true);
            QCOMPARE(can("far-caseworker", KeptPart::Whole, u"she asked"_s), !isProtected);
            QCOMPARE(can("far-supervisor", KeptPart::Whole, u"she asked"_s), true);
        }
    }
}

/// Whoever may not see the address still sends the paper somewhere: also where a server keeps the address back.
void TestKeptRows::withoutTheRightAPaperGoesInCareOfTheOffice()
{
    for (const Flagged flagged : everyFlag) {
        const Family &family = m_office->family(flagged);
        const PaperSource source = read(u"agent"_s, family.id, PaperKind::Statement);
        QVERIFY(source.file);
        for (const Role role : { Role::Custodial, Role::Noncustodial }) {
            const Recipient recipient = recipientOf(*source.file, role);
            const bool isProtected = isFlagged(flagged, role);
            QCOMPARE(recipient.isInCareOfOffice, isProtected);
            QCOMPARE(recipient.address, isProtected ? PostalAddress() : family.of(role).address());
            QVERIFY(hasVerifiedAddress(partyOf(*source.file, role)));
        }
    }
}

QTEST_MAIN(TestKeptRows)
#include "tst_keptrows.moc"

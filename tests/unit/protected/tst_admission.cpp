// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/batch/batch.h"
#include "app/tasks/batch/batchrow.h"
#include "app/tasks/papers.h"
#include "models/store/access/users.h"
#include "models/store/casequeries.h"
#include "models/store/cases/reasoncheck.h"
#include "models/store/posting.h"
#include "models/store/trail/trail.h"
#include "tests/unit/protected/protectedoffice.h"

#include <QFile>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;
using namespace Qt::StringLiterals;

namespace {

bool always(const BatchProgress &) { return true; }

} // namespace

/// Leave to read cases is given by the store alone, and noted before it is.
class TestAdmission : public QObject
{
    Q_OBJECT

private slots:
    void oneRowForAllCases();
    void whoMayNotIsRefusedAndNoted_data();
    void whoMayNotIsRefusedAndNoted();
    void blockedAndMissingCasesHaveRowsOfTheirOwn();
    void leaveIsForOneWorkerAndSession();
    void theFlagDecidesOnContact_data();
    void theFlagDecidesOnContact();
    void thatThereIsNoContactIsKnown();
    void aReasonHoldsNoContact_data();
    void aReasonHoldsNoContact();
    void aReasonThatOpensNothingTellsNothing();
    void aReasonIsOneShortLine();
    void noPhoneFindsAProtectedPerson_data();
    void noPhoneFindsAProtectedPerson();
    void noPartOfAPhoneFeelsForIt_data() { noPhoneFindsAProtectedPerson_data(); }
    void noPartOfAPhoneFeelsForIt();
    void noPhoneFindsWhomOneIsKeptFrom();
    void aNoticeOpensAllCasesInOneRow();
    void aBatchNotesEachPartBeforeItIsRead();
    void aBatchIsForSupervisors();
    void aBatchRefusesWhatMayNotBeOpened();

private:
    QList<CaseId> allCases() const
    {
        QList<CaseId> cases;
        for (const Family &family : m_office.families())
            cases.append(family.id);
        return cases;
    }
    BatchWish wish(const QString &folder, PaperKind kind = PaperKind::Statement) const
    {
        BatchWish wish;
        wish.paper.kind = kind;
        wish.paper.asOf = paperDay;
        wish.folder = m_office.pathOf(folder);
        wish.jobs = 2;
        return wish;
    }

    ProtectedOffice m_office { 2 };
};

void TestAdmission::oneRowForAllCases()
{
    Connection &supervisor = m_office.as(u"supervisor"_s);
    const int before = m_office.rows(u"1 = 1"_s);
    const auto admission = admitCases(supervisor, allCases(),
        { .action = TrailAction::Batch, .right = Right::PrintBatch, .detail = u"statement, sample"_s });
    QVERIFY(admission);
    QCOMPARE(m_office.rows(u"1 = 1"_s), before + 1);
    const QString row = u"FROM trail_row WHERE action = 'batch' ORDER BY entry DESC LIMIT 1"_s;
    QCOMPARE(m_office.raw(u"SELECT detail "_s + row).toString(), u"statement, sample"_s);
    QCOMPARE(m_office.raw(u"SELECT outcome "_s + row).toString(), u"done"_s);
    QCOMPARE(m_office.raw(u"SELECT office_of_case "_s + row).toString(), ownOffice);
    QCOMPARE(m_office.raw(u"SELECT case_id "_s + row).toString(), QString());
    QStringList texts;
    for (const CaseId &id : allCases())
        texts.append(id.text());
    QCOMPARE(m_office.raw(u"SELECT cases "_s + row).toString(), texts.join(u' '));
    for (const CaseId &id : allCases()) {
        const auto file = readAdmitted(supervisor, *admission, id);
        QVERIFY(file);
        QCOMPARE((*file)->supportCase().id, id);
    }
    QCOMPARE(m_office.rows(u"1 = 1"_s), before + 1); // reading notes no more
}

void TestAdmission::whoMayNotIsRefusedAndNoted_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<int>("right");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("answer"); // an Error::Kind, or -1
    const auto row = [](const char *user, Right right, const char *reason, int answer) {
        QTest::addRow("%s %d%s", user, int(right), *reason ? " with a reason" : "")
            << QString::fromLatin1(user) << int(right) << QString::fromLatin1(reason) << answer;
    };
    constexpr int granted = -1;
    constexpr int denied = int(Error::Kind::Denied);
    constexpr int needsReason = int(Error::Kind::ReasonNeeded);
    const char *why = "asked by the court";
    for (const Right right : { Right::OpenCases, Right::PrintStatements }) {
        row("agent", right, "", granted);
        row("caseworker", right, "", granted);
        row("supervisor", right, "", granted);
        row("far-caseworker", right, "", needsReason);
        row("far-caseworker", right, why, granted);
        row("far-supervisor", right, "  ", needsReason);
        for (const char *nobody : { "mailroom", "auditor", "administrator" })
            row(nobody, right, why, denied);
    }
    row("agent", Right::PrintPapers, why, denied);
    row("agent", Right::ExportCase, why, denied);
    row("caseworker", Right::ExportCase, "", needsReason);
    row("caseworker", Right::ExportCase, why, granted);
    row("caseworker", Right::PrintBatch, why, denied);
    row("supervisor", Right::PrintBatch, "", granted);
    row("far-supervisor", Right::PrintBatch, "", needsReason);
}

void TestAdmission::whoMayNotIsRefusedAndNoted()
{
    QFETCH(QString, user);
    QFETCH(int, right);
    QFETCH(QString, reason);
    QFETCH(int, answer);
    const CaseId id = m_office.families().first().id;
    Connection &connection = m_office.as(user);
    const QString outcome = answer < 0 ? u"done"_s : u"refused"_s;
    const QString condition = u"action = 'view' AND outcome = '%1' AND case_id = '%2' AND office_of_case = '%3'"_s.arg(
        outcome, id.text(), ownOffice);
    const int before = m_office.rows(condition);
    const int all = m_office.rows(u"1 = 1"_s);
    const auto admission = admitCases(connection, { id }, { .right = Right(right), .reason = reason });
    QVERIFY(admission);
    QCOMPARE(m_office.rows(condition), before + 1);
    QCOMPARE(m_office.rows(u"1 = 1"_s), all + 1);
    const auto file = readAdmitted(connection, *admission, id);
    QCOMPARE(file ? -1 : int(file.error().kind), answer);
    QCOMPARE(admission->allows(id).has_value(), answer < 0);
}

void TestAdmission::blockedAndMissingCasesHaveRowsOfTheirOwn()
{
    const CaseId open = m_office.families().at(0).id;
    const CaseId blocked = m_office.families().at(1).id;
    const CaseId missing = *CaseId::parse(u"ZZ99999Z9");
    QVERIFY(blockCases(m_office.as(u"administrator"_s), u"supervisor"_s, blocked.text()));
    const int before = m_office.rows(u"1 = 1"_s);
    const auto admission = admitCases(m_office.as(u"supervisor"_s), { open, blocked, missing, open },
        { .action = TrailAction::Batch, .right = Right::PrintBatch, .reason = u"the yearly mailing"_s });
    QVERIFY(admission);
    QCOMPARE(m_office.rows(u"1 = 1"_s), before + 3);
    const auto casesOf = [this](const char *outcome) {
        return m_office
            .raw(u"SELECT cases FROM trail_row WHERE action = 'batch' AND outcome = '%1' ORDER BY entry DESC LIMIT 1"_s
                     .arg(QLatin1String(outcome)))
            .toString();
    };
    QCOMPARE(casesOf("done"), open.text());
    QCOMPARE(casesOf("refused"), blocked.text());
    QCOMPARE(casesOf("not_found"), missing.text());
    QVERIFY(readAdmitted(m_office.as(u"supervisor"_s), *admission, open));
    QCOMPARE(readAdmitted(m_office.as(u"supervisor"_s), *admission, blocked).error().kind, Error::Kind::Denied);
    QCOMPARE(readAdmitted(m_office.as(u"supervisor"_s), *admission, missing).error().kind, Error::Kind::NotFound);
    QVERIFY(unblockCases(m_office.as(u"administrator"_s), u"supervisor"_s, blocked.text()));
}

void TestAdmission::leaveIsForOneWorkerAndSession()
{
    const CaseId id = m_office.families().first().id;
    const auto admission = admitCases(m_office.as(u"supervisor"_s), { id }, {});
    QVERIFY(admission);
    QCOMPARE(admission->who().worker.name, u"supervisor"_s);
    QVERIFY(readAdmitted(*m_office.anotherAs(u"supervisor"_s), *admission, id));
    QCOMPARE(readAdmitted(m_office.as(u"caseworker"_s), *admission, id).error().kind, Error::Kind::Denied);
    const auto unsigned_ = Connection::open(m_office.spec());
    QVERIFY(unsigned_);
    QCOMPARE(readAdmitted(**unsigned_, *admission, id).error().kind, Error::Kind::Denied);
    QCOMPARE(admitCases(**unsigned_, { id }, {}).error().kind, Error::Kind::Denied);
    const CaseId other = m_office.families().last().id; // that was not asked for
    QCOMPARE(readAdmitted(m_office.as(u"supervisor"_s), *admission, other).error().kind, Error::Kind::Denied);
}

void TestAdmission::theFlagDecidesOnContact_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("hasReason");
    QTest::addColumn<int>("wish");
    QTest::addColumn<bool>("isKept"); // a protected person's; an unprotected one's always is
    QTest::addColumn<bool>("isOpened");
    const auto row = [](const char *user, bool hasReason, ProtectedContact wish, bool isKept, bool isOpened) {
        QTest::addRow("%s %d %d", user, hasReason, int(wish))
            << QString::fromLatin1(user) << hasReason << int(wish) << isKept << isOpened;
    };
    for (const bool hasReason : { false, true }) {
        row("agent", hasReason, ProtectedContact::WhereAllowed, false, true);
        row("agent", hasReason, ProtectedContact::Wanted, false, false);
        for (const char *user : { "caseworker", "supervisor" }) {
            row(user, hasReason, ProtectedContact::TakenOut, false, true);
            row(user, hasReason, ProtectedContact::WhereAllowed, hasReason, true);
            row(user, hasReason, ProtectedContact::Wanted, hasReason, hasReason);
        }
    }
    row("far-caseworker", true, ProtectedContact::WhereAllowed, false, true);
    row("far-caseworker", true, ProtectedContact::Wanted, false, false);
    row("far-supervisor", true, ProtectedContact::WhereAllowed, true, true);
    row("far-supervisor", true, ProtectedContact::Wanted, true, true);
}

void TestAdmission::theFlagDecidesOnContact()
{
    QFETCH(QString, user);
    QFETCH(bool, hasReason);
    QFETCH(int, wish);
    QFETCH(bool, isKept);
    QFETCH(bool, isOpened);
    for (const Family &family : m_office.families()) {
        const CaseVisit visit { .reason = hasReason ? u"asked by the court"_s : QString(),
            .contact = ProtectedContact(wish) };
        const auto admission = admitCases(m_office.as(user), { family.id }, visit);
        QVERIFY(admission);
        const auto file = readAdmitted(m_office.as(user), *admission, family.id);
        QCOMPARE(file.has_value(), isOpened);
        if (!file)
            continue;
        for (const Role role : { Role::Custodial, Role::Noncustodial }) {
            const Party &party = partyOf(**file, role);
            const bool isThere = isKept || !isFlagged(family.flagged, role);
            QVERIFY(party.address.isKnown());
            QCOMPARE(party.address.shownTo(Audience::Owner) != nullptr, isThere);
            QCOMPARE(party.phone.shownTo(Audience::StaffWithReason) != nullptr, isThere);
            QCOMPARE(party.email.shownTo(Audience::StaffWithReason) != nullptr, isThere);
            if (isThere)
                QCOMPARE(*party.address.shownTo(Audience::Owner), family.of(role).address());
        }
    }
}

void TestAdmission::thatThereIsNoContactIsKnown()
{
    const Family &family = m_office.family(Flagged::Custodial);
    const auto seen = [&] {
        Connection &agent = m_office.as(u"agent"_s);
        const auto admission = admitCases(agent, { family.id }, { .contact = ProtectedContact::WhereAllowed });
        const auto file = admission ? readAdmitted(agent, *admission, family.id) : tl::unexpected(admission.error());
        const Party party = file ? (*file)->custodial : Party();
        return QList { file.has_value(), party.address.isKnown(), party.phone.isKnown(), party.email.isKnown() };
    };
    const QString ref
        = m_office.raw(u"SELECT custodial_ref FROM support_case WHERE case_id = '%1'"_s.arg(family.id.text())).toString();
    const auto keep = [&](const QString &what) {
        m_office.bend(u"UPDATE party SET %1 WHERE party_ref = '%2'"_s.arg(what, ref));
    };
    QCOMPARE(seen(), (QList { true, true, true, true }));
    keep(u"phone = '', email = ''"_s);
    QCOMPARE(seen(), (QList { true, true, false, false }));
    keep(u"phone = '%1', email = '%2', street1 = '', street2 = '', city = '', state = '', zip = ''"_s.arg(
        family.custodial.phone, family.custodial.email));
    QCOMPARE(seen(), (QList { true, false, true, true }));
    keep(u"street1 = '%1', street2 = '%2', city = 'Albany', state = 'NY', zip = '%3'"_s.arg(
        family.custodial.street1, family.custodial.street2, family.custodial.zip));
}

void TestAdmission::aReasonHoldsNoContact_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<bool>("isRefused");
    const auto row
        = [](const char *form, bool isRefused) { QTest::newRow(form) << QString::fromLatin1(form) << isRefused; };
    row("she lives at %street%", true);
    row("moved to %STREET%, call back", true);
    row("%s-t-r-e-e-t%", true); // however it is divided
    row("%street2% is the flat", true);
    row("phone %phone%", true);
    row("phone %digits%", true);
    row("phone +1 %digits%!", true);
    row("phone %last7%", true);
    row("mail %email%", true);
    row("mail %EMAIL%", true);
    row("sent to %zip%", true);
    row("the payer asked about March", false);
    row("docket F-1/25, 12 May 2026, 555 dollars", false);
    row("lives in Albany, NY", false);
}

void TestAdmission::aReasonHoldsNoContact()
{
    QFETCH(QString, form);
    QFETCH(bool, isRefused);
    for (const Family &family : m_office.families()) {
        for (const Role role : { Role::Custodial, Role::Noncustodial }) {
            const Canary &canary = family.of(role);
            const QString digits = squeezed(canary.phone);
            QString divided;
            for (const QChar sign : canary.street1)
                divided += sign + u'.';
            QString reason = form;
            reason.replace(u"%street%"_s, canary.street1).replace(u"%STREET%"_s, canary.street1.toUpper());
            reason.replace(u"%s-t-r-e-e-t%"_s, divided).replace(u"%street2%"_s, canary.street2);
            reason.replace(u"%phone%"_s, canary.phone)
                .replace(u"%digits%"_s, digits)
                .replace(u"%last7%"_s, digits.right(7));
            reason.replace(u"%email%"_s, canary.email).replace(u"%EMAIL%"_s, canary.email.toUpper());
            reason.replace(u"%zip%"_s, canary.zip);
            const int refusedBefore = m_office.rows(u"outcome = 'refused'"_s);
            const auto admission = admitCases(m_office.as(u"supervisor"_s), { family.id }, { .reason = reason });
            const bool mustFail = isRefused && isFlagged(family.flagged, role);
            QCOMPARE(admission.has_value(), !mustFail);
            QCOMPARE(m_office.rows(u"outcome = 'refused'"_s), refusedBefore + (mustFail ? 1 : 0));
            if (mustFail) {
                QCOMPARE(admission.error().kind, Error::Kind::Usage);
                QVERIFY(found(squeezed(admission.error().message), canary).isEmpty());
            }
        }
    }
    if (!isRefused)
        return;
    const QString trail = squeezed(m_office.trail());
    for (const Family &family : m_office.families()) {
        for (const Role role : { Role::Custodial, Role::Noncustodial }) {
            if (isFlagged(family.flagged, role))
                QCOMPARE(found(trail, family.of(role)), QStringList());
        }
    }
}

void TestAdmission::aReasonThatOpensNothingTellsNothing()
{
    const Family &family = m_office.family(Flagged::Custodial);
    const QString other = squeezed(m_office.families().last().noncustodial.phone);
    QVERIFY(blockCases(m_office.as(u"administrator"_s), u"caseworker"_s, family.id.text()));
    for (const QString &user : { u"caseworker"_s, u"auditor"_s, u"mailroom"_s, u"administrator"_s }) {
        QStringList answers;
        QStringList rows;
        for (const QString &guess : { family.custodial.phone, family.custodial.street1, other }) {
            const auto admission = admitCases(m_office.as(user), { family.id }, { .reason = u"about "_s + guess });
            QVERIFY(admission);
            QVERIFY(!admission->allows(family.id));
            answers.append(admission->allows(family.id).error().message);
            rows.append(m_office
                            .raw(u"SELECT action || outcome || reason || detail FROM trail_row "
                                 "WHERE case_id <> '' ORDER BY entry DESC LIMIT 1"_s)
                            .toString());
        }
        QCOMPARE(answers.removeDuplicates(), 2); // right or wrong, the answer is the same
        QCOMPARE(rows.removeDuplicates(), 2); // and so is what stands in the trail, which one may read
        QVERIFY(found(squeezed(rows.first()), family.custodial).isEmpty());
        const int kept = m_office.rows(u"outcome = 'refused' AND reason = 'the payer asked'"_s);
        QVERIFY(admitCases(m_office.as(user), { family.id }, { .reason = u"the payer asked"_s }));
        QCOMPARE(m_office.rows(u"outcome = 'refused' AND reason = 'the payer asked'"_s), kept + 1);
    }
    QVERIFY(unblockCases(m_office.as(u"administrator"_s), u"caseworker"_s, family.id.text()));
}

void TestAdmission::aReasonIsOneShortLine()
{
    const CaseId id = m_office.families().first().id;
    const int before = m_office.rows(u"1 = 1"_s);
    for (const QString &reason :
        { QString(longestReason + 1, u'x'), u"one\ntwo"_s, u"one\rtwo"_s, u"one\u2028two"_s }) {
        const auto admission = admitCases(m_office.as(u"supervisor"_s), { id }, { .reason = reason });
        QVERIFY(!admission);
        QCOMPARE(admission.error().kind, Error::Kind::Usage);
    }
    QCOMPARE(m_office.rows(u"1 = 1"_s), before);
    QVERIFY(admitCases(m_office.as(u"supervisor"_s), { id }, { .reason = QString(longestReason, u'x') }));
    QVERIFY(admitCases(m_office.as(u"supervisor"_s), { id }, { .reason = u"  with blanks around it\n"_s }));
    QCOMPARE(m_office.rows(u"reason = 'with blanks around it'"_s), 1);
}

void TestAdmission::noPhoneFindsAProtectedPerson_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("findsProtected");
    QTest::addRow("agent") << u"agent"_s << false;
    QTest::addRow("caseworker") << u"caseworker"_s << true; // of the own office
    QTest::addRow("far-caseworker") << u"far-caseworker"_s << false;
    QTest::addRow("supervisor") << u"supervisor"_s << true;
    QTest::addRow("far-supervisor") << u"far-supervisor"_s << true;
}

void TestAdmission::noPhoneFindsAProtectedPerson()
{
    QFETCH(QString, user);
    QFETCH(bool, findsProtected);
    for (const Family &family : m_office.families()) {
        for (const Role role : { Role::Custodial, Role::Noncustodial }) {
            const Canary &canary = family.of(role);
            const QString digits = squeezed(canary.phone);
            const bool isFound = findsProtected || !isFlagged(family.flagged, role);
            for (const QString &typed : { canary.phone, digits, digits.right(7), u"1 "_s + canary.phone }) {
                const auto hits = findCases(m_office.as(user), typed);
                QVERIFY(hits);
                const bool isAmong
                    = std::ranges::any_of(*hits, [&](const CaseHit &hit) { return hit.caseId == family.id; });
                QCOMPARE(isAmong, isFound);
            }
        }
    }
    const auto byName = findCases(m_office.as(user), u"ana testwood"_s);
    QVERIFY(byName);
    QCOMPARE(byName->size(), m_office.families().size()); // protected persons too
    for (const char *nobody : { "auditor", "mailroom", "administrator" }) {
        const auto none = findCases(m_office.as(QLatin1String(nobody)), u"ana"_s);
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::Denied);
    }
}

void TestAdmission::noPartOfAPhoneFeelsForIt()
{
    QFETCH(QString, user);
    int felt = 0;
    for (const Family &family : m_office.families()) {
        for (const Role role : { Role::Custodial, Role::Noncustodial }) {
            const QString digits = squeezed(family.of(role).phone);
            for (const int length : { 3, 6, 8, 9 }) {
                const QString typed = digits.left(length);
                const auto tells = [&](Role whose) {
                    return !isFlagged(family.flagged, whose) && squeezed(family.of(whose).phone).startsWith(typed);
                };
                const auto hits = findCases(m_office.as(user), typed, 100000);
                QVERIFY(hits);
                const bool isAmong
                    = std::ranges::any_of(*hits, [&](const CaseHit &hit) { return hit.caseId == family.id; });
                QCOMPARE(isAmong, tells(role) || tells(family.other(role)));
                felt += isAmong ? 0 : 1;
            }
        }
    }
    QVERIFY(felt > 0);
}

void TestAdmission::noPhoneFindsWhomOneIsKeptFrom()
{
    const Family &family = m_office.family(Flagged::Custodial);
    const QString phone = squeezed(family.custodial.phone);
    const auto isFoundBy = [&](const QString &user, const QString &typed) {
        const auto hits = findCases(m_office.as(user), typed);
        return hits && std::ranges::any_of(*hits, [&](const CaseHit &hit) { return hit.caseId == family.id; });
    };
    for (const QString &user : { u"caseworker"_s, u"supervisor"_s, u"far-supervisor"_s }) {
        for (const QString &typed : { phone, phone.right(7) }) {
            QVERIFY(isFoundBy(user, typed));
            QVERIFY(blockCases(m_office.as(u"administrator"_s), user, family.id.text()));
            QVERIFY(!isFoundBy(user, typed));
            QVERIFY(isFoundBy(user, squeezed(family.noncustodial.phone))); // who is not protected
            QVERIFY(unblockCases(m_office.as(u"administrator"_s), user, family.id.text()));
        }
    }
}

void TestAdmission::aNoticeOpensAllCasesInOneRow()
{
    const CaseId first = m_office.families().at(0).id;
    const CaseId second = *CaseId::parse(u"PF90000A1");
    CaseRow row;
    row.supportCase = { .id = second,
        .office = elsewhere,
        .countyFips = u"36001"_s,
        .openedOn = QDate(2025, 6, 2),
        .custodial = { u"C0"_s },
        .noncustodial = { u"N1"_s } };
    m_office.import({ row });
    const auto without = readPaperSource(m_office.as(u"supervisor"_s), first, PaperKind::MonthlyNotice);
    QVERIFY(!without); // the other one is of another office
    QCOMPARE(without.error().kind, Error::Kind::ReasonNeeded);
    const int before = m_office.rows(u"1 = 1"_s);
    const auto source = readPaperSource(m_office.as(u"supervisor"_s), first, PaperKind::MonthlyNotice, u"she asked"_s);
    QVERIFY(source);
    QCOMPARE(source->others.size(), size_t(1));
    QCOMPARE(m_office.rows(u"1 = 1"_s), before + 1);
    QCOMPARE(
        m_office.rows(u"case_id = '%1' AND cases = '%1 %2' AND detail = 'monthly-notice' AND office_of_case = ''"_s.arg(
            first.text(), second.text())),
        1);
    const auto statement = readPaperSource(m_office.as(u"supervisor"_s), first, PaperKind::Statement);
    QVERIFY(statement && statement->others.empty());
    QCOMPARE(m_office.rows(u"cases LIKE '%%1%' AND detail = 'statement'"_s.arg(second.text())), 0);
}

void TestAdmission::aBatchNotesEachPartBeforeItIsRead()
{
    const SignedIn who = *m_office.as(u"supervisor"_s).signedIn();
    BatchWish made = wish(u"chunks"_s);
    made.office = ownOffice;
    made.chunk = 3;
    const int batches = m_office.rows(u"action = 'batch'"_s);
    const int prints = m_office.rows(u"action = 'print'"_s);
    const auto through = runBatch(m_office.specOf(who.worker.name), made, always, who);
    QVERIFY(through);
    QCOMPARE(through->done, m_office.families().size());
    QCOMPARE(m_office.rows(u"action = 'batch'"_s) - batches, 3); // eight cases in chunks of three
    QCOMPARE(m_office.rows(u"action = 'print'"_s) - prints, 8);
    QCOMPARE(m_office.rows(
                 u"action = 'batch' AND detail LIKE 'statement, unit %' AND outcome = 'done' AND session = %1"_s.arg(
                     who.session)),
        3);
    QCOMPARE(m_office.raw(u"SELECT count(DISTINCT made_by) || ' ' || min(made_by) FROM kept_paper"_s).toString(),
        u"1 supervisor"_s);

    const auto expected = estimateBatch(m_office.specOf(who.worker.name), made, who);
    QVERIFY(expected && expected->pages > 0);
    QCOMPARE(m_office.rows(u"action = 'batch' AND detail = 'statement, estimate'"_s), 1);

    BatchWish coupons = wish(u"coupons"_s, PaperKind::Coupon);
    coupons.office = ownOffice;
    coupons.chunk = 4;
    QVERIFY(runBatch(m_office.specOf(who.worker.name), coupons, always, who));
    QVERIFY(m_office.rows(u"action = 'batch' AND detail LIKE 'coupon, survey %'"_s) >= 1);
    QVERIFY(m_office.rows(u"action = 'batch' AND detail LIKE 'coupon, unit %'"_s) >= 1);
}

void TestAdmission::aBatchIsForSupervisors()
{
    for (const char *user : { "agent", "caseworker", "auditor", "mailroom", "administrator" }) {
        const SignedIn who = *m_office.as(QLatin1String(user)).signedIn();
        const int before = m_office.rows(u"action = 'batch' AND outcome = 'refused'"_s);
        const BatchWish refused = wish(u"refused"_s);
        QCOMPARE(runBatch(m_office.specOf(who.worker.name), refused, always, who).error().kind, Error::Kind::Denied);
        QCOMPARE(estimateBatch(m_office.specOf(who.worker.name), refused, who).error().kind, Error::Kind::Denied);
        QCOMPARE(m_office.rows(u"action = 'batch' AND outcome = 'refused'"_s), before + 2);
        QVERIFY(!QFile::exists(refused.folder));
    }
    QCOMPARE(
        runBatch(m_office.spec(), wish(u"refused"_s), always).error().kind, Error::Kind::Denied); // nobody signed in
}

void TestAdmission::aBatchRefusesWhatMayNotBeOpened()
{
    const SignedIn who = *m_office.as(u"far-supervisor"_s).signedIn();
    BatchWish far = wish(u"far"_s);
    far.office = ownOffice;
    const auto through = runBatch(m_office.specOf(who.worker.name), far, always, who);
    QVERIFY(through && through->complete);
    QCOMPARE(through->refused, m_office.families().size());
    QFile index(far.folder + u"/index.csv"_s);
    QVERIFY(index.open(QIODevice::ReadOnly));
    QCOMPARE(index.readAll().count(",refused,"), m_office.families().size());
    far.reason = u"asked by the State"_s;
    far.folder = m_office.pathOf(u"far with a reason"_s);
    QCOMPARE(runBatch(m_office.specOf(who.worker.name), far, always, who)->done, m_office.families().size());
    QVERIFY(m_office.rows(u"action = 'batch' AND reason = 'asked by the State' AND outcome = 'done'"_s) >= 1);
}

QTEST_MAIN(TestAdmission)
#include "tst_admission.moc"

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskoffice.h"
#include "models/store/casequeries.h"
#include "models/store/contact/contactwork.h"
#include "models/store/desk/caseactivity.h"
#include "models/store/desk/notes.h"
#include "models/store/papers/keptpapers.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

namespace {

/// All that a list says, in one text: for looking for what may not be in it.
QString everythingIn(const QList<Activity> &all)
{
    QString text;
    for (const Activity &activity : all) {
        text += activity.by + u'\n';
        if (const auto *note = std::get_if<NoteWritten>(&activity.what))
            text += note->text + u'\n';
        if (const auto *replaced = std::get_if<RowReplaced>(&activity.what)) {
            text += replaced->ref + u'\n';
            for (const OldValue &old : replaced->before) {
                text += old.field + u' ';
                if (const auto *words = std::get_if<QString>(&old.value))
                    text += *words;
                text += u'\n';
            }
        }
    }
    return text;
}

template <class Kind>
QList<Kind> allOf(const QList<Activity> &all)
{
    QList<Kind> found;
    for (const Activity &activity : all) {
        if (const auto *what = std::get_if<Kind>(&activity.what))
            found.append(*what);
    }
    return found;
}

} // namespace

/// What happened in a case, read from the tables in which it is kept.
class CaseActivityTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<DeskOffice>(); }
    void cleanup() { m_office.reset(); }
    void aNewCaseHasNone();
    void notesAndPapers();
    void lettersAndRequests();
    void changesOfContactAreTheirKindAlone();
    void whatAnImportReplaced();
    void nothingOfAProtectedParent();
    void aNoteFromBeforeTheFlagTellsNothing();
    void nothingOfWhereAPaymentComesFrom();
    void neverWhoLooked();
    void onlyWithALeaveOfOnesOwn();

private:
    /// As a worker reads it.
    Result<QList<Activity>> read(const QString &user, const char *id = "AA00001A1")
    {
        const auto connection = m_office->connectionOf(user);
        return admitCases(*connection, { caseId(id) }, {}).and_then([&](const Admission &admission) {
            return readActivity(*connection, admission, caseId(id));
        });
    }
    void raw(const QString &statement) { rawQuery(m_office->path(), statement); }

    std::unique_ptr<DeskOffice> m_office;
};

void CaseActivityTest::aNewCaseHasNone()
{
    QCOMPARE(*read(u"agent"_s), QList<Activity>());
    QCOMPARE(kindOf(read(u"agent"_s, "ZZ99999Z9")), Error::Kind::NotFound);
}

void CaseActivityTest::notesAndPapers()
{
    const auto agent = m_office->connectionOf(u"agent"_s);
    QVERIFY(keepNote(*agent, caseId("AA00001A1"), u"first"_s));
    KeptPaper paper { .number = PaperNumber::random(), .caseId = caseId("AA00001A1"), .kind = PaperKind::Statement };
    paper.role = Role::Noncustodial;
    paper.language = u"en"_s;
    paper.asOf = QDate(2026, 3, 31);
    paper.madeAt = QDateTime(QDate(2026, 3, 31), QTime(12, 0), Qt::UTC);
    QVERIFY(keepPapers(*agent, std::array { paper }));
    QVERIFY(keepNote(*agent, caseId("AA00001A1"), u"second"_s));
    QVERIFY(keepNote(*agent, caseId("AA00002A1"), u"elsewhere"_s));
    const QList<Activity> all = *read(u"caseworker"_s);
    QCOMPARE(allOf<NoteWritten>(all), (QList<NoteWritten> { { u"second"_s }, { u"first"_s } }));
    QCOMPARE(
        allOf<PaperGiven>(all), (QList<PaperGiven> { { paper.number, PaperKind::Statement, Role::Noncustodial } }));
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.last().at, paper.madeAt); // before both notes, whatever table it is in
    QCOMPARE(all.first().by, u"agent"_s);
}

void CaseActivityTest::lettersAndRequests()
{
    const QString number = PaperNumber::random().text();
    raw(u"INSERT INTO letter VALUES ('%1', 'AA00001A1', 'A1', 1, 'P2', 0, 1, 0, '', '2026-03-31', "
        "'2026-03-31T12:00:00.000Z', 'agent', '', NULL, '2026-03-31T12:00:00.000Z', 1, 1, NULL, NULL, '', '', '', 0, "
        "0, "
        "'', '')"_s.arg(number));
    raw(u"INSERT INTO letter_step VALUES ('%1', 1, '2026-03-31T12:00:00.000Z', 'agent', 0, 0, 1, 1, ''), "
        "('%1', 2, '2026-03-31T12:00:00.000Z', 'supervisor', 1, 0, 1, 2, 'looked at it')"_s.arg(number));
    raw(u"INSERT INTO pin_request VALUES ('r', 'AA00001A1', 0, 'P1', 0, 2, NULL, '', 'no_match', 1, '2026-03-31', "
        "'2026-03-31', '2026-03-31T11:59:00.000Z', 'agent')"_s);
    const QList<Activity> all = *read(u"agent"_s);
    const PaperNumber letter = *PaperNumber::parse(number);
    QCOMPARE(allOf<LetterMoved>(all),
        (QList<LetterMoved> { { letter, Role::Noncustodial, LetterState::Queued },
            { letter, Role::Noncustodial, LetterState::Requested } }));
    QCOMPARE(all.first().by, u"supervisor"_s);
    QCOMPARE(
        allOf<PinAskedFor>(all), (QList<PinAskedFor> { { Role::Custodial, PinChannel::Phone, PinResult::Refused } }));
    QVERIFY(std::holds_alternative<PinAskedFor>(all.last().what));
}

void CaseActivityTest::changesOfContactAreTheirKindAlone()
{
    const auto caseworker = m_office->connectionOf(u"caseworker"_s);
    const auto revision = [&](const char *id) { return (*openCase(*caseworker, caseId(id)))->revision; };
    ContactWish wish { .caseId = caseId("AA00002A1"), .role = Role::Noncustodial, .reason = u"told by phone"_s };
    wish.change.phone = u"(518) 555-0107"_s;
    wish.revision = revision("AA00002A1");
    const auto changed = changeContact(*caseworker, wish);
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().message));
    const QList<Activity> all = *read(u"agent"_s, "AA00002A1");
    QCOMPARE(allOf<ContactTouched>(all), (QList<ContactTouched> { { Role::Noncustodial, ContactKind::Phone } }));
    QCOMPARE(all.first().by, u"caseworker"_s);
    QCOMPARE(allOf<RowReplaced>(all).size(), 0); // no import did it
    QCOMPARE(allOf<ContactTouched>(*read(u"agent"_s, "AA00001A1")),
        (QList<ContactTouched> { { Role::Noncustodial, ContactKind::Phone } })); // the same parent's other case
    QVERIFY(!everythingIn(all).contains(u"0107"_s));
}

void CaseActivityTest::whatAnImportReplaced()
{
    PartyRow moved = partyRow(u"P2"_s, u"Quill"_s, u"Exampleson"_s);
    moved.party.phone = Guarded(u"(518) 555-0100"_s, false);
    PaymentRow payment = paymentRow("AA00001A1", u"R1"_s, QDate(2026, 1, 5), 12000);
    post(m_office->root(), { moved, payment });
    const QList<Activity> all = *read(u"agent"_s);
    const QList<RowReplaced> replaced = allOf<RowReplaced>(all);
    QCOMPARE(replaced.size(), 2);
    QCOMPARE(replaced.at(0),
        (RowReplaced { .subject = RowSubject::Payment,
            .ref = u"R1"_s,
            .role = {},
            .before = { { QLatin1String("received_on"), QDate(2026, 1, 5) },
                { QLatin1String("amount"), Money::fromCents(10000) },
                { QLatin1String("status"), PaymentStatus::Posted } } }));
    QCOMPARE(replaced.at(1).subject, RowSubject::Party);
    QCOMPARE(replaced.at(1).role, Role::Noncustodial);
    QVERIFY(replaced.at(1).before.contains(OldValue { QLatin1String("phone"), u"(518) 555-0142"_s }));
    QCOMPARE(all.first().by, QString());
}

/// Neither one who is protected now, nor one who was when the row was replaced.
void CaseActivityTest::nothingOfAProtectedParent()
{
    PartyRow moved = partyRow(u"P1"_s, u"Maren"_s, u"Testwood"_s);
    moved.party.familyViolence = true;
    moved.party.address = Guarded(PostalAddress { u"5 Other Way"_s, {}, u"Troy"_s, u"NY"_s, u"12180"_s }, true);
    post(m_office->root(), { moved });
    const auto isSilent = [this] {
        const QList<Activity> all = *read(u"colleague"_s);
        const QList<RowReplaced> replaced = allOf<RowReplaced>(all);
        if (replaced.isEmpty() || std::ranges::any_of(replaced, [](const RowReplaced &row) {
                return row.role == Role::Custodial && !row.before.isEmpty();
            }))
            return false;
        const QString text = everythingIn(all);
        return !text.contains(u"Hidden"_s) && !text.contains(u"Other Way"_s) && !text.contains(u"0199"_s);
    };
    QVERIFY(isSilent());
    moved.party.familyViolence = false; // the flag goes, and so the row with it is replaced
    moved.party.address = Guarded(*moved.party.address.shownTo(Audience::Owner), false);
    post(m_office->root(), { moved });
    QVERIFY(isSilent());
}

/// When it was written there was nobody to protect.
void CaseActivityTest::aNoteFromBeforeTheFlagTellsNothing()
{
    const auto caseworker = m_office->connectionOf(u"caseworker"_s);
    QVERIFY(keepNote(*caseworker, caseId("AA00002A1"), u"reads the letters at 5, Other way"_s));
    QVERIFY(keepNote(*caseworker, caseId("AA00002A1"), u"calls back on Monday"_s));
    PartyRow flagged = partyRow(u"P3"_s, u"Ody"_s, u"Sampleby"_s);
    flagged.party.address = Guarded(PostalAddress { u"5 Other Way"_s, {}, u"Troy"_s, u"NY"_s, u"12180"_s }, false);
    post(m_office->root(), { flagged });
    QVERIFY(everythingIn(*read(u"agent"_s, "AA00002A1")).contains(u"Other way"_s));
    flagged.party.familyViolence = true;
    flagged.party.address = Guarded(*flagged.party.address.shownTo(Audience::Owner), true);
    post(m_office->root(), { flagged });
    for (const QString &user : { u"agent"_s, u"caseworker"_s, u"colleague"_s }) {
        const QList<Activity> all = *read(user, "AA00002A1");
        QVERIFY(!everythingIn(all).contains(u"Other"_s, Qt::CaseInsensitive));
        QCOMPARE(allOf<NoteWritten>(all), (QList<NoteWritten> { { u"calls back on Monday"_s }, { QString() } }));
    }
}

void CaseActivityTest::nothingOfWhereAPaymentComesFrom()
{
    PaymentRow payment = paymentRow("AA00002A1", u"T1"_s, QDate(2026, 2, 5), 50000);
    payment.payment.source = PaymentSource::FederalTaxOffset;
    payment.payment.holdReason = u"joint return"_s;
    payment.payment.status = PaymentStatus::Held;
    post(m_office->root(), { payment });
    payment.payment.status = PaymentStatus::Posted;
    payment.payment.holdReason.clear();
    post(m_office->root(), { payment });
    for (const QString &user : { u"agent"_s, u"colleague"_s }) { // whoever reads
        const QList<Activity> all = *read(user, "AA00002A1");
        QCOMPARE(allOf<RowReplaced>(all).size(), 1);
        for (const OldValue &old : allOf<RowReplaced>(all).first().before)
            QVERIFY(old.field != QLatin1String("source") && old.field != QLatin1String("hold_reason"));
        QVERIFY(!everythingIn(all).contains(u"joint"_s));
    }
}

void CaseActivityTest::neverWhoLooked()
{
    for (int times = 0; times < 3; ++times)
        QVERIFY(openCase(*m_office->connectionOf(u"supervisor"_s), caseId("AA00001A1")));
    QCOMPARE(*read(u"agent"_s), QList<Activity>());
}

void CaseActivityTest::onlyWithALeaveOfOnesOwn()
{
    const auto agent = m_office->connectionOf(u"agent"_s);
    const auto visitor = m_office->connectionOf(u"visitor"_s);
    const Result<Admission> admission = admitCases(*agent, { caseId("AA00001A1") }, {});
    QVERIFY(readActivity(*agent, *admission, caseId("AA00001A1")));
    QVERIFY(readActivity(*agent, *admission, caseId("AA00001A1"))); // again, and again
    QCOMPARE(kindOf(readActivity(*agent, *admission, caseId("AA00002A1"))), Error::Kind::Denied);
    QCOMPARE(kindOf(readActivity(*visitor, *admission, caseId("AA00001A1"))), Error::Kind::Denied);
    QCOMPARE(kindOf(read(u"visitor"_s)), Error::Kind::ReasonNeeded);
    QCOMPARE(kindOf(read(u"mailroom"_s)), Error::Kind::Denied);
    QVERIFY(blockCases(m_office->root(), u"caseworker"_s, u"P2"_s));
    QCOMPARE(kindOf(read(u"caseworker"_s)), Error::Kind::Denied);
}

QTEST_GUILESS_MAIN(CaseActivityTest)
#include "tst_caseactivity.moc"

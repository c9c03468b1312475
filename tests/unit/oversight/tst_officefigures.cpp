// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/oversight/officefigures.h"

#include "models/domain/codes.h"
#include "models/domain/oversight/approvals.h"
#include "models/store/connection.h"
#include "overseenoffice.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

namespace {

/// "requested 2 queued 1"
QString textOf(const QList<LetterCount> &letters)
{
    QStringList texts;
    for (const LetterCount &count : letters)
        texts.append(QString(code(count.state)) + u' ' + QString::number(count.count));
    return texts.join(u' ');
}

QStringList rulesOf(const QList<UnusualFinding> &findings)
{
    QStringList texts;
    for (const UnusualFinding &finding : findings)
        texts.append(u"%1 %2 %3"_s.arg(code(finding.rule), finding.worker).arg(finding.count));
    return texts;
}

/// "ines coupon 3 cases 2 papers 1 not"
QStringList textsOf(const QList<BatchFigures> &batches)
{
    QStringList texts;
    for (const BatchFigures &batch : batches)
        texts.append(u"%1 %2 %3 cases %4 papers %5 not"_s.arg(batch.user, code(batch.kind))
                         .arg(batch.cases)
                         .arg(batch.papers)
                         .arg(batch.notAllowed));
    return texts;
}

MadeRow unit(const QString &detail, const QList<CaseId> &cases, TrailOutcome outcome = TrailOutcome::Done)
{
    return {
        .at = officeMoment(3), .action = TrailAction::Batch, .outcome = outcome, .detail = detail, .cases = cases
    };
}

MadeRow paper(const char *id, const QString &detail)
{
    return { .at = officeMoment(3), .action = TrailAction::Print, .caseId = id, .detail = detail };
}

} // namespace

/// What a supervisor is told of the office: all of the own one, nothing of another.
class TestOfficeFigures : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<OverseenOffice>(); }
    void cleanup() { m_office.reset(); }

    void anOfficeWhereNothingHappenedHasNoFigures()
    {
        const OfficeFigures figures = figuresOf("supervisor");
        QCOMPARE(figures.office, QLatin1String(ownOffice));
        QVERIFY(figures.letters.isEmpty());
        QCOMPARE(figures.overdue, OverdueApprovals());
        QVERIFY(figures.batches.isEmpty());
        QVERIFY(figures.unusual.isEmpty());
        QCOMPARE(figures.today, officeToday());
        QVERIFY(std::abs(figures.readAt.secsTo(QDateTime::currentDateTimeUtc())) < 600);
    }

    void whoMay_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("may");
        for (const char *user : { "supervisor", "blind", "other" })
            QTest::newRow(user) << QString::fromLatin1(user) << true;
        for (const char *user : { "ines", "agent", "ana", "max", "root", "lost" })
            QTest::newRow(user) << QString::fromLatin1(user) << false;
    }
    void whoMay()
    {
        QFETCH(QString, user);
        QFETCH(bool, may);
        const QByteArray name = user.toLatin1();
        const auto figures = readOfficeFigures(*m_office->as(name.constData()));
        QCOMPARE(figures.has_value(), may);
        if (!may)
            QCOMPARE(figures.error().kind, Error::Kind::Denied);
        QCOMPARE(m_office->noted(name.constData()).last(),
            may ? u"oversight done figures"_s : u"oversight refused figures"_s);
    }

    void nobodyReadsWithoutSigningIn()
    {
        const auto connection = m_office->open();
        QCOMPARE(kindOf(readOfficeFigures(*connection)), Error::Kind::Denied);
    }

    void withoutUsersItIsOfAllOffices()
    {
        for (const char *table : { "staff_block", "staff_user" })
            m_office->raw(u"DELETE FROM %1"_s.arg(QLatin1String(table)));
        m_office->putLetter("AA00001A1", LetterState::Queued, officeMoment(1));
        m_office->putLetter(elsewhere().constData(), LetterState::Queued, officeMoment(1));
        const auto connection = m_office->open();
        const auto figures = readOfficeFigures(*connection);
        QVERIFY2(figures, figures ? "" : qPrintable(figures.error().message));
        QVERIFY(figures->office.isEmpty());
        QCOMPARE(textOf(figures->letters), u"queued 2"_s);
    }

    void lettersAreThoseOfTheOffice()
    {
        m_office->putLetter("AA00001A1", LetterState::Requested, officeMoment(1));
        m_office->putLetter("AA00002A1", LetterState::Queued, officeMoment(9));
        m_office->putLetter("AA00003A1", LetterState::Queued, officeMoment(4));
        m_office->putLetter("AA00004A1", LetterState::Mailed, officeMoment(30));
        m_office->putLetter(elsewhere().constData(), LetterState::Failed, officeMoment(50));
        const OfficeFigures own = figuresOf("supervisor");
        QCOMPARE(textOf(own.letters), u"requested 1 queued 2 mailed 1"_s);
        QCOMPARE(own.letters.at(1).oldest, officeMoment(9));
        QCOMPARE(textOf(figuresOf("other").letters), u"failed 1"_s);
    }

    void approvalsAreOverdueByBusinessDays()
    {
        const QDate last = lastOverdueDay(officeToday(), {});
        const int days = int(last.daysTo(officeToday()));
        m_office->putLetter("AA00001A1", LetterState::Requested, officeMoment(days, QTime(23, 59, 59)));
        m_office->putLetter("AA00002A1", LetterState::Requested, officeMoment(days - 1, QTime(0, 0)));
        m_office->putLetter("AA00003A1", LetterState::Queued, officeMoment(days + 5));
        m_office->putLetter(elsewhere().constData(), LetterState::Requested, officeMoment(days + 9));
        const OverdueApprovals own { .count = 1, .oldest = officeMoment(days, QTime(23, 59, 59)) };
        QCOMPARE(figuresOf("supervisor").overdue, own);
        QCOMPARE(figuresOf("other").overdue.count, 1);
        m_office->putLetter("AA00004A1", LetterState::Requested, officeMoment(days + 4));
        QCOMPARE(figuresOf("supervisor").overdue.count, 2);
        QCOMPARE(figuresOf("supervisor").overdue.oldest, officeMoment(days + 4));
    }

    void batchesAreCountedFromTheirUnits()
    {
        const QList<CaseId> cases = m_office->casesOf(ownOffice);
        m_office->note("supervisor",
            { unit(u"coupon, estimate"_s, cases.mid(0, 5)), unit(u"coupon, unit 1"_s, cases.mid(0, 2)),
                unit(u"coupon, unit 1"_s, cases.mid(2, 1), TrailOutcome::Refused),
                paper("AA00001A1", u"coupon 7K3-M9Q-XTE digest x"_s), unit(u"coupon, unit 2"_s, cases.mid(3, 2)),
                paper("AA00001A1", u"coupon 8K3-M9Q-XTE digest x"_s), // printed once more: one case all the same
                paper("AA00002A1", u"statement 9K3-M9Q-XTE digest x"_s), // of another kind
                paper("AA00009A1", u"coupon 4K3-M9Q-XTE digest x"_s), // of another case
                unit(u"statement, unit 1"_s, cases.mid(0, 3)), paper("AA00002A1", u"statement 5K3-M9Q-XTE digest x"_s),
                paper("AA00003A1", u"statement 6K3-M9Q-XTE digest x"_s) });
        m_office->note("other", { unit(u"coupon, unit 1"_s, m_office->casesOf(otherOffice)) });
        QCOMPARE(textsOf(figuresOf("supervisor").batches),
            QStringList(
                { u"supervisor statement 3 cases 2 papers 0 not"_s, u"supervisor coupon 4 cases 1 papers 1 not"_s }));
        const QStringList others = textsOf(figuresOf("other").batches);
        QCOMPARE(others.size(), 1);
        QVERIFY(others.first().startsWith(u"other coupon %1 cases"_s.arg(m_office->casesOf(otherOffice).size())));
    }

    void theLastTenBatchesOfNinetyDays()
    {
        QList<MadeRow> rows;
        for (int batch = 0; batch < 13; ++batch) {
            rows.append(unit(u"coupon, unit 1"_s, m_office->casesOf(ownOffice).mid(0, 1)));
            rows.last().at = officeMoment(100 - batch);
        }
        m_office->note("supervisor", rows);
        const QList<BatchFigures> some = figuresOf("supervisor").batches;
        QCOMPARE(some.size(), 2); // the others are older
        QCOMPARE(some.first().begun, officeMoment(88));
        for (MadeRow &row : rows)
            row.at = officeMoment(5);
        m_office->note("supervisor", rows);
        QCOMPARE(figuresOf("supervisor").batches.size(), mostBatches);
    }

    void unusualViewsAreThoseOfTheOwnWorkers()
    {
        const QByteArray foreign = elsewhere();
        QList<MadeRow> rows;
        rows.append({ .at = officeMoment(2, QTime(3, 0)), .caseId = "AA00001A1" });
        for (int time = 0; time < 6; ++time)
            rows.append({ .at = officeMoment(1), .action = TrailAction::Reveal, .caseId = "AA00007A1" });
        for (int day = 3; day < 8; ++day)
            rows.append({ .at = officeMoment(day), .caseId = "AA00008A1" });
        m_office->note("ines", rows);
        m_office->note("bea", rows);
        m_office->note("omar", { { .at = officeMoment(20, QTime(3, 0)), .caseId = "AA00001A1" } }); // long ago
        QCOMPARE(rulesOf(figuresOf("supervisor").unusual),
            QStringList({ u"reveals ines 6"_s, u"odd_hours ines 1"_s, u"same_case ines 5"_s }));
        QCOMPARE(rulesOf(figuresOf("other").unusual),
            QStringList({ u"reveals bea 6"_s, u"odd_hours bea 1"_s, u"same_case bea 5"_s }));
    }

    void casesOfOtherOfficesCountWithAReason()
    {
        QList<MadeRow> rows;
        const QList<CaseId> cases = m_office->casesOf(otherOffice);
        QVERIFY(cases.size() >= 6);
        QList<QByteArray> names;
        for (const CaseId &id : cases.first(6))
            names.append(id.text().toLatin1());
        for (const QByteArray &name : names)
            rows.append({ .at = officeMoment(1), .caseId = name.constData(), .reason = u"a transfer"_s });
        m_office->note("ines", rows);
        for (MadeRow &row : rows)
            row.reason.clear(); // as an agent opens them
        m_office->note("agent", rows);
        QCOMPARE(rulesOf(figuresOf("supervisor").unusual), QStringList { u"other_offices ines 6"_s });
    }

    void refusedOwnCasesAreTold()
    {
        m_office->raw(u"INSERT INTO staff_block VALUES ('ines', 'AA00001A1')"_s);
        m_office->raw(u"INSERT INTO staff_block SELECT 'omar', noncustodial_ref FROM support_case WHERE case_id = "
                      "'AA00002A1'"_s);
        for (const char *user : { "ines", "omar", "bea" })
            m_office->note(user,
                { { .at = officeMoment(1), .caseId = "AA00001A1", .outcome = TrailOutcome::Refused },
                    { .at = officeMoment(1), .caseId = "AA00002A1", .outcome = TrailOutcome::Refused } });
        QCOMPARE(
            rulesOf(figuresOf("supervisor").unusual), QStringList({ u"own_cases ines 1"_s, u"own_cases omar 1"_s }));
    }

    void theHoursAreThoseOfTheOffice()
    {
        // 05:59 and 06:00 in New York are 09:59 and 10:00 in UTC, or an hour later in winter.
        m_office->note("ines", { { .at = officeMoment(1, QTime(6, 0)), .caseId = "AA00001A1" } });
        QVERIFY(figuresOf("supervisor").unusual.isEmpty());
        m_office->note("ines", { { .at = officeMoment(1, QTime(5, 59)), .caseId = "AA00001A1" } });
        const QList<UnusualFinding> findings = figuresOf("supervisor").unusual;
        QCOMPARE(rulesOf(findings), QStringList { u"odd_hours ines 1"_s });
        QCOMPARE(findings.first().day, officeToday().addDays(-1));
    }

    /// Six weeks of a large office: how long the reading takes. The long form has 400,000 rows.
    void manyRows()
    {
        const bool isLong = qEnvironmentVariableIntValue("CASELEDGER_LONG") == 1;
        const int rows = isLong ? 400'000 : 20'000;
        m_office->note("ines", { { .at = officeMoment(1), .caseId = "AA00001A1" } });
        m_office->raw(
            u"INSERT INTO trail_row SELECT last.entry + n, last.session, last.number + n, "
            "strftime('%Y-%m-%dT12:%M:%fZ', last.at, (-(n % 40)) || ' days', (n % 50) || ' minutes'), 'view', "
            "'done', 'AA000' || (10 + n % 80) || 'A1', 'D01', '', '', '', x'00' FROM (WITH RECURSIVE count(n) AS "
            "(SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < %1) SELECT n FROM count), (SELECT * FROM "
            "trail_row ORDER BY entry DESC LIMIT 1) AS last"_s.arg(rows));
        const auto connection = m_office->as("supervisor");
        QElapsedTimer clock;
        clock.start();
        const auto figures = readOfficeFigures(*connection);
        QVERIFY2(figures, figures ? "" : qPrintable(figures.error().message));
        qInfo("%d rows of views read in %lld ms (the long form has 400,000)", rows, clock.elapsed());
    }

private:
    OfficeFigures figuresOf(const char *user) const
    {
        const auto figures = readOfficeFigures(*m_office->as(user));
        if (!figures)
            qFatal("%s", qPrintable(figures.error().message));
        return *figures;
    }
    /// A case of the other office.
    QByteArray elsewhere() const { return m_office->casesOf(otherOffice).first().text().toLatin1(); }

    std::unique_ptr<OverseenOffice> m_office;
};

QTEST_GUILESS_MAIN(TestOfficeFigures)
#include "tst_officefigures.moc"

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/batch/shared/unittext.h"

#include <QTest>

using namespace caseledger;
using namespace Qt::StringLiterals;

/// What programs that share a batch tell each other of a unit comes through as it was.
class tst_UnitText : public QObject
{
    Q_OBJECT

private slots:
    void casesComeThrough();
    void outcomesComeThrough();
    void anythingElseIsNone_data();
    void anythingElseIsNone();
};

namespace {

CaseOutcome outcome(const char *id, PaperStatus status)
{
    CaseOutcome made;
    made.row.caseId = *CaseId::parse(QString::fromLatin1(id));
    made.row.kind = PaperKind::MonthlyNotice;
    made.row.language = u"ar"_s;
    made.row.status = status;
    return made;
}

CaseOutcome refusal()
{
    CaseOutcome made = outcome("AB12346C1", PaperStatus::Refused);
    made.row.reason = u"Nothing was collected, \"nothing\", in Zoë's month."_s;
    return made;
}

CaseOutcome inclusion()
{
    CaseOutcome made = outcome("AB12347C1", PaperStatus::Included);
    made.coveredBy = *CaseId::parse(u"AB12345C1");
    return made;
}

CaseOutcome paper()
{
    CaseOutcome made = outcome("AB12345C1", PaperStatus::Done);
    made.row.pages = 3;
    made.row.amount = Money::fromCents(-123456);
    made.row.number = PaperNumber::random();
    return made;
}

} // namespace

void tst_UnitText::casesComeThrough()
{
    const std::vector<PlannedCase> cases {
        { .id = *CaseId::parse(u"AB12345C1"), .settled = {} },
        { .id = refusal().row.caseId, .settled = refusal() },
        { .id = inclusion().row.caseId, .settled = inclusion() },
    };
    const std::optional<std::vector<PlannedCase>> read = plannedCasesFrom(textOf(cases));
    QVERIFY(read);
    QCOMPARE(read->size(), cases.size());
    for (size_t i = 0; i < cases.size(); ++i) {
        QCOMPARE(read->at(i).id, cases[i].id);
        QCOMPARE(read->at(i).settled.has_value(), cases[i].settled.has_value());
        if (cases[i].settled) {
            QCOMPARE(read->at(i).settled->row, cases[i].settled->row);
            QCOMPARE(read->at(i).settled->coveredBy, cases[i].settled->coveredBy);
        }
    }
    QVERIFY(plannedCasesFrom(textOf(std::vector<PlannedCase>())));
}

void tst_UnitText::outcomesComeThrough()
{
    const std::vector<CaseOutcome> outcomes { paper(), refusal(), inclusion() };
    const std::optional<std::vector<CaseOutcome>> read = outcomesFrom(textOf(outcomes));
    QVERIFY(read);
    QCOMPARE(read->size(), outcomes.size());
    for (size_t i = 0; i < outcomes.size(); ++i) {
        QCOMPARE(read->at(i).row, outcomes[i].row);
        QCOMPARE(read->at(i).coveredBy, outcomes[i].coveredBy);
    }
}

void tst_UnitText::anythingElseIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no case") << QByteArray("AB1234C1\n");
    QTest::newRow("a line without its end") << QByteArray("AB12345C1\nAB12346C1");
    QTest::newRow("a row cut short") << QByteArray("AB12345C1,statement,custodial\n");
    QTest::newRow("a row that names a file")
        << textOf(std::vector { paper() }).replace(",ar,,", ",ar,chunk-00001.pdf,");
    QTest::newRow("an empty line") << QByteArray("\n");
}

void tst_UnitText::anythingElseIsNone()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!plannedCasesFrom(text));
    QVERIFY(!outcomesFrom(text));
}

QTEST_GUILESS_MAIN(tst_UnitText)
#include "tst_unittext.moc"

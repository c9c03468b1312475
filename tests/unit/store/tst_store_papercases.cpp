// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/papers/papercases.h"
#include "models/store/query.h"
#include "rawstatement.h"
#include "storesamples.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

namespace {

QList<ExtractRow> payments(const char *id, const QList<QPair<QDate, PaymentStatus>> &rows)
{
    QList<ExtractRow> made;
    for (const auto &[day, status] : rows) {
        PaymentRow row = paymentRow(id, u"R%1"_s.arg(made.size()), day, 10000);
        row.payment.status = status;
        made.append(row);
    }
    return made;
}

ExtractRow caseOfOffice(const char *id, const char *office, const char *custodial = "P1")
{
    CaseRow row = caseRow(id, QLatin1String(custodial), u"P2"_s);
    row.supportCase.office = QLatin1String(office);
    return row;
}

/// Two offices; cases whose latest payment is in February, was returned, is held, or is none at all.
void fill(Connection &connection)
{
    using enum PaymentStatus;
    QList<ExtractRow> rows { partyRow(u"P1"_s, u"Ana"_s, u"Sampleton"_s), partyRow(u"P2"_s, u"Bert"_s, u"Examplar"_s),
        partyRow(u"P3"_s, u"Cleo"_s, u"Testwood"_s) };
    rows += caseOfOffice("AA00001A1", "North");
    rows += caseOfOffice("AA00002A1", "South");
    rows += caseOfOffice("AA00003A1", "North", "P3");
    rows += caseOfOffice("AA00004A1", "North");
    rows += caseOfOffice("AB00001A1", "South", "P3");
    rows += payments("AA00001A1", { { QDate(2026, 2, 28), Posted }, { QDate(2026, 1, 5), Posted } });
    rows += payments("AA00002A1", { { QDate(2026, 2, 1), Posted }, { QDate(2026, 3, 1), Returned } });
    rows += payments("AA00003A1", { { QDate(2026, 1, 31), Posted }, { QDate(2026, 3, 1), Held } });
    rows += payments("AA00004A1", { { QDate(2026, 2, 10), Returned } });
    post(connection, rows);
}

QString textOf(const QList<CaseId> &ids)
{
    QStringList texts;
    for (const CaseId &id : ids)
        texts.append(id.text());
    return texts.join(u' ');
}

} // namespace

/// Which cases a batch is for: read piece by piece, in order, along indexes.
class StorePaperCasesTest : public QObject
{
    Q_OBJECT

private slots:
    void aScopeChooses_data();
    void aScopeChooses();
    void piecesOfAnySizeMakeTheWhole();
    void aCaseThatCameMeanwhileIsReadInItsPlace();
    void allCasesOfACustodialParent();
    void everyQueryWalksAnIndex_data();
    void everyQueryWalksAnIndex();
};

void StorePaperCasesTest::aScopeChooses_data()
{
    QTest::addColumn<QString>("office");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("expected");
    const QDate february(2026, 2, 1);
    const QDate endOfFebruary(2026, 2, 28);
    QTest::newRow("all") << "" << QDate() << QDate() << "AA00001A1 AA00002A1 AA00003A1 AA00004A1 AB00001A1";
    QTest::newRow("one office") << "North" << QDate() << QDate() << "AA00001A1 AA00003A1 AA00004A1";
    QTest::newRow("no such office") << "north" << QDate() << QDate() << "";
    QTest::newRow("last paid in February") << "" << february << endOfFebruary << "AA00001A1 AA00002A1";
    QTest::newRow("on one day") << "" << endOfFebruary << endOfFebruary << "AA00001A1";
    QTest::newRow("a day too early") << "" << february << endOfFebruary.addDays(-1) << "AA00002A1";
    QTest::newRow("an earlier payment does not count") << "" << QDate(2026, 1, 1) << QDate(2026, 1, 31) << "";
    QTest::newRow("held money counts") << "" << QDate(2026, 3, 1) << QDate(2026, 3, 1) << "AA00003A1";
    QTest::newRow("office and month") << "South" << february << endOfFebruary << "AA00002A1";
    QTest::newRow("office without one") << "South" << endOfFebruary << endOfFebruary << "";
    QTest::newRow("from a day on") << "" << endOfFebruary << QDate() << "AA00001A1 AA00003A1";
    QTest::newRow("up to a day") << "North" << QDate() << endOfFebruary << "AA00001A1";
    QTest::newRow("backwards") << "" << endOfFebruary << february << "";
}

void StorePaperCasesTest::aScopeChooses()
{
    QFETCH(QString, office);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(QString, expected);
    TestOffice store;
    fill(store.connection());
    const CaseScope scope { .office = office, .lastPayment = { first, last } };
    const auto cases = casesAfter(store.connection(), scope, {}, 100);
    QVERIFY2(cases, cases ? "" : qPrintable(cases.error().message));
    QCOMPARE(textOf(*cases), expected);
    QCOMPARE(countCases(store.connection(), scope).value_or(-1), cases->size());
}

void StorePaperCasesTest::piecesOfAnySizeMakeTheWhole()
{
    TestOffice store;
    fill(store.connection());
    for (const CaseScope &scope : { CaseScope(), CaseScope { .office = u"North"_s },
             CaseScope { .lastPayment = { QDate(2026, 2, 1), QDate(2026, 3, 31) } },
             CaseScope { .office = u"North"_s, .lastPayment = { QDate(2026, 2, 1), QDate(2026, 3, 31) } } }) {
        const QList<CaseId> whole = casesAfter(store.connection(), scope, {}, 100).value();
        QVERIFY(whole.size() > 1);
        for (int size = 1; size <= 4; ++size) {
            QList<CaseId> pieces;
            while (true) {
                const auto piece
                    = casesAfter(store.connection(), scope, pieces.isEmpty() ? CaseId() : pieces.last(), size);
                QVERIFY(piece && piece->size() <= size);
                if (piece->isEmpty())
                    break;
                pieces += *piece;
            }
            QCOMPARE(textOf(pieces), textOf(whole));
        }
    }
}

void StorePaperCasesTest::aCaseThatCameMeanwhileIsReadInItsPlace()
{
    TestOffice store;
    fill(store.connection());
    const QList<CaseId> first = casesAfter(store.connection(), {}, {}, 2).value();
    post(store.connection(), { caseOfOffice("AA00000A9", "North"), caseOfOffice("AA00002A2", "North") });
    QCOMPARE(textOf(casesAfter(store.connection(), {}, first.last(), 2).value()), u"AA00002A2 AA00003A1"_s);
}

void StorePaperCasesTest::allCasesOfACustodialParent()
{
    TestOffice store;
    fill(store.connection());
    QCOMPARE(textOf(casesOfCustodial(store.connection(), { u"P1"_s }).value()), u"AA00001A1 AA00002A1 AA00004A1"_s);
    QCOMPARE(textOf(casesOfCustodial(store.connection(), { u"P3"_s }).value()), u"AA00003A1 AB00001A1"_s);
    QCOMPARE(textOf(casesOfCustodial(store.connection(), { u"P2"_s }).value()), QString()); // pays in all of them
    QCOMPARE(textOf(casesOfCustodial(store.connection(), {}).value()), QString());
}

void StorePaperCasesTest::everyQueryWalksAnIndex_data()
{
    QTest::addColumn<QString>("index");
    QTest::newRow("cases_after") << u"sqlite_autoindex_support_case_1 (case_id>?)"_s;
    QTest::newRow("cases_after_by_last_payment") << u"sqlite_autoindex_payment_1 (case_id=?)"_s;
    QTest::newRow("cases_after_of_office") << u"support_case_by_office (office=? AND case_id>?)"_s;
    QTest::newRow("cases_after_of_office_by_last_payment") << u"support_case_by_office (office=? AND case_id>?)"_s;
    QTest::newRow("count_cases_of_office") << u"support_case_by_office (office=?)"_s;
    QTest::newRow("count_cases_by_last_payment") << u"sqlite_autoindex_payment_1 (case_id=?)"_s;
    QTest::newRow("count_cases_of_office_by_last_payment") << u"sqlite_autoindex_payment_1 (case_id=?)"_s;
    QTest::newRow("cases_of_custodial") << u"support_case_by_custodial (custodial_ref=?)"_s;
}

void StorePaperCasesTest::everyQueryWalksAnIndex()
{
    QFETCH(QString, index);
    TestOffice store;
    const QString plan = planOf(store.spec().path, textOf(Dialect::Sqlite, QTest::currentDataTag()));
    QVERIFY2(plan.contains(index), qPrintable(plan));
    QVERIFY2(!plan.contains(u"TEMP B-TREE"_s), qPrintable(plan)); // no list is sorted before its first case comes
    QVERIFY2(!plan.contains(u"SCAN payment"_s), qPrintable(plan));
}

QTEST_GUILESS_MAIN(StorePaperCasesTest)
#include "tst_store_papercases.moc"

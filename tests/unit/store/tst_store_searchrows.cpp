// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/casequeries.h"
#include "storesamples.h"

#include <QSet>
#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

/// A search asks the database for as many rows as it shows, and for more where a case is found for many reasons: its
/// answer is always the beginning of the whole one.
class StoreSearchRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aShortAnswerBeginsTheWholeOne_data();
    void aShortAnswerBeginsTheWholeOne();
    void oneCaseForManyReasonsHidesNoOther();

private:
    static constexpr int cases = 150;
    QList<CaseId> found(const QString &text, int limit) const;

    std::unique_ptr<TestOffice> m_office;
};

void StoreSearchRowsTest::initTestCase()
{
    m_office = std::make_unique<TestOffice>();
    const auto numbered = [](const char *letters, int number) {
        return QLatin1String(letters) + QString::number(number).rightJustified(5, u'0') + "A1"_L1;
    };
    QList<ExtractRow> rows;
    for (int number = 0; number < cases; ++number) {
        const QString custodial = u"C%1"_s.arg(number);
        const QString noncustodial = u"N%1"_s.arg(number % 20);
        PartyRow mother
            = partyRow(custodial, u"Anna Anneke"_s, number % 3 == 0 ? u"Annis"_s : u"Odell %1"_s.arg(number));
        mother.party.phone = Guarded(u"518555%1"_s.arg(100 + number % 5, 4, 10, QChar(u'0')), false);
        mother.ssn = Ssn::parse(u"90000111%1"_s.arg(number % 2));
        rows.append(mother);
        if (number < 20)
            rows.append(partyRow(noncustodial, u"Annot"_s, u"Anders %1"_s.arg(number)));
        rows.append(caseRow(numbered("AA", number).toLatin1().constData(), custodial, noncustodial));
    }
    rows.append(partyRow(u"W1"_s, u"Wa Wb Wc Wd We Wf Wg Wh Wi Wj Wk Wl"_s, u"Wm Wn Wo Wp Wq Wr Ws Wt Wu"_s));
    rows.append(partyRow(u"W2"_s, u"Wz"_s, u"Sample"_s));
    rows.append(caseRow("BB00001A1", u"W1"_s, u"N1"_s));
    rows.append(caseRow("BB00002A1", u"W2"_s, u"N1"_s));
    post(m_office->connection(), rows);
}

QList<CaseId> StoreSearchRowsTest::found(const QString &text, int limit) const
{
    QList<CaseId> answer;
    const auto hits = findCases(m_office->connection(), text, limit);
    if (!hits)
        return answer;
    for (const CaseHit &hit : *hits)
        answer.append(hit.caseId);
    return answer;
}

void StoreSearchRowsTest::aShortAnswerBeginsTheWholeOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("all");
    QTest::newRow("a letter") << u"a"_s << cases + 2; // of all, Annot is a parent
    QTest::newRow("a word of many reasons") << u"ann"_s << cases + 2;
    QTest::newRow("two words") << u"ann an"_s << cases + 2;
    QTest::newRow("many words") << u"ann an od"_s << cases - cases / 3;
    QTest::newRow("a number") << u"AA0"_s << cases;
    QTest::newRow("a telephone's beginning") << u"518"_s << cases + 2; // that of partyRow() too
    QTest::newRow("a telephone's end") << u"5550102"_s << cases / 5;
    QTest::newRow("last four digits") << u"1110"_s << cases / 2;
}

void StoreSearchRowsTest::aShortAnswerBeginsTheWholeOne()
{
    QFETCH(QString, text);
    QFETCH(int, all);
    const QList<CaseId> whole = found(text, 1000);
    QCOMPARE(whole.size(), all);
    QCOMPARE(QSet<CaseId>(whole.begin(), whole.end()).size(), whole.size());
    for (const int limit : { 1, 2, 3, 7, 50, 149, 400 })
        QCOMPARE(found(text, limit), whole.first(std::min(qsizetype(limit), whole.size())));
}

void StoreSearchRowsTest::oneCaseForManyReasonsHidesNoOther()
{
    const CaseId first = caseId("BB00001A1");
    const CaseId second = caseId("BB00002A1");
    QCOMPARE(found(u"w"_s, 1), QList<CaseId> { first });
    QCOMPARE(found(u"w"_s, 2), (QList<CaseId> { first, second })); // behind twenty-one rows of the first
    QCOMPARE(found(u"w"_s, 50), (QList<CaseId> { first, second }));
}

QTEST_GUILESS_MAIN(StoreSearchRowsTest)
#include "tst_store_searchrows.moc"

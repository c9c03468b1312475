// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/casequeries.h"
#include "models/store/searchwords.h"
#include "models/text/namefold.h"
#include "storesamples.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

/// Finding cases by what a person types.
class StoreSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void finds_data();
    void finds();
    void identifiersGoBeforeOrBehindNames();
    void aHitSaysWhatAListShows();
    void noCaseComesTwice();
    void limitsHold();
    void exactWordsGoFirst();
    void veryLongNamesAndTexts();
    void anotherFoldingIsMadeAnew();
    void phoneNumbersAreReadAsDigits_data();
    void phoneNumbersAreReadAsDigits();

private:
    std::unique_ptr<TestOffice> m_office;
};

void StoreSearchTest::initTestCase()
{
    m_office = std::make_unique<TestOffice>();
    const auto person = [](const char *ref, const QString &given, const QString &family, const QString &native,
                            const char *phone, const char *ssn) {
        PartyRow row = partyRow(QString::fromLatin1(ref), given, family, native);
        row.party.phone = Guarded(QString::fromLatin1(phone), false);
        row.ssn = Ssn::parse(QString::fromLatin1(ssn));
        return row;
    };
    post(m_office->connection(),
        { person("P1", u"María José"_s, u"Peña López"_s, {}, "(518) 555-0111", "900-00-1111"),
            person("P2", u"Mark"_s, u"O'Brien"_s, {}, "1-518-555-0112", "900002222"),
            person("P3", u"Fatima"_s, u"Zahra"_s, u"فاطمة الزَّهراء"_s, "+1 (347) 555-0113", ""),
            person("P4", u"Minsu"_s, u"Kim"_s, u"김민수"_s, "347.555.0114", "900004444"),
            person("P5", u"Srimati"_s, u"Rahman"_s, u"শ্রীমতী রহমান"_s, "555-0115", "900005555"),
            person("P6", u"Jean-Luc"_s, u"Straße"_s, {}, "", "900001111"),
            person("P7", u"Ma"_s, u"Øster"_s, {}, "212-555-0117", ""), caseRow("AA00001A1", u"P1"_s, u"P2"_s),
            caseRow("AA00002A1", u"P3"_s, u"P2"_s), caseRow("AB12345C6", u"P4"_s, u"P5"_s),
            caseRow("MA00007A1", u"P6"_s, u"P7"_s) });
}

void StoreSearchTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("cases");
    QTest::addColumn<Matched>("matched");
    const auto row = [](const char *name, const QString &text, const QStringList &cases,
                         Matched matched = Matched::Name) { QTest::newRow(name) << text << cases << matched; };
    const QString first = u"AA00001A1"_s;
    const QString second = u"AA00002A1"_s;
    const QString korean = u"AB12345C6"_s;
    const QString last = u"MA00007A1"_s;
    row("empty", u""_s, {});
    row("blanks", u" \t "_s, {});
    row("punctuation", u"?!, -"_s, {});
    row("no such name", u"zzz"_s, {});
    row("identifier", u"AA00001A1"_s, { first }, Matched::Case);
    row("identifier in small letters", u" aa00001a1 "_s, { first }, Matched::Case);
    row("beginning of an identifier", u"AA0000"_s, { first, second }, Matched::Case);
    row("first letters of an identifier", u"ab"_s, { korean }, Matched::Case);
    row("no identifier", u"AA00009"_s, {});
    row("given name", u"maria"_s, { first });
    row("accents may be typed", u"MARÍA"_s, { first });
    row("second given name", u"jose"_s, { first });
    row("family name", u"pena"_s, { first });
    row("any order", u"lopez maria"_s, { first });
    row("last, first", u"Peña López, María"_s, { first });
    row("beginnings of both", u"pe ma"_s, { first });
    row("three words", u"lo jo ma"_s, { first });
    row("all words and one too many", u"maria jose pena lopez mark"_s, {});
    row("more words than are looked at", u"maria jose pena lopez lo pe ma jo"_s, { first });
    row("two people are no one", u"maria mark"_s, {});
    row("not in the middle of a word", u"aria"_s, {});
    row("both parents", u"mark"_s, { first, second });
    row("apostrophe", u"o'brien"_s, { first, second });
    row("without the apostrophe", u"obrien"_s, { first, second });
    row("sharp s", u"strasse"_s, { last });
    row("hyphen", u"jean-luc"_s, { last });
    row("hyphen left out", u"jean luc"_s, { last });
    row("stroke", u"oster"_s, { last });
    row("Arabic", u"فاطمة"_s, { second });
    row("Arabic, another last letter", u"فاطمه"_s, { second });
    row("Arabic without marks", u"الزهراء"_s, { second });
    row("Arabic beginning", u"فاط"_s, { second });
    row("Hangul, whole", u"김민수"_s, { korean });
    row("Hangul, given name alone", u"민수"_s, { korean });
    row("Hangul, one syllable", u"김"_s, { korean });
    row("Hangul, decomposed", u"\u1100\u1175\u11b7"_s, { korean });
    row("Hangul, a syllable in the making", u"기"_s, { korean });
    row("Hangul, the second one in the making", u"김미"_s, { korean });
    row("Hangul, another syllable", u"긴"_s, {});
    row("Bengali", u"রহমান"_s, { korean });
    row("Bengali beginning", u"শ্রী"_s, { korean });
    row("Bengali, half a conjunct", u"শ্র"_s, { korean });
    row("Latin beside Hangul", u"kim 민수"_s, { korean });
    row("phone", u"(518) 555-0111"_s, { first }, Matched::Phone);
    row("phone from its beginning", u"518 555"_s, { first, second }, Matched::Phone);
    row("phone with the country", u"+1 518 555 0112"_s, { first, second }, Matched::Phone);
    row("phone's last seven digits", u"555-0113"_s, { second }, Matched::Phone);
    row("a phone of seven digits", u"5550115"_s, { korean }, Matched::Phone);
    row("too few digits", u"51"_s, {});
    row("last four of an SSN", u"1111"_s, { first, last }, Matched::SsnLast4);
    row("a whole SSN finds nothing", u"900-00-4444"_s, {});
    row("five digits are no end of an SSN", u"01111"_s, {});
    row("quotes and patterns", u"%'; DROP TABLE party; --_"_s, {});
    row("a pattern is no joker", u"m%k%z"_s, {});
    row("a percent sign is a blank", u"m%k"_s, { korean });
    row("an emoji", u"👩‍👧"_s, {});
}

void StoreSearchTest::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, cases);
    QFETCH(Matched, matched);
    const auto hits = findCases(m_office->connection(), text);
    QVERIFY2(hits, hits ? "" : qPrintable(hits.error().message));
    QStringList found;
    for (const CaseHit &hit : *hits) {
        found.append(hit.caseId.text());
        QCOMPARE(code(hit.matched), code(matched));
    }
    found.sort();
    QCOMPARE(found, cases);
}

void StoreSearchTest::identifiersGoBeforeOrBehindNames()
{
    const auto hits = findCases(m_office->connection(), u"ma"_s);
    QVERIFY(hits && hits->size() == 3);
    QCOMPARE(hits->at(0).caseId, caseId("MA00007A1")); // by the name Ma, which is all of what was typed
    QVERIFY(hits->at(0).matched == Matched::Name);

    const auto byNumber = findCases(m_office->connection(), u"ma0"_s);
    QVERIFY(byNumber && byNumber->size() == 1);
    QVERIFY(byNumber->at(0).matched == Matched::Case);
}

void StoreSearchTest::aHitSaysWhatAListShows()
{
    const auto hits = findCases(m_office->connection(), u"AB12345C6"_s);
    QVERIFY(hits && hits->size() == 1);
    const CaseHit &hit = hits->first();
    QCOMPARE(hit.custodial, u"Minsu Kim"_s);
    QCOMPARE(hit.custodialNative, u"김민수"_s);
    QCOMPARE(hit.noncustodial, u"Srimati Rahman"_s);
    QCOMPARE(hit.noncustodialNative, u"শ্রীমতী রহমান"_s);
    QCOMPARE(hit.countyFips, u"36061"_s);
    QVERIFY(hit.status == CaseStatus::Open);
}

void StoreSearchTest::noCaseComesTwice()
{
    TestOffice office;
    post(office.connection(),
        { partyRow(u"P1"_s, u"Sam"_s, u"Samson"_s, u"Sami"_s), partyRow(u"P2"_s, u"Sam"_s, u"Samuels"_s),
            caseRow("SA00001A1", u"P1"_s, u"P2"_s), caseRow("SA00002A1", u"P1"_s, u"P1"_s) });
    QCOMPARE(findCases(office.connection(), u"sa"_s)->size(), 2);
    QCOMPARE(findCases(office.connection(), u"sam sam"_s)->size(), 2);
}

void StoreSearchTest::limitsHold()
{
    QCOMPARE(findCases(m_office->connection(), u"AA"_s, 1)->size(), 1);
    QCOMPARE(findCases(m_office->connection(), u"mark"_s, 1)->size(), 1);
    QCOMPARE(findCases(m_office->connection(), u"mark"_s, 0)->size(), 0);
    QCOMPARE(findCases(m_office->connection(), u"mark"_s, -1)->size(), 0);
}

void StoreSearchTest::exactWordsGoFirst()
{
    TestOffice office;
    post(office.connection(),
        { partyRow(u"P1"_s, u"Lee"_s, u"Zander"_s), partyRow(u"P2"_s, u"Leeanne"_s, u"Abel"_s),
            caseRow("BB00001A1", u"P2"_s, u"P2"_s), caseRow("BB00002A1", u"P1"_s, u"P1"_s) });
    const auto hits = findCases(office.connection(), u"lee"_s);
    QCOMPARE(hits->first().caseId, caseId("BB00002A1"));
}

void StoreSearchTest::veryLongNamesAndTexts()
{
    TestOffice office;
    const QString manyWords = u"word%1 "_s.repeated(3000);
    const QString longWord(200'000, u'x');
    post(office.connection(), { partyRow(u"P1"_s, manyWords, longWord), caseRow("CC00001A1", u"P1"_s, u"P1"_s) });
    QVERIFY(rawQuery(office.spec().path, u"SELECT COUNT(*) FROM name_word"_s).toInt() <= 24);
    QCOMPARE(findCases(office.connection(), u"word"_s)->size(), 1);
    QVERIFY(findCases(office.connection(), longWord));
    QVERIFY(findCases(office.connection(), u"a "_s.repeated(100'000)));
    QVERIFY(findCases(office.connection(), QString(100'000, u'5')));
}

/// Words that another folding left behind are replaced when the office is opened.
void StoreSearchTest::anotherFoldingIsMadeAnew()
{
    TestOffice office;
    post(office.connection(), oneOfEach());
    const auto words = [&office] {
        return rawQuery(office.spec().path,
            u"SELECT (SELECT group_concat(search_words) FROM party) || (SELECT group_concat(word || party_ref) FROM name_word)"_s)
            .toString();
    };
    const QString before = words();
    office.close();
    rawQuery(office.spec().path, u"UPDATE party SET search_words = ' old ' || party_ref"_s);
    rawQuery(office.spec().path, u"DELETE FROM name_word"_s);
    rawQuery(office.spec().path, u"INSERT INTO name_word SELECT 'old', search_words, party_ref FROM party"_s);
    rawQuery(office.spec().path, u"UPDATE office_setting SET value = '0' WHERE name = 'fold_version'"_s);
    office.reopen();
    QCOMPARE(findCases(office.connection(), u"old"_s)->size(), 0);
    QCOMPARE(findCases(office.connection(), u"sampleton"_s)->size(), 1);
    QCOMPARE(words().size(), before.size());
    QVERIFY(!before.isEmpty());
    QCOMPARE(rawQuery(office.spec().path, u"SELECT value FROM office_setting WHERE name = 'fold_version'"_s).toString(),
        QString::number(foldVersion));
}

void StoreSearchTest::phoneNumbersAreReadAsDigits_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("end");
    QTest::newRow("usual") << u"(518) 555-0111"_s << u"5185550111"_s << u"5550111"_s;
    QTest::newRow("country") << u"+1 518.555.0111"_s << u"5185550111"_s << u"5550111"_s;
    QTest::newRow("without area") << u"555-0111"_s << u"5550111"_s << u"5550111"_s;
    QTest::newRow("extension") << u"518-555-0111 x22"_s << u"518555011122"_s << u"5011122"_s;
    QTest::newRow("short") << u"911"_s << u"911"_s << u""_s;
    QTest::newRow("none") << u"unknown"_s << u""_s << u""_s;
}

void StoreSearchTest::phoneNumbersAreReadAsDigits()
{
    QFETCH(QString, phone);
    QFETCH(QString, digits);
    QFETCH(QString, end);
    QCOMPARE(phoneDigits(phone), digits);
    QCOMPARE(lastSeven(phoneDigits(phone)), end);
}

QTEST_GUILESS_MAIN(StoreSearchTest)
#include "tst_store_search.moc"

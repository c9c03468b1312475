// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/access/signin.h"
#include "models/store/contact/districtchanges.h"
#include "models/text/counties.h"
#include "tests/unit/protected/protectedoffice.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray heading("office,name,county_fips,email,source\n");

DistrictChange changeOf(const QString &email, const QString &source = u"their letter of March"_s)
{
    return { .countyFips = u"36001"_s, .email = email, .source = source, .reason = u"they wrote"_s };
}

District albany(Connection &connection)
{
    const auto directory = readDirectory(connection);
    const District *found = directory ? districtOf(*directory, u"36001") : nullptr;
    return found ? *found : District();
}

} // namespace

/// The directory of local districts: as it ships, and with what the office knows better.
class TestDistricts : public QObject
{
    Q_OBJECT

private slots:
    void theShippedDirectoryIsWhole();
    void countiesAreCalledAsElsewhere();
    void brokenFilesAreNamedByLine_data();
    void brokenFilesAreNamedByLine();
    void aChangeLiesOverTheDirectory();
    void theLastChangeCountsWhateverTheClockSaid();
    void anEmptyEmailIsNeverVerified();
    void whoMay_data();
    void whoMay();
    void onlySoundChangesAreTaken_data();
    void onlySoundChangesAreTaken();
    void theTrailNamesTheCountyAlone();
};

void TestDistricts::theShippedDirectoryIsWhole()
{
    const auto &districts = shippedDistricts();
    QVERIFY(districts);
    QCOMPARE(districts->size(), 62);
    int withEmail = 0;
    for (const District &district : *districts) {
        QVERIFY(!district.name.isEmpty() && !district.office.isEmpty());
        withEmail += district.email.isEmpty() ? 0 : 1;
        QCOMPARE(district.isVerified(), !district.email.isEmpty()); // no e-mail is guessed
    }
    QCOMPARE(withEmail, 5);
    QCOMPARE(districtOf(*districts, u"36047")->email, u"dcse.cseweb@dfa.state.ny.us"_s);
    QVERIFY(!districtOf(*districts, u"36002"));
    QVERIFY(!districtOf(*districts, {}));
}

void TestDistricts::countiesAreCalledAsElsewhere()
{
    for (const District &district : *shippedDistricts()) {
        const QString name = QString(district.name).remove(u"New York City: "_s);
        QCOMPARE(countyName(district.countyFips), name);
    }
}

void TestDistricts::brokenFilesAreNamedByLine_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("line");
    QTest::newRow("nothing") << QByteArray() << 1;
    QTest::newRow("another heading") << QByteArray("name,office\n") << 1;
    QTest::newRow("four fields") << heading + "01,Albany,36001,\n" << 2;
    QTest::newRow("six fields") << heading + "01,Albany,36001,,unverified,\n" << 2;
    QTest::newRow("quotes") << heading + "01,\"Albany\",36001,,unverified\n" << 2;
    QTest::newRow("no county") << heading + "01,Albany,,,unverified\n" << 2;
    QTest::newRow("a county of letters") << heading + "01,Albany,3600A,,unverified\n" << 2;
    QTest::newRow("twice") << heading + "01,Albany,36001,,unverified\n02,Albany,36001,,unverified\n" << 3;
    QTest::newRow("sound") << heading + "01,Albany,36001,,unverified\r\n\n" << 0;
}

void TestDistricts::brokenFilesAreNamedByLine()
{
    QFETCH(QByteArray, csv);
    QFETCH(int, line);
    const auto districts = readDistricts(csv);
    QCOMPARE(districts.has_value(), line == 0);
    if (line > 0)
        QVERIFY(districts.error().message.startsWith(u"districts.csv, line %1:"_s.arg(line)));
    else
        QCOMPARE(districts->first().source, u"unverified"_s);
}

void TestDistricts::aChangeLiesOverTheDirectory()
{
    ProtectedOffice office(1);
    Connection &connection = office.as(u"supervisor"_s);
    QVERIFY(albany(connection).email.isEmpty());
    QVERIFY(changeDistrict(connection, changeOf(u" albany@example.org "_s)));
    QCOMPARE(albany(connection).email, u"albany@example.org"_s);
    QVERIFY(albany(connection).isVerified());
    QVERIFY(changeDistrict(office.as(u"administrator"_s), changeOf(u"other@example.org"_s, u"a call"_s)));
    QCOMPARE(albany(connection).email, u"other@example.org"_s);
    QCOMPARE(albany(connection).source, u"a call"_s);
    QVERIFY(changeDistrict(connection, changeOf(u"other@example.org"_s, u"a call"_s))); // it stands there already
    const auto changes = districtChanges(connection);
    QCOMPARE(changes->size(), 2);
    QCOMPARE(changes->first().changedBy, u"administrator"_s);
    QCOMPARE(changes->last().email, u"albany@example.org"_s);
    QCOMPARE(changes->last().reason, u"they wrote"_s);
    QVERIFY(changes->last().changedAt.isValid());
    const auto others = readDirectory(connection);
    QCOMPARE(districtOf(*others, u"36047")->source, u"nyc.gov"_s);
}

void TestDistricts::theLastChangeCountsWhateverTheClockSaid()
{
    ProtectedOffice office(1);
    Connection &connection = office.as(u"supervisor"_s);
    QVERIFY(changeDistrict(connection, changeOf(u"first@example.org"_s)));
    QVERIFY(changeDistrict(connection, changeOf(u"second@example.org"_s)));
    office.bend(u"UPDATE district_change SET changed_at = '1999-03-10T12:00:00.000Z' WHERE number = 2"_s);
    QCOMPARE(albany(connection).email, u"second@example.org"_s);
    QCOMPARE(districtChanges(connection)->first().email, u"second@example.org"_s);
}

void TestDistricts::anEmptyEmailIsNeverVerified()
{
    ProtectedOffice office(1);
    Connection &connection = office.as(u"supervisor"_s);
    QVERIFY(changeDistrict(connection, changeOf(u"albany@example.org"_s)));
    QVERIFY(changeDistrict(connection, changeOf({}, u"their letter"_s)));
    QVERIFY(albany(connection).email.isEmpty());
    QVERIFY(!albany(connection).isVerified());
    QVERIFY(districtChanges(connection)->first().source.isEmpty());
}

void TestDistricts::whoMay_data()
{
    QTest::addColumn<bool>("may");
    for (const char *user : { "agent", "caseworker", "mailroom", "auditor" })
        QTest::newRow(user) << false;
    for (const char *user : { "supervisor", "administrator", "far-supervisor" })
        QTest::newRow(user) << true;
}

void TestDistricts::whoMay()
{
    QFETCH(bool, may);
    const QString user = QString::fromLatin1(QTest::currentDataTag());
    const QString rows = u"action = 'setting' AND detail LIKE 'directory of districts%' AND outcome = '%1'"_s.arg(
        may ? u"done"_s : u"refused"_s);
    ProtectedOffice office(1);
    const int noted = office.rows(rows);
    Connection &connection = office.as(user);
    const auto done = changeDistrict(connection, changeOf(user + u"@example.org"_s));
    QCOMPARE(done.has_value(), may);
    QCOMPARE(albany(connection).email == user + u"@example.org"_s, may);
    QCOMPARE(office.rows(rows), noted + 1);
    if (!may)
        QCOMPARE(done.error().kind, Error::Kind::Denied);
}

void TestDistricts::onlySoundChangesAreTaken_data()
{
    QTest::addColumn<DistrictChange>("change");
    QTest::addColumn<bool>("isThere");
    DistrictChange change = changeOf(u"albany@example.org"_s);
    change.countyFips = u"36002"_s;
    QTest::newRow("no such county") << change << false;
    QTest::newRow("no e-mail") << changeOf(u"albany"_s) << true;
    QTest::newRow("two e-mails") << changeOf(u"a@example.org,b@example.org"_s) << true;
    QTest::newRow("no source") << changeOf(u"albany@example.org"_s, u" "_s) << true;
    QTest::newRow("endless source") << changeOf(u"albany@example.org"_s, QString(201, u'x')) << true;
    change = changeOf(u"albany@example.org"_s);
    change.reason = u" "_s;
    QTest::newRow("no reason") << change << true;
    change.reason = u"two\nlines"_s;
    QTest::newRow("two lines") << change << true;
}

void TestDistricts::onlySoundChangesAreTaken()
{
    QFETCH(DistrictChange, change);
    QFETCH(bool, isThere);
    ProtectedOffice office(1);
    Connection &connection = office.as(u"supervisor"_s);
    const qsizetype before = districtChanges(connection)->size();
    const auto done = changeDistrict(connection, change);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, isThere ? Error::Kind::Usage : Error::Kind::NotFound);
    QCOMPARE(districtChanges(connection)->size(), before);
}

void TestDistricts::theTrailNamesTheCountyAlone()
{
    ProtectedOffice office(1);
    QVERIFY(changeDistrict(office.as(u"supervisor"_s), changeOf(u"albany@example.org"_s)));
    QCOMPARE(office.rows(u"action = 'setting' AND detail = 'directory of districts: county 36001' AND reason = 'they "
                         "wrote'"_s),
        1);
    QVERIFY(!office.trail().contains(u"albany@"_s));
}

QTEST_APPLESS_MAIN(TestDistricts)
#include "tst_districts.moc"

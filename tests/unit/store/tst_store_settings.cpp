// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/office.h"
#include "models/store/settings/settings.h"
#include "models/store/settings/systemuser.h"
#include "rawstatement.h"
#include "storesamples.h"

#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

namespace {

/// What a change of one setting asks for, with the rest left to the store.
Result<> set(Connection &connection, const QString &key, const QString &value, QDate from = {})
{
    return changeSetting(connection, { .key = key, .from = from, .newValue = value });
}

QList<SettingValue> shown(Connection &connection) { return readSettings(connection).value_or(QList<SettingValue>()); }

QStringList valuesOf(Connection &connection, const QString &key)
{
    QStringList values;
    for (const SettingValue &value : shown(connection)) {
        if (value.key == key)
            values.append(
                (value.from.isValid() ? value.from.toString(Qt::ISODate) + u": "_s : QString()) + value.value);
    }
    return values;
}

const QDate firstOfApril(2027, 4, 1);
const QDate fiscalYear(2027, 10, 1);

} // namespace

/// The office's settings: each can be set, shows what holds, and remembers what held before.
class StoreSettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void allSettingsAreNamed();
    void aNewOfficeShowsWhatHolds();
    void everySettingComesBack_data();
    void everySettingComesBack();
    void aValueIsTidied_data();
    void aValueIsTidied();
    void anEmptyValueTakesItAway_data();
    void anEmptyValueTakesItAway();
    void anUnknownKeyIsToldWithTheKnownOnes();
    void datedSettingsNeedADayAndOthersTakeNone();
    void aChangeIsKeptWithItsOldValue();
    void changesAreNewestFirst();
    void whoAndWhenAreFilledIn();
    void whatStandsAlreadyIsNoChange();
    void aDayThatHasAValueGetsTheNewOne();
    void daysStandInTheirOrder();
    void oneTableDoesNotFreezeTheOthers();
    void theArithmeticReadsIt();
    void historyCannotBeChanged_data();
    void historyCannotBeChanged();
    void aWholeOfficeComesBack();
    void anOfficeAsItIsMadeStoresNothingNew();
};

void StoreSettingsTest::allSettingsAreNamed()
{
    QStringList keys;
    for (const Setting &setting : allSettings()) {
        keys.append(setting.key);
        QVERIFY(qstrlen(setting.meaning) > 20 && !QByteArray(setting.meaning).contains('\n'));
        QCOMPARE(settingOf(QString(setting.key)), &setting);
        QCOMPARE(setting.isDated,
            setting.key == QLatin1String("pass_through") || setting.key == QLatin1String("annual_fee"));
    }
    QCOMPARE(keys.join(u' '),
        u"address_block annual_fee contact disbursement_days helpline helpline_tty holidays lock_minutes logo "
        "notice_folder office_name offset_days pass_through payee phone pin_address qr_account qr_contact "
        "return_address safety_hotline scan_line tty withholding_days"_s);
    QCOMPARE(settingOf(u"Phone"), nullptr);
    QCOMPARE(settingOf(u""), nullptr);
}

void StoreSettingsTest::aNewOfficeShowsWhatHolds()
{
    TestOffice office;
    QStringList keys;
    for (const SettingValue &value : shown(office.connection()))
        keys.append(value.key);
    QStringList expected;
    const DistributionPolicy law;
    for (const Setting &setting : allSettings()) {
        const size_t count = setting.key == QLatin1String("pass_through") ? law.passThrough.size()
            : setting.key == QLatin1String("annual_fee")                  ? law.annualFee.size()
                                                                          : 1;
        for (size_t i = 0; i < count; ++i)
            expected.append(setting.key);
    }
    QCOMPARE(keys, expected);
    QCOMPARE(valuesOf(office.connection(), u"helpline"_s), QStringList { u"888-208-4485"_s });
    QCOMPARE(valuesOf(office.connection(), u"annual_fee"_s),
        QStringList({ u"2007-10-01: 500.00 25.00"_s, u"2019-10-01: 550.00 35.00"_s }));
    QCOMPARE(valuesOf(office.connection(), u"logo"_s), QStringList { QString() });
    QVERIFY(settingChanges(office.connection())->isEmpty());
}

void StoreSettingsTest::everySettingComesBack_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QString>("value");
    const auto row
        = [](const char *key, const QString &value, QDate from = {}) { QTest::newRow(key) << from << value; };
    row("address_block", u"1 Sample St\nFloor 3\n\nAlbany, NY 12207"_s);
    row("annual_fee", u"600.00 40.00"_s, fiscalYear);
    row("contact", u"help@example.org"_s);
    row("disbursement_days", u"3"_s);
    row("helpline", u"518-555-0100"_s);
    row("helpline_tty", u"(518) 555-0101"_s);
    row("holidays", u"2026-02-12 2026-11-03"_s);
    row("lock_minutes", u"1"_s);
    row("notice_folder", u"/"_s);
    row("office_name", u"Büro für <b>Kinder</b> 아동"_s);
    row("offset_days", u"180"_s);
    row("pass_through", u"0.00 9999999.99"_s, firstOfApril);
    row("payee", u"Sample Payee\nPO Box 1"_s);
    row("phone", u"+1 518 555 0102 ext. 7"_s);
    row("pin_address", u"Attn: Sample"_s);
    row("qr_account", u"https://example.org/a?b=c&d=%20#e"_s);
    row("qr_contact", u"https://example.org:8443/"_s);
    row("return_address", u"PO Box 2"_s);
    row("safety_hotline", u"311"_s);
    row("scan_line", u"{case}{due:MMddyy}{amount:10}{check:luhn}"_s);
    row("tty", u"518-555-0103"_s);
    row("withholding_days", u"366"_s);
}

void StoreSettingsTest::everySettingComesBack()
{
    QFETCH(QDate, from);
    QFETCH(QString, value);
    const QString key = QString::fromLatin1(QTest::currentDataTag());
    TestOffice office;
    const Office before = readOffice(office.connection()).value();
    const auto done = set(office.connection(), key, value, from);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    const QString asShown = (from.isValid() ? from.toString(Qt::ISODate) + u": "_s : QString()) + value;
    const auto again = office.another();
    QVERIFY2(valuesOf(*again, key).contains(asShown), qPrintable(valuesOf(*again, key).join(u'|')));
    QVERIFY(readOffice(*again).value() != before); // it lies in the office too, not in the list alone

    TestOffice usual;
    const QList<SettingValue> others = shown(usual.connection());
    for (const SettingValue &other : shown(*again)) { // and nothing else has changed
        const auto isSame = [&other](const SettingValue &usually) {
            return usually.key == other.key && usually.from == other.from && usually.value == other.value;
        };
        QVERIFY2(other.key == key || std::ranges::any_of(others, isSame), qPrintable(other.key));
    }
    QVERIFY(set(*again, key, value, from)); // as it is shown it can be set again
    QCOMPARE(settingChanges(*again)->size(), 1);
}

void StoreSettingsTest::aValueIsTidied_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("two characters") << u"return_address"_s << uR"(A\nB)"_s << u"A\nB"_s;
    QTest::newRow("ends of Windows") << u"return_address"_s << u"A\r\nB\r\n"_s << u"A\nB"_s;
    QTest::newRow("blanks and empty ends") << u"address_block"_s << u"\n \n A \n\n B\n\n"_s << u"A\n\nB"_s;
    QTest::newRow("blanks around a line") << u"office_name"_s << u"  Office  "_s << u"Office"_s;
    QTest::newRow("holidays in disorder")
        << u"holidays"_s << u" 2026-11-03  2026-02-12 2026-11-03"_s << u"2026-02-12 2026-11-03"_s;
    QTest::newRow("a number's zeros") << u"lock_minutes"_s << u" 007 "_s << u"7"_s;
}

void StoreSettingsTest::aValueIsTidied()
{
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    TestOffice office;
    QVERIFY(set(office.connection(), key, typed));
    QCOMPARE(valuesOf(office.connection(), key), QStringList { kept });
    QCOMPARE(settingChanges(office.connection())->first().newValue, kept);
}

void StoreSettingsTest::anEmptyValueTakesItAway_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("address_block") << u"A"_s;
    QTest::newRow("return_address") << u"A"_s;
    QTest::newRow("contact") << u"A"_s;
    QTest::newRow("phone") << u"518-555-0100"_s;
    QTest::newRow("tty") << u"518-555-0100"_s;
    QTest::newRow("office_name") << u"A"_s;
    QTest::newRow("holidays") << u"2026-02-12"_s;
    QTest::newRow("notice_folder") << u"/"_s;
    QTest::newRow("scan_line") << u"{case}"_s;
}

void StoreSettingsTest::anEmptyValueTakesItAway()
{
    QFETCH(QString, value);
    const QString key = QString::fromLatin1(QTest::currentDataTag());
    TestOffice office;
    const Office before = readOffice(office.connection()).value();
    QVERIFY(set(office.connection(), key, value));
    QVERIFY(set(office.connection(), key, u""_s));
    QCOMPARE(valuesOf(office.connection(), key), QStringList { QString() });
    QVERIFY(readOffice(office.connection()).value() == before);
    QCOMPARE(settingChanges(office.connection())->first().oldValue, value);
}

void StoreSettingsTest::anUnknownKeyIsToldWithTheKnownOnes()
{
    TestOffice office;
    const auto done = set(office.connection(), u"lock_minute"_s, u"5"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Usage);
    for (const Setting &setting : allSettings())
        QVERIFY(done.error().message.contains(setting.key));
}

void StoreSettingsTest::datedSettingsNeedADayAndOthersTakeNone()
{
    TestOffice office;
    for (const auto &done : { set(office.connection(), u"pass_through"_s, u"1.00 2.00"_s),
             set(office.connection(), u"annual_fee"_s, u"1.00 2.00"_s),
             set(office.connection(), u"phone"_s, u"518-555-0100"_s, firstOfApril) }) {
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Usage);
        QVERIFY(done.error().message.contains(u"day"_s));
    }
    QVERIFY(settingChanges(office.connection())->isEmpty());
}

void StoreSettingsTest::aChangeIsKeptWithItsOldValue()
{
    TestOffice office;
    const QDateTime when(QDate(2026, 3, 31), QTime(12, 0, 0, 5), Qt::UTC);
    QVERIFY(changeSetting(office.connection(),
        { .key = u"payee"_s,
            .oldValue = u"is not read"_s,
            .newValue = u"A\nB"_s,
            .reason = u"the center has moved"_s,
            .changedAt = when,
            .changedBy = u"somebody"_s }));
    const auto changes = settingChanges(*office.another());
    QVERIFY(changes);
    QCOMPARE(changes->size(), 1);
    QCOMPARE(changes->first().key, u"payee"_s);
    QCOMPARE(changes->first().from, QDate());
    QCOMPARE(changes->first().oldValue, Office().payee.join(u'\n'));
    QCOMPARE(changes->first().newValue, u"A\nB"_s);
    QCOMPARE(changes->first().reason, u"the center has moved"_s);
    QCOMPARE(changes->first().changedAt, when);
    QCOMPARE(changes->first().changedBy, systemUser()); // who works, not who is named
}

void StoreSettingsTest::changesAreNewestFirst()
{
    TestOffice office;
    for (const char *minutes : { "3", "4", "5" })
        QVERIFY(set(office.connection(), u"lock_minutes"_s, QLatin1String(minutes)));
    QVERIFY(set(office.connection(), u"tty"_s, u"518-555-0101"_s));
    QStringList steps;
    const auto changes = settingChanges(office.connection());
    QVERIFY(changes);
    for (const SettingChange &change : *changes)
        steps.append(change.oldValue + u'>' + change.newValue);
    QCOMPARE(steps.join(u' '), u">518-555-0101 4>5 3>4 10>3"_s);
    QCOMPARE(settingChanges(office.connection(), u"lock_minutes")->size(), 3);
    QCOMPARE(settingChanges(office.connection(), u"tty")->size(), 1);
    QCOMPARE(settingChanges(office.connection(), u"phone")->size(), 0);
}

void StoreSettingsTest::whoAndWhenAreFilledIn()
{
    TestOffice office;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QVERIFY(set(office.connection(), u"lock_minutes"_s, u"5"_s));
    const SettingChange change = settingChanges(office.connection())->first();
    QVERIFY(change.changedAt >= before && change.changedAt <= QDateTime::currentDateTimeUtc());
    QCOMPARE(change.changedBy, systemUser());
}

void StoreSettingsTest::whatStandsAlreadyIsNoChange()
{
    TestOffice office;
    QVERIFY(set(office.connection(), u"lock_minutes"_s, u"10"_s)); // as every office is made
    QVERIFY(set(office.connection(), u"pass_through"_s, u"100.00 200.00"_s, QDate(2010, 1, 1)));
    QVERIFY(set(office.connection(), u"holidays"_s, u""_s));
    QVERIFY(settingChanges(office.connection())->isEmpty());
    QCOMPARE(rawQuery(office.spec().path, u"SELECT COUNT(*) FROM pass_through"_s).toInt(), 0);
}

void StoreSettingsTest::aDayThatHasAValueGetsTheNewOne()
{
    TestOffice office;
    QVERIFY(set(office.connection(), u"pass_through"_s, u"150.00 250.00"_s, firstOfApril));
    QVERIFY(set(office.connection(), u"pass_through"_s, u"160.00 260.00"_s, firstOfApril));
    QCOMPARE(valuesOf(office.connection(), u"pass_through"_s).last(), u"2027-04-01: 160.00 260.00"_s);
    QCOMPARE(valuesOf(office.connection(), u"pass_through"_s).size(), 4);
    const auto changes = settingChanges(office.connection(), u"pass_through");
    QCOMPARE(changes->size(), 2);
    QCOMPARE(changes->at(0).oldValue, u"150.00 250.00"_s);
    QCOMPARE(changes->at(1).oldValue, QString());
    QCOMPARE(changes->at(0).from, firstOfApril);
}

void StoreSettingsTest::daysStandInTheirOrder()
{
    TestOffice office;
    for (const QDate day : { QDate(2030, 1, 1), QDate(2009, 6, 1), QDate(2028, 1, 1) })
        QVERIFY(set(office.connection(), u"pass_through"_s, u"1.00 2.00"_s, day));
    for (const int year : { 2031, 2024, 2006 })
        QVERIFY(set(office.connection(), u"annual_fee"_s, u"1.00 2.00"_s, QDate(year, 10, 1)));
    const DistributionPolicy policy = readOffice(*office.another())->policy;
    QVERIFY(std::ranges::is_sorted(policy.passThrough, {}, &DistributionPolicy::PassThrough::from));
    QVERIFY(std::ranges::is_sorted(policy.annualFee, {}, &DistributionPolicy::AnnualFee::fromFiscalYear));
    QCOMPARE(policy.passThrough.size(), size_t(6));
    QCOMPARE(policy.annualFee.front().fromFiscalYear, 2007);
    QCOMPARE(policy.annualFee.back().fromFiscalYear, 2032);
}

void StoreSettingsTest::oneTableDoesNotFreezeTheOthers()
{
    TestOffice office;
    QVERIFY(set(office.connection(), u"holidays"_s, u"2026-02-12"_s));
    const QString kept = u"SELECT COUNT(*) FROM office_setting WHERE name IN ('policy_kept', '%1_kept')"_s;
    QCOMPARE(rawQuery(office.spec().path, kept.arg(u"holidays"_s)).toInt(), 1);
    for (const QString &table : { u"pass_through"_s, u"annual_fee"_s }) { // the law's, also when the law changes
        QCOMPARE(rawQuery(office.spec().path, kept.arg(table)).toInt(), 0);
        QCOMPARE(rawQuery(office.spec().path, u"SELECT COUNT(*) FROM "_s + table).toInt(), 0);
    }
    // An office of the version before has one mark for all three.
    QCOMPARE(refusalOf(office.spec().path, "INSERT INTO office_setting VALUES ('policy_kept', 'yes')"), QString());
    const Office read = readOffice(office.connection()).value();
    QVERIFY(read.policy.passThrough.empty() && read.policy.annualFee.empty());
    QCOMPARE(read.policy.calendar.ownHolidays, QList<QDate> { QDate(2026, 2, 12) });
}

void StoreSettingsTest::theArithmeticReadsIt()
{
    TestOffice office;
    QVERIFY(set(office.connection(), u"pass_through"_s, u"150.00 250.00"_s, firstOfApril));
    QVERIFY(set(office.connection(), u"annual_fee"_s, u"600.00 40.00"_s, fiscalYear));
    QVERIFY(set(office.connection(), u"holidays"_s, u"2026-03-31"_s));
    QVERIFY(set(office.connection(), u"disbursement_days"_s, u"4"_s));
    QVERIFY(set(office.connection(), u"offset_days"_s, u"31"_s));
    QVERIFY(set(office.connection(), u"withholding_days"_s, u"90"_s));
    const DistributionPolicy policy = readOffice(office.connection())->policy;
    QCOMPARE(policy.passThroughLimit(firstOfApril.addDays(-1), 2), Money::fromDollars(200));
    QCOMPARE(policy.passThroughLimit(firstOfApril, 2), Money::fromDollars(250));
    QCOMPARE(policy.passThroughLimit(firstOfApril, {}), Money::fromDollars(150));
    QCOMPARE(policy.annualFeeOf(2027)->fee, Money::fromDollars(35));
    QCOMPARE(policy.annualFeeOf(2028)->fee, Money::fromDollars(40));
    QCOMPARE(policy.annualFeeOf(2028)->threshold, Money::fromDollars(600));
    QVERIFY(!policy.calendar.isOpen(QDate(2026, 3, 31)));
    QCOMPARE(policy.businessDaysToDisburse, 4);
    QCOMPARE(policy.daysToDisburseOffset, 31);
    QCOMPARE(policy.daysOfWithholding, 90);
}

void StoreSettingsTest::historyCannotBeChanged_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::newRow("reason") << QByteArray("UPDATE setting_change SET reason = 'another'");
    QTest::newRow("removed") << QByteArray("DELETE FROM setting_change WHERE number = 1");
}

void StoreSettingsTest::historyCannotBeChanged()
{
    QFETCH(QByteArray, statement);
    TestOffice office;
    QVERIFY(set(office.connection(), u"lock_minutes"_s, u"5"_s));
    const QString before = contentOf(office.spec().path);
    QVERIFY(refusalOf(office.spec().path, statement.constData()).startsWith(u"a kept change is not"_s));
    QCOMPARE(contentOf(office.spec().path), before);
}

void StoreSettingsTest::aWholeOfficeComesBack()
{
    Office written { .name = u"Office"_s,
        .addressLines = { u"A"_s, u""_s, u"B"_s },
        .returnAddress = { u"C"_s },
        .phone = u"518-555-0100"_s,
        .tty = u"518-555-0101"_s,
        .logo = QByteArray("\x89PNG\0\xff", 6),
        .accountUrl = u"https://example.org/1"_s,
        .contactUrl = u"https://example.org/2"_s,
        .contact = u"D"_s,
        .helpline = u"518-555-0102"_s,
        .helplineTty = u"518-555-0103"_s,
        .safetyHotline = u"518-555-0104"_s,
        .payee = { u"E"_s },
        .pinAddress = { u"F"_s, u"G"_s },
        .scanLine = u"{case}"_s,
        .noticeFolder = u"/nowhere"_s,
        .lockMinutes = 3,
        .demo = true,
        .demoToday = QDate(2026, 3, 31) };
    written.policy.daysOfWithholding = 10;
    written.policy.passThrough.clear();
    TestOffice office;
    QVERIFY(writeOffice(office.connection(), written));
    QVERIFY(readOffice(*office.another()).value() == written);
    QVERIFY(writeOffice(office.connection(), Office())); // and back to what an office is made with
    QVERIFY(readOffice(*office.another()).value() == Office());
}

void StoreSettingsTest::anOfficeAsItIsMadeStoresNothingNew()
{
    TestOffice office;
    const QString count = u"SELECT COUNT(*) FROM office_setting WHERE name NOT LIKE '%_kept'"_s;
    const int before = rawQuery(office.spec().path, count).toInt();
    QVERIFY(writeOffice(office.connection(), Office()));
    QCOMPARE(rawQuery(office.spec().path, count).toInt(), before); // what a later version holds usual, holds there too
    QVERIFY(readOffice(office.connection()).value() == Office());
}

QTEST_GUILESS_MAIN(StoreSettingsTest)
#include "tst_store_settings.moc"

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/office.h"
#include "models/store/settings/pngfile.h"
#include "models/store/settings/settings.h"
#include "storesamples.h"

#include <QCryptographicHash>
#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytes(const char *base64) { return QByteArray::fromBase64(base64); }

/// One grey pixel.
const QByteArray smallPng
    = bytes("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");
/// The same, but its header says 4,097 pixels a line.
const QByteArray widePng
    = bytes("iVBORw0KGgoAAAANSUhEUgAAEAEAAAABCAAAAACUiF+eAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");
/// A header and an end.
const QByteArray emptyPng = bytes("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAAAElFTkSuQmCC");

QByteArray changed(QByteArray content, qsizetype at)
{
    content[at] = char(content.at(at) ^ 1);
    return content;
}

/// A file of its own with a content, and its name.
class LogoFile
{
public:
    explicit LogoFile(const QByteArray &content)
    {
        QFile file(name());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test cannot write its file");
    }
    QString name() const { return m_folder.filePath(u"a logo"_s); }

private:
    QTemporaryDir m_folder;
};

} // namespace

/// What may stand in a setting, and what is refused with one line that says the form.
class StoreSettingFormsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotOfItsFormIsRefused_data();
    void whatIsNotOfItsFormIsRefused();
    void theAnnualFeeBeginsWithAFiscalYear();
    void whatIsWrongWithAScanLineIsSaid();
    void addressesMayHaveTwelveLines();
    void aPngIsWhole_data();
    void aPngIsWhole();
    void everyChangedByteOfAPngShows();
    void aLogoIsKeptAsItIs();
    void aLogoIsShownByItsHash();
    void aLogoThatIsNoneIsRefused_data();
    void aLogoThatIsNoneIsRefused();

private:
    TestOffice m_office; ///< for what changes nothing
};

void StoreSettingFormsTest::whatIsNotOfItsFormIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QDate>("from");
    int count = 0;
    const auto refused = [&count](const char *key, const QStringList &values, QDate from = {}) {
        for (const QString &value : values)
            QTest::addRow("%s %d", key, ++count) << QString::fromLatin1(key) << value << from;
    };
    const QDate day(2027, 10, 1);
    refused("lock_minutes",
        { u"0"_s, u"16"_s, u""_s, u"ten"_s, u"5.0"_s, u"-5"_s, u"+5"_s, u"5 6"_s, u"٥"_s, u"0x5"_s, u"99999999999"_s,
            u"0000005"_s });
    refused("disbursement_days", { u"0"_s, u"31"_s, u"two"_s });
    refused("offset_days", { u"0"_s, u"366"_s });
    refused("withholding_days", { u"0"_s, u"367"_s });
    const QStringList amounts { u""_s, u"100.00"_s, u"100.00 200.00 300.00"_s, u"100 200"_s, u"100.00, 200.00"_s,
        u"-100.00 200.00"_s, u"100.00 10000000.00"_s, u"$100.00 $200.00"_s, u"1e2 200.00"_s };
    refused("pass_through", amounts, day);
    refused("annual_fee", amounts, day);
    refused("holidays",
        { u"2026-02-30"_s, u"12/25/2026"_s, u"2026-2-3"_s, u"2026-02-12,2026-02-13"_s, u"1899-12-31"_s,
            u"2026-02-12T00:00"_s, u"Christmas"_s });
    const QStringList noUrls { u""_s, u"http://example.org"_s, u"example.org"_s, u"https://"_s, u"https:///path"_s,
        u"https://exämple.org"_s, u"https://example.org/ä"_s, u"https://example.org/a b"_s, u"javascript:alert(1)"_s,
        u"file:///etc/passwd"_s, u"https://somebody:secret@example.org"_s, u"https://example.org/\u200f"_s,
        u"https://example.org/\nhttps://example.com"_s, u"https://example.org/"_s + QString(300, u'x') };
    refused("qr_account", noUrls);
    refused("qr_contact", noUrls);
    refused("contact", { u"http://example.org"_s, u"ftp://example.org"_s, u"two\nlines"_s, QString(121, u'x') });
    const QStringList noPhones { u"call us"_s, u"55"_s, u"518-555-0100\n"_s + u"x"_s, u"<b>518-555-0100</b>"_s,
        u"５１８５５５０１００"_s, QString(41, u'5'), u"518-555-0100\u202e"_s };
    for (const char *key : { "phone", "tty", "helpline", "helpline_tty", "safety_hotline" })
        refused(key, noPhones);
    for (const char *key : { "helpline", "helpline_tty", "safety_hotline" })
        refused(key, { u""_s, u"  "_s });
    refused("office_name", { u"two\nlines"_s, u"a\tb"_s, u"a\u2028b"_s, u"bell\a"_s, QString(121, u'x') });
    for (const char *key : { "address_block", "return_address", "payee", "pin_address" })
        refused(key, { QString(u"A\n"_s).repeated(13), u"a\tb"_s, u"a\u2029b"_s, u"a\rb"_s, QString(101, u'x') });
    for (const char *key : { "payee", "pin_address" })
        refused(key, { u""_s, u" \n "_s, uR"(\n)"_s });
    refused("notice_folder", { u"relative/folder"_s, u"/no/such/folder"_s, u"/etc/passwd"_s, u"/\n"_s + u"x"_s });
    refused("scan_line", { u"{case"_s, u"{}"_s, QString(100, u'0'), u"{nothing}"_s });
}

void StoreSettingFormsTest::whatIsNotOfItsFormIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QDate, from);
    const QString before = contentOf(m_office.spec().path);
    const auto done = changeSetting(m_office.connection(), { .key = key, .from = from, .newValue = value });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Usage);
    QVERIFY(done.error().message.startsWith(key + u": "_s));
    QVERIFY(!done.error().message.contains(u'\n') && done.error().message.size() < 300);
    QVERIFY(value.size() < 20 || !done.error().message.contains(value));
    QCOMPARE(contentOf(m_office.spec().path), before);
    QVERIFY(readOffice(m_office.connection())); // and the connection goes on
}

void StoreSettingFormsTest::theAnnualFeeBeginsWithAFiscalYear()
{
    TestOffice office;
    for (const QDate day : { QDate(2026, 9, 30), QDate(2026, 10, 2), QDate(2026, 1, 1) }) {
        const auto done
            = changeSetting(office.connection(), { .key = u"annual_fee"_s, .from = day, .newValue = u"1.00 2.00"_s });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Usage);
        QVERIFY(done.error().message.contains(u"1 October"_s));
    }
    QVERIFY(changeSetting(
        office.connection(), { .key = u"annual_fee"_s, .from = QDate(2026, 10, 1), .newValue = u"1.00 2.00"_s }));
    QCOMPARE(readOffice(office.connection())->policy.annualFee.back().fromFiscalYear, 2027);
}

void StoreSettingFormsTest::whatIsWrongWithAScanLineIsSaid()
{
    TestOffice office;
    const auto unknown = changeSetting(office.connection(), { .key = u"scan_line"_s, .newValue = u"{nothing}"_s });
    const auto open = changeSetting(office.connection(), { .key = u"scan_line"_s, .newValue = u"{case"_s });
    QVERIFY(!unknown && !open);
    QVERIFY(unknown.error().message != open.error().message);
}

void StoreSettingFormsTest::addressesMayHaveTwelveLines()
{
    TestOffice office;
    const QString lines = QStringList(12, QString(100, u'x')).join(u'\n');
    QVERIFY(changeSetting(office.connection(), { .key = u"address_block"_s, .newValue = lines }));
    QCOMPARE(readOffice(office.connection())->addressLines.size(), 12);
}

void StoreSettingFormsTest::aPngIsWhole_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("whole");
    QTest::newRow("a pixel") << smallPng << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a signature") << smallPng.first(8) << false;
    QTest::newRow("half a header") << smallPng.first(20) << false;
    QTest::newRow("without its end") << smallPng.chopped(12) << false;
    QTest::newRow("a byte short") << smallPng.chopped(1) << false;
    QTest::newRow("something behind it") << smallPng + "x" << false;
    QTest::newRow("twice") << smallPng + smallPng << false;
    QTest::newRow("too wide") << widePng << false;
    QTest::newRow("no picture in it") << emptyPng << false;
    QTest::newRow("a JPEG") << bytes("/9j/4AAQSkZJRgABAQAAAQABAAD/2Q==") << false;
    QTest::newRow("a GIF") << QByteArray("GIF89a\1\0\1\0\0\0\0;", 14) << false;
    QTest::newRow("a length beyond the end")
        << QByteArray(smallPng).replace(33, 4, QByteArray("\xff\xff\xff\xff", 4)) << false;
    QTest::newRow("too large") << smallPng.first(33) + QByteArray(600 * 1024, '\0') << false;
}

void StoreSettingFormsTest::aPngIsWhole()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, whole);
    QCOMPARE(isWholePng(content), whole);
}

void StoreSettingFormsTest::everyChangedByteOfAPngShows()
{
    for (qsizetype at = 0; at < smallPng.size(); ++at)
        QVERIFY2(!isWholePng(changed(smallPng, at)), qPrintable(QString::number(at)));
    for (qsizetype size = 0; size < smallPng.size(); ++size)
        QVERIFY(!isWholePng(smallPng.first(size)));
}

void StoreSettingFormsTest::aLogoIsKeptAsItIs()
{
    TestOffice office;
    const LogoFile file(smallPng);
    QVERIFY(changeSetting(office.connection(), { .key = u"logo"_s, .newValue = file.name() }));
    QCOMPARE(readOffice(*office.another())->logo, smallPng);
    QVERIFY(changeSetting(office.connection(), { .key = u"logo"_s, .newValue = u""_s }));
    QVERIFY(readOffice(*office.another())->logo.isEmpty());
    const QString lost
        = rawQuery(office.spec().path, u"SELECT old_value FROM setting_change WHERE number = 2"_s).toString();
    QCOMPARE(QByteArray::fromBase64(lost.toLatin1()), smallPng); // the old picture itself is kept, not its name
}

void StoreSettingFormsTest::aLogoIsShownByItsHash()
{
    TestOffice office;
    const LogoFile file(smallPng);
    QVERIFY(changeSetting(office.connection(), { .key = u"logo"_s, .newValue = file.name() }));
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(smallPng, QCryptographicHash::Sha256).toHex());
    const QString shown = u"PNG, 67 bytes, sha256 "_s + hash;
    const auto values = readSettings(office.connection());
    QVERIFY(values);
    for (const SettingValue &value : *values) {
        if (value.key == u"logo"_s)
            QCOMPARE(value.value, shown);
    }
    QCOMPARE(settingChanges(office.connection())->first().newValue, shown);
    QCOMPARE(settingChanges(office.connection())->first().oldValue, QString());
    QVERIFY(changeSetting(office.connection(), { .key = u"logo"_s, .newValue = shown })); // as it is shown: it stays
    QCOMPARE(settingChanges(office.connection())->size(), 1);
    QCOMPARE(describePng(QByteArray(12345, 'x')).section(u", sha256"_s, 0, 0), u"PNG, 12,345 bytes"_s);
    QCOMPARE(describePng({}), QString());
}

void StoreSettingFormsTest::aLogoThatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("no picture");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << smallPng.chopped(5);
    QTest::newRow("larger than 512 kB") << smallPng + QByteArray(512 * 1024, 'x');
}

void StoreSettingFormsTest::aLogoThatIsNoneIsRefused()
{
    QFETCH(QByteArray, content);
    TestOffice office;
    const LogoFile file(content);
    for (const QString &name : { file.name(), file.name() + u".none"_s, u"/"_s, u"PNG, 67 bytes, sha256 00"_s }) {
        const auto done = changeSetting(office.connection(), { .key = u"logo"_s, .newValue = name });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Usage);
        QVERIFY(done.error().message.contains(u"PNG"_s));
    }
    QVERIFY(readOffice(office.connection())->logo.isEmpty());
}

QTEST_GUILESS_MAIN(StoreSettingFormsTest)
#include "tst_store_settingforms.moc"

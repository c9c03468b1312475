// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safety/ssnindex.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

#include <memory>

using namespace caseledger;

namespace {

/// A key of known bytes, by the way every key comes in: a file.
QByteArray knownBytes()
{
    QByteArray bytes;
    for (char i = 0; i < 32; ++i)
        bytes.append(char(i * 7 + 1));
    return bytes;
}

Result<SsnKey> keyOf(const QTemporaryDir &folder, const QByteArray &content)
{
    QFile file(folder.filePath(QStringLiteral("office.key")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        return failure(Error::Kind::Failed, QStringLiteral("the test cannot write"));
    file.close();
    return SsnKey::read(file.fileName());
}

/// Keyed BLAKE2b-256 by libsodium's streaming interface: another way through the library than the product's.
QByteArray streamedHash(const QByteArray &key, const QByteArray &text)
{
    crypto_generichash_state state;
    QByteArray hash(32, '\0');
    crypto_generichash_init(&state, reinterpret_cast<const unsigned char *>(key.constData()), size_t(key.size()), 32);
    for (const char c : text)
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(&c), 1);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(hash.data()), 32);
    return hash;
}

Ssn ssn(QStringView text) { return Ssn::parse(text).value(); }

} // namespace

class TestSsnIndex : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void indexIsKeyedBlake2b_data();
    void indexIsKeyedBlake2b();
    void fingerprintKnowsTheKeyAndNothingElse();
    void indexesOfManyNumbersDiffer();
    void keysDiffer();
    void keyComesBackFromItsFile();
    void keyFileOfAnotherSizeIsNoKey_data();
    void keyFileOfAnotherSizeIsNoKey();
    void missingKeyFileIsNamed();
    void copiesOutliveTheOriginal();
    void wrappedKeyOpensWithItsPassphraseAlone();
    void sameKeyIsWrappedDifferentlyEachTime();
    void wrappedKeyOfAnotherSizeIsRefused();
    void everyDamagedByteIsNoticed();
    void damageUnderARightChecksumIsNoticed_data();
    void damageUnderARightChecksumIsNoticed();
};

void TestSsnIndex::initTestCase() { QVERIFY(sodium_init() >= 0); }

void TestSsnIndex::indexIsKeyedBlake2b_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("digits");
    QTest::newRow("digits") << QStringLiteral("900123456") << QByteArray("900123456");
    QTest::newRow("dashes") << QStringLiteral("900-12-3456") << QByteArray("900123456");
    QTest::newRow("zeros") << QStringLiteral("000000000") << QByteArray("000000000");
    QTest::newRow("nines") << QStringLiteral("999-99-9999") << QByteArray("999999999");
}

void TestSsnIndex::indexIsKeyedBlake2b()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, digits);
    const QTemporaryDir folder;
    const auto key = keyOf(folder, knownBytes());
    QVERIFY(key);
    QCOMPARE(key->indexOf(ssn(typed)), streamedHash(knownBytes(), digits));
    QVERIFY(key->indexOf(ssn(typed)) != streamedHash(QByteArray(32, 'x'), digits));
}

void TestSsnIndex::fingerprintKnowsTheKeyAndNothingElse()
{
    const QTemporaryDir folder;
    const auto key = keyOf(folder, knownBytes());
    QVERIFY(key);
    QCOMPARE(key->fingerprint(), key->fingerprint());
    QCOMPARE(key->fingerprint().size(), 32);
    QVERIFY(!key->fingerprint().contains(knownBytes().left(8)));
    QVERIFY(key->fingerprint() != SsnKey::generate().fingerprint());
    QCOMPARE(key->fingerprint(), streamedHash(knownBytes(), "caseledger SSN key fingerprint"));
}

void TestSsnIndex::indexesOfManyNumbersDiffer()
{
    const SsnKey key = SsnKey::generate();
    QSet<QByteArray> seen;
    for (int number = 900'000'000; number < 900'010'000; ++number)
        seen.insert(key.indexOf(ssn(QString::number(number))));
    QCOMPARE(seen.size(), 10'000);
}

void TestSsnIndex::keysDiffer()
{
    const Ssn number = ssn(u"900123456");
    QSet<QByteArray> seen;
    for (int i = 0; i < 100; ++i)
        seen.insert(SsnKey::generate().indexOf(number));
    QCOMPARE(seen.size(), 100);
}

void TestSsnIndex::keyComesBackFromItsFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("new.key"));
    const SsnKey key = SsnKey::generate();
    QVERIFY(key.write(file));
    QCOMPARE(QFileInfo(file).size(), 32);
    QCOMPARE(QFile::permissions(file), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    const auto again = SsnKey::read(file);
    QVERIFY(again);
    QCOMPARE(again->fingerprint(), key.fingerprint());

    const auto second = SsnKey::generate().write(file);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Refused);
    QCOMPARE(SsnKey::read(file)->fingerprint(), key.fingerprint());
}

void TestSsnIndex::keyFileOfAnotherSizeIsNoKey_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("31 bytes") << QByteArray(31, 'k');
    QTest::newRow("33 bytes") << QByteArray(33, 'k');
    QTest::newRow("32 bytes and a line end") << QByteArray(32, 'k') + '\n';
    QTest::newRow("a megabyte") << QByteArray(1 << 20, 'k');
}

void TestSsnIndex::keyFileOfAnotherSizeIsNoKey()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const auto key = keyOf(folder, content);
    QVERIFY(!key);
    QCOMPARE(key.error().kind, Error::Kind::Database);
    QVERIFY(key.error().message.contains(QStringLiteral("office.key")));
    QVERIFY(!key.error().message.contains(QStringLiteral("kkk")));
}

void TestSsnIndex::missingKeyFileIsNamed()
{
    const QTemporaryDir folder;
    for (const QString &file : { folder.filePath(QStringLiteral("none.key")), folder.path() }) {
        const auto key = SsnKey::read(file);
        QVERIFY(!key);
        QCOMPARE(key.error().kind, Error::Kind::Database);
        QVERIFY(key.error().message.contains(file));
        QVERIFY(!key.error().message.contains(u'\n'));
    }
}

void TestSsnIndex::copiesOutliveTheOriginal()
{
    auto original = std::make_unique<SsnKey>(SsnKey::generate());
    const QByteArray fingerprint = original->fingerprint();
    const SsnKey copy = *original;
    SsnKey assigned = SsnKey::generate();
    assigned = copy;
    original.reset();
    QCOMPARE(copy.fingerprint(), fingerprint);
    QCOMPARE(assigned.fingerprint(), fingerprint);
}

void TestSsnIndex::wrappedKeyOpensWithItsPassphraseAlone()
{
    const SsnKey key = SsnKey::generate();
    const auto wrapped = key.wrapped("correct horse");
    QVERIFY(wrapped);
    const auto open = SsnKey::unwrap(*wrapped, "correct horse");
    QVERIFY(open);
    QCOMPARE(open->fingerprint(), key.fingerprint());
    for (const QByteArray &other : { QByteArray("correct hors"), QByteArray("correct horse\0", 14), QByteArray() }) {
        const auto closed = SsnKey::unwrap(*wrapped, other);
        QVERIFY(!closed);
        QCOMPARE(closed.error().kind, Error::Kind::Database);
        QVERIFY(!closed.error().message.contains(QStringLiteral("horse")));
    }
}

void TestSsnIndex::sameKeyIsWrappedDifferentlyEachTime()
{
    const SsnKey key = SsnKey::generate();
    const auto one = key.wrapped("words");
    const auto two = key.wrapped("words");
    QVERIFY(one && two);
    const qsizetype header = 16;
    QCOMPARE(one->left(header), two->left(header));
    int equal = 0;
    for (qsizetype i = header; i < one->size(); ++i)
        equal += one->at(i) == two->at(i);
    QVERIFY2(equal < 16, "salt, nonce and sealed key must all differ");
}

void TestSsnIndex::wrappedKeyOfAnotherSizeIsRefused()
{
    const auto wrapped = SsnKey::generate().wrapped("words");
    QVERIFY(wrapped);
    for (qsizetype size = 0; size < wrapped->size(); ++size)
        QVERIFY(!SsnKey::unwrap(wrapped->left(size), "words"));
    QVERIFY(!SsnKey::unwrap(*wrapped + '\0', "words"));
    QVERIFY(!SsnKey::unwrap(QByteArray(wrapped->size(), '\0'), "words"));
}

void TestSsnIndex::everyDamagedByteIsNoticed()
{
    const auto wrapped = SsnKey::generate().wrapped("words");
    QVERIFY(wrapped);
    for (qsizetype at = 0; at < wrapped->size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray damaged = *wrapped;
            damaged[at] = char(damaged[at] ^ (1 << bit));
            const auto open = SsnKey::unwrap(damaged, "words");
            QVERIFY2(!open, qPrintable(QStringLiteral("byte %1").arg(at)));
            QCOMPARE(open.error().kind, Error::Kind::Database);
            QVERIFY(open.error().message.contains(QStringLiteral("no whole")));
        }
    }
}

void TestSsnIndex::damageUnderARightChecksumIsNoticed_data()
{
    QTest::addColumn<int>("at");
    QTest::newRow("salt") << 16;
    QTest::newRow("nonce") << 32;
    QTest::newRow("authentication") << 56;
    QTest::newRow("sealed key") << 72;
    QTest::newRow("end of the sealed key") << 103;
}

void TestSsnIndex::damageUnderARightChecksumIsNoticed()
{
    QFETCH(int, at);
    const auto wrapped = SsnKey::generate().wrapped("words");
    QVERIFY(wrapped);
    QByteArray damaged = wrapped->left(104);
    damaged[at] = char(damaged[at] ^ 0x20);
    QByteArray checksum(16, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(checksum.data()), 16,
        reinterpret_cast<const unsigned char *>(damaged.constData()), size_t(damaged.size()), nullptr, 0);
    const auto open = SsnKey::unwrap(damaged + checksum, "words");
    QVERIFY(!open);
    QVERIFY(open.error().message.contains(QStringLiteral("another passphrase")));
}

QTEST_GUILESS_MAIN(TestSsnIndex)
#include "tst_ssnindex.moc"

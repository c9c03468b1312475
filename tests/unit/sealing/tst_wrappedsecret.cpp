// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safety/ssnindex.h"
#include "models/safety/wrappedsecret.h"
#include "sealingsamples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;

namespace {

constexpr QByteArrayView kind("caseledger try ");

/// An SSN key of the bytes 0 to 31 as the version before this one wrapped it, under the passphrase "old": the salt is
/// sixteen times 0x11, the nonce 24 times 0x22.
QByteArray oldSsnKey()
{
    return QByteArray::fromHex(
        "636173656c6564676572206b657920311111111111111111111111111111111122222222222222222222222222222222"
        "2222222222222222b0045ee0721bca6e1dfd39a9e68b0e502fa2aceebb360ffc4fa268ff9b1410eff26aa25a792a873d"
        "49a1e62a6dac4ed4b1c90b0da515bfa61050b3eaffcf1288");
}

std::array<unsigned char, wrappedSecretSize> someSecret()
{
    std::array<unsigned char, wrappedSecretSize> secret {};
    for (size_t i = 0; i < secret.size(); ++i)
        secret[i] = uchar(i * 5 + 3);
    return secret;
}

QByteArray wrapped() { return wrapSecret(kind, someSecret(), "demo", PasswordWorth::Published).value(); }

} // namespace

/// Secrets under a passphrase.
class TestWrappedSecret : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void sayingNothing();
    void wrongPassphraseIsTold_data();
    void wrongPassphraseIsTold();
    void otherKindsAreTold_data();
    void otherKindsAreTold();
    void halfAndAlteredAreTold();
    void secretPassphraseCosts();
    void ssnKeyOfBeforeOpens();
    void mailroomKeyNamesWhatIsWrong_data();
    void mailroomKeyNamesWhatIsWrong();
};

void TestWrappedSecret::comesBackAsItWas()
{
    std::array<unsigned char, wrappedSecretSize> secret {};
    QCOMPARE(unwrapSecret(kind, wrapped(), "demo", secret), Unwrapping::Done);
    QCOMPARE(secret, someSecret());
}

void TestWrappedSecret::sayingNothing()
{
    const QByteArray one = wrapped();
    const auto secret = someSecret();
    QCOMPARE(one.size(), 120);
    QVERIFY(one.startsWith("caseledger try 0"));
    QVERIFY(!one.contains(QByteArray(reinterpret_cast<const char *>(secret.data()), 8)));
    QVERIFY(one.mid(16) != wrapped().mid(16)); // another salt each time
}

void TestWrappedSecret::wrongPassphraseIsTold_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    for (const char *passphrase : { "", "dem", "demo ", "Demo", "demo\n" })
        QTest::addRow("'%s'", passphrase) << QByteArray(passphrase);
    QTest::newRow("with a NUL") << QByteArray("demo\0", 5);
}

void TestWrappedSecret::wrongPassphraseIsTold()
{
    QFETCH(QByteArray, passphrase);
    std::array<unsigned char, wrappedSecretSize> secret {};
    QCOMPARE(unwrapSecret(kind, wrapped(), passphrase, secret), Unwrapping::WrongPassphrase);
    QCOMPARE(secret, (std::array<unsigned char, wrappedSecretSize>())); // nothing was written
}

void TestWrappedSecret::otherKindsAreTold_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another kind") << wrapped().replace("try", "key");
    QTest::newRow("a later version") << wrapped().replace(15, 1, "2");
    QTest::newRow("a text") << QByteArray("-----BEGIN PRIVATE KEY-----\n");
    QTest::newRow("zeros") << QByteArray(120, '\0');
}

void TestWrappedSecret::otherKindsAreTold()
{
    QFETCH(QByteArray, content);
    std::array<unsigned char, wrappedSecretSize> secret {};
    QCOMPARE(unwrapSecret(kind, content, "demo", secret), Unwrapping::OtherFile);
}

void TestWrappedSecret::halfAndAlteredAreTold()
{
    const QByteArray whole = wrapped();
    std::array<unsigned char, wrappedSecretSize> secret {};
    for (qsizetype size = 1; size < whole.size(); ++size)
        QCOMPARE(unwrapSecret(kind, whole.left(size), "demo", secret), Unwrapping::NotWhole);
    QCOMPARE(unwrapSecret(kind, whole + '\n', "demo", secret), Unwrapping::NotWhole);
    for (qsizetype place = 0; place < whole.size(); ++place) {
        QByteArray altered = whole;
        altered[place] = char(altered.at(place) ^ 0x10);
        QCOMPARE(
            unwrapSecret(kind, altered, "demo", secret), place < 16 ? Unwrapping::OtherFile : Unwrapping::NotWhole);
    }
    QCOMPARE(secret, (std::array<unsigned char, wrappedSecretSize>()));
}

/// The version names the cost, and who alters it to make guesses cheap gets nothing that opens.
void TestWrappedSecret::secretPassphraseCosts()
{
    const QByteArray dear = wrapSecret(kind, someSecret(), "demo").value();
    QVERIFY(dear.startsWith("caseledger try 1"));
    std::array<unsigned char, wrappedSecretSize> secret {};
    QCOMPARE(unwrapSecret(kind, dear, "demo", secret), Unwrapping::Done);
    QCOMPARE(secret, someSecret());
    QCOMPARE(unwrapSecret(kind, QByteArray(dear).replace(15, 1, "0"), "demo", secret), Unwrapping::NotWhole);
}

void TestWrappedSecret::ssnKeyOfBeforeOpens()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("key"));
    const Result<SsnKey> key = SsnKey::unwrap(oldSsnKey(), "old");
    QVERIFY2(key, key ? "" : qPrintable(key.error().message));
    QVERIFY(key->write(file));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QByteArray expected;
    for (char i = 0; i < 32; ++i)
        expected.append(i);
    QCOMPARE(written.readAll(), expected);
    QCOMPARE(kindOf(SsnKey::unwrap(oldSsnKey(), "odd")), Error::Kind::Database);
    QVERIFY(key->wrapped("new").value().startsWith("caseledger key 1"));
}

void TestWrappedSecret::mailroomKeyNamesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<Error::Kind>("error");
    QTest::addColumn<QString>("says");
    const KeyPair pair = keyPair();
    const QByteArray right("demo");
    QTest::newRow("passphrase") << pair.wrapped << QByteArray("omed") << Error::Kind::Denied
                                << QStringLiteral("another passphrase");
    QTest::newRow("half") << pair.wrapped.left(60) << right << Error::Kind::Failed << QStringLiteral("cut short");
    QTest::newRow("altered") << QByteArray(pair.wrapped).replace(70, 1, "?") << right << Error::Kind::Failed
                             << QStringLiteral("altered");
    QTest::newRow("empty") << QByteArray() << right << Error::Kind::Failed << QStringLiteral("no mailroom key");
    QTest::newRow("an SSN key") << oldSsnKey() << QByteArray("old") << Error::Kind::Failed
                                << QStringLiteral("no mailroom key");
    QTest::newRow("the public key") << pair.publicKey.text() << right << Error::Kind::Failed
                                    << QStringLiteral("no mailroom key");
}

void TestWrappedSecret::mailroomKeyNamesWhatIsWrong()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, passphrase);
    QFETCH(Error::Kind, error);
    QFETCH(QString, says);
    const Result<MailroomKey> key = MailroomKey::unwrap(content, passphrase, QStringLiteral("some.key"));
    QCOMPARE(kindOf(key), error);
    const QString message = key.error().message;
    QVERIFY2(message.startsWith(QLatin1String("some.key ")) && message.contains(says), qPrintable(message));
    QVERIFY(!message.contains(QLatin1String("omed")));
    QVERIFY(!message.contains(u'\n'));
}

QTEST_GUILESS_MAIN(TestWrappedSecret)
#include "tst_wrappedsecret.moc"

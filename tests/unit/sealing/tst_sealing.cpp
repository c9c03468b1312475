// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealingsamples.h"

#include <QCryptographicHash>
#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;

Q_DECLARE_METATYPE(pinblock::Block)

/// What is sealed opens for its key and its party, and nothing else does.
class TestSealing : public QObject
{
    Q_OBJECT

private slots:
    void keyIdIsABeginningOfAHash();
    void blockHasItsPlaces();
    void whatIsSealedOpens();
    void twoOfTheSameDiffer();
    void swappedPinsAreRefused();
    void alteredPinsAreRefused();
    void otherSizesAreRefused();
    void anotherKeyIsRefused();
    void blocksThatAreNotRightAreRefused_data();
    void blocksThatAreNotRightAreRefused();
    void publicKeyIsReadAsItWasWritten();
    void publicKeyThatIsNotWholeIsRefused();
    void publicKeyOfAnotherKindIsRefused_data();
    void publicKeyOfAnotherKindIsRefused();

private:
    KeyPair m_pair = keyPair();
};

void TestSealing::keyIdIsABeginningOfAHash()
{
    const PublicKey::Bytes bytes = m_pair.publicKey.bytes();
    const QByteArray hash
        = QCryptographicHash::hash(QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())),
            QCryptographicHash::Blake2b_256);
    QCOMPARE(m_pair.publicKey.id().text, QString::fromLatin1(hash.toHex().left(16)));
    QCOMPARE(m_pair.secretKey.id(), m_pair.publicKey.id());
    QVERIFY(m_pair.secretKey.publicKey() == m_pair.publicKey);
}

void TestSealing::blockHasItsPlaces()
{
    std::array<unsigned char, pinblock::randomSize> marks {};
    marks.fill(0xA5);
    const PartyRef party { QString::fromUtf8("Ö-7") };
    const pinblock::Block block = pinblock::make(m_pair.publicKey, party, digitsOf(4021), marks);
    const QByteArray bytes(reinterpret_cast<const char *>(block.data()), qsizetype(block.size()));
    QCOMPARE(bytes.size(), 64);
    QCOMPARE(bytes.left(2), QByteArray("\x01\x01"));
    QCOMPARE(bytes.mid(2, 8).toHex(), m_pair.publicKey.id().text.toLatin1());
    QCOMPARE(bytes.mid(10, 32), QCryptographicHash::hash(party.text.toUtf8(), QCryptographicHash::Blake2b_256));
    QCOMPARE(bytes.mid(42, 5), QByteArray("04021"));
    QCOMPARE(bytes.mid(47), QByteArray(17, char(0xA5)));
    const Result<OpenedPin> opened = m_pair.secretKey.open(pinblock::seal(m_pair.publicKey, block), party);
    QVERIFY(opened);
    QCOMPARE(numberOf(opened->digits()), 4021);
    // Of all that was in the block only the PIN is left in memory.
    const char *const start = opened->digits().data() - pinblock::pinAt;
    QCOMPARE(QByteArray(start, 64).replace("04021", ""), QByteArray(59, '\0'));
}

void TestSealing::whatIsSealedOpens()
{
    for (int number = 0; number < 100'000; number += isLong() ? 1 : 397) {
        const SealedPin sealed = sealPin(m_pair.publicKey, partyOf(number), digitsOf(number));
        QCOMPARE(sealed.key, m_pair.publicKey.id());
        QCOMPARE(sealed.box.size(), SealedPin::size);
        const Result<OpenedPin> opened = m_pair.secretKey.open(sealed, partyOf(number));
        QVERIFY(opened);
        QCOMPARE(numberOf(opened->digits()), number);
    }
}

void TestSealing::twoOfTheSameDiffer()
{
    const SealedPin one = sealPin(m_pair.publicKey, partyOf(1), digitsOf(11111));
    const SealedPin other = sealPin(m_pair.publicKey, partyOf(1), digitsOf(11111));
    QVERIFY(one.box != other.box);
    int same = 0;
    for (qsizetype i = 0; i < one.box.size(); ++i)
        same += one.box.at(i) == other.box.at(i) ? 1 : 0;
    QVERIFY2(same < 10, "two boxes share bytes");
}

void TestSealing::swappedPinsAreRefused()
{
    constexpr int count = 1000;
    const int others = isLong() ? count - 1 : 20;
    std::vector<SealedPin> sealed;
    sealed.reserve(count);
    for (int i = 0; i < count; ++i)
        sealed.push_back(sealPin(m_pair.publicKey, partyOf(i), digitsOf(i * 7)));
    qint64 tried = 0;
    qint64 refused = 0;
    for (int party = 0; party < count; ++party) {
        for (int step = 1; step <= others; ++step, ++tried) {
            const int other = (party + (others < count - 1 ? step * 37 : step)) % count;
            const Result<OpenedPin> opened = m_pair.secretKey.open(sealed[size_t(other)], partyOf(party));
            refused += kindOf(opened) == Error::Kind::Refused ? 1 : 0;
        }
    }
    qInfo("swapped: %lld of %lld refused", static_cast<long long>(refused), static_cast<long long>(tried));
    QCOMPARE(refused, tried);
    QCOMPARE(tried, qint64(count) * others);
}

void TestSealing::alteredPinsAreRefused()
{
    const int bits = isLong() ? 8 : 1;
    qint64 tried = 0;
    qint64 refused = 0;
    for (int number = 0; number < 100; ++number) {
        const SealedPin sealed = sealPin(m_pair.publicKey, partyOf(number), digitsOf(number));
        for (qsizetype place = 0; place < SealedPin::size; ++place) {
            for (int bit = 0; bit < bits; ++bit, ++tried) {
                SealedPin altered = sealed;
                const int flipped = bits == 1 ? (number + int(place)) % 8 : bit;
                altered.box[place] = char(altered.box.at(place) ^ (1 << flipped));
                refused += kindOf(m_pair.secretKey.open(altered, partyOf(number))) == Error::Kind::Refused ? 1 : 0;
            }
        }
    }
    qInfo("altered: %lld of %lld refused", static_cast<long long>(refused), static_cast<long long>(tried));
    QCOMPARE(refused, tried);
    QCOMPARE(tried, qint64(100) * SealedPin::size * bits);
}

void TestSealing::otherSizesAreRefused()
{
    const SealedPin sealed = sealPin(m_pair.publicKey, partyOf(1), digitsOf(1));
    for (qsizetype size = 0; size < SealedPin::size; ++size)
        QCOMPARE(
            kindOf(m_pair.secretKey.open({ sealed.key, sealed.box.left(size) }, partyOf(1))), Error::Kind::Refused);
    QCOMPARE(kindOf(m_pair.secretKey.open({ sealed.key, sealed.box + '\0' }, partyOf(1))), Error::Kind::Refused);
}

void TestSealing::anotherKeyIsRefused()
{
    const KeyPair other = keyPair();
    const SealedPin sealed = sealPin(other.publicKey, partyOf(1), digitsOf(1));
    QCOMPARE(kindOf(m_pair.secretKey.open(sealed, partyOf(1))), Error::Kind::Refused);
    // Nor where the row says of it that it is for this key.
    QCOMPARE(kindOf(m_pair.secretKey.open({ m_pair.publicKey.id(), sealed.box }, partyOf(1))), Error::Kind::Refused);
    // Nor a sound one whose row names another.
    const SealedPin own = sealPin(m_pair.publicKey, partyOf(1), digitsOf(1));
    QCOMPARE(kindOf(m_pair.secretKey.open({ other.publicKey.id(), own.box }, partyOf(1))), Error::Kind::Refused);
    QVERIFY(m_pair.secretKey.open(own, partyOf(1)));
}

void TestSealing::blocksThatAreNotRightAreRefused_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("value");
    QTest::newRow("version 0") << int(pinblock::versionAt) << 0;
    QTest::newRow("version 2") << int(pinblock::versionAt) << 2;
    QTest::newRow("suite 0") << int(pinblock::suiteAt) << 0;
    QTest::newRow("suite 2") << int(pinblock::suiteAt) << 2;
    for (size_t i = 0; i < 8; ++i)
        QTest::addRow("key id, byte %d", int(i)) << int(pinblock::keyIdAt + i) << -1;
    for (size_t i = 0; i < 32; ++i)
        QTest::addRow("party, byte %d", int(i)) << int(pinblock::partyAt + i) << -1;
    for (size_t i = 0; i < pinDigits; ++i) {
        for (const char wrong : { '\0', ' ', '/', ':', 'a', char(0xB2) })
            QTest::addRow("digit %d is 0x%02x", int(i), uchar(wrong)) << int(pinblock::pinAt + i) << int(uchar(wrong));
    }
}

/// Sealed by somebody who has the public key, as anybody may, but not by this program.
void TestSealing::blocksThatAreNotRightAreRefused()
{
    QFETCH(int, place);
    QFETCH(int, value);
    const std::array<unsigned char, pinblock::randomSize> noise {};
    pinblock::Block block = pinblock::make(m_pair.publicKey, partyOf(1), digitsOf(12345), noise);
    QVERIFY(m_pair.secretKey.open(pinblock::seal(m_pair.publicKey, block), partyOf(1)));
    block[size_t(place)] = value < 0 ? uchar(block[size_t(place)] ^ 1) : uchar(value);
    QCOMPARE(kindOf(m_pair.secretKey.open(pinblock::seal(m_pair.publicKey, block), partyOf(1))), Error::Kind::Refused);
}

void TestSealing::publicKeyIsReadAsItWasWritten()
{
    const QByteArray text = m_pair.publicKey.text();
    QCOMPARE(text.count('\n'), 4);
    QCOMPARE(PublicKey::parse(text, QStringLiteral("x")).value().bytes(), m_pair.publicKey.bytes());
    const QByteArray otherEnds = QByteArray(text).replace("\n", "\r\n");
    QCOMPARE(PublicKey::parse(otherEnds, QStringLiteral("x")).value().bytes(), m_pair.publicKey.bytes());
    QCOMPARE(kindOf(PublicKey::read(QStringLiteral("/nowhere/office.pub"))), Error::Kind::Failed);
}

void TestSealing::publicKeyThatIsNotWholeIsRefused()
{
    const QByteArray text = m_pair.publicKey.text();
    const auto refuses = [](const QByteArray &altered) {
        const Result<PublicKey> key = PublicKey::parse(altered, QStringLiteral("some.pub"));
        return kindOf(key) == Error::Kind::Failed && key.error().message.startsWith(QLatin1String("some.pub is "))
            && !key.error().message.contains(u'\n');
    };
    for (qsizetype size = 0; size < text.size(); ++size)
        QVERIFY2(refuses(text.left(size)), qPrintable(QString::number(size)));
    for (qsizetype place = 0; place < text.size(); ++place) {
        QByteArray altered = text;
        altered[place] = char(altered.at(place) ^ 1);
        QVERIFY2(refuses(altered), qPrintable(QString::number(place)));
    }
    QVERIFY(refuses(text + '\n'));
}

void TestSealing::publicKeyOfAnotherKindIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("no public key");
    QTest::newRow("a secret key") << m_pair.wrapped << QStringLiteral("no public key");
    QTest::newRow("a later version") << m_pair.publicKey.text().replace("key 1\n", "key 2\n")
                                     << QStringLiteral("later version");
    QTest::newRow("half") << m_pair.publicKey.text().left(90) << QStringLiteral("cut short");
}

void TestSealing::publicKeyOfAnotherKindIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const Result<PublicKey> key = PublicKey::parse(text, QStringLiteral("some.pub"));
    QCOMPARE(kindOf(key), Error::Kind::Failed);
    QVERIFY2(key.error().message.contains(says), qPrintable(key.error().message));
}

QTEST_GUILESS_MAIN(TestSealing)
#include "tst_sealing.moc"

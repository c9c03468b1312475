// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safety/passwordhash.h"

#include <QFile>
#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace caseledger;

/// Passwords as they are kept: parameters, salts, what is right and what cannot be found out, and that secrets go.
class PasswordHashTest : public QObject
{
    Q_OBJECT

private slots:
    void theRightOneIsRight_data();
    void theRightOneIsRight();
    void everyHashHasItsSaltAndItsCost();
    void whatIsNoHashIsUnknown();
    void nobodyHasNoPassword();
    void withoutMemoryNothingIsFoundOut();
    void aSecretIsOverwritten();
    void aSharedSecretStaysWithTheOthers();
};

void PasswordHashTest::theRightOneIsRight_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addRow("plain") << QByteArray("correct horse");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("UTF-8") << QByteArray("\xED\x80\xBC\xC3\xB1");
    QTest::addRow("with a NUL inside") << QByteArray("a\0b", 3);
    QTest::addRow("long") << QByteArray(1024, 'x');
}

void PasswordHashTest::theRightOneIsRight()
{
    QFETCH(const QByteArray, password);
    const QByteArray hash = hashPassword(password, PasswordWorth::Published);
    QCOMPARE(comparePassword(hash, password), PasswordAnswer::Right);
    QCOMPARE(comparePassword(hash, password + 'x'), PasswordAnswer::Wrong);
    QCOMPARE(comparePassword(hash, password + QByteArray(1, '\0')), PasswordAnswer::Wrong);
    if (!password.isEmpty())
        QCOMPARE(comparePassword(hash, password.chopped(1)), PasswordAnswer::Wrong);
}

void PasswordHashTest::everyHashHasItsSaltAndItsCost()
{
    const QByteArray hash = hashPassword("correct horse");
    QVERIFY(hash.startsWith("$argon2id$v=19$m=65536,t=3,p=1$"));
    QVERIFY(hash != hashPassword("correct horse"));
    QCOMPARE(comparePassword(hash, "correct horse"), PasswordAnswer::Right);
    QVERIFY(hashPassword("demo", PasswordWorth::Published).startsWith("$argon2id$v=19$m=8192,t=1,p=1$"));
}

void PasswordHashTest::whatIsNoHashIsUnknown()
{
    const QByteArray good = hashPassword("demo", PasswordWorth::Published);
    QList<QByteArray> bad { QByteArray(), "demo", "$argon2id$", QByteArray(400, '$'), good + 'A', good + '$',
        good + "=", QByteArray(good).replace("m=8192", "m=9999999"), QByteArray(good).replace("m=8192", "m=1"),
        QByteArray(good).replace("t=1", "t=999"), QByteArray(good).replace("t=1", "t=0"),
        QByteArray(good).replace("p=1", "p=2"), QByteArray(good).replace("v=19", "v=16"),
        QByteArray(good).replace("argon2id", "argon2i") };
    for (qsizetype length = 0; length < good.size(); length += 3)
        bad.append(good.left(length));
    for (const QByteArray &hash : bad)
        QCOMPARE(comparePassword(hash, "demo"), PasswordAnswer::Unknown);
    QCOMPARE(comparePassword(good, "demo"), PasswordAnswer::Right);
    for (const qsizetype place : { good.indexOf("p=1$") + 5, good.size() - 4 }) {
        QByteArray changed = good;
        changed[place] = changed[place] == 'A' ? 'B' : 'A';
        QCOMPARE(comparePassword(changed, "demo"), PasswordAnswer::Wrong);
    }
}

void PasswordHashTest::nobodyHasNoPassword()
{
    const QByteArray cost = "$argon2id$v=19$m=65536,t=3,p=1$"; // as a user's, so that it takes as long
    QVERIFY(hashOfNobody().startsWith(cost));
    QCOMPARE(hashOfNobody().size(), hashPassword("correct horse").size());
    for (const char *guess : { "", "nobody", "demo", "password" })
        QCOMPARE(comparePassword(hashOfNobody(), guess), PasswordAnswer::Wrong);
}

/// In a process of its own that may have 16 MiB more than it has.
void PasswordHashTest::withoutMemoryNothingIsFoundOut()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer needs all of the address space");
#endif
    const QByteArray hash = hashPassword("correct horse");
    const pid_t child = ::fork();
    if (child == 0) {
        QFile pages(QStringLiteral("/proc/self/statm"));
        const bool open = pages.open(QIODevice::ReadOnly);
        const rlim_t used
            = open ? pages.readAll().split(' ').first().toULongLong() * rlim_t(::sysconf(_SC_PAGESIZE)) : 0;
        const rlimit limit { used + (16U << 20U), used + (16U << 20U) };
        ::setrlimit(RLIMIT_AS, &limit);
        const bool hashed = !hashPassword("correct horse").isEmpty();
        const PasswordAnswer right = comparePassword(hash, "correct horse");
        const PasswordAnswer wrong = comparePassword(hash, "another");
        ::_exit(
            (hashed ? 1 : 0) + (right == PasswordAnswer::Unknown ? 0 : 2) + (wrong == PasswordAnswer::Unknown ? 0 : 4));
    }
    int state = 0;
    QCOMPARE(::waitpid(child, &state, 0), child);
    QVERIFY(WIFEXITED(state));
    QCOMPARE(WEXITSTATUS(state), 0);
}

void PasswordHashTest::aSecretIsOverwritten()
{
    QByteArray secret(64, 'x');
    const char *memory = secret.constData();
    {
        const WipedAtEnd wiped(secret);
        QCOMPARE(secret.count('x'), 64);
    }
    QVERIFY(secret.isEmpty());
    QCOMPARE(static_cast<const void *>(secret.constData()), static_cast<const void *>(memory)); // still its own
    QVERIFY(std::all_of(memory, memory + 64, [](char byte) { return byte == '\0'; }));
}

void PasswordHashTest::aSharedSecretStaysWithTheOthers()
{
    QByteArray secret("correct horse");
    const QByteArray other = secret;
    wipe(secret);
    QVERIFY(secret.isEmpty());
    QCOMPARE(other, QByteArray("correct horse"));
    QByteArray literal = QByteArrayLiteral("in the program's own memory");
    wipe(literal);
    QVERIFY(literal.isEmpty());
}

QTEST_GUILESS_MAIN(PasswordHashTest)
#include "tst_passwordhash.moc"

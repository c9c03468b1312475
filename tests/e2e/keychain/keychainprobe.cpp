// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Does with the keychain what it reads from standard input, a wish a line, one after the other, and prints each answer
// with the milliseconds it took. At the end, how long the event loop stood still at most.
//   read KEY | write KEY HEX | forget KEY | leave KEY (reads for somebody who goes away at once)

#include "models/safety/keychain.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <QTimer>

#include <cstdio>
#include <memory>

using namespace caseledger;

namespace {

const char *wordOf(KeychainTrouble trouble)
{
    switch (trouble) {
    case KeychainTrouble::Unavailable:
        return "unavailable";
    case KeychainTrouble::NotFound:
        return "not_found";
    case KeychainTrouble::Denied:
        return "denied";
    case KeychainTrouble::TimedOut:
        return "timed_out";
    }
    return "";
}

class Probe : public QObject
{
public:
    explicit Probe(std::chrono::milliseconds limit)
        : m_keychain(keychainService(), limit)
    {
        m_beat.setInterval(5);
        m_sinceBeat.start();
        connect(&m_beat, &QTimer::timeout, this,
            [this] { m_longestStall = std::max(m_longestStall, m_sinceBeat.restart()); });
        m_beat.start();
    }

    void next()
    {
        const QStringList words = m_input.readLine().split(u' ');
        m_since.start();
        const QString key = words.value(1);
        if (words.first() == QLatin1String("read"))
            return m_keychain.read(key, this, [this](const Keychain::Secret &secret) {
                say(secret ? secret->toHex().constData() : wordOf(secret.error()));
            });
        if (words.first() == QLatin1String("write"))
            return m_keychain.write(key, QByteArray::fromHex(words.value(2).toLatin1()), this,
                [this](const Keychain::Done &done) { say(done ? "done" : wordOf(done.error())); });
        if (words.first() == QLatin1String("forget"))
            return m_keychain.forget(
                key, this, [this](const Keychain::Done &done) { say(done ? "done" : wordOf(done.error())); });
        if (words.first() == QLatin1String("leave"))
            return leave(key);
        m_longestStall = std::max(m_longestStall, m_sinceBeat.elapsed());
        std::printf("stall %d\n", int(m_longestStall));
        QCoreApplication::exit(0);
    }

private:
    void leave(const QString &key)
    {
        {
            QObject somebody;
            m_keychain.read(key, &somebody, [this](const Keychain::Secret &) { say("answered nobody"); });
        }
        m_keychain.read(key, this, [this](const Keychain::Secret &) { say("left"); });
    }

    void say(const char *answer)
    {
        std::printf("%s %d\n", answer, int(m_since.elapsed()));
        std::fflush(stdout);
        QTimer::singleShot(0, this, [this] { next(); });
    }

    Keychain m_keychain;
    QTextStream m_input { stdin };
    QElapsedTimer m_since;
    QElapsedTimer m_sinceBeat;
    QTimer m_beat;
    qint64 m_longestStall = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Probe probe(std::chrono::milliseconds(argc > 1 ? atoi(argv[1]) : 5000));
    QTimer::singleShot(0, &probe, [&probe] { probe.next(); });
    return QCoreApplication::exec();
}

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safety/keychain.h"

#include "models/safety/passwordhash.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace caseledger {

namespace {

using Done = Keychain::Done;
using Secret = Keychain::Secret;

/// KWallet's part of QtKeychain 0.13 answers with what stands in such a file before it asks the wallet.
bool isPlanted(const QString &service)
{
    return !QStandardPaths::locateAll(QStandardPaths::GenericConfigLocation, service + QLatin1String(".conf"))
                .isEmpty();
}

Done outcomeOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return tl::unexpected(KeychainTrouble::NotFound);
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return tl::unexpected(KeychainTrouble::Denied);
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return tl::unexpected(KeychainTrouble::Unavailable);
}

std::function<void(Secret)> withoutSecret(std::function<void(Done)> answer)
{
    return [answer = std::move(answer)](
               const Secret &secret) { answer(secret ? Done() : Done(tl::unexpected(secret.error()))); };
}

} // namespace

/// One wish, on its way through one job of QtKeychain or several. It gives up after the limit; a job that runs then is
/// left alone, since to delete it would leave libsecret a pointer to nothing.
class Keychain::Wish : public QObject
{
public:
    using Answer = std::function<void(Secret)>;

    Wish(Keychain *keychain, QString key, QByteArray secret, QObject *context, Answer answer)
        : QObject(keychain)
        , m_keychain(keychain)
        , m_key(std::move(key))
        , m_secret(std::move(secret))
        , m_context(context)
        , m_answer(std::move(answer))
    { }
    ~Wish() override { wipe(m_secret); }

    void answer(Secret result)
    {
        if (!m_answer)
            return;
        m_limit.stop();
        const Answer tell = std::exchange(m_answer, nullptr);
        deleteLater();
        if (m_context)
            tell(std::move(result));
    }

    void giveUpAfter(std::chrono::milliseconds limit)
    {
        connect(&m_limit, &QTimer::timeout, this, [this] {
            m_keychain->m_isDead = true;
            answer(tl::unexpected(KeychainTrouble::TimedOut));
        });
        m_limit.setSingleShot(true);
        m_limit.start(limit);
    }

    void read()
    {
        auto *job = new QKeychain::ReadPasswordJob(m_keychain->m_service);
        start(job, [this, job](Done done) {
            if (!done)
                return answer(tl::unexpected(done.error()));
            answer(job->binaryData());
        });
    }

    void forget()
    {
        start(new QKeychain::DeletePasswordJob(m_keychain->m_service), [this](Done done) {
            if (done || done.error() == KeychainTrouble::NotFound)
                return answer(QByteArray());
            answer(tl::unexpected(done.error()));
        });
    }

    /// What is there goes first: an item of another kind would stay, and be read before the new one.
    void write()
    {
        start(new QKeychain::DeletePasswordJob(m_keychain->m_service), [this](Done done) {
            if (!done && done.error() != KeychainTrouble::NotFound)
                return answer(tl::unexpected(done.error()));
            auto *job = new QKeychain::WritePasswordJob(m_keychain->m_service);
            job->setBinaryData(m_secret);
            start(job, [this](Done written) {
                if (!written)
                    return answer(tl::unexpected(written.error()));
                compare();
            });
        });
    }

private:
    /// KWallet's errors are reported as success: only what can be read again was kept.
    void compare()
    {
        auto *job = new QKeychain::ReadPasswordJob(m_keychain->m_service);
        start(job, [this, job](Done done) {
            QByteArray kept = job->binaryData();
            const bool same = done && kept == m_secret;
            wipe(kept);
            if (same)
                return answer(QByteArray());
            answer(tl::unexpected(KeychainTrouble::Unavailable));
        });
    }

    void start(QKeychain::Job *job, std::function<void(Done)> next)
    {
        job->setKey(m_key);
        job->setInsecureFallback(false);
        connect(job, &QKeychain::Job::finished, this, [this, next = std::move(next)](QKeychain::Job *finished) {
            if (m_answer) // not given up meanwhile
                next(outcomeOf(*finished));
        });
        job->start(); // deletes itself when it is done
    }

    Keychain *m_keychain;
    QString m_key;
    QByteArray m_secret;
    QPointer<QObject> m_context;
    Answer m_answer; ///< empty once it was given
    QTimer m_limit;
};

Keychain::Keychain(QString service, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_limit(limit)
{ }

void Keychain::begin(Wish *wish, void (Wish::*first)())
{
    if (m_isDead || isPlanted(m_service)) {
        QTimer::singleShot(0, wish, [wish] { wish->answer(tl::unexpected(KeychainTrouble::Unavailable)); });
        return;
    }
    wish->giveUpAfter(m_limit);
    (wish->*first)();
}

void Keychain::read(const QString &key, QObject *context, std::function<void(Secret)> answer)
{
    begin(new Wish(this, key, {}, context, std::move(answer)), &Wish::read);
}

void Keychain::write(const QString &key, const QByteArray &secret, QObject *context, std::function<void(Done)> answer)
{
    begin(new Wish(this, key, QByteArray(secret.constData(), secret.size()), context, withoutSecret(std::move(answer))),
        &Wish::write);
}

void Keychain::forget(const QString &key, QObject *context, std::function<void(Done)> answer)
{
    begin(new Wish(this, key, {}, context, withoutSecret(std::move(answer))), &Wish::forget);
}

QString keychainService() { return QStringLiteral("caseledger"); }

namespace {

/// Of a file's place, or of a shared office's address.
QString hashOf(const QString &databasePath)
{
    const bool isAddress = databasePath.startsWith(QLatin1String("postgresql://"));
    const QByteArray place = (isAddress ? databasePath : QFileInfo(databasePath).absoluteFilePath()).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

QString ssnKeyName(const QString &databasePath) { return QLatin1String("ssn-key@") + hashOf(databasePath); }

QString passwordKey(const QString &user, const QString &databasePath) { return user + u'@' + hashOf(databasePath); }

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/pins/demopins.h"

#include "models/safety/sealing.h"
#include "models/safety/secretfile.h"
#include "models/store/connection.h"
#include "models/store/letters/sealedpins.h"

#include <QCryptographicHash>
#include <QFile>

#include <thread>

namespace caseledger {

namespace {

constexpr int partiesAtOnce = 4000;

using Rows = std::vector<SealedPinRow>;

/// Seals PINs on several threads while the one that asked does something else.
class Sealers
{
public:
    Sealers(const PublicKey &key, quint64 seed, QList<PartyRef> parties)
        : m_key(key)
        , m_seed(seed)
        , m_parties(std::move(parties))
        , m_rows(size_t(m_parties.size()))
    {
        const size_t count = std::max(1U, std::thread::hardware_concurrency());
        for (size_t sealer = 0; sealer < count; ++sealer)
            m_threads.emplace_back([this, sealer, count] {
                for (size_t i = sealer; i < m_rows.size(); i += count)
                    m_rows[i] = sealed(m_parties.at(qsizetype(i)));
            });
    }
    ~Sealers() { join(); }
    Sealers(const Sealers &) = delete;
    Sealers &operator=(const Sealers &) = delete;

    const Rows &rows()
    {
        join();
        return m_rows;
    }

private:
    SealedPinRow sealed(const PartyRef &party) const
    {
        return { .party = party, .office = sealPin(m_key, party, demoPin(m_seed, party)), .escrow = {} };
    }
    void join()
    {
        for (std::thread &thread : m_threads)
            thread.join();
        m_threads.clear();
    }

    const PublicKey &m_key;
    quint64 m_seed;
    QList<PartyRef> m_parties;
    Rows m_rows;
    std::vector<std::thread> m_threads;
};

Result<> post(SealedPinPosting &posting, const Rows &rows)
{
    for (const SealedPinRow &row : rows) {
        if (const Result<PostedRow> posted = posting.post(row); !posted)
            return tl::unexpected(posted.error());
    }
    return {};
}

Result<> sealAll(Connection &connection, const PublicKey &key, quint64 seed)
{
    const Result<std::unique_ptr<SealedPinPosting>> posting = SealedPinPosting::begin(connection);
    if (!posting)
        return tl::unexpected(posting.error());
    PartyRef after;
    Rows ready;
    do {
        const Result<QList<PartyRef>> parties = partiesWithoutPin(connection, after, partiesAtOnce);
        if (!parties)
            return tl::unexpected(parties.error());
        Sealers sealers(key, seed, *parties);
        if (const Result<> posted = post(**posting, ready); !posted)
            return posted;
        if (!parties->isEmpty())
            after = parties->last();
        ready = sealers.rows();
    } while (!ready.empty());
    return (*posting)->commit();
}

Result<PublicKey> makeKeys(const QString &database)
{
    const Result<NewMailroomKey> made = makeMailroomKey(demoPassphrase, PasswordWorth::Published);
    if (!made)
        return tl::unexpected(made.error());
    if (const Result<> written = writeNewFile(demoKeyFile(database), made->wrapped); !written)
        return tl::unexpected(written.error());
    if (const Result<> written = writeNewFile(demoPublicKeyFile(database), made->publicKey.text()); !written) {
        QFile::remove(demoKeyFile(database));
        return tl::unexpected(written.error());
    }
    return made->publicKey;
}

} // namespace

QString demoKeyFile(const QString &database) { return database + QLatin1String(".mailroom.key"); }

QString demoPublicKeyFile(const QString &database) { return database + QLatin1String(".mailroom.pub"); }

std::array<char, 5> demoPin(quint64 seed, const PartyRef &party)
{
    const QByteArray hash = QCryptographicHash::hash(
        QByteArray::number(seed) + ' ' + party.text.toUtf8(), QCryptographicHash::Blake2b_256);
    std::array<char, 5> pin {};
    for (size_t i = 0; i < pin.size(); ++i)
        pin[i] = char('0' + uchar(hash.at(qsizetype(i))) % 10);
    return pin;
}

Result<> addDemoPins(Connection &connection, quint64 seed)
{
    const QString database = connection.spec().fileStem();
    const Result<PublicKey> key = makeKeys(database);
    if (!key)
        return tl::unexpected(key.error());
    Result<> sealed = sealAll(connection, *key, seed);
    if (!sealed) {
        QFile::remove(demoKeyFile(database));
        QFile::remove(demoPublicKeyFile(database));
    }
    return sealed;
}

} // namespace caseledger

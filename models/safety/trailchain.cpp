// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safety/trailchain.h"

#include "models/domain/codes.h"

#include <QtEndian>

#include <sodium.h>

namespace caseledger {

namespace {

constexpr size_t hashBytes = crypto_generichash_BYTES; // 32
static_assert(hashBytes == crypto_hash_sha256_BYTES);

/// Takes fields one by one; each goes in with its length, as four bytes, the lowest first.
class FieldHash
{
public:
    FieldHash(TrailHash algorithm, const char *what)
        : m_algorithm(algorithm)
    {
        crypto_generichash_init(&m_blake2b, nullptr, 0, hashBytes);
        crypto_hash_sha256_init(&m_sha256);
        add(QByteArrayView(what));
    }

    FieldHash &add(QByteArrayView bytes)
    {
        const auto length = qToLittleEndian(quint32(bytes.size()));
        take(reinterpret_cast<const char *>(&length), sizeof length);
        take(bytes.data(), size_t(bytes.size()));
        return *this;
    }
    FieldHash &add(qint64 number) { return add(QByteArrayView(QByteArray::number(number))); }

    QByteArray result()
    {
        QByteArray hash(qsizetype(hashBytes), Qt::Uninitialized);
        auto *const bytes = reinterpret_cast<unsigned char *>(hash.data());
        if (m_algorithm == TrailHash::Sha256)
            crypto_hash_sha256_final(&m_sha256, bytes);
        else
            crypto_generichash_final(&m_blake2b, bytes, hashBytes);
        return hash;
    }

private:
    void take(const char *bytes, size_t count)
    {
        const auto *const taken = reinterpret_cast<const unsigned char *>(bytes);
        if (m_algorithm == TrailHash::Sha256)
            crypto_hash_sha256_update(&m_sha256, taken, count);
        else
            crypto_generichash_update(&m_blake2b, taken, count);
    }

    TrailHash m_algorithm;
    crypto_generichash_state m_blake2b {};
    crypto_hash_sha256_state m_sha256 {};
};

QByteArray bytesOf(const QDateTime &moment) { return moment.toUTC().toString(Qt::ISODateWithMs).toLatin1(); }
QByteArray bytesOf(QLatin1String text) { return QByteArray(text.data(), text.size()); }

} // namespace

QByteArray startHash(const QByteArray &before, const TrailStartBytes &start, TrailHash algorithm)
{
    const bool isSha256 = algorithm == TrailHash::Sha256;
    return FieldHash(algorithm, isSha256 ? "caseledger trail start 2" : "caseledger trail start 1")
        .add(QByteArrayView(before))
        .add(start.session)
        .add(QByteArrayView(start.startedAt))
        .add(QByteArrayView(start.user))
        .add(QByteArrayView(start.role))
        .add(QByteArrayView(start.office))
        .add(QByteArrayView(start.workstation))
        .add(QByteArrayView(start.program))
        .result();
}

QByteArray startHash(const QByteArray &before, const TrailStart &start, TrailHash algorithm)
{
    return startHash(before,
        TrailStartBytes { .session = start.session,
            .startedAt = bytesOf(start.startedAt),
            .user = start.user.toUtf8(),
            .role = start.role.toUtf8(),
            .office = start.office.toUtf8(),
            .workstation = start.workstation.toUtf8(),
            .program = start.program.toUtf8() },
        algorithm);
}

QByteArray rowHash(const QByteArray &before, const TrailRowBytes &row, TrailHash algorithm)
{
    const bool isSha256 = algorithm == TrailHash::Sha256;
    return FieldHash(algorithm, isSha256 ? "caseledger trail row 2" : "caseledger trail row 1")
        .add(QByteArrayView(before))
        .add(row.session)
        .add(row.number)
        .add(row.entry)
        .add(QByteArrayView(row.at))
        .add(QByteArrayView(row.action))
        .add(QByteArrayView(row.outcome))
        .add(QByteArrayView(row.caseId))
        .add(QByteArrayView(row.officeOfCase))
        .add(QByteArrayView(row.reason))
        .add(QByteArrayView(row.detail))
        .add(QByteArrayView(row.cases))
        .result();
}

QByteArray rowHash(const QByteArray &before, const TrailRow &row, TrailHash algorithm)
{
    QByteArray cases;
    for (const CaseId &id : row.cases)
        cases += (cases.isEmpty() ? "" : " ") + id.text().toLatin1();
    return rowHash(before,
        TrailRowBytes { .session = row.session,
            .number = row.number,
            .entry = row.entry,
            .at = bytesOf(row.at),
            .action = bytesOf(code(row.action)),
            .outcome = bytesOf(code(row.outcome)),
            .caseId = row.caseId.text().toLatin1(),
            .officeOfCase = row.officeOfCase.toUtf8(),
            .reason = row.reason.toUtf8(),
            .detail = row.detail.toUtf8(),
            .cases = cases },
        algorithm);
}

QByteArray checkpointHash(const QByteArray &before, qint64 session, qint64 rows, const QByteArray &head)
{
    return FieldHash(TrailHash::Blake2b, "caseledger trail checkpoint line 1")
        .add(QByteArrayView(before))
        .add(session)
        .add(rows)
        .add(QByteArrayView(head))
        .result();
}

QByteArray checkpointRoot(const QByteArray &ends, const QByteArray &lastStart)
{
    return FieldHash(TrailHash::Blake2b, "caseledger trail checkpoint 1")
        .add(QByteArrayView(ends))
        .add(QByteArrayView(lastStart))
        .result();
}

} // namespace caseledger

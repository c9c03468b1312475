// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safety/trailchain.h"

#include "models/domain/codes.h"

#include <QtEndian>

#include <sodium.h>

namespace caseledger {

namespace {

constexpr size_t hashBytes = crypto_generichash_BYTES; // 32

/// Takes fields one by one; each goes in with its length, as four bytes, the lowest first.
class FieldHash
{
public:
    explicit FieldHash(const char *what)
    {
        crypto_generichash_init(&m_state, nullptr, 0, hashBytes);
        add(QByteArrayView(what));
    }

    FieldHash &add(QByteArrayView bytes)
    {
        const auto length = qToLittleEndian(quint32(bytes.size()));
        take(reinterpret_cast<const char *>(&length), sizeof length);
        take(bytes.data(), size_t(bytes.size()));
        return *this;
    }
    FieldHash &add(const QString &text) { return add(QByteArrayView(text.toUtf8())); }
    FieldHash &add(QLatin1String text) { return add(QByteArrayView(text.data(), text.size())); }
    FieldHash &add(qint64 number) { return add(QByteArrayView(QByteArray::number(number))); }
    FieldHash &add(const QDateTime &moment) { return add(moment.toUTC().toString(Qt::ISODateWithMs)); }

    QByteArray result()
    {
        QByteArray hash(qsizetype(hashBytes), Qt::Uninitialized);
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()), hashBytes);
        return hash;
    }

private:
    void take(const char *bytes, size_t count)
    {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(bytes), count);
    }

    crypto_generichash_state m_state {};
};

} // namespace

QByteArray startHash(const QByteArray &before, const TrailStart &start)
{
    return FieldHash("caseledger trail start 1")
        .add(QByteArrayView(before))
        .add(start.session)
        .add(start.startedAt)
        .add(start.user)
        .add(start.role)
        .add(start.office)
        .add(start.workstation)
        .add(start.program)
        .result();
}

QByteArray rowHash(const QByteArray &before, const TrailRow &row)
{
    QByteArray cases;
    for (const CaseId &id : row.cases)
        cases += (cases.isEmpty() ? "" : " ") + id.text().toLatin1();
    return FieldHash("caseledger trail row 1")
        .add(QByteArrayView(before))
        .add(row.session)
        .add(row.number)
        .add(row.at)
        .add(code(row.action))
        .add(code(row.outcome))
        .add(row.caseId.text())
        .add(row.officeOfCase)
        .add(row.reason)
        .add(row.detail)
        .add(QByteArrayView(cases))
        .result();
}

} // namespace caseledger

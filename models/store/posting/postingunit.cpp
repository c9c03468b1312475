// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/posting/postingunit.h"

#include "models/store/access/officekey.h"
#include "models/store/connection.h"

#include <QDateTime>

namespace caseledger {

namespace {

/// SQLite gets more memory for a posting; a server has its own.
Result<> setCache(Connection &connection, const char *size)
{
    if (connection.engine().dialect() != Dialect::Sqlite)
        return {};
    return Query(connection, size).run().map([](qint64) {});
}

/// On a server only: a database of one desk has one writer anyway.
Result<> takeTurn(Connection &connection, UnitOfWork::Kind kind)
{
    if (kind != UnitOfWork::Kind::Beside || connection.engine().dialect() == Dialect::Sqlite)
        return {};
    return Query::runScript(connection, "begin_import");
}

} // namespace

PostingUnit::PostingUnit(Connection &connection, std::unique_ptr<UnitOfWork> unit)
    : m_connection(connection)
    , m_unit(std::move(unit))
{ }

PostingUnit::~PostingUnit()
{
    m_unit.reset();
    (void)setCache(m_connection, "usual_cache"); // a matter of memory only
}

Result<std::unique_ptr<PostingUnit>> PostingUnit::begin(Connection &connection, UnitOfWork::Kind kind)
{
    if (connection.isAtDoor())
        return tl::unexpected(UnitOfWork::begin(connection, kind).error());
    if (const auto room = setCache(connection, "large_cache"); !room)
        return tl::unexpected(room.error());
    auto unit = UnitOfWork::begin(connection, kind);
    if (!unit)
        return tl::unexpected(unit.error());
    std::unique_ptr<PostingUnit> posting(new PostingUnit(connection, *std::move(unit)));
    if (Result<> taken = takeTurn(connection, kind).and_then([&posting] { return posting->take(); }); !taken)
        return tl::unexpected(taken.error());
    return posting;
}

/// Takes the next number. It goes again with the rest where nothing is committed.
Result<> PostingUnit::take()
{
    const auto next = Query(m_connection, "posting_next").first([](RowReader &row) { return row.read<qint64>(); });
    if (!next)
        return tl::unexpected(next.error());
    m_number = next->value_or(1);
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    Query insert(m_connection, "posting_insert");
    if (const auto begun = insert.bind(":number", m_number).bind(":posted_at", now).run(); !begun)
        return tl::unexpected(begun.error());
    return {};
}

Result<QByteArray> PostingUnit::indexOf(const std::optional<Ssn> &ssn)
{
    if (!ssn)
        return QByteArray();
    if (!m_key) {
        auto key = readOfficeKey(m_connection);
        if (!key)
            return tl::unexpected(key.error());
        m_key = std::make_unique<SsnKey>(*std::move(key));
    }
    return m_key->indexOf(*ssn);
}

Result<> PostingUnit::commit()
{
    if (m_written)
        return m_unit->commit();
    m_unit.reset();
    return {};
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intake.h"
#include "models/store/query.h"

#include <QByteArray>

#include <memory>
#include <optional>

/// Internal to the store: what every way of writing rows shares.
namespace caseledger {

class Connection;
class SsnKey;

/// A unit of work that writes rows: its number goes into every row, so that whoever holds a case can tell that it
/// changed.
class PostingUnit
{
public:
    /// @param kind  Write for what a desk changes; Beside for imports, of which there is one at a time
    static Result<std::unique_ptr<PostingUnit>> begin(
        Connection &connection, UnitOfWork::Kind kind = UnitOfWork::Kind::Write);
    ~PostingUnit();
    PostingUnit(const PostingUnit &) = delete;
    PostingUnit &operator=(const PostingUnit &) = delete;

    Connection &connection() { return m_connection; }
    qint64 number() const { return m_number; }

    /// The keyed index of a number; empty where there is none. Reads the office's key when the first number comes.
    Result<QByteArray> indexOf(const std::optional<Ssn> &ssn);

    /// Says that there is something to keep.
    void noteWritten() { m_written = true; }
    /// Makes it all true. Leaves the database as it was where nothing was written.
    Result<> commit();

private:
    PostingUnit(Connection &connection, std::unique_ptr<UnitOfWork> unit);
    Result<> take();

    Connection &m_connection;
    std::unique_ptr<UnitOfWork> m_unit;
    std::unique_ptr<SsnKey> m_key; ///< null until the first number comes
    qint64 m_number = 0;
    bool m_written = false;
};

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "tests/bench/fill/copyrows.h"

#include <libpq-fe.h>

#include <memory>

namespace caseledger::bench {

/// A connection of the server's superuser, without the program's store: what fills, proves and tidies an office.
class OwnerLink
{
public:
    /// @param server  libpq's own words (host=... port=... user=... dbname=...), without a password: the socket knows
    /// who asks
    static Result<OwnerLink> open(const QByteArray &server);

    /// Statements that answer nothing, or the first value of the first row of the last one.
    Result<QByteArray> run(const QByteArray &text);
    /// All rows into their table.
    Result<> copy(CopyRows &rows);

private:
    explicit OwnerLink(PGconn *connection);
    Error fault(const char *what) const;

    struct Finish
    {
        void operator()(PGconn *connection) const { PQfinish(connection); }
    };
    std::unique_ptr<PGconn, Finish> m_connection;
};

} // namespace caseledger::bench

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/databasespec.h"
#include "models/store/engine/engine.h"
#include "models/store/engine/serverlink.h"

#include <QHash>

/// Internal to the store.
namespace caseledger {

/// A shared office's database. libpq itself, and not Qt's driver: that one writes every value into the text of the
/// statement, where the server's log and its list of activities show it.
class ServerEngine final : public Engine
{
public:
    ServerEngine(DatabaseSpec spec, ServerLink link);

    Dialect dialect() const override { return Dialect::PostgreSql; }
    QString mark(int number) const override { return u'$' + QString::number(number + 1); }
    bool sharesMarks() const override { return true; }
    std::unique_ptr<SqlStatement> prepare(const QString &text) override;
    EngineFault runScript(const QString &text) override;

    EngineFault begin(Unit unit) override;
    EngineFault commit() override;
    void rollback() override;
    bool hasLostTransaction() const override;
    EngineFault obstacle() const override { return {}; }
    bool isLost() const override;

    /// The name on the server of a statement, prepared there when it first comes and kept as long as the connection;
    /// empty, with a fault, where the server does not take it.
    QByteArray nameOf(const QString &text, EngineFault &fault);
    /// What a user's password becomes before it is sent to the server to be kept (RFC 5803); empty where that fails.
    QByteArray scramVerifier(const QString &user, const QByteArray &password);
    /// Runs `COPY ... FROM STDIN` and sends it rows in the server's text format.
    EngineFault copyIn(const QString &statement, QByteArrayView rows);

    PGconn *link() const { return m_link.get(); }
    int nextCursor() { return ++m_cursors; }

private:
    /// What tells a transaction from every other, also from one that got its number after a server was lost with it.
    struct Mark
    {
        QByteArray number; ///< empty: it writes nothing
        QByteArray record; ///< where the first it wrote lies in the server's log
        QByteArray recovery; ///< where the server's last recovery ended when it began; empty where it needed none

        static Mark read(const PGresult *begun);
    };
    enum class Outcome { Committed, Undone, Unknown };
    Outcome outcomeOf(const Mark &transaction) const;

    DatabaseSpec m_spec;
    ServerLink m_link;
    QHash<QString, QByteArray> m_names;
    Mark m_transaction; ///< while one that writes is open
    int m_cursors = 0;
};

/// Opens it for one user. Errors as openServerLink().
Result<std::unique_ptr<Engine>> openServer(const DatabaseSpec &spec, const ServerLogin::Credentials &credentials);

/// The engine as what it is; null where it is another.
inline ServerEngine *serverEngine(Engine &engine) { return dynamic_cast<ServerEngine *>(&engine); }

/// The fault of an answer; none where it is as it should be.
EngineFault faultOf(const PGconn *link, const PGresult *answer);

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/engine/engine.h"
#include "models/store/engine/serverlink.h"

#include <QByteArray>

#include <vector>

/// Internal to the store.
namespace caseledger {

class ServerEngine;

/// A statement on a PostgreSQL server. Values travel beside its text, as text that the server reads by the type it
/// expects there, bytes as they are; answers come in the server's binary format, which depends on no setting. An answer
/// that is read in steps inside a unit of work is a cursor on the server.
class ServerStatement final : public SqlStatement
{
public:
    ServerStatement(ServerEngine &engine, QString text);
    ~ServerStatement() override { finish(); }
    ServerStatement(const ServerStatement &) = delete;
    ServerStatement &operator=(const ServerStatement &) = delete;

    bool isPrepared() const override { return m_isPrepared; }
    void bind(int place, const QVariant &value) override;
    bool start(Reading reading) override;
    bool next() override;
    QVariant value(int column) const override;
    int columns() const override { return m_columns; }
    QString columnName(int column) const override;
    qint64 rowsWritten() const override;
    void finish() override;
    EngineFault fault() const override { return m_fault; }

private:
    struct Value
    {
        QByteArray bytes;
        bool isNull = true;
        bool isBinary = false;
    };

    bool take(PGresult *answer);
    bool openCursor();
    bool fetch();
    PGresult *execute(const QByteArray &text, const QByteArray &name);

    ServerEngine &m_engine;
    QString m_text;
    std::vector<Value> m_values;
    ServerAnswer m_answer;
    QByteArray m_cursor; ///< its name on the server; empty where the whole answer is here
    int m_row = -1;
    int m_columns = -1;
    bool m_isPrepared = false;
    EngineFault m_fault;
};

} // namespace caseledger

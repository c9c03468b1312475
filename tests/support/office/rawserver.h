// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/server/testserver.h"

#include <QHash>
#include <QString>
#include <QVariant>

/// The one server of a test program, with its superuser's means.
namespace caseledger::test {

class RawServer
{
public:
    RawServer();

    QString installer() const { return m_server.user(); }
    QByteArray installersPassword() const { return m_server.password(); }

    /// The address of that office's database, which is made, empty, where nobody has named it before.
    QString addressOf(const QString &path);
    /// Makes it a copy of the program's first office, with an SSN key of its own. False: it is the first, whose maker
    /// is the product.
    bool copyModel(const QString &path);
    void drop(const QString &path);

    QVariant answer(const QString &address, const QString &statement);
    QString refusal(const QString &address, const QString &statements);
    QString content(const QString &address);

private:
    QString makeModel();

    TestServer m_server;
    QHash<QString, QString> m_databases; ///< name by path
    QString m_model; ///< the name of the database that others are copied from; empty: none yet
    int m_made = 0;
};

/// Started when it is first asked for, and gone with the program.
RawServer &rawServer();

} // namespace caseledger::test

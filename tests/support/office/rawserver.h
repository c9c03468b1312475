// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/server/testserver.h"

#include <QHash>
#include <QString>
#include <QVariant>

#include <memory>

/// The one server of a test program, with its superuser's means.
namespace caseledger::test {

class RawLink;

class RawServer
{
public:
    RawServer();
    ~RawServer();

    QString installer() const { return m_server.user(); }
    QByteArray installersPassword() const { return m_server.password(); }

    /// The address of that office's database, which is made, empty, where nobody has named it before.
    QString addressOf(const QString &path);
    /// Makes it a copy of the program's first office, with an SSN key of its own. False: it is the first, whose maker
    /// is the product.
    bool copyModel(const QString &path);
    /// Remembers what stands in an office, as a recipe made it.
    void keep(const QString &path, const QString &recipe);
    /// Gives that path the office of a recipe that was dropped last, as it was kept, with an SSN key of its own. False:
    /// there is none, or its users or triggers are others now.
    bool layBack(const QString &path, const QString &recipe);
    /// One that was kept rests until layBack(), or until another one is made.
    void drop(const QString &path);

    QVariant answer(const QString &address, const QString &statement);
    QString refusal(const QString &address, const QString &statements);
    QString content(const QString &address);

private:
    struct Kept
    {
        QString recipe;
        QString database;
    };

    RawLink &linkTo(const QString &database);
    QString makeModel();
    bool writeKey(const QString &path);
    void endResting();
    void dropDatabase(const QString &name);

    TestServer m_server;
    std::unique_ptr<RawLink> m_link; ///< the last that was asked for
    QHash<QString, QString> m_databases; ///< name by path
    QHash<QString, QString> m_recipes; ///< by path, of what was kept
    Kept m_resting; ///< an empty recipe: none
    QString m_model; ///< the name of the database that others are copied from; empty: none yet
    int m_made = 0;
};

/// Started when it is first asked for, and gone with the program.
RawServer &rawServer();

} // namespace caseledger::test

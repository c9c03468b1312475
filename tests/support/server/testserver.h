// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace caseledger::test {

/// A real PostgreSQL for one test program (testserver.py): an empty database "office" owned by the role "installer",
/// who may make roles. Ends with this value, and with the program, however that ends.
class TestServer
{
public:
    /// Started, which takes about half a second; isRunning() is false and error() says why where that failed. The
    /// options are those of "testserver.py start", as "--local", "scram".
    explicit TestServer(const QStringList &options = {});
    ~TestServer();
    TestServer(const TestServer &) = delete;
    TestServer &operator=(const TestServer &) = delete;

    bool isRunning() const { return !m_folder.isEmpty(); }
    QString error() const { return m_error; }

    QString host() const { return m_host; }
    int port() const { return m_port; }
    QString database() const { return m_database; }
    QString user() const { return m_user; } ///< the role that installs
    QByteArray password() const; ///< its password, by which it comes in over TLS
    QString passwordFile() const { return m_passwordFile; }
    QString socketFolder() const
    {
        return m_folder;
    } ///< where it comes in without one, unless started with "--local scram"
    QString authority() const { return m_authority; } ///< sslrootcert
    QString url() const { return m_url; } ///< as the programs take it
    QString socketUrl() const { return m_socketUrl; } ///< the same over the socket; needs --allow-local

    /// An empty database on a server that has seen no office: the old one and all its roles go. False with error().
    bool makeFresh() { return call({ QStringLiteral("fresh"), m_folder }); }
    /// Kills it as the crash of its machine would; restart() starts it again, with its data and on its port.
    bool kill() { return call({ QStringLiteral("kill"), m_folder }); }
    bool restart() { return call({ QStringLiteral("restart"), m_folder }); }

private:
    bool call(const QStringList &arguments);

    QString m_folder; ///< empty: it is not running
    QString m_host;
    int m_port = 0;
    QString m_database;
    QString m_user;
    QString m_passwordFile;
    QString m_authority;
    QString m_url;
    QString m_socketUrl;
    QString m_error;
};

} // namespace caseledger::test

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

#include <memory>
#include <optional>

namespace caseledger {

class ServerLogin;

/// Where a shared office's server is, in fields of their own; nothing else reaches the connection.
struct ServerAddress
{
    QString host; ///< a name or an address; begins with "/" for a folder of sockets
    int port = 5432;
    QString database;
    QString authority; ///< file of the authority that signs the server's certificate (sslrootcert); empty: not named
    bool allowLocal = false; ///< sockets, and this machine without TLS

    bool isSocket() const { return host.startsWith(u'/'); }
    /// Whether the server is on this machine: a socket, or the loopback.
    bool isLocal() const;
};

/// Where an office's data is.
struct DatabaseSpec
{
    QString path; ///< of the embedded database; the address of a shared one, without its user
    QString keyFile; ///< of the SSN key; empty: its usual place
    std::optional<ServerAddress> server; ///< null for an embedded database
    std::shared_ptr<ServerLogin> login; ///< null for an embedded database; copies share it

    bool isShared() const { return server.has_value(); }
    /// As --database names it from any folder.
    QString named() const;
    /// What the names of files that belong to the office begin with: the embedded database's, or in the folder one is
    /// in that of a shared one.
    QString fileStem() const;
    /// The SSN key's file; empty for a shared office whose key lies in the keychain.
    QString keyPath() const { return keyFile.isEmpty() && !isShared() ? path + QLatin1String(".key") : keyFile; }
};

/// Takes "postgresql://" apart: host, port, dbname, user and sslrootcert, as parts of the address or behind its
/// question mark, each once. Error::Usage, which never repeats what was typed, for anything else in it: a password
/// above all. The user goes into the login.
Result<DatabaseSpec> sharedDatabaseSpec(const QString &address, bool allowLocal, const QString &keyFile);

} // namespace caseledger

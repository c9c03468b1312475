// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/databasespec.h"
#include "models/store/serverlogin.h"

#include <memory>

#include <libpq-fe.h>

/// Internal to the store: one connection to a PostgreSQL server, by libpq.
namespace caseledger {

struct ServerLinkEnd
{
    void operator()(PGconn *connection) const { PQfinish(connection); }
};
using ServerLink = std::unique_ptr<PGconn, ServerLinkEnd>;

struct ServerAnswerEnd
{
    void operator()(PGresult *answer) const { PQclear(answer); }
};
using ServerAnswer = std::unique_ptr<PGresult, ServerAnswerEnd>;

/// Opens a connection as one user. TLS with the office's own authority, the server's name compared with its
/// certificate, and the password bound to that very connection (RFC 5802 and 5929: SCRAM with channel binding), so that
/// whoever stands between learns nothing. Without TLS only to this machine and where it was allowed; a server that asks
/// for the password itself, or a weak hash of it, gets neither. Nothing of the process's environment, of a service file
/// or a password file takes part.
/// Error::Denied where the server does not let the user in, Error::Database for everything else; in our own words, for
/// what a server says before it has shown who it is is anybody's. Takes five seconds at most.
Result<ServerLink> openServerLink(const ServerAddress &server, const ServerLogin::Credentials &credentials);

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/store/connection.h"
#include "models/store/serverlogin.h"

#include <QList>

#include <memory>

namespace caseledger::bench {

/// Ends the program with an error's message; for what a measurement cannot go on without.
[[noreturn]] void giveUp(const Error &error);

/// A value, or the end of the program with the error's message.
template <class T>
T sure(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// A shared office and who works in it.
struct BenchOffice
{
    DatabaseSpec spec;
    QList<ServerLogin::Credentials> workers;
    QByteArray data; ///< what the figures are told to be measured on
};

/// An office by its address, over TLS as a desk has it.
/// @param usersFile a line for each worker: name, comma, password
/// @param keyFile of the SSN key; empty where nothing is asked for that takes it
BenchOffice benchOffice(
    const QString &address, const QString &usersFile, const QString &keyFile, const QByteArray &data);

/// The office for one worker: with a login of its own.
DatabaseSpec specOf(const BenchOffice &office, const ServerLogin::Credentials &worker);

/// Signs out before the connection goes, as a desk does: what was opened is closed on the server, too.
struct SignedOut
{
    void operator()(Connection *connection) const;
};
using SignedInConnection = std::unique_ptr<Connection, SignedOut>;

/// A connection on which one worker has signed in as at a desk.
SignedInConnection signedIn(const BenchOffice &office, const ServerLogin::Credentials &worker);

/// Identifiers drawn from the whole office, each once; the same for the same seed.
QList<CaseId> drawnCases(const BenchOffice &office, int count, quint32 seed);

} // namespace caseledger::bench

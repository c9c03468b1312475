// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/engine/serverfault.h"

#include <algorithm>

namespace caseledger {

namespace {

struct Meaning
{
    QByteArrayView state; ///< or the class it begins with
    Error::Kind kind;
    const char *reason;
};

constexpr auto database = Error::Kind::Database;

/// What is more exact stands before its class.
constexpr Meaning meanings[] = {
    { "", database, "the server does not answer any more: nothing was changed; try again in a moment" },
    { "08", database, "the server does not answer any more: nothing was changed; try again in a moment" },
    { "57014", database, "it took too long and was stopped: nothing was changed; try again" },
    { "57", database, "the server is starting or stopping: nothing was changed; try again in a moment" },
    { "42501", Error::Kind::Denied, "the office's server does not allow it" },
    { "28", Error::Kind::Denied, "the office's server does not let this user in" },
    { "25006", database, "the server takes no changes: it is a copy of another one" },
    { "25P03", database, "the server ended it, because nothing came for too long: nothing was changed; try again" },
    { "23", database, "a rule of the database forbids it" },
    { "40", Error::Kind::Conflict,
        "somebody else changed the same at the same moment: nothing was changed; try again" },
    { "55P03", database, "somebody else is writing at the moment; try again when it is done" },
    { "53100", database, "the server's disk is full; tell whoever looks after it" },
    { "53300", database, "the server takes no further connections; try again later" },
    { "53", database, "the server has run out of memory or space; tell whoever looks after it" },
    { "58", database, "the server cannot read or write its files; tell whoever looks after it" },
    { "XX", database, "the server's data is damaged; tell whoever looks after it" },
    { "3D", database, "there is no such database on the server" },
    { "3F", database, "there is no office in this database; make one with `caseledgerctl init`" },
    { "42P01", database, "there is no office in this database; make one with `caseledgerctl init`" },
    { "CL429", Error::Kind::Denied,
        "the server has answered this as often as it does for one user in an hour: go on later" }, // step 0020
    { "P0001", Error::Kind::Denied, "a rule of the office's server forbids it" },
    { "22", database, "the server does not take one of the values" },
};

} // namespace

EngineFault serverFault(QByteArrayView state)
{
    if (state == "23505")
        return keyTwice();
    const auto *const found = std::ranges::find_if(meanings, [state](const Meaning &meaning) {
        return meaning.state.isEmpty() ? state.isEmpty() : state.startsWith(meaning.state);
    });
    if (found != std::end(meanings))
        return { found->kind, QString::fromLatin1(found->reason) };
    const QString code = QString::fromLatin1(state);
    return { database, QStringLiteral("the server refused it (SQLSTATE %1)").arg(code) };
}

} // namespace caseledger

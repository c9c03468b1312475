// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/engine/serverlink.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPair>

namespace caseledger::bench {

/// A value of a statement's parameter, by its name in the text; bytes where it is a hash.
struct BareParameter
{
    QByteArray name;
    QByteArray value;
    bool isBytes = false;
};

/// The program's own statements run through libpq alone, prepared once, as one worker over a desk's own kind of
/// connection: what the same questions cost without Qt, values, or a window. Every column of every row is looked at.
/// Ends the program where a statement fails.
class BareServer
{
public:
    BareServer(const ServerAddress &server, const ServerLogin::Credentials &worker);

    /// resources/sql/<name> without parameters, which may be several statements: begin_read, commit.
    void script(const QByteArray &name);
    /// resources/sql/<name> with its parameters.
    ServerAnswer run(const QByteArray &name, const QList<BareParameter> &parameters);
    /// A question of the measurement's own, not prepared.
    ServerAnswer ask(const char *text, const QList<QByteArray> &values);

private:
    struct Prepared
    {
        QByteArray name;
        QList<QByteArray> parameters; ///< in the order of their numbers
    };
    const Prepared &prepared(const QByteArray &name);

    ServerLink m_link;
    QHash<QByteArray, Prepared> m_prepared;
};

/// Of an answer in the binary format.
QByteArray textAt(const ServerAnswer &answer, int column, int row = 0);
qint64 numberAt(const ServerAnswer &answer, int column, int row = 0);

} // namespace caseledger::bench

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/trail.h"

#include <QByteArray>

namespace caseledger {

/// The chains of the trail: a hash over the hash before and every field, each with its length before it, so that
/// no two rows give the same bytes (docs/trail.md has the encoding). Unkeyed: a chain shows a change to whoever has a
/// later hash of it from elsewhere (a checkpoint), not to whoever trusts the file alone.

/// Which hash a database's chains are made of. What is hashed begins with a title of its own for each.
enum class TrailHash {
    Blake2b, ///< BLAKE2b with 32 bytes (RFC 7693): the embedded database
    Sha256 ///< SHA-256 (FIPS 180-4): a shared office, whose server hashes every row itself before it takes it
};

/// The fields of a start or a row as their bytes lie in the database. What is hashed are these bytes, so that a text
/// that reads the same, but is not, is another one.
struct TrailStartBytes
{
    qint64 session = 0;
    QByteArray startedAt;
    QByteArray user;
    QByteArray role;
    QByteArray office;
    QByteArray workstation;
    QByteArray program;
};
struct TrailRowBytes
{
    qint64 session = 0;
    qint64 number = 0;
    qint64 entry = 0;
    QByteArray at;
    QByteArray action;
    QByteArray outcome;
    QByteArray caseId;
    QByteArray officeOfCase;
    QByteArray reason;
    QByteArray detail;
    QByteArray cases; ///< identifiers with a blank between them
};

/// @param before the start before it; empty for the first
QByteArray startHash(const QByteArray &before, const TrailStartBytes &start, TrailHash algorithm = TrailHash::Blake2b);
QByteArray startHash(const QByteArray &before, const TrailStart &start, TrailHash algorithm = TrailHash::Blake2b);
/// @param before the row before it in its session; the session's start for the first
QByteArray rowHash(const QByteArray &before, const TrailRowBytes &row, TrailHash algorithm = TrailHash::Blake2b);
QByteArray rowHash(const QByteArray &before, const TrailRow &row, TrailHash algorithm = TrailHash::Blake2b);

/// The ends of all chains, one after the other: how many rows a session has, and the hash of its last. BLAKE2b
/// whatever the chains are made of: no server makes checkpoints.
/// @param before the same of the session before it; empty for the first
QByteArray checkpointHash(const QByteArray &before, qint64 session, qint64 rows, const QByteArray &head);
/// The one value that stands for the whole trail.
/// @param ends checkpointHash() of the last session
/// @param lastStart the hash of the last session's start
QByteArray checkpointRoot(const QByteArray &ends, const QByteArray &lastStart);

} // namespace caseledger

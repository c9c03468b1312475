// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/trail.h"

#include <QByteArray>

namespace caseledger {

/// The chains of the trail: BLAKE2b-256 over the hash before and every field, each with its length before it, so that
/// no two rows give the same bytes (docs/trail.md has the encoding). Unkeyed: a chain shows a change to whoever has a
/// later hash of it from elsewhere (a checkpoint), not to whoever trusts the file alone.

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
QByteArray startHash(const QByteArray &before, const TrailStartBytes &start);
QByteArray startHash(const QByteArray &before, const TrailStart &start);
/// @param before the row before it in its session; the session's start for the first
QByteArray rowHash(const QByteArray &before, const TrailRowBytes &row);
QByteArray rowHash(const QByteArray &before, const TrailRow &row);

/// The ends of all chains, one after the other: how many rows a session has, and the hash of its last.
/// @param before the same of the session before it; empty for the first
QByteArray checkpointHash(const QByteArray &before, qint64 session, qint64 rows, const QByteArray &head);
/// The one value that stands for the whole trail.
/// @param ends checkpointHash() of the last session
/// @param lastStart the hash of the last session's start
QByteArray checkpointRoot(const QByteArray &ends, const QByteArray &lastStart);

} // namespace caseledger

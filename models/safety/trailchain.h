// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/trail.h"

#include <QByteArray>

namespace caseledger {

/// The chains of the trail: BLAKE2b-256 over the hash before and every field, each with its length before it, so that
/// no two rows give the same bytes (docs/trail.md has the encoding). Unkeyed: a chain shows a change to whoever has a
/// later hash of it from elsewhere (a checkpoint), not to whoever trusts the file alone.

/// @param before the start before it; empty for the first
QByteArray startHash(const QByteArray &before, const TrailStart &start);
/// @param before the row before it in its session; the session's start for the first
QByteArray rowHash(const QByteArray &before, const TrailRow &row);

} // namespace caseledger

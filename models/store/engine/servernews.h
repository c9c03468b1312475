// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/desk/officenews.h"
#include "models/store/engine/engine.h"

#include <QByteArrayView>

/// Internal to the store: what a server says without being asked (PostgreSQL's NOTIFY, step 0017 of the schema).
namespace caseledger {

class ServerEngine;

/// From now on the server tells this connection what others commit. A fault where it does not, as one that is only a
/// copy of another; everything else goes on.
EngineFault listenForNews(ServerEngine &engine);

/// The number of the server's process that serves the connection: another one, another connection.
int processOf(const ServerEngine &engine);
/// What to wait on for something to come; below 0 where the connection is gone.
int socketOf(const ServerEngine &engine);

/// Adds what has come by now and was not done over this very connection. Does not wait. Shows a connection that has
/// broken meanwhile as lost (Engine::isLost).
void takeNews(ServerEngine &engine, OfficeNews &news);

/// Adds one word of the server's: "case AA00001A1", "office", or "*" for any case. Anything else is nobody's, and is
/// left out: whoever may connect may say it. Of more than 64 cases any is said.
void addNews(QByteArrayView word, OfficeNews &news);

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/engine/engine.h"

#include <QByteArrayView>

/// Internal to the store.
namespace caseledger {

/// What an SQLSTATE means for the people who use the program (PostgreSQL 15, Appendix A). The server's own words are
/// never shown: they hold values of rows, and nobody has read them before.
/// @param state five characters; empty where the connection broke
EngineFault serverFault(QByteArrayView state);

} // namespace caseledger

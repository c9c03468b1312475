// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/activity.h"

/// Internal to the store: rows as imports kept them before they were replaced, JSON objects of their columns.
namespace caseledger {

/// What everybody who may open the case may read of a row that was replaced. What cannot be read is left out.
/// @param subject the table
RowReplaced replacedRow(const QString &subject, const QString &ref, const QString &content);

/// The same of a parent: name, address, phone and e-mail; nothing where she or he is protected, or was then.
RowReplaced replacedParty(Role role, bool isProtected, const QString &content);

} // namespace caseledger

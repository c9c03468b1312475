// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QLatin1String>

namespace caseledger {

/// The sign that stands before an action in menus.
/// @param code of the action (ui/actions); a null icon where it has no sign
QIcon iconOfAction(QLatin1String code);

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace caseledger {

/// Whether it is the two capital letters of a state, district, territory or military region, as the Postal Service
/// writes them (Publication 28, appendix B).
bool isStateCode(QStringView code);

/// Whether a ZIP may lie in a state, by its first three digits (Domestic Mail Manual, labeling list L002). True where
/// either is none: then there is nothing to compare.
bool mayLieIn(QStringView zip, QStringView state);

} // namespace caseledger

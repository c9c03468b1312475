// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/contact/districts.h"
#include "models/tables/column.h"

#include <span>

namespace caseledger {

std::span<const Column<District>> districtColumns();
std::span<const Column<DistrictChange>> districtChangeColumns();

} // namespace caseledger

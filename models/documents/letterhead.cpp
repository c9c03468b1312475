// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/letterhead.h"

namespace caseledger {

Letterhead letterheadOf(const Office &office)
{
    return { .office = office, .logo = QImage::fromData(office.logo, "PNG") };
}

} // namespace caseledger

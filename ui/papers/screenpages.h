// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/papers.h"

#include <memory>

namespace caseledger {

using PagesPointer = std::shared_ptr<const std::vector<Page>>;

/// The pages of a paper as a screen that others may see shows them: where the reader's address is protected, one line
/// stands in its place. The office's own addresses stay.
PagesPointer screenPages(const Paper &paper, const Office &office, const QString &insteadOfAddress);

/// The same pages for a screen that bystanders see (ui/output/privacyview.h): amounts, addresses and codes that
/// hold an amount are covered. What is printed or saved is not.
PagesPointer coveredPages(const PagesPointer &pages);

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/invocation.h"
#include "models/documents/papers.h"

#include <QPointF>

namespace CLI {
class App;
}

namespace caseledger {

/// What papers are asked for with, alike for one and for many, as typed.
struct PaperOptions
{
    std::string kind;
    std::string reader;
    std::string from;
    std::string to;
    std::string language;
    std::string overrideReason;
    std::string reason; ///< why a case of another office is opened
    std::string nudge;
    bool preprinted = false;
};

/// Adds them to a verb. The options must outlive the parsing.
void addPaperOptions(CLI::App &verb, PaperOptions &options, const std::string &kinds);

/// The paper that is asked for, still without the day that counts. Error::Usage for what cannot be asked for.
Result<PaperWish> wishOf(const PaperOptions &options);
/// How far coupons are moved on their sheets, in mm. Error::Usage for another form than "0.4,-1.2".
Result<QPointF> nudgeOf(const PaperOptions &options);

/// The names of all papers, for help and errors.
QString paperNames();

/// An office's letterhead, for papers of a kind. Problems of its own wording are told on standard error where that kind
/// has any.
Letterhead letterheadFor(const Office &office, PaperKind kind);

} // namespace caseledger

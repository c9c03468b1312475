// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/letters/roomqueue.h"

#include <optional>

namespace caseledger {

/// What a letter's job at a printer or file in a folder is called: letter, attempt and epoch of the claim,
/// "7K3-M9Q-XTE.1.3". With the epoch, since a worker that was overtaken may still put something there: that must never
/// be taken for what the next one puts there.
struct JobName
{
    PaperNumber letter;
    int attempt = 1;
    int epoch = 0;

    /// Null for anything else.
    static std::optional<JobName> parse(QStringView text);
    QString text() const;

    friend bool operator==(const JobName &, const JobName &) = default;
};

JobName jobOf(const LetterClaim &claim);

} // namespace caseledger

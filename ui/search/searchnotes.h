// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/casequeries.h"

#include <chrono>
#include <functional>

namespace caseledger {

/// Decides when a search is noted in the trail: when a result of it is opened, or when its text has rested for two
/// seconds; once for a text, never for each key. A note says by what was found and how many, never what was typed:
/// "name: 12 found".
class SearchNotes
{
public:
    using Milliseconds = std::chrono::milliseconds;
    using Clock = std::function<Milliseconds()>; ///< any that goes only forward

    static constexpr Milliseconds rest { 2000 };

    explicit SearchNotes(Clock clock);

    void typed(); ///< another text: what the one before found is not noted any more
    void found(const QList<CaseHit> &hits); ///< the answer to the text that stands
    /// How long the text has still to rest; zero where it has.
    Milliseconds untilRest() const;

    /// What is to be noted as a result is opened, or as time goes by; empty where there is nothing (yet, or any more).
    QString takeOpened();
    QString takeRested();

private:
    Clock m_clock;
    Milliseconds m_typedAt {};
    QString m_note; ///< empty until there is an answer, and once it is taken
};

/// "name: 12 found"; each kind with its count where several were found; "0 found" for none.
QString searchNote(const QList<CaseHit> &hits);

} // namespace caseledger

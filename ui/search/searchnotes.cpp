// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchnotes.h"

#include <algorithm>
#include <utility>

namespace caseledger {

QString searchNote(const QList<CaseHit> &hits)
{
    QStringList parts;
    for (const Matched kind : { Matched::Case, Matched::Name, Matched::Phone, Matched::SsnLast4 }) {
        const auto count = std::ranges::count_if(hits, [kind](const CaseHit &hit) { return hit.matched == kind; });
        if (count > 0)
            parts.append(QStringLiteral("%1: %2 found").arg(code(kind)).arg(count));
    }
    return parts.isEmpty() ? QStringLiteral("0 found") : parts.join(QLatin1String(", "));
}

SearchNotes::SearchNotes(Clock clock)
    : m_clock(std::move(clock))
{ }

void SearchNotes::typed()
{
    m_typedAt = m_clock();
    m_note.clear();
}

void SearchNotes::found(const QList<CaseHit> &hits) { m_note = searchNote(hits); }

SearchNotes::Milliseconds SearchNotes::untilRest() const
{
    return std::max(Milliseconds(0), rest - (m_clock() - m_typedAt));
}

QString SearchNotes::takeOpened() { return std::exchange(m_note, QString()); }

QString SearchNotes::takeRested() { return untilRest() > Milliseconds(0) ? QString() : takeOpened(); }

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/layout/letterpage.h"
#include "models/documents/layout/pagecomposer.h"
#include "models/domain/papers/recipient.h"

namespace caseledger {

/// What a paper is about, as its head and the tops of its later pages say it.
struct PaperSubject
{
    Words title;
    const Recipient &recipient;
    QList<CaseId> cases; ///< at least one
    QString countyFips; ///< empty: the paper names no county
    Fact days; ///< the period or month; without values for none
    QString otherParent; ///< name only; empty for none
    QDate printedOn;
    /// Of whoever reads it, where the head itself is in English; null: the head's own.
    const Phrasebook *reader = nullptr;
};

/// The words that papers share: labels of the head, page numbers, what is carried from page to page.
PaperWords sharedWords(const PaperWords &words);

/// Title, recipient and facts of a letter's first page. What is not known is left out; where no address is known the
/// paper says so, so that nobody mails it. A recipient in care of the office has the office's address in the window.
PageHead paperHead(const PaperSubject &subject, const Letterhead &letterhead, const PaperWords &words);

/// What stands on every page of the paper.
RunningWords runningWords(const PaperSubject &subject, const Letterhead &letterhead);

/// "Period", with the days.
Fact periodFact(DateRange period, const PaperWords &words);

/// Gives a table the words for the sums that it carries from page to page.
void addCarryWords(PrintTable &table, const PaperWords &words);

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/rights.h"
#include "models/domain/access/trail.h"
#include "models/domain/letters/letter.h"
#include "models/domain/result.h"
#include "models/store/access/signedin.h"
#include "models/store/query.h"

#include <initializer_list>

/// Internal to the store: work on letters, and what the trail says where it is refused.
namespace caseledger {

/// A unit of work of somebody who may do it; part of the one that is open, where one is.
struct LetterWork
{
    std::unique_ptr<UnitOfWork> unit;
    SignedIn who;
};

/// Begins to write. Error::Denied, noted, for who has none of the rights.
/// @param what for the trail: TrailRow::detail
Result<LetterWork> beginLetterWork(Connection &connection, std::initializer_list<Right> anyOf, const QString &what);

/// A refusal: noted as the last thing of the work, which is then committed, or with the unit it is part of. What is no
/// verdict but a fault of the database is only handed on.
/// @param row its action, session and outcome are made here
tl::unexpected<Error> refused(Connection &connection, const LetterWork &work, TrailRow row, const Error &error);

/// The row of the trail about a letter.
TrailRow rowAbout(const Letter &letter, const QString &what);

/// "approve 7K3-M9Q-XTE"
QString wordsFor(const char *what, const PaperNumber &number);

tl::unexpected<Error> noSuchLetter(const PaperNumber &number);

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/balances.h"
#include "models/domain/casefile.h"
#include "models/domain/ledger.h"
#include "models/domain/papers/paperrules.h"
#include "models/text/phrasebook.h"

/// The words for the values of the domain, in the language of a phrasebook.
namespace caseledger {

QString word(CaseStatus status, const Phrasebook &book);
QString word(Assistance assistance, const Phrasebook &book);
QString word(ObligationKind kind, const Phrasebook &book);
QString word(Frequency frequency, const Phrasebook &book);
QString word(PaymentSource source, const Phrasebook &book); ///< for staff; papers do not name sources
QString word(const GuardedSource &source, const Phrasebook &book); ///< "Payment" for all of them where they are covered
QString word(PaymentStatus status, const Phrasebook &book);
QString word(Payee payee, const Phrasebook &book);
QString word(DisbursementMethod method, const Phrasebook &book);
QString word(DisbursementStatus status, const Phrasebook &book);
QString word(BalanceKind kind, const Phrasebook &book);
QString word(Role role, const Phrasebook &book); ///< "Custodial parent"
QString word(Language language, const Phrasebook &book); ///< the name of a language, in the language of the book
QString word(PaperKind kind, const Phrasebook &book); ///< the name of a paper, as staff call it

/// One sentence for staff: why a paper is not made and, where that is so, that a reason allows it all the same.
QString reason(const PaperRefusal &why, const Phrasebook &book);

/// What a ledger line says it is, as in "Current support due" or "Payment received". Names no source and no reason.
QString lineText(const LedgerLine &line, const CaseRecords &records, const Phrasebook &book);
/// The same for a line that makes a balance, with what was paid of it already.
QString lineText(const BalanceLine &line, const CaseRecords &records, const Phrasebook &book);

} // namespace caseledger

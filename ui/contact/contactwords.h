// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"
#include "models/domain/contact/contactform.h"
#include "models/store/contact/contactwork.h"
#include "models/text/phrasebook.h"

/// What the windows say of contacts, in the language of the window.
namespace caseledger {

QString labelOf(ContactField field); ///< of its field, with its letter for Alt
QString nameOf(ContactField field); ///< the same without
QString word(ContactKind kind);
/// "Cannot be taken: …" for a fault, "Looks odd: …" for a hint: one sentence.
QString textOf(const FieldRemark &remark);
/// A value as it is kept in a history, on one line; "none" where nothing was known.
QString valueText(ContactKind kind, const QString &kept, const Phrasebook &book);
/// Whether mail can be trusted to arrive, and if not, why and what to do; empty where no address is known.
QString trustText(const Party &party);
/// "The custodial parent", in the middle of a sentence or as its beginning.
QString parentName(Role role, const Phrasebook &book);
/// What came of a change: what is on record now, and what becomes of a PIN letter that is under way.
QString savedText(const ContactAnswer &answer);

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace caseledger {

/// The words of a line of an address, or of a city, in the one form in which they are compared (USPS Publication 28:
/// appendix B directionals, C1 street suffixes, C2 secondary units, and what is usual beside them: saint, fort,
/// ordinals). What only says that the number of a home follows (apartment, unit, "#") goes. Capitals, accents and
/// punctuation do not count. Thread-safe.
/// @param dashDivides "41-25" is two words; else it is "4125"
QStringList postalWords(const QString &line, bool dashDivides);

/// The two small letters of a state, district, territory or military region, by its name or letters (appendix B). As it
/// was typed, folded, where it is none of these.
QString stateLetters(const QString &typed);

} // namespace caseledger

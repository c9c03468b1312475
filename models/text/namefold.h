// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/party.h"

#include <QString>
#include <QStringList>

namespace caseledger {

/// Grows when the folding changes; the store then rebuilds its search words.
constexpr int foldVersion = 1;

/// A name or search text as it is compared: compatibility forms unified, marks removed from Latin and Arabic letters,
/// Arabic letter variants unified, Latin letters spelled in ASCII, digits Western, small letters, everything else
/// turned into single blanks; none at the ends. Vowel signs of other scripts stay, Hangul stands in whole syllables.
/// Folding twice changes nothing. Empty where the text holds no letter and no digit. Thread-safe.
QString folded(QStringView text);

/// The words of a typed text, folded; empty ones left out.
QStringList foldedWords(QStringView text);

/// The words a person is found by, each folded and there once: those of given, family and native name; what
/// apostrophes, hyphens and blanks divide also as one word ("O'Brien": o, brien, obrien; "Jean-Luc": jean, luc,
/// jeanluc; "De La Cruz": de, la, cruz, delacruz); an Arabic name also without its article; of a Hangul name also the
/// given name alone. So every word of foldedWords() of the name, however it is divided, is the beginning of one of
/// them.
QStringList searchWords(const Party &party);

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/party.h"

#include <QString>
#include <QStringList>

namespace caseledger {

/// Grows when the folding changes; the store then rebuilds its search words.
constexpr int foldVersion = 1;

/// A name or search text as it is compared: compatibility forms unified, marks removed from Latin and Arabic letters, Arabic
/// letter variants unified, Latin letters spelled in ASCII, small letters, punctuation turned into single blanks.
QString folded(QStringView text);

/// The words of a typed text, folded; empty ones left out.
QStringList foldedWords(QStringView text);

/// The words a person is found by: those of given, family and native name, and of a Hangul name also the given name alone.
QStringList searchWords(const Party &party);

} // namespace caseledger

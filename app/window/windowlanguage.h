// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/phrasebook.h"

class QApplication;

namespace caseledger {

/// Makes a language the one of all windows: their words, Qt's own (buttons, menus of fields, names of keys) and the
/// side from which they are read. Before the first window is made. Where Qt's words are missing (the package
/// qt6-translations-l10n) those stay English.
void installWindowLanguage(QApplication &application, Language language);

} // namespace caseledger

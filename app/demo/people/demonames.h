// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demorandom.h"

#include <QString>

namespace caseledger {

/// The languages the people of the demo office are served in. Spanish stands for those that papers do not come in.
enum class Tongue { English, Spanish, Arabic, Italian, Bengali, Korean };

QLatin1String code(Tongue tongue); ///< as in parties.csv: en es ar it bn ko

/// A made-up name: given names as people have them, family names that say they are made up.
struct PersonName
{
    QString given;
    QString family;
    QString native; ///< in Arabic, Bengali or Hangul; empty for the others
};

PersonName drawName(Tongue tongue, DemoRandom &random);

} // namespace caseledger

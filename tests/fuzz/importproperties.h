// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace caseledger {

/// Makes, damages and reads the file of one round. Empty if everything holds, else what does not.
QString brokenProperty(unsigned seed);

/// What does not hold when these bytes are read as a file of that kind (an ExtractKind; beyond those, NACHA).
QString brokenProperty(int kind, const QByteArray &bytes);

} // namespace caseledger

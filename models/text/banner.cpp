// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/banner.h"

namespace caseledger {

QString signInBanner()
{
    return QStringLiteral(
        "This is a government system, for authorized work only.\n"
        "Whatever is done here is monitored and recorded, and may be used as evidence; whoever signs in agrees to "
        "that.\n"
        "It holds federal tax information. To disclose it or to look at it without authority is a crime, punished by "
        "fine and prison (26 USC 7213 and 7213A), and whoever is harmed may sue for damages (26 USC 7431).");
}

} // namespace caseledger

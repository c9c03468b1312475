// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/sentence.h"

#include <algorithm>

namespace caseledger {

namespace {

bool runsFromTheRight(QChar letter) { return letter.direction() == QChar::DirAL || letter.direction() == QChar::DirR; }

} // namespace

QString withOwnDirection(const QString &sentence)
{
    const bool misleads = !sentence.isRightToLeft() && std::ranges::any_of(sentence, runsFromTheRight);
    return misleads ? QChar(0x200f) + sentence : sentence;
}

} // namespace caseledger

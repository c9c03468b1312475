// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/markflood.h"

namespace caseledger {

QString withoutMarkFlood(const QString &text)
{
    constexpr int mostMarks = 4;
    QString result;
    result.reserve(text.size());
    int marks = 0;
    for (const QChar character : text) {
        if (character.isMark())
            ++marks;
        else if (character.category() != QChar::Other_Format)
            marks = 0;
        if (marks <= mostMarks)
            result.append(character);
    }
    return result;
}

} // namespace caseledger

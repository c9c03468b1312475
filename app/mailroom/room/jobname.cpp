// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/room/jobname.h"

namespace caseledger {

std::optional<JobName> JobName::parse(QStringView text)
{
    const qsizetype point = text.lastIndexOf(u'.');
    if (point < 0)
        return std::nullopt;
    const std::optional<SheetNumber> sheet = SheetNumber::parse(text.first(point));
    const int epoch = text.sliced(point + 1).toInt();
    if (!sheet || !sheet->attempt || epoch < 1)
        return std::nullopt;
    const JobName name { sheet->letter, *sheet->attempt, epoch };
    return name.text() == text ? std::optional(name) : std::nullopt;
}

QString JobName::text() const { return SheetNumber { letter, attempt }.text() + u'.' + QString::number(epoch); }

JobName jobOf(const LetterClaim &claim) { return { claim.number, claim.attempt, claim.epoch }; }

} // namespace caseledger

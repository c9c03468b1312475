// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/notices/noticetexts.h"

#include "models/documents/notices/accesstexts.h"
#include "models/documents/notices/monthlytexts.h"

namespace caseledger {

std::span<const NoticeText> textsOf(Notice notice)
{
    if (notice == Notice::Access)
        return accessTexts;
    return monthlyTexts;
}

const char *contextOf(Notice notice) { return notice == Notice::Access ? "AccessNotice" : "MonthlyNotice"; }

QString nameOf(Notice notice)
{
    return notice == Notice::Access ? QStringLiteral("access-notice") : QStringLiteral("monthly-notice");
}

} // namespace caseledger

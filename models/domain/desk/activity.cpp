// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/desk/activity.h"

#include <algorithm>

namespace caseledger {

namespace {

constexpr QLatin1String subjectCodes[] = { QLatin1String("party"), QLatin1String("support_case"),
    QLatin1String("assistance_change"), QLatin1String("obligation"), QLatin1String("payment"),
    QLatin1String("disbursement"), QLatin1String("adjustment") };
static_assert(std::size(subjectCodes) == size_t(RowSubject::Adjustment) + 1);

} // namespace

std::span<const QLatin1String> codesOf(RowSubject) { return subjectCodes; }

QList<Activity> inOrder(const QList<QList<Activity>> &sources)
{
    QList<Activity> all;
    for (const QList<Activity> &source : sources)
        all += source;
    std::ranges::stable_sort(all, std::ranges::greater(), &Activity::at);
    return all;
}

} // namespace caseledger

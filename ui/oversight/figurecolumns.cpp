// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/figurecolumns.h"

#include "models/tables/columnkinds.h"
#include "ui/parts/officetime.h"

#include <QCoreApplication>

namespace caseledger {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Oversight)
};

/// A number; none for less than one where that says nothing.
template <class Row, auto get, bool showsNone = true>
constexpr Column<Row> countColumn(const char *key, const char *title)
{
    return { .key = key,
        .title = title,
        .value = [](const Row &row) -> QVariant { return int(get(row)); },
        .text = [](const Row &row,
                    const Phrasebook &) { return showsNone || get(row) > 0 ? QString::number(get(row)) : QString(); },
        .plain = [](const Row &row) { return QString::number(get(row)); },
        .align = Qt::AlignRight | Qt::AlignAbsolute };
}

constexpr Column<BatchFigures> batchColumns[] = {
    { .key = "begun",
        .title = QT_TRANSLATE_NOOP("Column", "When"),
        .value = [](const BatchFigures &batch) -> QVariant { return batch.begun; },
        .text = [](const BatchFigures &batch, const Phrasebook &book) { return officeTime(batch.begun, book); },
        .plain = [](const BatchFigures &batch) { return batch.begun.toString(Qt::ISODate); } },
    textColumn<BatchFigures, [](const BatchFigures &batch) { return batch.user; }>(
        "user", QT_TRANSLATE_NOOP("Column", "Who")),
    codeColumn<BatchFigures, [](const BatchFigures &batch) { return batch.kind; }>(
        "kind", QT_TRANSLATE_NOOP("Column", "Paper")),
    countColumn<BatchFigures, [](const BatchFigures &batch) { return batch.cases; }>(
        "cases", QT_TRANSLATE_NOOP("Column", "Cases")),
    countColumn<BatchFigures, [](const BatchFigures &batch) { return batch.papers; }>(
        "papers", QT_TRANSLATE_NOOP("Column", "Papers")),
    countColumn<BatchFigures, [](const BatchFigures &batch) { return batch.notAllowed; }>(
        "not_allowed", QT_TRANSLATE_NOOP("Column", "Not allowed")),
};

constexpr Column<UnusualFinding> unusualColumns[] = {
    dayColumn<UnusualFinding, [](const UnusualFinding &finding) { return finding.day; }>(
        "day", QT_TRANSLATE_NOOP("Column", "Day")),
    textColumn<UnusualFinding, [](const UnusualFinding &finding) { return finding.worker; }>(
        "worker", QT_TRANSLATE_NOOP("Column", "Who")),
    { .key = "rule",
        .title = QT_TRANSLATE_NOOP("Column", "What is unusual"),
        .value = [](const UnusualFinding &finding) -> QVariant { return int(finding.rule); },
        .text = [](const UnusualFinding &finding, const Phrasebook &) { return ruleWord(finding.rule); },
        .plain = [](const UnusualFinding &finding) { return QString(code(finding.rule)); } },
    countColumn<UnusualFinding, [](const UnusualFinding &finding) { return finding.count; }>(
        "count", QT_TRANSLATE_NOOP("Column", "How many")),
    countColumn<UnusualFinding, [](const UnusualFinding &finding) { return finding.usual; }, false>(
        "usual", QT_TRANSLATE_NOOP("Column", "Usually")),
    textColumn<UnusualFinding, [](const UnusualFinding &finding) { return finding.caseId.text(); }>(
        "case", QT_TRANSLATE_NOOP("Column", "Case")),
};

constexpr Column<UndisbursedCase> caseColumns[] = {
    caseIdColumn<UndisbursedCase>(),
    moneyColumn<UndisbursedCase, [](const UndisbursedCase &row) { return std::optional(row.money.amount); }>(
        "amount", QT_TRANSLATE_NOOP("Column", "Not sent on")),
    countColumn<UndisbursedCase, [](const UndisbursedCase &row) { return row.money.count; }>(
        "count", QT_TRANSLATE_NOOP("Column", "Disbursements")),
    dayColumn<UndisbursedCase, [](const UndisbursedCase &row) { return row.money.oldestDue; }>(
        "oldest_due", QT_TRANSLATE_NOOP("Column", "Due since")),
};

} // namespace

std::span<const Column<BatchFigures>> batchFigureColumns() { return batchColumns; }
std::span<const Column<UnusualFinding>> findingColumns() { return unusualColumns; }
std::span<const Column<UndisbursedCase>> undisbursedColumns() { return caseColumns; }

QString ruleWord(UnusualRule rule)
{
    switch (rule) {
    case UnusualRule::ManyCases:
        return Words::tr("Far more cases than usual");
    case UnusualRule::OtherOffices:
        return Words::tr("Many cases of other offices");
    case UnusualRule::Reveals:
        return Words::tr("Many contacts of protected persons");
    case UnusualRule::OddHours:
        return Words::tr("Cases while the office is closed");
    case UnusualRule::SameCase:
        return Words::tr("One case again and again");
    case UnusualRule::OwnCases:
        return Words::tr("Refused own or relatives' cases");
    }
    return {};
}

QString ruleReason(UnusualRule rule, const UnusualLimits &limits)
{
    switch (rule) {
    case UnusualRule::ManyCases:
        //: %1 is a number of cases, %2 how many times, %3 a number of days
        return Words::tr("More than %1 cases in a day, and more than %2 times the middle one of the worker's own days "
                         "within %3 days. Somebody may be collecting.")
            .arg(limits.cases)
            .arg(limits.timesUsual)
            .arg(limits.habitDays);
    case UnusualRule::OtherOffices:
        return Words::tr("More than %1 cases of other offices in a day, each with a reason. A reason is easily typed.")
            .arg(limits.casesOfOtherOffices);
    case UnusualRule::Reveals:
        return Words::tr("The contact of protected persons was shown more than %1 times in a day. Each time is for one "
                         "conversation.")
            .arg(limits.reveals);
    case UnusualRule::OddHours:
        return Words::tr("Cases were opened before %1 or after %2. Somebody else may have sat at the desk.")
            .arg(limits.open.toString(QStringLiteral("HH:mm")), limits.closed.toString(QStringLiteral("HH:mm")));
    case UnusualRule::SameCase:
        return Words::tr("Opened on %1 days or more within %2 days, and nothing was done on it: no paper, letter, note "
                         "or change of contact. Somebody may be following a person.")
            .arg(limits.daysOnOneCase)
            .arg(limits.habitDays);
    case UnusualRule::OwnCases:
        return Words::tr("The case is on the worker's list of own and relatives' cases. It may be a slip; ask.");
    }
    return {};
}

TrailFilter trailOf(const UnusualFinding &finding, const UnusualLimits &limits)
{
    TrailFilter filter { .from = finding.day, .to = finding.day, .user = finding.worker };
    switch (finding.rule) {
    case UnusualRule::ManyCases:
    case UnusualRule::OddHours:
        break;
    case UnusualRule::OtherOffices:
        filter.withReasonOnly = true;
        break;
    case UnusualRule::Reveals:
        filter.actions = { TrailAction::Reveal };
        break;
    case UnusualRule::SameCase:
        filter.caseId = finding.caseId;
        filter.from = finding.day.addDays(1 - limits.habitDays);
        break;
    case UnusualRule::OwnCases:
        filter.outcomes = { TrailOutcome::Refused };
        break;
    }
    return filter;
}

TrailFilter trailOf(const BatchFigures &batch)
{
    return { .from = officeDay(batch.begun),
        .to = officeDay(batch.ended),
        .user = batch.user,
        .actions = { TrailAction::Batch } };
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/batch/shared/unittext.h"

namespace caseledger {

namespace {

/// A row names a file or, where it is included, the case whose paper it is in.
QByteArray lineOf(const CaseOutcome &outcome)
{
    BatchRow row = outcome.row;
    row.file = outcome.coveredBy.text();
    return indexLine(row);
}

std::optional<CaseOutcome> outcomeFrom(const QByteArray &line)
{
    std::optional<BatchRow> row = rowFromLine(line);
    if (!row)
        return std::nullopt;
    const std::optional<CaseId> coveredBy = CaseId::parse(row->file);
    if (!coveredBy && !row->file.isEmpty())
        return std::nullopt;
    row->file.clear();
    return CaseOutcome { .row = *std::move(row),
        .paper = {},
        .overrideReason = {},
        .madeOf = {},
        .coveredBy = coveredBy.value_or(CaseId()) };
}

std::optional<PlannedCase> plannedFrom(const QByteArray &line)
{
    if (const std::optional<CaseId> id = CaseId::parse(QString::fromUtf8(line)))
        return PlannedCase { .id = *id, .settled = {} };
    std::optional<CaseOutcome> settled = outcomeFrom(line);
    if (!settled)
        return std::nullopt;
    const CaseId id = settled->row.caseId;
    return PlannedCase { .id = id, .settled = std::move(settled) };
}

/// Every line as read(line) makes it; null where one makes nothing.
template <class Value, class Read>
std::optional<std::vector<Value>> linesFrom(const QByteArray &text, Read read)
{
    std::vector<Value> values;
    qsizetype begin = 0;
    for (qsizetype end = text.indexOf('\n'); end >= 0; begin = end + 1, end = text.indexOf('\n', begin)) {
        std::optional<Value> value = read(text.mid(begin, end - begin));
        if (!value)
            return std::nullopt;
        values.push_back(*std::move(value));
    }
    if (begin != text.size())
        return std::nullopt;
    return values;
}

} // namespace

QByteArray textOf(std::span<const PlannedCase> cases)
{
    QByteArray text;
    for (const PlannedCase &each : cases)
        text += (each.settled ? lineOf(*each.settled) : each.id.text().toLatin1()) + '\n';
    return text;
}

std::optional<std::vector<PlannedCase>> plannedCasesFrom(const QByteArray &text)
{
    return linesFrom<PlannedCase>(text, plannedFrom);
}

QByteArray textOf(std::span<const CaseOutcome> outcomes)
{
    QByteArray text;
    for (const CaseOutcome &outcome : outcomes)
        text += lineOf(outcome) + '\n';
    return text;
}

std::optional<std::vector<CaseOutcome>> outcomesFrom(const QByteArray &text)
{
    return linesFrom<CaseOutcome>(text, outcomeFrom);
}

} // namespace caseledger

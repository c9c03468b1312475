// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/oversight/batchfigures.h"

#include "models/domain/codes.h"
#include "models/store/connection.h"
#include "models/store/oversight/oversightscope.h"
#include "models/store/preparedqueries.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace caseledger {

namespace {

/// What a unit's detail says.
struct UnitName
{
    PaperKind kind = PaperKind::Statement;
    int number = 0;
};

std::optional<UnitName> nameOf(const QString &detail)
{
    const QLatin1String between(", unit ");
    const qsizetype place = detail.indexOf(between);
    if (place < 0)
        return std::nullopt;
    const auto kind = fromCode<PaperKind>(QStringView(detail).left(place));
    bool isNumber = false;
    const int number = QStringView(detail).mid(place + between.size()).toInt(&isNumber);
    if (!kind || !isNumber || number < 1)
        return std::nullopt;
    return UnitName { *kind, number };
}

BatchUnit readUnit(RowReader &row)
{
    BatchUnit unit;
    unit.entry = row.read<qint64>();
    unit.session = row.read<qint64>();
    unit.at = row.read<QDateTime>();
    unit.outcome = fromCode<TrailOutcome>(row.read<QString>()).value_or(TrailOutcome::Failed);
    unit.detail = row.read<QString>();
    unit.user = row.read<QString>();
    return unit;
}

/// Sets what tells the rows of a run from others.
Query &bindRun(Query &query, const BatchSpan &run)
{
    return query.bind(":session", run.first.session)
        .bind(":first", run.first.entry)
        .bind(":last", run.last.entry)
        .bind(":units", QString(code(run.kind)) + QLatin1String(", unit %"));
}

Result<> countCasesOf(Connection &connection, const BatchSpan &run, BatchFigures &figures)
{
    const auto counts = bindRun(connection.prepared().query("oversight_batch_cases"), run).all([](RowReader &row) {
        const QString outcome = row.read<QString>();
        return std::pair(outcome, row.read<int>());
    });
    if (!counts)
        return tl::unexpected(counts.error());
    for (const auto &[outcome, count] : *counts)
        (outcome == code(TrailOutcome::Done) ? figures.cases : figures.notAllowed) += count;
    return {};
}

Result<BatchFigures> figuresOf(Connection &connection, const BatchSpan &run)
{
    BatchFigures figures { .begun = run.first.at, .ended = run.last.at, .user = run.first.user, .kind = run.kind };
    if (const Result<> counted = countCasesOf(connection, run, figures); !counted)
        return tl::unexpected(counted.error());
    const auto papers = bindRun(connection.prepared().query("oversight_batch_papers"), run)
                            .bind(":behind", run.behind)
                            .bind(":papers", QString(code(run.kind)) + QLatin1String(" %"))
                            .first([](RowReader &row) { return row.read<int>(); });
    if (!papers)
        return tl::unexpected(papers.error());
    figures.papers = papers->value_or(0);
    return figures;
}

} // namespace

QList<BatchSpan> runsOf(const QList<BatchUnit> &units)
{
    QList<BatchSpan> runs;
    QHash<qint64, qsizetype> latestOf; // by session: the run that the next older unit may belong to
    for (const BatchUnit &unit : units) {
        const auto name = nameOf(unit.detail);
        if (!name)
            continue;
        const qsizetype place = latestOf.value(unit.session, -1);
        if (place >= 0 && runs.at(place).belongs(unit, name->kind, name->number)) {
            runs[place].first = unit;
            runs[place].lowestUnit = name->number;
            continue;
        }
        const qint64 behind = place >= 0 ? runs.at(place).first.entry : std::numeric_limits<qint64>::max();
        latestOf.insert(unit.session, runs.size());
        runs.append({ .kind = name->kind, .first = unit, .last = unit, .lowestUnit = name->number, .behind = behind });
    }
    std::ranges::sort(runs, std::greater(), [](const BatchSpan &run) { return run.first.entry; });
    return runs;
}

Result<QList<BatchFigures>> readBatchFigures(Connection &connection, const OversightScope &scope, const QString &since)
{
    Query query(connection, "oversight_batch_rows");
    const auto units = scope.bind(query).bind(":since", since).all(readUnit);
    if (!units)
        return tl::unexpected(units.error());
    QList<BatchFigures> batches;
    const QList<BatchSpan> runs = runsOf(*units);
    for (const BatchSpan &run : runs.first(std::min<qsizetype>(mostBatches, runs.size()))) {
        const Result<BatchFigures> figures = figuresOf(connection, run);
        if (!figures)
            return tl::unexpected(figures.error());
        batches.append(*figures);
    }
    return batches;
}

} // namespace caseledger

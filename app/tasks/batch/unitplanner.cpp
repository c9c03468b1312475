// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/batch/unitplanner.h"

#include <algorithm>

namespace caseledger {

namespace {

constexpr int casesInSurvey = 32;
constexpr qint64 mostFilesInUnit = 16; ///< that wait for one row of the index
constexpr size_t mostRowsWithoutPaper = 1000; ///< that wait for the next paper

/// Whether rules can hold papers of a kind back.
bool canBeHeldBack(PaperKind kind) { return kind == PaperKind::Coupon || kind == PaperKind::MonthlyNotice; }

} // namespace

UnitPlanner::UnitPlanner(const BatchPlan &plan, Connection &connection, const BatchSoFar &soFar, int threads)
    : m_plan(plan)
    , m_connection(connection)
    , m_surveys(plan.wish.chunk > 0 && canBeHeldBack(plan.wish.paper.kind))
    , m_threads(threads)
    , m_place(soFar.rows)
    , m_behind(soFar.lastCase)
{ }

Result<> UnitPlanner::begin()
{
    const Result<qint64> total = m_plan.cases.count(m_connection);
    if (!total)
        return tl::unexpected(total.error());
    m_total = *total;
    const qint64 share = (m_total - m_place) / (qint64(m_threads) * 4);
    m_papersInUnit = m_plan.wish.chunk > 0 ? m_plan.wish.chunk : std::clamp<qint64>(share, 1, mostFilesInUnit);
    return {};
}

Result<QList<CaseId>> UnitPlanner::read(int most)
{
    Result<QList<CaseId>> cases = m_plan.cases.next(m_connection, m_place, m_behind, most);
    if (!cases)
        return cases;
    m_allRead = cases->isEmpty();
    m_place += cases->size();
    if (!m_allRead)
        m_behind = cases->last();
    return cases;
}

Result<> UnitPlanner::survey(PaperCrew &crew)
{
    while (std::optional<MadeUnit> looked = crew.take(awaited())) {
        if (looked->error)
            return tl::unexpected(*looked->error);
        ++m_surveysTaken;
        m_leftOut += m_surveySizes.front() - qint64(looked->outcomes.size());
        m_surveySizes.pop_front();
        for (CaseOutcome &outcome : looked->outcomes) {
            PlannedCase planned { .id = outcome.row.caseId, .settled = {} };
            if (outcome.row.status == PaperStatus::Done)
                ++m_papersReady;
            else
                planned.settled = std::move(outcome);
            m_ready.push_back(std::move(planned));
        }
    }
    while (
        !m_allRead && m_surveysGiven - m_surveysTaken < qint64(m_threads) * 2 && m_papersReady < m_papersInUnit * 2) {
        const Result<QList<CaseId>> cases = read(casesInSurvey);
        if (!cases)
            return tl::unexpected(cases.error());
        if (cases->isEmpty())
            break;
        const QString part = QStringLiteral("survey %1").arg(m_surveysGiven + 1);
        PlannedUnit unit { .cases = {}, .leave = {}, .stem = {}, .position = {} };
        if (const Result<> admitted = admit(m_connection, m_plan, *cases, part, unit); !admitted)
            return admitted;
        for (const CaseId &id : *cases)
            unit.cases.push_back({ .id = id, .settled = {} });
        m_surveySizes.push_back(cases->size());
        crew.give({ UnitWork::Survey, m_surveysGiven++ }, std::move(unit));
    }
    return {};
}

Result<> UnitPlanner::advance(PaperCrew &crew)
{
    if (m_surveys)
        return survey(crew);
    while (!m_allRead && m_papersReady < m_papersInUnit) {
        const Result<QList<CaseId>> cases = read(int(m_papersInUnit));
        if (!cases)
            return tl::unexpected(cases.error());
        for (const CaseId &id : *cases)
            m_ready.push_back({ .id = id, .settled = {} });
        m_papersReady += cases->size();
    }
    return {};
}

std::vector<PlannedCase> UnitPlanner::next()
{
    const bool isLast = isAllLookedAt() && m_papersReady <= m_papersInUnit;
    const bool isFull = m_papersReady >= m_papersInUnit;
    if (!isLast && !isFull && m_ready.size() < mostRowsWithoutPaper)
        return {};
    const qint64 papers = isLast || isFull ? m_papersInUnit : 0; // else the rows before the next paper alone
    std::vector<PlannedCase> unit;
    qint64 taken = 0;
    while (!m_ready.empty() && (isLast || taken < papers || (papers == 0 && m_ready.front().settled))) {
        taken += m_ready.front().settled ? 0 : 1;
        unit.push_back(std::move(m_ready.front()));
        m_ready.pop_front();
    }
    m_papersReady -= taken;
    return unit;
}

} // namespace caseledger

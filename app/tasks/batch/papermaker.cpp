// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/batch/papermaker.h"

#include "app/tasks/batch/unitfiles.h"
#include "models/store/office.h"
#include "models/text/words.h"

namespace caseledger {

PaperMaker::PaperMaker(const BatchPlan &plan, std::unique_ptr<Connection> connection)
    : m_plan(plan)
    , m_connection(std::move(connection))
{ }

Result<std::unique_ptr<PaperMaker>> PaperMaker::open(const BatchPlan &plan)
{
    auto connection = Connection::open(plan.spec);
    if (!connection)
        return tl::unexpected(connection.error());
    return std::unique_ptr<PaperMaker>(new PaperMaker(plan, std::move(*connection)));
}

BatchRow PaperMaker::usualRow(const CaseId &id) const
{
    const PaperWish &wish = m_plan.wish.paper;
    return { .caseId = id,
        .kind = wish.kind,
        .role = wish.role.value_or(usualReader(wish.kind)),
        .language = wish.language ? QString(code(*wish.language)) : QString(),
        .file = {},
        .pages = 0,
        .amount = {},
        .number = {},
        .status = PaperStatus::Done,
        .reason = {} };
}

CaseId PaperMaker::coveringCase(const PaperSource &source) const
{
    CaseId first = source.file->supportCase().id;
    for (const CaseFilePointer &other : source.others) {
        const PaperWish &wish = m_plan.wish.paper;
        const CaseId &id = other->supportCase().id;
        if (m_plan.cases.has(*other, wish.kind, wish.asOf, m_plan.letterhead.office.policy)
            && m_plan.cases.isBefore(id, first))
            first = id;
    }
    return first;
}

CaseOutcome PaperMaker::outcomeWith(const PaperSource &source) const
{
    const CaseId &id = source.file->supportCase().id;
    MadePaper made = makePaperWithReason(source, m_plan.letterhead, m_plan.wish.paper, m_plan.wish.overrideReason);
    CaseOutcome outcome { .row = usualRow(id), .paper = {}, .overrideReason = made.overrideReason, .coveredBy = {} };
    outcome.row.language = code(made.answer.paper.language);
    if (made.answer.refusal) {
        outcome.row.status = PaperStatus::Refused;
        outcome.row.reason = reason(*made.answer.refusal, Phrasebook());
        return outcome;
    }
    if (const CaseId covering = coveringCase(source); covering != id) {
        outcome.row.status = PaperStatus::Included;
        outcome.coveredBy = covering;
        return outcome;
    }
    outcome.row.pages = int(made.answer.paper.pages.size());
    outcome.row.amount = made.answer.paper.amount;
    outcome.paper = std::move(made.answer.paper);
    nudge(outcome.paper.pages, m_plan.wish.nudgeMm);
    return outcome;
}

Result<std::optional<CaseOutcome>> PaperMaker::outcomeWithout(const CaseId &id, const Error &error)
{
    CaseOutcome outcome { .row = usualRow(id), .paper = {}, .overrideReason = {}, .coveredBy = {} };
    outcome.row.status = error.kind == Error::Kind::NotFound ? PaperStatus::Refused : PaperStatus::Failed;
    outcome.row.reason = error.message;
    if (const Result<Office> office = readOffice(*m_connection); !office) // not the case's fault alone
        return tl::unexpected(error);
    return outcome;
}

Result<std::optional<CaseOutcome>> PaperMaker::outcomeOf(const CaseId &id)
{
    const PaperWish &wish = m_plan.wish.paper;
    const Result<PaperSource> source = readPaperSource(*m_connection, id, wish.kind);
    if (!source)
        return outcomeWithout(id, source.error());
    if (!m_plan.cases.has(*source->file, wish.kind, wish.asOf, m_plan.letterhead.office.policy))
        return std::nullopt;
    return outcomeWith(*source);
}

MadeUnit PaperMaker::make(const QList<CaseId> &cases, qint64 number, const std::atomic<bool> &stop)
{
    MadeUnit unit { .number = number, .outcomes = {}, .kept = {}, .files = {}, .error = {} };
    UnitFiles files(m_plan.wish, number);
    const auto add = [&](CaseOutcome &outcome) -> Result<> {
        const Result<PaperNumber> free = freeNumber(*m_connection);
        if (!free)
            return tl::unexpected(free.error());
        const PaperStamp drawn = stamp(outcome.paper.pages, *free);
        outcome.row.number = *free;
        unit.kept.push_back(keptFacts(outcome.paper, drawn, outcome.overrideReason, m_plan.wish.madeBy));
        return files.add(std::exchange(outcome.paper, Paper()).pages, unit.kept.back());
    };
    for (const CaseId &id : cases) {
        Result<std::optional<CaseOutcome>> outcome = outcomeOf(id);
        Result<> added;
        if (outcome && *outcome && (*outcome)->row.status == PaperStatus::Done)
            added = add(**outcome);
        if (!outcome || !added || stop) {
            unit.error = !outcome ? outcome.error() : !added ? added.error() : Error();
            return unit;
        }
        if (*outcome)
            unit.outcomes.push_back(**std::move(outcome));
    }
    auto finished = std::move(files).finished();
    if (finished)
        unit.files = std::move(*finished);
    else
        unit.error = finished.error();
    return unit;
}

} // namespace caseledger

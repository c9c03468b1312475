// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/batch/papermaker.h"

#include "app/tasks/batch/unitfiles.h"
#include "models/store/batch/replica.h"
#include "models/store/office.h"
#include "models/text/words.h"

namespace caseledger {

namespace {

constexpr std::chrono::seconds longestLag(2); ///< of a replica that is read

/// Whether a case has no paper because of a rule, not because something went wrong.
bool isRefusal(Error::Kind kind)
{
    return kind == Error::Kind::NotFound || kind == Error::Kind::Denied || kind == Error::Kind::ReasonNeeded;
}

} // namespace

PaperMaker::PaperMaker(const BatchPlan &plan, std::unique_ptr<Connection> connection)
    : m_plan(plan)
    , m_connection(std::move(connection))
    , m_reader(m_connection.get())
{ }

Result<std::unique_ptr<PaperMaker>> PaperMaker::open(const BatchPlan &plan)
{
    auto connection = Connection::open(plan.spec);
    if (!connection)
        return tl::unexpected(connection.error());
    (*connection)->workAs(plan.who);
    return std::unique_ptr<PaperMaker>(new PaperMaker(plan, std::move(*connection)));
}

void PaperMaker::chooseReader(const PlannedUnit &planned, MadeUnit &unit)
{
    m_reader = m_connection.get();
    if (!m_plan.replica || !planned.leave)
        return;
    if (!m_replica || m_replica->isLost()) {
        m_replica.reset();
        if (auto opened = Connection::open(*m_plan.replica)) {
            m_replica = std::move(*opened);
            m_replica->workAs(m_plan.who);
        }
    }
    const Result<bool> shows
        = m_replica ? waitForReplica(*m_replica, planned.position, longestLag) : Result<bool>(false);
    if (shows && *shows)
        m_reader = m_replica.get();
    unit.isFromPrimary = m_reader != m_replica.get();
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

CaseOutcome PaperMaker::outcomeWith(const PaperSource &source, const std::optional<PaperRefusal> &refusal) const
{
    CaseOutcome outcome {
        .row = usualRow(source.file->supportCase().id), .paper = {}, .overrideReason = {}, .madeOf = {}, .coveredBy = {}
    };
    outcome.row.language
        = code(m_plan.wish.paper.language.value_or(languageFromCode(partyOf(*source.file, outcome.row.role).language)));
    if (refusal) {
        outcome.row.status = PaperStatus::Refused;
        outcome.row.reason = reason(*refusal, Phrasebook());
    } else if (const CaseId covering = coveringCase(source); covering != outcome.row.caseId) {
        outcome.row.status = PaperStatus::Included;
        outcome.coveredBy = covering;
    }
    return outcome;
}

Result<std::optional<CaseOutcome>> PaperMaker::outcomeWithout(const CaseId &id, const Error &error)
{
    CaseOutcome outcome { .row = usualRow(id), .paper = {}, .overrideReason = {}, .madeOf = {}, .coveredBy = {} };
    outcome.row.status = isRefusal(error.kind) ? PaperStatus::Refused : PaperStatus::Failed;
    outcome.row.reason = error.message;
    if (const Result<Office> office = readOffice(*m_connection); !office) // not the case's fault alone
        return tl::unexpected(error);
    return outcome;
}

template <class Judge>
Result<std::optional<CaseOutcome>> PaperMaker::judged(const Admission &leave, const CaseId &id, Judge judge)
{
    const PaperWish &wish = m_plan.wish.paper;
    const Result<PaperSource> source = readAdmittedSource(*m_reader, leave, id, wish.kind);
    if (!source)
        return outcomeWithout(id, source.error());
    if (!m_plan.cases.has(*source->file, wish.kind, wish.asOf, m_plan.letterhead.office.policy))
        return std::nullopt;
    return judge(*source);
}

Result<std::optional<CaseOutcome>> PaperMaker::lookAt(const Admission &leave, const CaseId &id)
{
    return judged(leave, id, [this](const PaperSource &source) {
        const BatchWish &wish = m_plan.wish;
        return outcomeWith(source, refusalOf(source, m_plan.letterhead, wish.paper, wish.overrideReason));
    });
}

Result<std::optional<CaseOutcome>> PaperMaker::outcomeOf(const Admission &leave, const CaseId &id)
{
    return judged(leave, id, [this](const PaperSource &source) {
        const BatchWish &wish = m_plan.wish;
        MadePaper made = makePaperWithReason(source, m_plan.letterhead, wish.paper, wish.overrideReason);
        CaseOutcome outcome = outcomeWith(source, made.answer.refusal);
        if (outcome.row.status != PaperStatus::Done)
            return outcome;
        outcome.overrideReason = made.overrideReason;
        outcome.madeOf = made.answer.paper.madeOf;
        outcome.row.pages = int(made.answer.paper.pages.size());
        outcome.row.amount = made.answer.paper.amount;
        outcome.paper = std::move(made.answer.paper);
        nudge(outcome.paper.pages, wish.nudgeMm);
        return outcome;
    });
}

MadeUnit PaperMaker::survey(const PlannedUnit &planned, const std::atomic<bool> &stop)
{
    MadeUnit unit;
    chooseReader(planned, unit);
    for (const PlannedCase &each : planned.cases) {
        Result<std::optional<CaseOutcome>> outcome = lookAt(*planned.leave, each.id);
        if (!outcome)
            unit.error = outcome.error();
        if (!outcome || stop)
            break;
        if (*outcome)
            unit.outcomes.push_back(**std::move(outcome));
    }
    return unit;
}

Result<> PaperMaker::writeNumbered(CaseOutcome &outcome, UnitFiles &files, MadeUnit &unit)
{
    const Result<PaperNumber> free = freeNumber(*m_connection);
    if (!free)
        return tl::unexpected(free.error());
    const PaperStamp drawn = stamp(outcome.paper.pages, *free);
    outcome.row.number = *free;
    unit.madeOf.insert(unit.madeOf.end(), outcome.madeOf.begin(), outcome.madeOf.end());
    unit.kept.push_back(keptFacts(outcome.paper, drawn, outcome.overrideReason));
    return files.add(std::exchange(outcome.paper, Paper()).pages, unit.kept.back());
}

MadeUnit PaperMaker::make(const PlannedUnit &planned, const std::atomic<bool> &stop)
{
    MadeUnit unit;
    UnitFiles files(m_plan.wish, planned.stem);
    chooseReader(planned, unit);
    for (const PlannedCase &each : planned.cases) {
        Result<std::optional<CaseOutcome>> outcome
            = each.settled ? Result<std::optional<CaseOutcome>>(each.settled) : outcomeOf(*planned.leave, each.id);
        Result<> written;
        if (outcome && *outcome && (*outcome)->row.status == PaperStatus::Done)
            written = writeNumbered(**outcome, files, unit);
        if (!outcome || !written || stop) {
            unit.error = !outcome ? outcome.error() : !written ? written.error() : Error();
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

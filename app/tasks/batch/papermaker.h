// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/batch/batchcases.h"
#include "app/tasks/batch/batchrow.h"
#include "app/tasks/batch/paperfile.h"
#include "app/tasks/batch/unitgate.h"
#include "app/tasks/papers.h"
#include "models/documents/layout/typesetter.h"
#include "models/store/connection.h"

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace caseledger {

class UnitFiles;

/// What all threads of a batch work from. Nobody changes it while they do.
struct BatchPlan
{
    DatabaseSpec spec;
    SignedIn who; ///< started it
    BatchWish wish;
    Letterhead letterhead;
    BatchCases cases;
    std::optional<DatabaseSpec> replica; ///< where cases are read, if it is in time; null: where they are written
};

/// One case of a batch: its row, and its paper where it has one of its own.
struct CaseOutcome
{
    BatchRow row; ///< without its file
    Paper paper; ///< of a row that is done
    QString overrideReason;
    std::vector<CaseRevision> madeOf; ///< the cases that stand on its paper
    CaseId coveredBy; ///< of a row that is included: the case whose paper it is in
};

/// A case as it is handed to a thread.
struct PlannedCase
{
    CaseId id;
    std::optional<CaseOutcome> settled; ///< a row that has no paper of its own; null: its paper is to be made
};

/// A part of a batch as it is handed to a thread.
struct PlannedUnit
{
    std::vector<PlannedCase> cases;
    UnitLeave leave; ///< to read those that are not settled; null where all are
    QString stem; ///< of its passing files' names, which tells them from those of other units
    QByteArray position; ///< of the leave in the log of the office's server; empty where no other is read
};

/// A part of a batch that one thread makes in one go: the cases of a chunk, or a few with files of their own.
struct MadeUnit
{
    std::vector<CaseOutcome>
        outcomes; ///< in the order of the batch, papers taken out; a case without a row is left out
    std::vector<KeptPaper> kept; ///< of the rows done, in their order
    std::vector<CaseRevision> madeOf; ///< the cases that stand on them
    std::vector<std::unique_ptr<PaperFile>> files; ///< one for each kept paper, or one for all of them; without names
    bool isFromPrimary = false; ///< although they were to be read from a replica
    std::optional<Error> error; ///< why it was not made; nothing else counts then
};

/// Makes papers on one thread, with a connection of its own, for the worker who started the batch. Belongs to the
/// thread that opened it.
class PaperMaker
{
public:
    /// @param plan outlives the maker
    static Result<std::unique_ptr<PaperMaker>> open(const BatchPlan &plan);

    /// What a case will come to, found out without making its paper: rows that are done have none yet. Null and errors
    /// as outcomeOf.
    Result<std::optional<CaseOutcome>> lookAt(const Admission &leave, const CaseId &id);
    /// The outcome of one case. Null where the batch has no row for it. An error is one of the database as a whole;
    /// what is wrong with the case alone is a row that failed.
    Result<std::optional<CaseOutcome>> outcomeOf(const Admission &leave, const CaseId &id);
    /// Looks at the cases of a unit. Ends early, with a part of it, once stop is true.
    MadeUnit survey(const PlannedUnit &planned, const std::atomic<bool> &stop);
    /// Makes a unit up to files that wait for their names. Ends early, with an error, once stop is true.
    MadeUnit make(const PlannedUnit &planned, const std::atomic<bool> &stop);

private:
    PaperMaker(const BatchPlan &plan, std::unique_ptr<Connection> connection);

    /// Opens the replica, or waits for it; where it is away or late, the office's own server is read.
    void chooseReader(const PlannedUnit &planned, MadeUnit &unit);
    template <class Judge>
    Result<std::optional<CaseOutcome>> judged(const Admission &leave, const CaseId &id, Judge judge);
    CaseOutcome outcomeWith(const PaperSource &source, const std::optional<PaperRefusal> &refusal) const;
    Result<std::optional<CaseOutcome>> outcomeWithout(const CaseId &id, const Error &error);
    /// The case of the batch whose notice covers this one: the first of the parent's.
    CaseId coveringCase(const PaperSource &source) const;
    BatchRow usualRow(const CaseId &id) const;
    Result<> writeNumbered(CaseOutcome &outcome, UnitFiles &files, MadeUnit &unit);

    const BatchPlan &m_plan;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Connection> m_replica; ///< null where there is none, or it is away
    Connection *m_reader; ///< one of the two
    Typesetter m_typesetter; ///< keeps this thread's fonts and measures from paper to paper
};

} // namespace caseledger

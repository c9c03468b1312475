// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "tests/bench/server/benchoffice.h"

#include <QRandomGenerator>

#include <array>
#include <atomic>

namespace caseledger::bench {

enum class Deed { Search, Open, Print, Queue };
inline constexpr int deedKinds = 4;
inline constexpr std::array deedNames { "search (a key)", "open a case", "print a statement, kept",
    "queue a PIN request or keep a note" };

/// What one desk did.
struct DeskLog
{
    std::array<QList<double>, deedKinds> times; ///< milliseconds from the wish to the answer, by kind
    int deeds = 0;
    QStringList failures; ///< what was answered instead of what was wished
};

/// One worker at a desk with a store of its own, as a window has: does one thing after the other, thinks in between.
class DeskDay
{
public:
    DeskDay(const BenchOffice &office, const ServerLogin::Credentials &worker, QList<CaseId> cases, quint32 seed);

    /// Signs in; false, with the failure in the log, where that did not work.
    bool begin();
    /// Works until told to stop, with once to twice the shortest thought (milliseconds) between two deeds; only what
    /// begins while isCounted is kept in the log.
    void work(int shortestThought, const std::atomic<bool> &stop, const std::atomic<bool> &isCounted);
    void end(); ///< signs out
    const DeskLog &log() const { return m_log; }
    Store &store() { return m_store; }

private:
    void search();
    void open();
    void print();
    void queue();
    /// Runs one job, and keeps how long it took.
    template <class Job>
    auto run(Deed deed, Job job);
    const CaseId &anyCase();

    BenchOffice m_office;
    ServerLogin::Credentials m_worker;
    QList<CaseId> m_cases;
    QRandomGenerator m_random;
    size_t m_place; ///< among the usual deeds: each desk begins at another
    Store m_store;
    DeskLog m_log;
    QString m_name; ///< of a parent in the case opened last: what is searched for next
    bool m_isCounted = false;
};

} // namespace caseledger::bench

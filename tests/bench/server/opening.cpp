// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"
#include "tests/bench/server/bareopening.h"
#include "tests/bench/server/verbs.h"
#include "ui/cases/loadedcase.h"

namespace caseledger::bench {

namespace {

constexpr int leastPayments = 20; ///< of an ordinary case
constexpr int mostPayments = 150;
constexpr qsizetype casesOfAShift = 60; ///< calls of a day: what was opened stays open to the sign-out
constexpr int firstOpenings = 8; ///< workers who open their first case
constexpr int warmingUp = 10; ///< openings before the first that counts: statements are prepared, plans are made

/// One worker with two connections: the program's, and one of libpq alone in the same session.
class TwoWays
{
public:
    explicit TwoWays(const BenchOffice &office)
        : m_worker(office.workers.front())
        , m_connection(signedIn(office, m_worker))
        , m_server(*office.spec.server, m_worker)
    { }

    /// Milliseconds, where the case is an ordinary one.
    void openByProgram(const CaseId &id, QList<double> &times)
    {
        LoadedCasePointer loaded;
        const double time = timed([&] { loaded = sure(loadCase(*m_connection, id)); });
        add(times, time, loaded->file->records.payments.size());
    }
    void openBare(const CaseId &id, QList<double> &times)
    {
        int payments = 0;
        const double time
            = timed([&] { payments = bench::openBare(m_server, id, m_worker, m_connection->signedIn()->session); });
        add(times, time, payments);
    }

private:
    static void add(QList<double> &times, double time, qsizetype payments)
    {
        if (payments >= leastPayments && payments <= mostPayments)
            times.append(time);
    }

    ServerLogin::Credentials m_worker;
    SignedInConnection m_connection;
    BareServer m_server;
};

/// What a desk waits for right after signing in: nothing is prepared yet, and the server's process is new.
void measureFirst(const BenchOffice &office, const QList<CaseId> &cases)
{
    QList<double> times;
    for (const CaseId &id : cases) {
        const auto connection = signedIn(office, office.workers.front());
        times.append(timed([&] { sure(loadCase(*connection, id)); }));
    }
    report("open the first case after signing in", office.data, times, {});
}

/// Milliseconds of openings, both ways.
struct Openings
{
    QList<double> program;
    QList<double> bare;
};

/// One worker signs in, opens cases and signs out. First each case by one of the two ways, then each by both.
void workAShift(
    const BenchOffice &office, const QList<CaseId> &warm, const QList<CaseId> &cases, Openings &first, Openings &again)
{
    TwoWays ways(office);
    Openings none;
    for (const CaseId &id : warm) {
        ways.openByProgram(id, none.program);
        ways.openBare(id, none.bare);
    }
    for (qsizetype i = 0; i + 1 < cases.size(); i += 2) {
        ways.openByProgram(cases[i], first.program);
        ways.openBare(cases[i + 1], first.bare);
    }
    for (qsizetype i = 0; i < cases.size(); ++i) {
        if (i % 2 == 0)
            ways.openByProgram(cases[i], again.program);
        ways.openBare(cases[i], again.bare);
        if (i % 2 != 0)
            ways.openByProgram(cases[i], again.program);
    }
}

} // namespace

void measureOpening(const BenchOffice &office, int cases)
{
    const QList<CaseId> drawn = drawnCases(office, cases + warmingUp + firstOpenings, 7);
    measureFirst(office, drawn.first(firstOpenings));
    const QList<CaseId> warm = drawn.sliced(firstOpenings, warmingUp);
    const QList<CaseId> counted = drawn.sliced(firstOpenings + warmingUp);
    Openings first;
    Openings again;
    for (qsizetype start = 0; start < counted.size(); start += casesOfAShift)
        workAShift(office, warm, counted.mid(start, casesOfAShift), first, again);
    report("open an ordinary case, not opened before", office.data, first.program, first.bare);
    report("open an ordinary case again", office.data, again.program, again.bare);
}

} // namespace caseledger::bench

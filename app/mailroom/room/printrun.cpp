// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/room/printrun.h"

#include "app/mailroom/room/recovery.h"
#include "models/store/letters/letterqueue.h"

#include <algorithm>
#include <ctime>
#include <deque>

namespace caseledger {

namespace {

using namespace std::chrono_literals;

constexpr int lettersPerLook = 200; ///< at the outlet as a whole: a spool forgets its oldest jobs
constexpr std::chrono::milliseconds shortestPause = 50ms;
constexpr std::chrono::milliseconds longestPause = 2s;

/// A letter that is being made.
struct LetterInHand
{
    LetterClaim claim;
    std::future<LetterAnswer> answer;
};

class Run
{
public:
    Run(Connection &connection, Outlet &outlet, const PrintOrder &order)
        : m_connection(connection)
        , m_outlet(outlet)
        , m_order(order)
        , m_dispatch(connection, order.tell)
        , m_crew(order.makers, order.pace.threads)
    { }

    Result<> print();
    /// Gives up what is still in hand.
    Result<> close();

private:
    Result<> refill();
    Result<> take(const QList<LetterClaim> &claims);
    Result<> tellHindered(const LetterClaim &claim);
    Result<> sendNext();
    Result<> waitForPaper();
    Result<> keepClaims();
    Result<> keep(const LetterClaim &claim);
    void forget(const LetterClaim &claim);

    Connection &m_connection;
    Outlet &m_outlet;
    const PrintOrder &m_order;
    Dispatch m_dispatch;
    LetterCrew m_crew;
    std::deque<LetterInHand> m_inHand;
    std::vector<std::pair<LetterClaim, QString>> m_aside; ///< sealed for another key: claimed till the end, so that the
                                                          ///< queue offers others; and why
    int m_taken = 0;
    int m_sent = 0;
    bool m_isQueueEmpty = false;
    std::chrono::milliseconds m_pause = shortestPause;
    std::chrono::milliseconds m_waited = 0ms; ///< since a letter came out
    std::chrono::steady_clock::time_point m_renewed = std::chrono::steady_clock::now();
};

Result<> Run::print()
{
    while (!m_order.isInterrupted()) {
        if (const Result<> refilled = refill(); !refilled)
            return refilled;
        const bool isPrinterFull = m_dispatch.onTheirWay().size() >= size_t(m_order.pace.atPrinter);
        if (m_inHand.empty() && m_dispatch.onTheirWay().empty())
            return {};
        const Result<> done = m_inHand.empty() || isPrinterFull ? waitForPaper() : sendNext();
        if (!done)
            return done;
        if (const Result<> kept = keepClaims(); !kept)
            return kept;
    }
    return {};
}

Result<> Run::refill()
{
    if (m_isQueueEmpty || m_inHand.size() > size_t(m_order.pace.ahead) / 2)
        return {};
    if (const Result<> recovered = recoverLetters(m_connection, m_dispatch, m_outlet, m_order); !recovered)
        return recovered;
    const int left = m_order.limit > 0 ? m_order.limit - m_taken : m_order.pace.ahead;
    if (left <= 0) {
        m_isQueueEmpty = true;
        return {};
    }
    const Result<QList<LetterClaim>> claims
        = claimLetters(m_connection, std::min(left, m_order.pace.ahead), m_order.pace.lease);
    if (!claims)
        return tl::unexpected(claims.error());
    m_isQueueEmpty = claims->isEmpty();
    m_taken += int(claims->size());
    return take(*claims);
}

/// Has letters made, once it is noted that they were read.
Result<> Run::take(const QList<LetterClaim> &claims)
{
    QList<LetterContent> contents;
    QList<LetterClaim> hindered;
    const Result<> read = takeTogether(m_connection, [&]() -> Result<> {
        for (const LetterClaim &claim : claims) {
            Result<LetterContent> content = readLetterContent(m_connection, claim);
            if (content)
                contents.append(*std::move(content));
            else if (content.error().kind == Error::Kind::Refused)
                hindered.append(claim);
            else if (content.error().kind != Error::Kind::Conflict)
                return tl::unexpected(content.error());
        }
        return {};
    });
    if (!read)
        return read;
    for (LetterContent &content : contents) {
        const LetterClaim claim = content.claim;
        m_inHand.push_back({ claim, m_crew.make(std::move(content)) });
    }
    for (const LetterClaim &claim : hindered) {
        if (const Result<> told = tellHindered(claim); !told)
            return told;
    }
    return {};
}

/// The store has taken the letter from this worker: it waits for a supervisor, or is refused.
Result<> Run::tellHindered(const LetterClaim &claim)
{
    return stepsOfLetter(m_connection, claim.number).map([&](const QList<LetterStep> &steps) {
        const LetterStep now = steps.isEmpty() ? LetterStep() : steps.last();
        m_order.tell({ sheetOf(claim), 0, now.state, {}, {}, now.reason });
    });
}

Result<> Run::sendNext()
{
    LetterInHand next = std::move(m_inHand.front());
    m_inHand.pop_front();
    const LetterAnswer answer = next.answer.get();
    if (answer) {
        const Result<> ready = ++m_sent % lettersPerLook == 0 ? m_outlet.prepare() : Result<>();
        if (ready)
            return m_dispatch.send(next.claim, *answer, m_outlet);
        m_inHand.push_front({ next.claim, {} });
        return ready;
    }
    switch (answer.error().kind) {
    case LetterFault::Kind::OtherKey:
        m_aside.emplace_back(next.claim, answer.error().message);
        return {};
    case LetterFault::Kind::Spoilt:
        return m_dispatch.refuse(next.claim, answer.error().message);
    case LetterFault::Kind::NotMade:
        break;
    }
    return m_dispatch.takeBack(next.claim, { true, answer.error().message });
}

Result<> Run::waitForPaper()
{
    m_order.pace.pause(m_pause);
    m_waited += m_pause;
    m_pause = std::min(m_pause * 2, longestPause);
    const Result<bool> isOneThrough = m_dispatch.look();
    if (!isOneThrough)
        return tl::unexpected(isOneThrough.error());
    if (*isOneThrough) {
        m_pause = shortestPause;
        m_waited = 0ms;
    }
    const std::optional<Error> &trouble = m_dispatch.trouble();
    if (trouble && m_waited >= m_order.pace.troublePatience)
        return tl::unexpected(*trouble);
    if (m_waited >= m_order.pace.patience)
        return failure(Error::Kind::Printer,
            QStringLiteral("The %1 takes letters and prints none: look at it.").arg(m_outlet.name()));
    return {};
}

/// Another worker may have taken a letter over while this one slept: that one is its own now.
Result<> Run::keep(const LetterClaim &claim)
{
    const Result<> renewed = renewClaims(m_connection, { claim }, m_order.pace.lease);
    if (renewed || renewed.error().kind != Error::Kind::Conflict)
        return renewed;
    forget(claim);
    return {};
}

Result<> Run::keepClaims()
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_renewed < m_order.pace.lease / 4)
        return {};
    m_renewed = now;
    QList<LetterClaim> claims;
    for (const LetterInHand &letter : m_inHand)
        claims.append(letter.claim);
    for (const auto &[claim, why] : m_aside)
        claims.append(claim);
    for (const SentLetter &letter : m_dispatch.onTheirWay())
        claims.append(letter.claim);
    for (const LetterClaim &claim : claims) {
        if (const Result<> kept = keep(claim); !kept)
            return kept;
    }
    return {};
}

void Run::forget(const LetterClaim &claim)
{
    std::erase_if(m_inHand, [&claim](const LetterInHand &letter) { return letter.claim == claim; });
    std::erase_if(m_aside, [&claim](const auto &letter) { return letter.first == claim; });
    m_dispatch.forget(claim);
}

Result<> Run::close()
{
    for (const LetterInHand &letter : m_inHand) {
        const Retreat retreat { false, QStringLiteral("the run was ended before it was sent") };
        if (const Result<> back = m_dispatch.takeBack(letter.claim, retreat); !back)
            return back;
    }
    for (const auto &[claim, why] : m_aside) {
        if (const Result<> back = m_dispatch.takeBack(claim, { false, why }); !back)
            return back;
        m_order.tell({ sheetOf(claim), 0, LetterState::Queued, {}, {}, why });
    }
    for (const SentLetter &letter : m_dispatch.onTheirWay()) {
        // no time more: the next run may look after it at once
        const Result<> left = renewClaims(m_connection, { letter.claim }, 0s);
        if (!left && left.error().kind != Error::Kind::Conflict)
            return left;
        m_order.tell(
            { sheetOf(letter.claim), letter.pages, LetterState::Submitted, letter.place.name, letter.place.job, {} });
    }
    return {};
}

} // namespace

Result<> printLetters(Connection &connection, Outlet &outlet, const PrintOrder &order)
{
    Run run(connection, outlet, order);
    const Result<> printed = run.print();
    const bool isDatabaseLost = !printed && printed.error().kind == Error::Kind::Database;
    const Result<> closed = isDatabaseLost ? Result<>() : run.close(); // leases end by themselves
    return printed ? closed : printed;
}

void pauseFor(std::chrono::milliseconds time)
{
    const timespec wish { time.count() / 1000, (time.count() % 1000) * 1'000'000 };
    ::nanosleep(&wish, nullptr);
}

} // namespace caseledger

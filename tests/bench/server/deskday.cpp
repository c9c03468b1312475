// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/server/deskday.h"

#include "app/tasks/papers.h"
#include "models/store/access/signin.h"
#include "models/store/desk/notes.h"
#include "models/store/letters/pinrequest.h"
#include "tests/bench/figures.h"
#include "tests/bench/server/typedtexts.h"
#include "ui/cases/loadedcase.h"

#include <thread>

namespace caseledger::bench {

namespace {

/// Of ten deeds four are searches, four open a case, one prints, one queues: a call is a search and a case.
constexpr std::array usualDeeds { Deed::Search, Deed::Open, Deed::Search, Deed::Open, Deed::Print, Deed::Search,
    Deed::Open, Deed::Search, Deed::Open, Deed::Queue };
constexpr int shortestSleep = 50; ///< milliseconds
const QString reason = QStringLiteral("the parent is on the telephone");

/// A case of another office takes a reason: it is asked for, and given.
template <class Answer, class Attempt>
Answer withReason(Attempt attempt)
{
    Answer answer = attempt(QString());
    return !answer && answer.error().kind == Error::Kind::ReasonNeeded ? attempt(reason) : answer;
}

Result<IssuedPaper> printStatement(Connection &connection, const CaseId &id)
{
    const Result<Office> office = readOffice(connection);
    if (!office)
        return tl::unexpected(office.error());
    const auto source = withReason<Result<PaperSource>>(
        [&](const QString &why) { return readPaperSource(connection, id, PaperKind::PaymentHistory, why); });
    if (!source)
        return tl::unexpected(source.error());
    const QDate day = today(*office);
    const PaperWish wish { .kind = PaperKind::PaymentHistory,
        .role = Role::Custodial,
        .period = { day.addYears(-1), day },
        .asOf = day,
        .language = Language::English };
    const MadePaper made = makePaperWithReason(*source, letterheadOf(*office), wish, {});
    return issuePaper(connection, made.answer.paper, made.overrideReason);
}

/// A request whose name and number do not match: asked, compared, decided and kept like any other.
Result<> askForPin(Connection &connection, const CaseId &id)
{
    PinRequest request;
    request.caseId = id;
    request.fullName = QStringLiteral("Nobody Atall");
    request.ssn = Ssn::parse(u"900000000");
    request.caseIds = { id.text() };
    request.mailingAddress = { QStringLiteral("1 Sample St"), {}, QStringLiteral("Albany"), QStringLiteral("NY"),
        QStringLiteral("12207") };
    return withReason<Result<PinAnswer>>([&](const QString &why) {
        request.reason = why;
        return requestPinLetter(connection, request);
    }).map([](const PinAnswer &) {});
}

} // namespace

DeskDay::DeskDay(const BenchOffice &office, const ServerLogin::Credentials &worker, QList<CaseId> cases, quint32 seed)
    : m_office(office)
    , m_worker(worker)
    , m_cases(std::move(cases))
    , m_random(seed)
    , m_place(seed)
    , m_store(specOf(office, worker))
{ }

bool DeskDay::begin()
{
    QFuture<Result<>> future = m_store.run([worker = m_worker](Connection &connection) {
        return signIn(connection, worker.user, worker.password, QStringLiteral("bench"));
    });
    future.waitForFinished();
    if (!future.result())
        m_log.failures.append(future.result().error().message);
    return future.result().has_value();
}

void DeskDay::end()
{
    m_store.run([](Connection &connection) { return signOut(connection); }).waitForFinished();
}

template <class Job>
auto DeskDay::run(Deed deed, Job job)
{
    using Answer = std::invoke_result_t<Job &, Connection &>;
    QFuture<Answer> future;
    const double time = timed([&] {
        future = m_store.run(std::move(job));
        future.waitForFinished();
    });
    Answer answer = future.takeResult();
    if (m_isCounted) {
        m_log.times[size_t(deed)].append(time);
        if (!answer)
            m_log.failures.append(answer.error().message);
    }
    return answer;
}

const CaseId &DeskDay::anyCase() { return m_cases[m_random.bounded(int(m_cases.size()))]; }

void DeskDay::search()
{
    for (const QString &typed : keyByKey(m_name.isEmpty() ? anyCase().text() : m_name).mid(1, 5))
        run(Deed::Search, [typed](Connection &connection) { return findCases(connection, typed); });
}

void DeskDay::open()
{
    const CaseId id = anyCase();
    const auto loaded = run(Deed::Open, [id](Connection &connection) {
        return withReason<Result<LoadedCasePointer>>([&](const QString &why) { return loadCase(connection, id, why); });
    });
    if (loaded)
        m_name = (*loaded)->file->custodial.familyName;
}

void DeskDay::print()
{
    run(Deed::Print, [id = anyCase()](Connection &connection) { return printStatement(connection, id); });
}

void DeskDay::queue()
{
    const CaseId id = anyCase();
    if (m_random.bounded(2) == 0 && !m_office.spec.keyFile.isEmpty()) {
        run(Deed::Queue, [id](Connection &connection) { return askForPin(connection, id); });
        return;
    }
    run(Deed::Queue, [id](Connection &connection) {
        return withReason<Result<int>>([&](const QString &why) {
            return keepNote(connection, id, QStringLiteral("Called about the last payment."), why);
        });
    });
}

void DeskDay::work(int shortestThought, const std::atomic<bool> &stop, const std::atomic<bool> &isCounted)
{
    while (!stop) {
        const int thought = m_random.bounded(shortestThought, 2 * shortestThought);
        for (int slept = 0; slept < thought && !stop; slept += shortestSleep)
            std::this_thread::sleep_for(std::chrono::milliseconds(shortestSleep));
        m_isCounted = isCounted && !stop;
        switch (usualDeeds[m_place++ % usualDeeds.size()]) {
        case Deed::Search:
            search();
            break;
        case Deed::Open:
            open();
            break;
        case Deed::Print:
            print();
            break;
        case Deed::Queue:
            queue();
            break;
        }
        m_log.deeds += m_isCounted ? 1 : 0;
    }
}

} // namespace caseledger::bench

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/access/signin.h"
#include "models/store/connection.h"
#include "models/store/letters/roomqueue.h"
#include "models/store/serverlogin.h"
#include "models/store/trail/trail.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <barrier>
#include <cstdio>
#include <thread>
#include <vector>

/// Claims the letters of a shared office on several connections at once until none waits, or writes rows into its
/// trail, for who proves and measures it:
///     claimers ADDRESS KEYFILE USER THREADS                  the password on standard input
///     claimers ADDRESS KEYFILE USER THREADS rows SECONDS
/// Says how many each connection did, and in how many milliseconds all of it was done; of letters first their numbers.
using namespace caseledger;

namespace {

struct Order
{
    DatabaseSpec spec;
    SignedIn who;
    int rowSeconds = 0; ///< 0: letters
};

struct Done
{
    qint64 count = 0;
    QStringList letters;
    QString fault;
};

/// Takes letters, eight at a time as a run of the print room does.
Done claimAll(Connection &connection)
{
    Done done;
    while (true) {
        const Result<QList<LetterClaim>> claims = claimLetters(connection, 8);
        if (!claims)
            done.fault = claims.error().message;
        if (!claims || claims->isEmpty())
            return done;
        for (const LetterClaim &claim : *claims)
            done.letters.append(claim.number.text());
        done.count += claims->size();
    }
}

/// Deeds of the smallest kind: a row in the trail, committed.
Done writeRows(Connection &connection, int seconds)
{
    Done done;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < seconds * 1000) {
        if (const Result<> noted = record(connection, { .action = TrailAction::Lock }); !noted) {
            done.fault = noted.error().message;
            return done;
        }
        ++done.count;
    }
    return done;
}

Done work(const Order &order, std::barrier<> &start)
{
    const auto connection = Connection::open(order.spec);
    start.arrive_and_wait();
    if (!connection)
        return { .fault = connection.error().message };
    (*connection)->workAs(order.who);
    return order.rowSeconds > 0 ? writeRows(**connection, order.rowSeconds) : claimAll(**connection);
}

QByteArray readPassword()
{
    char line[256] = {};
    return std::fgets(line, sizeof line, stdin) ? QByteArray(line).trimmed() : QByteArray();
}

int fail(const QString &why)
{
    std::fprintf(stderr, "claimers: %s\n", qPrintable(why));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5 && arguments.size() != 7)
        return fail(QStringLiteral("claimers ADDRESS KEYFILE USER THREADS [rows SECONDS]"));
    const Result<DatabaseSpec> spec = sharedDatabaseSpec(arguments[1], true, arguments[2]);
    if (!spec)
        return fail(spec.error().message);
    const auto desk = Connection::open(*spec);
    if (!desk)
        return fail(desk.error().message);
    if (const Result<> in = signIn(**desk, arguments[3], readPassword(), QStringLiteral("claimers")); !in)
        return fail(in.error().message);
    const int threads = arguments[4].toInt();
    const Order order { .spec = (*desk)->spec(),
        .who = *(*desk)->signedIn(),
        .rowSeconds = arguments.size() == 7 ? arguments[6].toInt() : 0 };
    std::barrier<> start(threads + 1);
    std::vector<Done> done(static_cast<size_t>(threads));
    std::vector<std::jthread> workers;
    for (Done &each : done)
        workers.emplace_back([&order, &start, &each] { each = work(order, start); });
    start.arrive_and_wait();
    QElapsedTimer clock;
    clock.start();
    workers.clear(); // waits for all
    const qint64 milliseconds = clock.elapsed();
    for (const Done &each : done) {
        if (!each.fault.isEmpty())
            return fail(each.fault);
        for (const QString &letter : each.letters)
            std::printf("%s\n", qPrintable(letter));
    }
    for (const Done &each : done)
        std::printf("%lld ", static_cast<long long>(each.count));
    std::printf("in %lld\n", static_cast<long long>(milliseconds));
    return 0;
}

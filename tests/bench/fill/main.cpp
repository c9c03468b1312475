// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/office.h"
#include "tests/bench/fill/extractfiles.h"
#include "tests/bench/fill/filling.h"
#include "tests/bench/fill/ownerlink.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

namespace {

using namespace caseledger;
using namespace caseledger::bench;

double seconds(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e9; }

/// Fills, proves, tidies, and says in one line of JSON how much and how fast.
Result<> fill(const MadeOffice &office, const FillWish &wish)
{
    QElapsedTimer timer;
    timer.start();
    const auto count = fillOffice(office, wish, [&](const FillCount &now) {
        if (now.cases % 20'000 == 0)
            std::fprintf(
                stderr, "%lld cases, %lld rows of ledgers, %.0f s\n", now.cases, now.ledgerRows, seconds(timer));
    });
    if (!count)
        return tl::unexpected(count.error());
    const double filled = seconds(timer);
    if (const Result<> proved = proveReferences(wish.server, wish.workers); !proved)
        return proved;
    const double proved = seconds(timer);
    if (const Result<> tidied = tidy(wish.server, wish.workers); !tidied)
        return tidied;
    auto link = OwnerLink::open(wish.server);
    if (!link)
        return tl::unexpected(link.error());
    const auto size = link->run("SELECT pg_database_size(current_database())");
    if (!size)
        return tl::unexpected(size.error());
    std::printf("{\"cases\":%lld,\"ledger_rows\":%lld,\"rows\":%lld,\"copy_seconds\":%.1f,\"rows_a_second\":%.0f,"
                "\"proof_seconds\":%.1f,\"tidy_seconds\":%.1f,\"bytes\":%s}\n",
        count->cases, count->ledgerRows, count->rows, filled, double(count->rows) / filled, proved - filled,
        seconds(timer) - proved, size->constData());
    return {};
}

Result<> copy(const MadeOffice &office, const FillWish &wish)
{
    return copyBare(office, wish).map([](const std::pair<FillCount, double> &done) {
        std::printf("{\"rows\":%lld,\"ledger_rows\":%lld,\"seconds\":%.3f}\n", done.first.rows, done.first.ledgerRows,
            done.second);
    });
}

Result<> run(const QCommandLineParser &line)
{
    const auto value = [&line](const char *option) { return line.value(QLatin1String(option)); };
    const QDate given = QDate::fromString(value("today"), Qt::ISODate);
    const MadeOffice office(value("seed").toULongLong(), given.isValid() ? given : today(Office()));
    const MadeRange range { value("first").toInt(), value("cases").toInt(), value("further").toInt(), value("tag") };
    if (range.cases < 1 || range.first < 0 || range.first > MadeOffice::mostCases - range.cases || range.further < 0
        || range.further > range.first)
        return failure(Error::Kind::Usage,
            QStringLiteral("Give --cases from 1 to 5000000, --first included, and --further up to --first."));
    if (!value("extract").isEmpty())
        return writeExtract(office, range, value("extract"));
    auto key = SsnKey::read(value("key-file"));
    if (!key)
        return tl::unexpected(key.error());
    const FillWish wish { value("server").toUtf8(), *std::move(key), range, std::max(1, value("workers").toInt()) };
    return line.isSet(QStringLiteral("bare")) ? copy(office, wish) : fill(office, wish);
}

} // namespace

/// Fills a shared office that "caseledgerctl init" has laid, or writes what it would be filled with as an extract.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser line;
    line.addOptions({ { QStringLiteral("server"), QStringLiteral("libpq's words for a superuser, without a password"),
                          QStringLiteral("WORDS") },
        { QStringLiteral("key-file"), QStringLiteral("the SSN key that init made"), QStringLiteral("FILE") },
        { QStringLiteral("extract"), QStringLiteral("write CSV extracts there instead"), QStringLiteral("FOLDER") },
        { QStringLiteral("cases"), QStringLiteral("how many"), QStringLiteral("N"), QStringLiteral("10000") },
        { QStringLiteral("first"), QStringLiteral("number of the first"), QStringLiteral("N"), QStringLiteral("0") },
        { QStringLiteral("further"), QStringLiteral("so many of the cases before the first get payments once more"),
            QStringLiteral("N"), QStringLiteral("0") },
        { QStringLiteral("tag"), QStringLiteral("before the references of those"), QStringLiteral("TEXT"),
            QStringLiteral("X") },
        { QStringLiteral("bare"),
            QStringLiteral("one transaction on one connection with all triggers; says how long") },
        { QStringLiteral("seed"), QStringLiteral("another office for each"), QStringLiteral("N"), QStringLiteral("1") },
        { QStringLiteral("today"), QStringLiteral("the day up to which it has rows"), QStringLiteral("DAY") },
        { QStringLiteral("workers"), QStringLiteral("connections"), QStringLiteral("N"), QStringLiteral("3") } });
    line.addHelpOption();
    line.process(application);
    if (const Result<> done = run(line); !done) {
        std::fprintf(stderr, "bench_fill: %s\n", qPrintable(done.error().message));
        return 1;
    }
    return 0;
}

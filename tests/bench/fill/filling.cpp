// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fill/filling.h"

#include "tests/bench/fill/officerows.h"
#include "tests/bench/fill/ownerlink.h"

#include <QElapsedTimer>

#include <atomic>
#include <mutex>
#include <thread>

namespace caseledger::bench {

namespace {

constexpr int casesAtOnce = 1000;
constexpr const char *setUp = "SET search_path = caseledger; SET client_min_messages = warning; "
                              "SET enable_partitionwise_join = on; SET work_mem = '256MB'; SET statement_timeout = 0";

Result<OwnerLink> openLink(const QByteArray &server)
{
    auto link = OwnerLink::open(server);
    if (!link)
        return link;
    if (const auto set = link->run(setUp); !set)
        return tl::unexpected(set.error());
    return link;
}

/// The number that all filled rows name.
Result<qint64> beginPosting(const QByteArray &server)
{
    auto link = openLink(server);
    if (!link)
        return tl::unexpected(link.error());
    return link
        ->run("INSERT INTO posting (number, posted_at) SELECT nextval('posting_number'), "
              "to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"') RETURNING number")
        .map([](const QByteArray &number) { return number.toLongLong(); });
}

/// What several threads do together, until one of them fails.
class Crew
{
public:
    template <class Work>
    Result<> run(int workers, Work work)
    {
        std::vector<std::thread> threads;
        for (int i = 0; i < workers; ++i)
            threads.emplace_back([this, &work] { note(work()); });
        for (std::thread &thread : threads)
            thread.join();
        return m_outcome;
    }
    bool hasFailed() const { return m_failed; }

private:
    void note(const Result<> &outcome)
    {
        const std::scoped_lock lock(m_mutex);
        if (!outcome && m_outcome) {
            m_outcome = outcome;
            m_failed = true;
        }
    }

    std::mutex m_mutex;
    std::atomic<bool> m_failed = false;
    Result<> m_outcome;
};

Result<> send(OwnerLink &link, OfficeRows &rows, const char *begin)
{
    if (const auto begun = link.run(begin); !begun)
        return tl::unexpected(begun.error());
    for (CopyRows *table : rows.tables()) {
        if (const Result<> copied = link.copy(*table); !copied)
            return copied;
    }
    return link.run("COMMIT").map([](const QByteArray &) {});
}

FillCount countOf(OfficeRows &rows)
{
    const auto tables = rows.tables();
    FillCount count { .cases = tables[2]->rowCount() };
    for (size_t i = 0; i < tables.size(); ++i) {
        count.rows += i != 1 ? tables[i]->rowCount() : 0;
        count.ledgerRows += i > 2 ? tables[i]->rowCount() : 0;
    }
    return count;
}

/// Statements of one kind, which any number of connections take one by one.
Result<> runAll(const QByteArray &server, int workers, const QList<QByteArray> &statements)
{
    std::atomic<qsizetype> next = 0;
    Crew crew;
    return crew.run(workers, [&]() -> Result<> {
        auto link = openLink(server);
        if (!link)
            return tl::unexpected(link.error());
        for (qsizetype at = next++; at < statements.size() && !crew.hasFailed(); at = next++) {
            const auto done = link->run(statements[at]);
            if (!done)
                return tl::unexpected(done.error());
            if (!done->isEmpty())
                return failure(Error::Kind::Failed, QStringLiteral("%1 holds not.").arg(QLatin1String(*done)));
        }
        return {};
    });
}

/// What a question answers in one value, a line each.
Result<QList<QByteArray>> linesOf(const QByteArray &server, const QByteArray &question)
{
    auto link = openLink(server);
    if (!link)
        return tl::unexpected(link.error());
    return link->run(question).map([](const QByteArray &lines) { return lines.split('\n'); });
}

/// Has the server look once more at cases whose parents came on another connection and were not there yet.
Result<> lookAtParentsAgain(const QByteArray &server)
{
    auto link = openLink(server);
    if (!link)
        return tl::unexpected(link.error());
    return link
        ->run(R"(BEGIN; SET LOCAL session_replication_role = replica;
            UPDATE support_case c SET county_fips = county_fips
             WHERE NOT EXISTS (SELECT FROM party_case pc WHERE pc.case_id = c.case_id AND pc.is_custodial);
            COMMIT)")
        .map([](const QByteArray &) {});
}

} // namespace

Result<FillCount> fillOffice(
    const MadeOffice &office, const FillWish &wish, const std::function<void(const FillCount &)> &progress)
{
    const auto posting = beginPosting(wish.server);
    if (!posting)
        return tl::unexpected(posting.error());
    std::atomic<int> next = wish.range.first;
    const int end = wish.range.first + wish.range.cases;
    std::mutex mutex;
    FillCount all;
    Crew crew;
    const Result<> done = crew.run(wish.workers, [&]() -> Result<> {
        auto link = openLink(wish.server);
        if (!link)
            return tl::unexpected(link.error());
        OfficeRows rows(wish.key, *posting);
        for (int first = next.fetch_add(casesAtOnce); first < end && !crew.hasFailed();
             first = next.fetch_add(casesAtOnce)) {
            rows.clear();
            for (int number = first; number < std::min(first + casesAtOnce, end); ++number)
                rows.add(office.caseAt(number));
            const FillCount some = countOf(rows);
            if (const Result<> sent = send(*link, rows, "BEGIN; SET LOCAL session_replication_role = replica"); !sent)
                return sent;
            const std::scoped_lock lock(mutex);
            all.cases += some.cases;
            all.ledgerRows += some.ledgerRows;
            all.rows += some.rows;
            progress(all);
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return lookAtParentsAgain(wish.server).map([&all] { return all; });
}

Result<std::pair<FillCount, double>> copyBare(const MadeOffice &office, const FillWish &wish)
{
    const auto posting = beginPosting(wish.server);
    if (!posting)
        return tl::unexpected(posting.error());
    OfficeRows rows(wish.key, *posting);
    MadeOffice::each(wish.range, [&](int number, bool isFurther) {
        if (isFurther)
            rows.addLedger(office.furtherAt(number, wish.range.tag));
        else
            rows.add(office.caseAt(number));
    });
    QElapsedTimer timer;
    timer.start();
    auto link = openLink(wish.server);
    if (!link)
        return tl::unexpected(link.error());
    if (const Result<> sent = send(*link, rows, "BEGIN"); !sent)
        return tl::unexpected(sent.error());
    return std::pair(countOf(rows), double(timer.nsecsElapsed()) / 1e9);
}

Result<> proveReferences(const QByteArray &server, int workers)
{
    // The rows of one posting name it by construction; all other keys are looked up, table by table.
    const auto statements = linesOf(server, R"(
        SELECT string_agg(format('SELECT %L FROM %s a LEFT JOIN %s b ON (%s) WHERE b.%I IS NULL LIMIT 1', r.conname,
                                 r.conrelid::regclass, r.confrelid::regclass,
                                 (SELECT string_agg(format('a.%I = b.%I', own.attname, other.attname), ' AND ')
                                    FROM unnest(r.conkey, r.confkey) AS k (own_place, other_place)
                                    JOIN pg_attribute own ON own.attrelid = r.conrelid AND own.attnum = own_place
                                    JOIN pg_attribute other ON other.attrelid = r.confrelid AND other.attnum = other_place),
                                 (SELECT attname FROM pg_attribute WHERE attrelid = r.confrelid AND attnum = r.confkey[1])),
                          E'\n' ORDER BY r.conname)
          FROM pg_constraint r
         WHERE r.contype = 'f' AND r.conparentid = 0 AND r.confrelid <> 'posting'::regclass
           AND r.conrelid IN ('name_word'::regclass, 'support_case'::regclass, 'assistance_change'::regclass,
                              'obligation'::regclass, 'payment'::regclass, 'disbursement'::regclass, 'adjustment'::regclass))");
    if (!statements)
        return tl::unexpected(statements.error());
    return runAll(server, workers, *statements);
}

Result<> tidy(const QByteArray &server, int workers)
{
    const auto parts = linesOf(server, R"(
        SELECT string_agg('VACUUM (ANALYZE) ' || oid::regclass::text, E'\n' ORDER BY relpages DESC, relname)
          FROM pg_class WHERE relnamespace = 'caseledger'::regnamespace AND relkind = 'r')");
    if (!parts)
        return tl::unexpected(parts.error());
    if (const Result<> swept = runAll(server, workers, *parts); !swept)
        return swept;
    const auto wholes = linesOf(server, R"(
        SELECT string_agg('ANALYZE ' || oid::regclass::text, E'\n' ORDER BY relname)
          FROM pg_class WHERE relnamespace = 'caseledger'::regnamespace AND relkind = 'p')");
    return wholes ? runAll(server, workers, *wholes) : tl::unexpected(wholes.error());
}

} // namespace caseledger::bench

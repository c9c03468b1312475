// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/paperwork.h"

#include "models/documents/pdffile.h"
#include "models/documents/statementpages.h"
#include "models/store/casequeries.h"
#include "tests/bench/figures.h"

#include <QFile>

#include <sqlite3.h>

#include <mutex>
#include <thread>

namespace caseledger::bench {

namespace {

/// A value, or the end of the program with the error's message.
template <class T>
T sure(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// Every identifier of the office, in order.
std::vector<CaseId> allCases(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_stmt *statement = nullptr;
    std::vector<CaseId> cases;
    if (sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK
        || sqlite3_prepare_v2(database, "SELECT case_id FROM support_case ORDER BY case_id", -1, &statement, nullptr)
            != SQLITE_OK)
        qFatal("the office cannot be read");
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
        cases.push_back(CaseId::parse(QString::fromLatin1(text)).value());
    }
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return cases;
}

/// One thread's share: every so many chunks one.
PaperTimes writeShare(const PaperWork &work, size_t first, size_t step)
{
    PaperTimes times;
    const std::unique_ptr<Connection> connection = sure(Connection::open(work.database));
    const size_t inAFile = size_t(work.papersInAFile);
    const Phrasebook book(work.language);
    for (size_t chunk = first; chunk * inAFile < work.cases.size(); chunk += step) {
        QFile output(work.folder + QStringLiteral("/papers-%1.pdf").arg(chunk));
        if (!output.open(QIODevice::WriteOnly))
            qFatal("the papers cannot be written");
        PdfFile file(output, QStringLiteral("Statements"));
        for (size_t i = chunk * inAFile; i < std::min((chunk + 1) * inAFile, work.cases.size()); ++i) {
            CaseFilePointer source;
            Statement statement;
            std::vector<Page> pages;
            times.open += processorTime([&] { source = sure(openCase(*connection, work.cases[i])); });
            times.statement += processorTime([&] {
                statement = makeStatement(*source, work.kind, Role::Custodial, work.period, work.office.policy);
            });
            times.layout += processorTime(
                [&] { pages = statementPages(statement, { .office = work.office }, work.period.last, book); });
            times.painting += processorTime([&] { sure(file.add(pages)); });
        }
        times.painting += processorTime([&] { times.pages += sure(file.finish()); });
    }
    return times;
}

} // namespace

PaperTimes writePapers(const PaperWork &work, int threads)
{
    std::mutex adding;
    PaperTimes sum;
    {
        std::vector<std::jthread> workers;
        for (int i = 0; i < threads; ++i) {
            workers.emplace_back([&, i] {
                const PaperTimes times = writeShare(work, size_t(i), size_t(threads));
                const std::scoped_lock lock(adding);
                sum.open += times.open;
                sum.statement += times.statement;
                sum.layout += times.layout;
                sum.painting += times.painting;
                sum.pages += times.pages;
            });
        }
    }
    return sum;
}

std::vector<Page> pagesOfCase(Connection &connection, const PaperWork &work, const CaseId &id)
{
    const CaseFilePointer file = sure(openCase(connection, id));
    const Statement statement = makeStatement(*file, work.kind, Role::Custodial, work.period, work.office.policy);
    return statementPages(statement, { .office = work.office }, work.period.last, Phrasebook(work.language));
}

std::vector<CaseId> casesWithPages(const PaperWork &work, size_t pages, size_t count)
{
    const std::unique_ptr<Connection> connection = sure(Connection::open(work.database));
    std::vector<CaseId> found;
    for (const CaseId &id : allCases(work.database.path)) {
        if (found.size() == count)
            return found;
        if (pagesOfCase(*connection, work, id).size() == pages)
            found.push_back(id);
    }
    if (found.empty())
        qFatal("no case has a paper of that length");
    const size_t different = found.size();
    for (size_t i = 0; found.size() < count; ++i)
        found.push_back(found[i % different]);
    return found;
}

} // namespace caseledger::bench

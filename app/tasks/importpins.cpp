// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/importpins.h"

#include "models/imports/sealedpins.h"
#include "models/store/letters/sealedpins.h"

#include <QFileInfo>

namespace caseledger {

namespace {

constexpr qint64 rowsBetweenProgress = 1000;

/// What becomes of the lines of a file, counted.
class PinTally
{
public:
    PinTally(SealedPinPosting &posting, ImportReport &report, const ImportOptions &options)
        : m_posting(posting)
        , m_report(report)
        , m_options(options)
    { }

    Result<> read(const QString &path)
    {
        const QString name = QFileInfo(path).fileName();
        const SealedPinsSink sink {
            .row = [this, &name](qint64 record, const SealedPinRow &row) { return take(name, record, row); },
            .fault =
                [this](const Fault &fault) {
                    m_report.addFault(fault);
                    return Reading::Continue;
                },
        };
        const Result<SealedPinsSummary> summary = readSealedPins(path, sink);
        if (m_error)
            return tl::unexpected(*m_error);
        if (!summary)
            return tl::unexpected(summary.error());
        m_report.refused += summary->faultyRows;
        return {};
    }

private:
    Reading take(const QString &file, qint64 record, const SealedPinRow &row)
    {
        const Result<PostedRow> posted = m_posting.post(row);
        if (!posted) {
            m_error = posted.error();
            return Reading::Stop;
        }
        ++countOf(posted->outcome);
        for (const PostedRow::Problem &problem : posted->problems)
            m_report.addFault({ file, record, problem.column, problem.message });
        if (++m_rows % rowsBetweenProgress == 0)
            m_options.progress(m_rows);
        return Reading::Continue;
    }

    qint64 &countOf(PostedRow::Outcome outcome)
    {
        switch (outcome) {
        case PostedRow::Outcome::Accepted:
            return m_report.accepted;
        case PostedRow::Outcome::Updated:
            return m_report.updated;
        case PostedRow::Outcome::Unchanged:
            return m_report.unchanged;
        case PostedRow::Outcome::Refused:
            break;
        }
        return m_report.refused;
    }

    SealedPinPosting &m_posting;
    ImportReport &m_report;
    const ImportOptions &m_options;
    std::optional<Error> m_error; ///< of the database; ends the reading
    qint64 m_rows = 0;
};

} // namespace

Result<ImportReport> importPins(Connection &connection, const QString &path, const ImportOptions &options)
{
    const Result<std::unique_ptr<SealedPinPosting>> posting = SealedPinPosting::begin(connection);
    if (!posting)
        return tl::unexpected(posting.error());
    ImportReport report { .kind = QLatin1String("pins") };
    if (const Result<> read = PinTally(**posting, report, options).read(path); !read)
        return tl::unexpected(read.error());
    if (report.faultCount > 0 && options.faults == ImportOptions::Faults::RefuseAll) {
        report.accepted = report.updated = 0;
        return report;
    }
    if (options.writing == ImportOptions::Writing::DryRun)
        return report;
    const Result<> committed
        = noteNews(connection, report, options).and_then([&posting] { return (*posting)->commit(); });
    if (!committed)
        return tl::unexpected(committed.error());
    report.posted = true;
    return report;
}

} // namespace caseledger

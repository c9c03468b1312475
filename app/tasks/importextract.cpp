// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/importextract.h"

#include "models/store/posting.h"

#include <QFileInfo>

namespace caseledger {

namespace {

constexpr qint64 rowsBetweenProgress = 10000;
constexpr size_t rowsAtOnce = 2000; ///< posted together

/// Takes the rows of one import into a posting and counts what becomes of them. Rows and faults wait together, so that
/// faults are told in the order of the records, whoever finds them.
class ExtractTally
{
public:
    ExtractTally(Posting &posting, ImportReport &report, const ImportOptions &options)
        : m_posting(posting)
        , m_report(report)
        , m_options(options)
    { }

    Result<> read(const ExtractFile &file)
    {
        m_fileName = QFileInfo(file.path).fileName();
        const ExtractSink sink { .row = [this](qint64 record, const ExtractRow &row) { return take(record, row); },
            .fault =
                [this](const Fault &fault) {
                    m_faults.push_back({ m_rows.size(), fault });
                    return m_faults.size() < rowsAtOnce ? Reading::Continue : post();
                } };
        const Result<ExtractSummary> summary = readExtractFile(file, sink);
        if (!m_error)
            post();
        if (m_error)
            return tl::unexpected(*m_error);
        if (!summary)
            return tl::unexpected(summary.error());
        m_report.refused += summary->faultyRows;
        for (const QString &column : summary->ignoredColumns)
            m_report.remarks.append(
                QStringLiteral("%1: the column %2 is not known and is ignored").arg(m_fileName, column));
        return {};
    }

private:
    /// A fault of the file, and before which of the waiting rows it stands.
    struct WaitingFault
    {
        size_t row = 0;
        Fault fault;
    };

    Reading take(qint64 record, const ExtractRow &row)
    {
        m_records.push_back(record);
        m_rows.push_back(row);
        return m_rows.size() < rowsAtOnce ? Reading::Continue : post();
    }

    /// Posts what waits. Stop: the database does not take it.
    Reading post()
    {
        const auto posted = m_posting.post(m_rows);
        if (!posted) {
            m_error = posted.error();
            return Reading::Stop;
        }
        auto fault = m_faults.cbegin();
        for (size_t i = 0; i <= m_rows.size(); ++i) {
            for (; fault != m_faults.cend() && fault->row == i; ++fault)
                m_report.addFault(fault->fault);
            if (i == m_rows.size())
                break;
            count((*posted)[i], m_records[i], m_rows[i]);
            if (++m_count % rowsBetweenProgress == 0)
                m_options.progress(m_count);
        }
        m_rows.clear();
        m_records.clear();
        m_faults.clear();
        return Reading::Continue;
    }

    void count(const PostedRow &posted, qint64 record, const ExtractRow &row)
    {
        switch (posted.outcome) {
        case PostedRow::Outcome::Accepted:
            ++m_report.accepted;
            if (const auto *payment = std::get_if<PaymentRow>(&row))
                m_report.total += payment->payment.amount;
            break;
        case PostedRow::Outcome::Updated:
            ++m_report.updated;
            break;
        case PostedRow::Outcome::Unchanged:
            ++m_report.unchanged;
            break;
        case PostedRow::Outcome::Refused:
            ++m_report.refused;
            for (const PostedRow::Problem &problem : posted.problems)
                m_report.addFault({ m_fileName, record, problem.column, problem.message });
            break;
        }
    }

    Posting &m_posting;
    ImportReport &m_report;
    const ImportOptions &m_options;
    QString m_fileName;
    std::vector<ExtractRow> m_rows; ///< not posted yet
    std::vector<qint64> m_records; ///< where each of them stands
    std::vector<WaitingFault> m_faults;
    std::optional<Error> m_error; ///< of the database; ends the reading
    qint64 m_count = 0; ///< of rows, over all files
};

} // namespace

Result<ImportReport> importExtract(
    Connection &connection, const std::vector<ExtractFile> &files, ImportReport report, const ImportOptions &options)
{
    Result<std::unique_ptr<Posting>> posting = Posting::begin(connection, options.today);
    if (!posting)
        return tl::unexpected(posting.error());
    ExtractTally tally(**posting, report, options);
    for (const ExtractFile &file : files) {
        if (const Result<> read = tally.read(file); !read)
            return tl::unexpected(read.error());
    }
    if (report.faultCount > 0 && options.faults == ImportOptions::Faults::RefuseAll) {
        report.accepted = report.updated = 0;
        report.total = Money();
        return report;
    }
    if (options.writing == ImportOptions::Writing::Post) {
        const Result<> committed
            = noteNews(connection, report, options).and_then([&posting] { return (*posting)->commit(); });
        if (!committed)
            return tl::unexpected(committed.error());
        report.posted = true;
    }
    return report;
}

} // namespace caseledger

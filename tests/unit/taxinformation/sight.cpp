// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/taxinformation/sight.h"

#include "models/domain/account.h"
#include "models/domain/ledger.h"
#include "models/tables/account/balancelinecolumns.h"
#include "models/tables/account/monthcolumns.h"
#include "models/tables/account/totalcolumns.h"
#include "models/tables/balancecolumns.h"
#include "models/tables/caseexport.h"
#include "models/tables/chargecolumns.h"
#include "models/tables/disbursementcolumns.h"
#include "models/tables/paymentcolumns.h"
#include "models/tables/recordtablemodel.h"
#include "models/text/words.h"
#include "ui/balances/laterows.h"
#include "ui/cases/rowdetails.h"
#include "ui/cases/tablesummary.h"
#include "ui/tables/recordorder.h"

#include <QDataStream>
#include <QIODevice>

namespace caseledger::test {

namespace {

/// All that Qt knows of, and the model's own with some to come.
constexpr int roles[] = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, SortRole, KeyRole, KeyRole + 1, KeyRole + 2 };

/// Collects values as bytes.
class Bytes
{
public:
    Bytes()
        : m_stream(&m_bytes, QIODevice::WriteOnly)
    { }

    template <class Value>
    Bytes &operator<<(const Value &value)
    {
        m_stream << value;
        return *this;
    }
    Bytes &operator<<(Money amount) { return *this << amount.cents(); }
    QByteArray take() const { return m_bytes; }

private:
    QByteArray m_bytes;
    QDataStream m_stream;
};

QString lineOf(const LedgerLine &line, const CaseRecords &records, const Phrasebook &book)
{
    QStringList parts { line.on.toString(Qt::ISODate), code(line.kind), line.ref, lineText(line, records, book),
        QString::number(line.source), QString::number(int(line.owedTo)), line.status };
    const auto add
        = [&parts](std::optional<Money> amount) { parts.append(amount ? plainText(*amount) : QStringLiteral("-")); };
    add(line.amount);
    add(line.balance);
    add(line.split ? std::optional(line.split->current) : std::nullopt);
    add(line.split ? std::optional(line.split->arrears) : std::nullopt);
    add(line.split ? std::optional(line.split->held) : std::nullopt);
    return parts.join(u'|');
}

template <class Row>
QByteArray cellsOf(std::span<const Column<Row>> columns, const QList<Row> &rows, const Phrasebook &book)
{
    RecordTableModel<Row> model(columns, book);
    model.setRows(rows);
    RecordOrder order;
    order.setSourceModel(&model);
    Bytes bytes;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : roles)
                bytes << model.index(row, column).data(role);
        }
    }
    for (int sorted = -1; sorted < model.columnCount(); ++sorted) {
        for (const Qt::SortOrder direction : { Qt::AscendingOrder, Qt::DescendingOrder }) {
            order.sort(sorted, direction);
            for (int row = 0; row < order.rowCount(); ++row)
                bytes << order.mapToSource(order.index(row, 0)).row();
        }
    }
    for (const Row &row : rows) {
        for (const Column<Row> &column : columns)
            bytes << column.value(row) << column.text(row, book) << column.plain(row);
    }
    return bytes.take();
}

template <class Row>
QByteArray detailsOf(const QList<Row> &rows, auto more, std::span<const Column<Row>> columns, const LoadedCase &loaded,
    const Phrasebook &book)
{
    Bytes bytes;
    for (const Row &row : rows) {
        for (const DetailLine &line : cellLines(columns, row, book) + more(row, loaded, book))
            bytes << line.label << line.value;
    }
    return bytes.take();
}

/// What the panes of balances and of the chart show, as of both days that somebody may choose.
QByteArray accountOf(const LoadedCase &loaded, const Look &look, const Phrasebook &book)
{
    const CaseRecords &records = loaded.file->records;
    QByteArray bytes;
    for (const QDate day : { look.asOf, look.period.last }) {
        const CaseAccount account = accountAsOf(records, day, {});
        for (size_t kind = 0; kind < balanceKeys.size(); ++kind)
            bytes += cellsOf(balanceLineColumns(), balanceLineRows(loaded.file, account, BalanceKind(kind)), book);
        bytes += cellsOf(totalColumns(), totalRows(totalsOf(records, account, {}), balancesOf(account)), book);
        const std::vector<MonthFigures> months = monthFigures(records, account);
        bytes += cellsOf(monthColumns(), QList<MonthFigures>(months.begin(), months.end()), book);
    }
    return bytes + undisbursedNotice(loaded.tables.undisbursed, book).toUtf8();
}

QByteArray footOf(const TableSummary &summary)
{
    Bytes bytes;
    bytes << summary.count;
    for (const SummaryFigure &figure : summary.figures)
        bytes << figure.label << figure.amount;
    return bytes.take();
}

QByteArray bytesOf(const std::vector<Page> &pages)
{
    Bytes bytes;
    for (const Page &page : pages) {
        bytes << page.sizeMm << page.numberPlace;
        for (const TextItem &item : page.texts)
            bytes << item.rect << item.text << int(item.style) << int(item.role) << int(item.align)
                  << int(item.direction) << item.form;
        for (const LineItem &item : page.lines)
            bytes << item.from << item.to << item.widthMm << item.form;
        for (const BoxItem &item : page.boxes)
            bytes << item.rect << item.grey << item.form;
        for (const ImageItem &item : page.images)
            bytes << item.rect << item.image;
    }
    return bytes.take();
}

struct ReadPaper
{
    PaperKind kind;
    Role role;
};
constexpr ReadPaper papersButCoupons[] { { PaperKind::PaymentHistory, Role::Custodial },
    { PaperKind::PaymentHistory, Role::Noncustodial }, { PaperKind::ObligationSummary, Role::Custodial },
    { PaperKind::ObligationSummary, Role::Noncustodial }, { PaperKind::Statement, Role::Custodial },
    { PaperKind::Statement, Role::Noncustodial }, { PaperKind::Disbursements, Role::Custodial },
    { PaperKind::MonthlyNotice, Role::Custodial }, { PaperKind::AccessNotice, Role::Custodial },
    { PaperKind::AccessNotice, Role::Noncustodial } };

} // namespace

QList<Seen> seenAsLines(const CaseFile &file, const Look &look)
{
    const Phrasebook book(look.language);
    const CaseRecords &records = file.records;
    const CaseAccount account = accountAsOf(records, look.asOf, {});
    Bytes sums;
    const Balances balances = balancesOf(account);
    for (size_t kind = 0; kind < balanceKeys.size(); ++kind)
        sums << balance(balances, BalanceKind(kind));
    const Totals totals = totalsOf(records, account, {});
    sums << totals.charged << totals.collected << totals.toFamily << totals.keptByGovernment << totals.fees
         << totals.refunded << totals.planned << totals.disbursed;
    QList<Seen> seen { { "balances and totals", sums.take() } };

    QStringList lines;
    for (const DateRange &range : { DateRange { {}, look.asOf }, look.period }) {
        for (const LedgerLine &line : ledgerLines(records, accountAsOf(records, range.last, {}), range))
            lines.append(lineOf(line, records, book));
    }
    seen.append({ "ledger", lines.join(u'\n').toUtf8() });
    for (size_t kind = 0; kind < balanceKeys.size(); ++kind) {
        Bytes explained;
        for (const BalanceLine &line : explain(records, account, BalanceKind(kind)))
            explained << int(line.kind) << line.on << line.source << int(line.owedTo) << line.whole << line.amount
                      << line.running << lineText(line, records, book);
        seen.append({ "explain " + QByteArray(balanceKeys[kind].data()), explained.take() });
    }
    return seen;
}

QList<Seen> seenInTables(const CaseFile &file, const Look &look)
{
    const Phrasebook book(look.language);
    LoadedCase loaded;
    loaded.file = std::make_shared<const CaseFile>(file);
    loaded.today = look.asOf;
    loaded.tables = caseTables(file.records, look.asOf, {});
    const CaseTables &tables = loaded.tables;
    return { { "table of payments", cellsOf(paymentColumns(), tables.payments, book) },
        { "table of disbursements", cellsOf(disbursementColumns(), tables.disbursements, book) },
        { "table of charges", cellsOf(chargeColumns(), tables.charges, book) },
        { "table of balances", cellsOf(balanceColumns(), tables.balances, book) },
        { "details of payments", detailsOf(tables.payments, sentOnLines, paymentColumns(), loaded, book) },
        { "details of disbursements",
            detailsOf(tables.disbursements, paymentLines, disbursementColumns(), loaded, book) },
        { "lines of balances, totals, months, what is late", accountOf(loaded, look, book) },
        { "feet of tables",
            footOf(summaryOf(tables.payments)) + footOf(summaryOf(tables.disbursements))
                + footOf(summaryOf(tables.charges)) + footOf({ {}, { balanceAtEnd(loaded, look.period, book) } }) } };
}

QList<Seen> seenInExports(const CaseFile &file, const Look &look)
{
    QList<Seen> seen;
    for (const ExportTable table : { ExportTable::Payments, ExportTable::Disbursements, ExportTable::Charges,
             ExportTable::Balances, ExportTable::Parties }) {
        const CellTable cells = exportCells(file, table, look.asOf, {});
        seen.append({ "CSV of " + cells.name.toUtf8(), exportBytes(cells, ExportFormat::Csv).value() });
        if (look.all)
            seen.append({ "workbook of " + cells.name.toUtf8(), exportBytes(cells, ExportFormat::Xlsx).value() });
    }
    return seen;
}

QList<Seen> seenOnPapers(const CaseFile &file, const Look &look)
{
    const PaperSource source { std::make_shared<const CaseFile>(file), {} };
    const Letterhead letterhead = letterheadOf(Office());
    QList<Seen> seen;
    for (const auto [kind, role] : papersButCoupons) {
        if (!look.all && kind == PaperKind::AccessNotice)
            continue;
        const PaperAnswer answer = makePaper(source, letterhead,
            { .kind = kind, .role = role, .period = look.period, .asOf = look.asOf, .language = look.language });
        Bytes bytes;
        bytes << answer.paper.amount << answer.paper.isProtected;
        if (answer.refusal)
            bytes << reason(*answer.refusal, Phrasebook(look.language));
        bytes << bytesOf(answer.paper.pages);
        seen.append({ QByteArray(code(kind).data()) + " in " + code(look.language).data(), bytes.take() });
    }
    return seen;
}

QList<Seen> allSeen(const CaseFile &file, const Look &look)
{
    return seenAsLines(file, look) + seenInTables(file, look) + seenInExports(file, look) + seenOnPapers(file, look);
}

QByteArray firstDifference(const QList<Seen> &one, const QList<Seen> &other)
{
    if (one.size() != other.size())
        return "number of things seen";
    for (qsizetype i = 0; i < one.size(); ++i) {
        if (one[i] != other[i])
            return one[i].what;
    }
    return {};
}

QString textOf(const std::vector<Page> &pages)
{
    QStringList lines;
    for (const Page &page : pages) {
        for (const TextItem &item : page.texts)
            lines.append(item.text);
    }
    return lines.join(u' ');
}

} // namespace caseledger::test

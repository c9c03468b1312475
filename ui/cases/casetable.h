// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/recordtablemodel.h"
#include "ui/cases/tablepage.h"
#include "ui/desk.h"
#include "ui/live/rowchange.h"
#include "ui/tables/recordtableview.h"

namespace caseledger {

/// What makes a table of Row: its words and where its rows come from.
template <class Row>
struct CaseTableKind
{
    QString key; ///< in files and memories: "payments"
    QString name; ///< accessible, as scripts know it: "Payments"
    std::span<const Column<Row>> columns;
    const QList<Row> &(*rows)(const CaseTables &);
    QString (*keyOf)(const Row &); ///< what tells a row from the others, in every reading
    QDate (*dayOf)(const Row &); ///< null where a range makes no difference
    TableSummary (*summary)(
        const QList<Row> &, const SummaryScope &, const LoadedCase &, const DateRange &, const Phrasebook &);
    QList<DetailLine> (*moreDetails)(const Row &, const LoadedCase &, const Phrasebook &); ///< behind the cells' own
    QString (*emptyText)(const DateRange &, const QList<Row> &all, const Phrasebook &);
    QString (*hiddenText)(qsizetype count); ///< that many rows are hidden by filters
    void (*prepare)(RecordTableView *) = nullptr; ///< how its table comes, before its layout is the worker's
};

/// A table page over the rows of one kind.
template <class Row>
class CaseTable final : public TablePage
{
public:
    CaseTable(CaseTableKind<Row> kind, const Desk &desk, QWidget *parent)
        : TablePage(kind.name, desk, parent)
        , m_kind(std::move(kind))
        , m_book(desk.book)
        , m_model(new RecordTableModel<Row>(m_kind.columns, m_book, this))
    {
        view()->setKey(m_kind.key);
        view()->setRecords(m_model);
        if (m_kind.prepare)
            m_kind.prepare(view());
        view()->remember(desk.memory);
    }

    bool hasDays() const override { return m_kind.dayOf != nullptr; }

    void showCase(const LoadedCasePointer &loaded, const DateRange &range) override
    {
        const bool isReadAgain = m_loaded && range == m_range;
        const bool coversOthers = m_loaded && m_loaded->isCovered != loaded->isCovered;
        m_loaded = loaded;
        m_range = range;
        const QList<Row> &all = m_kind.rows(loaded->tables);
        QList<Row> rows = rowsIn(all, range);
        if (isReadAgain)
            replaceRows(std::move(rows));
        else
            m_model->setRows(std::move(rows));
        if (coversOthers)
            m_model->changeRows(m_model->rows()); // the same in other words
        showPeriod(m_kind.dayOf ? m_book.period(range) : QString(), loaded->today, all.size()); // looks at the rows
        showRows();
    }

private:
    void replaceRows(QList<Row> rows)
    {
        const RowChange change = changeOf(m_model->rows(), rows, m_kind.keyOf, m_kind.columns);
        if (change.isAny)
            view()->replaceRecords([&] { m_model->setRows(std::move(rows)); }, change.placesNow, change.fresh);
    }

    QList<Row> rowsIn(const QList<Row> &all, const DateRange &range) const
    {
        if (!m_kind.dayOf || range == DateRange())
            return all;
        QList<Row> rows;
        for (const Row &row : all) {
            // What has no day lies in every range.
            if (const QDate day = m_kind.dayOf(row); !day.isValid() || range.contains(day))
                rows.append(row);
        }
        return rows;
    }

    void showRows() override
    {
        if (!m_loaded)
            return;
        const QList<Row> &all = m_kind.rows(m_loaded->tables);
        const QList<Row> &inPeriod = m_model->rows();
        const bool isFiltered = !view()->filter().isEmpty();
        QList<Row> shown = isFiltered ? QList<Row>() : inPeriod;
        for (const int record : isFiltered ? view()->shownRecords() : std::vector<int>())
            shown.append(inPeriod.at(record));
        const bool isHidden = shown.isEmpty() && !inPeriod.isEmpty();
        const QString none = isHidden ? m_kind.hiddenText(inPeriod.size()) : m_kind.emptyText(m_range, all, m_book);
        showRest(m_kind.summary(shown, { all.size(), isFiltered }, *m_loaded, m_range, m_book),
            shown.isEmpty() ? none : QString(), shown.size() < all.size());
    }

    QList<DetailLine> detailsOf(int record) const override
    {
        const Row &row = m_model->row(record);
        return cellLines(m_kind.columns, row, m_book) + m_kind.moreDetails(row, *m_loaded, m_book);
    }

    CaseTableKind<Row> m_kind;
    Phrasebook m_book;
    RecordTableModel<Row> *m_model;
    LoadedCasePointer m_loaded;
    DateRange m_range;
};

} // namespace caseledger

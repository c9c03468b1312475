// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/casepane.h"
#include "ui/cases/rowdetails.h"
#include "ui/cases/tablesummary.h"

#include <QDate>

class QLabel;
class QPushButton;
class QSplitter;

namespace caseledger {

class FilterBar;
class RecordTableView;
class TableFooter;
struct Desk;

/// One table of a case with its foot, the details of its current row beside it on demand, and words where it is empty.
/// Which rows it has is known to CaseTable.
class TablePage : public CasePane
{
    Q_OBJECT

public:
    /// Where there are no rows: the way to them, or why there are none.
    void focusPane() override;
    void toggleDetails() override;
    /// False where no details are open, or the focus is there already.
    bool focusDetails() override;
    void focusFilter() override;
    void chooseColumns() override;
    FilterBar *filters(); ///< made where it is not there yet
    RecordTableView *view() const { return m_view; }
    TableFooter *footer() const { return m_footer; }

protected:
    /// @param desk must outlive it
    TablePage(const QString &name, const Desk &desk, QWidget *parent);

    virtual QList<DetailLine> detailsOf(int record) const = 0;
    /// The period's words, empty for the whole time, and of how many rows it leaves some.
    void showPeriod(const QString &words, QDate today, qsizetype allRows);
    virtual void showRows() = 0; ///< how many the filters leave, and what they come to
    /// After the rows changed. emptyText says why there are none; empty while there are some.
    void showRest(const TableSummary &summary, const QString &emptyText, bool areOthersHidden);

private:
    void showDetails();
    void showNote();
    void showThem();

    const Desk &m_desk;
    RecordTableView *m_view;
    QSplitter *m_splitter;
    QWidget *m_filterPlace; ///< as high as the filters, which come into it after the first paint
    FilterBar *m_filters = nullptr;
    QString m_period;
    QDate m_today;
    RowDetails *m_details = nullptr; ///< made when first asked for
    QWidget *m_empty;
    QLabel *m_emptyText;
    QPushButton *m_all;
    TableFooter *m_footer;
};

} // namespace caseledger

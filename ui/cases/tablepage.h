// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/rowdetails.h"
#include "ui/cases/tablesummary.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;

namespace caseledger {

class RecordTableView;
class TableFooter;

/// One table of a case with its foot, the details of its current row beside it on demand, and words where it is empty.
/// Which rows it has is known to CaseTable.
class TablePage : public QWidget
{
    Q_OBJECT

public:
    /// Shows the rows of a case that lie in a range. Again whenever one of them changes.
    virtual void showRows(const LoadedCasePointer &loaded, const DateRange &range) = 0;
    virtual bool hasDays() const = 0; ///< a range makes a difference

    /// Where there are no rows: the way to them, or why there are none.
    void focusTable();
    void toggleDetails();
    /// False where no details are open, or the focus is there already.
    bool focusDetails();
    RecordTableView *view() const { return m_view; }
    TableFooter *footer() const { return m_footer; }

signals:
    void allWanted(); ///< the whole time, not the range

protected:
    TablePage(const QString &name, const Phrasebook &book, QWidget *parent);

    virtual QList<DetailLine> detailsOf(int record) const = 0;
    /// After the rows changed. emptyText says why there are none; empty while there are some.
    void showRest(const TableSummary &summary, const QString &emptyText, bool areOthersHidden);

private:
    void showDetails();

    RecordTableView *m_view;
    QSplitter *m_splitter;
    RowDetails *m_details = nullptr; ///< made when first asked for
    QWidget *m_empty;
    QLabel *m_emptyText;
    QPushButton *m_all;
    TableFooter *m_footer;
};

} // namespace caseledger

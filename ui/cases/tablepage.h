// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/casepane.h"
#include "ui/cases/rowdetails.h"
#include "ui/cases/tablesummary.h"

class QLabel;
class QPushButton;
class QSplitter;

namespace caseledger {

class RecordTableView;
class TableFooter;

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
    RecordTableView *view() const { return m_view; }
    TableFooter *footer() const { return m_footer; }

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

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/view/columnlayout.h"
#include "ui/deskmemory.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QTableView;

namespace caseledger {

/// Which columns a table shows, in which order and how wide: as they came, until the worker moves, sizes, hides or
/// sorts them; then that, from one sign-in to the next. Long texts are cut only where there is no room for them. What is
/// empty in all rows stays hidden unless it was chosen, and the running balance where the order or a filter would make
/// it untrue.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    explicit TableColumns(QTableView *view);
    ~TableColumns() override;

    /// From now on the layout is kept; the way the columns are now is how they came.
    void remember(const std::shared_ptr<DeskMemory> &memory, const QString &tableKey);
    /// After the rows became others: columns that say something now are shown, the first time all are made to fit.
    void takeRows();
    void setFiltered(bool filtered);
    /// True while the running balance would be shown, but is not true.
    bool isBalanceWithheld() const { return m_withheld >= 0; }
    int balanceColumn() const;

    const ColumnLayout &layout() const { return m_layout; }
    void setLayout(const ColumnLayout &layout); ///< as the worker chose; an empty one: as it came
    QStringList keys() const; ///< all columns, in their order
    void setShown(const QString &key, bool shown);
    QList<int> shownColumns() const; ///< in their order

signals:
    void changed(); ///< which are shown, or their order

protected:
    /// Shown again, it catches up, since another tab may have changed what is remembered; hidden, it waits no longer.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void catchUp();
    void noteWidth(int column, int width);
    void noteOrder();
    void keep();
    void arrange();
    void applyHidden();

    QTableView *m_view;
    ColumnLayout m_layout;
    ColumnLayout m_came; ///< order and sorting as the program has them
    std::shared_ptr<DeskMemory> m_memory;
    QString m_memoryKey;
    QTimer m_keeping; ///< until the hand rests
    QList<bool> m_used; ///< columns that say something, or once did
    QList<int> m_wanted; ///< how wide each column would be, were there room; empty before the first rows
    bool m_fitted = false;
    bool m_filtered = false;
    bool m_arranging = false; ///< what moves is not the worker's doing
    int m_withheld = -1;
};

} // namespace caseledger

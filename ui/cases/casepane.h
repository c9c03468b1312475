// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar.h"
#include "models/domain/papers/caller.h"
#include "ui/cases/loadedcase.h"

#include <QWidget>

namespace caseledger {

/// One of the pages inside a case: a table, or something else that is made of the loaded case.
class CasePane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows a case, or the same one read again: then whoever looks at it stays where she is.
    /// @param range what has a day is shown where that lies in it; null days: all
    virtual void showCase(const LoadedCasePointer &loaded, const DateRange &range) = 0;
    virtual bool hasDays() const { return false; } ///< a range makes a difference
    virtual void focusPane() = 0; ///< to what one works with first
    virtual void toggleDetails() { } ///< of the row that is current
    /// From the pane's first part to the next; false from the last.
    virtual bool focusDetails() { return false; }
    virtual void focusFilter() { } ///< where it can be filtered: what one types in
    virtual void chooseColumns() { } ///< where it is a table
    virtual void setCaller(CallerRole) { } ///< whom one speaks to, where it says something of it

signals:
    void allWanted(); ///< the whole time, not the range
    void readAgainWanted(); ///< it changed something of the case
};

} // namespace caseledger

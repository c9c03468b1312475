// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/casetables.h"
#include "ui/cases/loadedcase.h"

#include "models/domain/calendar.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QStackedLayout;
class QTabBar;

namespace caseledger {

class BusyOverlay;
class CaseHeader;
class DateFilter;
class MessageBar;
class TablePage;

/// One case: header, tables, and the period they show. It shares nothing with any other page.
class CasePage : public QWidget
{
    Q_OBJECT

public:
    CasePage(const CaseId &id, const Phrasebook &book, QWidget *parent = nullptr);

    const CaseId &id() const { return m_id; }
    /// Null until the case is there; so is the header.
    const LoadedCasePointer &loaded() const { return m_loaded; }
    CaseHeader *header() const { return m_header; }
    TablePage *tablePage(CaseTableId table);

    void showWaiting();
    void showCase(LoadedCasePointer loaded);
    /// What was shown before stays. The message offers to try again where that may help.
    void showProblem(const QString &message, bool mayHelpToTryAgain = true);
    /// Where the case would be: a form, until the case is there.
    void showForm(QWidget *form);

    void chooseTable(CaseTableId table);
    void openPeriods();
    void toggleDetails();
    void focusTable();
    /// From elsewhere to the table, from there to its details if they are open; false from the last of them.
    bool focusNextPane();

signals:
    void reloadWanted();

protected:
    bool event(QEvent *event) override;

private:
    void build();
    void buildOtherTables();
    void showTable(CaseTableId table);

    CaseId m_id;
    Phrasebook m_book;
    LoadedCasePointer m_loaded;
    MessageBar *m_message;
    QPointer<QWidget> m_form;
    BusyOverlay *m_busy;
    QBoxLayout *m_choices = nullptr; ///< tabs and period; this and the following are made with the first show
    CaseHeader *m_header = nullptr;
    QTabBar *m_tabs = nullptr;
    DateFilter *m_period = nullptr;
    QStackedLayout *m_stack = nullptr;
    std::array<TablePage *, allCaseTables.size()> m_pages {};
};

} // namespace caseledger

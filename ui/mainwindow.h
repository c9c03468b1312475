// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/casequeries.h"
#include "ui/cases/loadedcase.h"
#include "ui/desk.h"
#include "ui/search/recentcases.h"

#include <QMainWindow>

class QStackedWidget;

namespace caseledger {

class CaseTabs;
class DeskMenus;
class MessageBar;
class PaperMenus;
class SearchPanel;

/// The window of a session: search on the leading side, the open cases beside it. Where the worker's role opens no
/// cases, a page that says what it does instead.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Desk desk, RecentCases recent, QWidget *parent = nullptr);

    void openCase(const CaseId &id);
    CaseTabs *cases() const { return m_cases; }
    PaperMenus *papers() const;

signals:
    void officeRead(const caseledger::Office &office);
    void officeFailed(const caseledger::Error &error);
    void recentCasesChanged(const QStringList &recent);

protected:
    /// Asks first while a batch runs.
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildContent();
    void addSearch(QWidget *pane);
    void addFirstPage();
    void readOffice();
    void readRecentCases();
    void takeOffice(const Result<Office> &office);
    void noteShown(const LoadedCasePointer &loaded);
    void findCase();
    void showNextPane();
    void arrange();

    Desk m_desk;
    RecentCases m_recent;
    MessageBar *m_demo;
    MessageBar *m_message;
    SearchPanel *m_search = nullptr; ///< null where the worker's role opens no cases
    QStackedWidget *m_content;
    CaseTabs *m_cases;
    DeskMenus *m_menus;
};

} // namespace caseledger

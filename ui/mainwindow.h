// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/paneround.h"
#include "ui/cases/loadedcase.h"
#include "ui/desk.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace caseledger {

class Callers;
class CaseShelf;
class CaseTabs;
class DeskMenus;
struct DemoGuide;
class MessageBar;
class PaperMenus;
class SearchPanel;

/// The window of a session: search on the leading side, the open cases beside it. Where the worker's role opens no
/// cases, a page that says what it does instead.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Desk desk, QWidget *parent = nullptr);

    void openCase(const CaseId &id);
    CaseTabs *cases() const { return m_cases; }
    PaperMenus *papers() const;
    Callers *callers() const { return m_callers; }
    /// The card of first steps, unless it was closed: beside the cases where there is room, and where none is open.
    void showFirstSteps(const DemoGuide &guide);

signals:
    void officeRead(const caseledger::Office &office);
    void officeFailed(const caseledger::Error &error);

protected:
    /// Asks first while a batch runs.
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildContent();
    void addSearch(QWidget *pane);
    void addFirstPage();
    void readOffice();
    void takeOffice(const Result<Office> &office);
    void watchShelf();
    void findCase();
    void goToPane(Turn turn);
    void arrange();

    Desk m_desk;
    MessageBar *m_demo;
    MessageBar *m_message;
    SearchPanel *m_search = nullptr; ///< null where the worker's role opens no cases; so is the shelf
    CaseShelf *m_shelf = nullptr;
    QPointer<QWidget> m_aside;
    QStackedWidget *m_content;
    CaseTabs *m_cases;
    Callers *m_callers;
    DeskMenus *m_menus;
};

} // namespace caseledger

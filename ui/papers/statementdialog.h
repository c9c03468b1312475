// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "ui/cases/loadedcase.h"
#include "ui/desk.h"
#include "ui/papers/pagebrowser.h"

#include <QDialog>

class QPrinter;
class QPushButton;

namespace caseledger {

class MessageBar;
class StatementChoices;

/// Makes a statement of one case: the choices on one side, the pages as they will be printed on the other.
/// The case is the one it was opened with, whatever happens in the window.
class StatementDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param desk must outlive the dialog
    StatementDialog(const Desk &desk, LoadedCasePointer loaded, QWidget *parent = nullptr);

    StatementChoices *choices() const { return m_choices; }
    PageBrowser *browser() const { return m_browser; }
    /// Writes the file on the store's thread; the answer comes with saved().
    void save(const QString &file);

signals:
    void previewShown();
    void saved(const caseledger::Result<int> &pages);

private:
    void makePages();
    void takePages(quint64 ticket, PagesPointer pages);
    void choosePrinter();
    void print(QPrinter &printer);
    void chooseFile();
    void tell(const Result<int> &pages, const QString &done);
    QString title() const;

    const Desk &m_desk;
    LoadedCasePointer m_loaded;
    PagesPointer m_pages;
    quint64 m_ticket = 0; ///< of the newest choice: the pages of an older one are dropped
    MessageBar *m_message;
    StatementChoices *m_choices;
    PageBrowser *m_browser;
    QPushButton *m_print;
    QPushButton *m_save;
};

} // namespace caseledger

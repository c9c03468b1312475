// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/listing/listing.h"
#include "ui/cases/loadedcase.h"
#include "ui/cases/tablesummary.h"
#include "ui/desk.h"
#include "ui/papers/screenpages.h"
#include "ui/parts/taborder.h"

#include <QDialog>

class QPrinter;
class QPushButton;

namespace caseledger {

class MessageBar;
class PageBrowser;

/// A table as it is shown, on paper for office use: looked at first, then printed or saved. Noted in the trail before
/// either.
class ListingDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param desk must outlive it
    /// @param shown the table as it was when this was asked for
    /// @param figures what stands below it
    ListingDialog(const Desk &desk, LoadedCasePointer loaded, ShownTable shown, const QList<SummaryFigure> &figures,
        QWidget *parent = nullptr);

    void choosePrinter();
    void print(std::shared_ptr<QPrinter> printer);
    void chooseFile();
    void save(const QString &file);
    /// Pages are there, none on their way, and amounts are not covered.
    bool isReady() const { return m_pages && !m_busy && !m_desk.privacy->isOn(); }

signals:
    void pagesShown();
    void done(const QString &message);
    void failed(const caseledger::Error &error);

protected:
    bool focusNextPrevChild(bool next) override { return focusNextAsRead(this, next); }

private:
    void layOut();
    void makePages(const QList<SummaryFigure> &figures);
    void showPages();
    void setBusy(bool busy);
    void tell(const QString &message);
    void tell(const Error &error);
    std::function<Result<>(Connection &)> noting() const;

    const Desk &m_desk;
    LoadedCasePointer m_loaded;
    ShownTable m_shown;
    PagesPointer m_pages; ///< null until they are made
    bool m_busy = false;
    MessageBar *m_message;
    PageBrowser *m_browser;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
};

/// What stands beside a table on paper, in the window's language.
ListingWords listingWords(const LoadedCase &loaded, const ShownTable &shown, const Phrasebook &book);
QList<ListingTotal> listingTotals(const QList<SummaryFigure> &figures, const Phrasebook &book);

} // namespace caseledger

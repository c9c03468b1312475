// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QFuture>
#include <QObject>
#include <QPointF>

class QPrinter;

namespace caseledger {

/// Prints pages on a thread of its own: a slow printer, or a long paper, holds up no window. Answers and errors as
/// printPages().
QFuture<Result<int>> printing(const std::shared_ptr<QPrinter> &printer, std::vector<Page> pages);

/// Gives a paper out: numbers and keeps it first, then prints it or writes its file. One at a time.
class PaperOutput : public QObject
{
    Q_OBJECT

public:
    /// @param desk must outlive it
    /// @param window that its dialogs belong to
    PaperOutput(const Desk &desk, QWidget *window);

    /// The paper that is shown; null for none. What is under way stays with the paper it began with.
    void setPaper(std::shared_ptr<const Paper> paper, const QString &overrideReason);
    /// There is a paper, and none on its way.
    bool isReady() const { return m_paper && !m_busy; }

    /// @param suggested printer; empty for the system's usual one
    void choosePrinter(const QString &suggested = {});
    void print(std::shared_ptr<QPrinter> printer);
    void chooseFile();
    void save(const QString &file);
    /// A sheet that is no paper: it has no number and is not kept.
    void printSheet(const Page &page, const QString &title, const QString &suggested);

signals:
    void readyChanged();
    void done(const QString &message);
    void saved(caseledger::PaperKind kind); ///< as a PDF; done() comes too
    void failed(const caseledger::Error &error);

private:
    using Chosen = std::function<void(std::shared_ptr<QPrinter>)>;
    /// @param heading of the dialog, in the window's words
    /// @param title of what is printed, as printers list it: in English, as its files are
    void openPrintDialog(const QString &heading, const QString &title, const QString &suggested, Chosen chosen);
    void setBusy(bool busy);
    bool isStillShown(const std::shared_ptr<const Paper> &shown);
    void printIssued(const IssuedPaper &issued, PaperKind kind, const std::shared_ptr<QPrinter> &printer);
    void giveTo(const std::shared_ptr<QPrinter> &printer, std::vector<Page> pages, const QString &whenDone);

    const Desk &m_desk;
    QWidget *m_window;
    std::shared_ptr<const Paper> m_paper;
    QString m_reason;
    bool m_busy = false;
};

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperoutput.h"

#include "models/documents/pagepainter.h"
#include "models/store/store.h"
#include "models/store/whenready.h"
#include "ui/parts/filedialogs.h"
#include "ui/parts/printerdialog.h"

#include <QPrinter>
#include <QPromise>
#include <QThreadPool>
#include <QWidget>

namespace caseledger {

namespace {

/// Pages as a printer needs them that pulls paper in a little off.
std::vector<Page> nudged(const std::vector<Page> &pages, QPointF byMm)
{
    std::vector<Page> all;
    for (const Page &page : pages)
        all.push_back(moved(page, byMm));
    return all;
}

} // namespace

QFuture<Result<int>> printing(const std::shared_ptr<QPrinter> &printer, std::vector<Page> pages)
{
    auto promise = std::make_shared<QPromise<Result<int>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, printer, pages = std::move(pages)] {
        promise->addResult(printPages(pages, *printer));
        promise->finish();
    });
    return promise->future();
}

PaperOutput::PaperOutput(const Desk &desk, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window)
{ }

void PaperOutput::setPaper(std::shared_ptr<const Paper> paper, const QString &overrideReason)
{
    m_paper = std::move(paper);
    m_reason = overrideReason;
    emit readyChanged();
}

void PaperOutput::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_window->setCursor(Qt::BusyCursor);
    else
        m_window->unsetCursor();
    emit readyChanged();
}

void PaperOutput::openPrintDialog(const QString &heading, const QString &title, const QString &suggested, Chosen chosen)
{
    auto *dialog = new PrinterDialog(heading, suggested, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PrinterDialog::chosen, this, [this, title, chosen = std::move(chosen)](const PrinterWish &wish) {
        if (auto printer = printerFor(wish, title))
            chosen(std::move(printer));
        else
            emit failed({ Error::Kind::Printer, tr("The printer %1 is gone. Choose another.").arg(wish.printer) });
    });
    whenReady(
        askForPrinters(), dialog, [dialog](const QList<OfferedPrinter> &printers) { dialog->setPrinters(printers); });
    dialog->open();
}

void PaperOutput::choosePrinter(const QString &suggested)
{
    if (isReady())
        openPrintDialog(m_window->windowTitle(), paperTitle(m_paper->kind), suggested,
            [this, shown = m_paper](const std::shared_ptr<QPrinter> &printer) {
                if (isStillShown(shown))
                    print(printer);
            });
}

void PaperOutput::print(std::shared_ptr<QPrinter> printer)
{
    if (!isReady())
        return;
    setBusy(true);
    const auto answer = m_desk.store.run([issue = m_desk.papers.issue, paper = m_paper, reason = m_reason](
                                             Connection &connection) { return issue(connection, *paper, reason); });
    whenReady(answer, this, [this, printer, kind = m_paper->kind](const Result<IssuedPaper> &issued) {
        if (issued)
            return printIssued(*issued, kind, printer);
        setBusy(false);
        emit failed(issued.error());
    });
}

void PaperOutput::printIssued(const IssuedPaper &issued, PaperKind kind, const std::shared_ptr<QPrinter> &printer)
{
    const bool isMoved = kind == PaperKind::Coupon && m_desk.printers.nudge;
    const QPointF byMm = isMoved ? m_desk.printers.nudge(printer->printerName()) : QPointF();
    giveTo(printer, byMm.isNull() ? issued.pages : nudged(issued.pages, byMm),
        tr("Sent to the printer %1. Paper number %2.").arg(printer->printerName(), issued.number.text()));
}

/// What is under way goes on if the window is closed.
void PaperOutput::giveTo(const std::shared_ptr<QPrinter> &printer, std::vector<Page> pages, const QString &whenDone)
{
    setBusy(true);
    whenReady(printing(printer, std::move(pages)), this, [this, whenDone](const Result<int> &taken) {
        setBusy(false);
        if (taken)
            emit done(whenDone);
        else
            emit failed(taken.error());
    });
}

void PaperOutput::chooseFile()
{
    if (!isReady())
        return;
    const auto *dialog = askForFile({ .kind = FileWish::Kind::Save,
                                        .title = tr("Save the paper"),
                                        .suffix = QStringLiteral("pdf"),
                                        .name = paperTitle(m_paper->kind) + QLatin1String(".pdf") },
        m_window);
    connect(dialog, &FileDialog::fileSelected, this, [this, shown = m_paper](const QString &file) {
        if (isStillShown(shown))
            save(file);
    });
}

/// Printer and file are chosen above the pages; meanwhile others may have been made, which nobody has looked at.
bool PaperOutput::isStillShown(const std::shared_ptr<const Paper> &shown)
{
    if (shown == m_paper)
        return true;
    emit failed(
        { Error::Kind::Refused, tr("The case changed meanwhile. Look at the paper again, then print or save it.") });
    return false;
}

void PaperOutput::save(const QString &file)
{
    if (!isReady())
        return;
    setBusy(true);
    const auto answer = m_desk.store.run([tools = m_desk.papers, paper = m_paper, reason = m_reason, file](
                                             Connection &connection) -> Result<PaperNumber> {
        const Result<IssuedPaper> issued = tools.issue(connection, *paper, reason);
        if (!issued)
            return tl::unexpected(issued.error());
        if (const Result<> written = tools.writeFile(issued->pdf, file); !written)
            return tl::unexpected(written.error());
        return issued->number;
    });
    whenReady(answer, this, [this, file, kind = m_paper->kind](const Result<PaperNumber> &number) {
        if (number) {
            emit done(tr("Saved as %1. Paper number %2.").arg(file, number->text()));
            emit saved(kind);
        } else {
            emit failed(number.error());
        }
        setBusy(false);
    });
}

void PaperOutput::printSheet(const Page &page, const QString &title, const QString &suggested)
{
    openPrintDialog(title, title, suggested, [this, page](const std::shared_ptr<QPrinter> &printer) {
        const QPointF byMm = m_desk.printers.nudge ? m_desk.printers.nudge(printer->printerName()) : QPointF();
        giveTo(printer, { moved(page, byMm) }, tr("Sent to the printer %1.").arg(printer->printerName()));
    });
}

} // namespace caseledger

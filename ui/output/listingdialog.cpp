// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/listingdialog.h"

#include "models/documents/pagepainter.h"
#include "models/store/store.h"
#include "models/store/whenready.h"
#include "ui/errortext.h"
#include "ui/output/coveredpane.h"
#include "ui/output/exportdialog.h"
#include "ui/output/tableexport.h"
#include "ui/papers/pagebrowser.h"
#include "ui/papers/paperoutput.h"
#include "ui/parts/announcer.h"
#include "ui/parts/filedialogs.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/printerdialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace caseledger {

ListingWords listingWords(const LoadedCase &loaded, const ShownTable &shown, const Phrasebook &book)
{
    const Office &office = loaded.office;
    ListingWords words { .office = QStringList(office.name) + office.addressLines,
        .title = shown.title,
        //: below the title of a printed table; %1 is the case, %2 a day
        .facts = ListingDialog::tr("Case %1, as of %2")
                     .arg(Phrasebook::isolated(loaded.id().text()),
                         Phrasebook::isolated(book.date(shown.asOf.isValid() ? shown.asOf : loaded.today))),
        .conditions = shown.conditions,
        .notice = ListingDialog::tr("For office use. Not a statement for a parent."),
        .mark = office.demo ? QStringLiteral("DEMO") : QString(),
        .pageNumber = [](int page, int pages) { return ListingDialog::tr("Page %1 of %2").arg(page).arg(pages); },
        .direction = book.direction() };
    words.office.removeAll(QString());
    if (words.conditions.isEmpty())
        words.conditions.append(ListingDialog::tr("All rows"));
    //: on a printed table: how many rows it has, and how many there are without filters
    words.conditions.append(ListingDialog::tr("Rows: %1 of %2")
                                .arg(Phrasebook::isolated(countText(shown.cells.rowCount)),
                                    Phrasebook::isolated(countText(shown.allRows))));
    return words;
}

QList<ListingTotal> listingTotals(const QList<SummaryFigure> &figures, const Phrasebook &book)
{
    QList<ListingTotal> totals;
    for (const SummaryFigure &figure : figures)
        totals.append({ figure.label, book.money(figure.amount) });
    return totals;
}

ListingDialog::ListingDialog(
    const Desk &desk, LoadedCasePointer loaded, ShownTable shown, const QList<SummaryFigure> &figures, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_loaded(std::move(loaded))
    , m_shown(std::move(shown))
    , m_message(new MessageBar(this))
    , m_browser(new PageBrowser(this))
{
    //: title of a dialog; %1 is a table, %2 a case
    setWindowTitle(tr("Print: %1 – %2").arg(m_shown.title, m_loaded->id().text()));
    resizeWithinScreen(this, { 900, 760 });
    layOut();
    connect(m_desk.privacy.get(), &PrivacyView::changed, this, &ListingDialog::showPages);
    makePages(figures);
}

void ListingDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("Save P&DF…"), QDialogButtonBox::ActionRole);
    m_print->setDefault(true);
    m_print->setEnabled(false);
    m_save->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_browser, 1);
    layout->addWidget(buttons);
    connect(m_print, &QPushButton::clicked, this, &ListingDialog::choosePrinter);
    connect(m_save, &QPushButton::clicked, this, &ListingDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// On the store's thread: a long table holds up no window.
void ListingDialog::makePages(const QList<SummaryFigure> &figures)
{
    m_browser->showWaiting();
    const auto pages = m_desk.store.run([shown = m_shown, totals = listingTotals(figures, m_desk.book),
                                            words = listingWords(*m_loaded, m_shown, m_desk.book)](Connection &) {
        return Result<PagesPointer>(std::make_shared<const std::vector<Page>>(listingPages(shown, totals, words)));
    });
    whenReady(pages, this, [this](const Result<PagesPointer> &made) {
        m_pages = *made;
        showPages();
        m_print->setFocus();
        emit pagesShown();
    });
}

void ListingDialog::showPages()
{
    if (!m_pages)
        return;
    const bool isCovered = m_desk.privacy->isOn();
    m_browser->showPages(isCovered ? coveredPages(m_pages) : m_pages);
    if (isCovered)
        m_message->say(MessageBar::Kind::Notice, coveredNotice(m_desk));
    else
        m_message->hide();
    setBusy(m_busy);
}

void ListingDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_print->setEnabled(isReady());
    m_save->setEnabled(isReady());
}

void ListingDialog::tell(const QString &message)
{
    setBusy(false);
    m_message->say(MessageBar::Kind::Done, message);
    announce(this, message);
    emit done(message);
}

void ListingDialog::tell(const Error &error)
{
    setBusy(false);
    m_message->say(MessageBar::Kind::Problem, errorText(error));
    emit failed(error);
}

std::function<Result<>(Connection &)> ListingDialog::noting() const
{
    return [id = m_loaded->id(), revision = m_loaded->file->revision, reason = m_loaded->reason,
               name = m_shown.cells.name, rows = m_shown.cells.rowCount](Connection &connection) {
        return noteListing(connection, { id, revision }, reason, name, rows);
    };
}

void ListingDialog::choosePrinter()
{
    auto *dialog = new PrinterDialog(m_shown.title, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PrinterDialog::chosen, this, [this](const PrinterWish &wish) {
        if (auto printer = printerFor(wish, m_shown.title))
            print(std::move(printer));
        else
            tell(Error { Error::Kind::Printer, tr("The printer %1 is gone. Choose another.").arg(wish.printer) });
    });
    whenReady(
        askForPrinters(), dialog, [dialog](const QList<OfferedPrinter> &printers) { dialog->setPrinters(printers); });
    dialog->open();
}

void ListingDialog::print(std::shared_ptr<QPrinter> printer)
{
    if (!isReady())
        return;
    setBusy(true);
    whenReady(m_desk.store.run(noting()), this, [this, printer](const Result<> &noted) {
        if (!noted)
            return tell(noted.error());
        whenReady(printing(printer, *m_pages), this, [this, printer](const Result<int> &taken) {
            taken ? tell(tr("Sent to the printer %1. Pages: %2").arg(printer->printerName()).arg(*taken))
                  : tell(taken.error());
        });
    });
}

void ListingDialog::chooseFile()
{
    const auto *dialog = askForFile({ .kind = FileWish::Kind::Save,
                                        .title = tr("Save the table"),
                                        .suffix = QStringLiteral("pdf"),
                                        .name = fileNameOf(m_shown) + QLatin1String(".pdf") },
        this);
    connect(dialog, &FileDialog::fileSelected, this, &ListingDialog::save);
}

void ListingDialog::save(const QString &file)
{
    if (!isReady())
        return;
    setBusy(true);
    const auto written = m_desk.store.run([note = noting(), pages = m_pages, write = m_desk.papers.writeFile,
                                              name = m_shown.cells.name, file](Connection &connection) -> Result<> {
        const Result<QByteArray> pdf = pdfOf(*pages, name);
        if (!pdf)
            return tl::unexpected(pdf.error());
        return note(connection).and_then([&] { return write(*pdf, file); });
    });
    whenReady(written, this, [this, file](const Result<> &saved) {
        if (saved)
            tell(tr("Saved as %1.").arg(file));
        else
            tell(saved.error());
    });
}

} // namespace caseledger

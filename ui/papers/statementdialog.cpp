// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/statementdialog.h"

#include "models/documents/pagepainter.h"
#include "models/store/store.h"
#include "models/store/whenready.h"
#include "ui/errortext.h"
#include "ui/papers/statementchoices.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace caseledger {

namespace {

/// The pages for a screen that others may see.
PagesPointer withoutAddress(const std::vector<Page> &pages, const QString &instead)
{
    auto shown = std::make_shared<std::vector<Page>>(pages);
    for (Page &page : *shown) {
        const auto isAddress = [](const TextItem &item) { return item.role == TextRole::Address; };
        if (const auto first = std::ranges::find_if(page.texts, isAddress); first != page.texts.end()) {
            first->text = instead;
            page.texts.erase(std::remove_if(std::next(first), page.texts.end(), isAddress), page.texts.end());
        }
    }
    return shown;
}

/// The choices keep their height in a low window, and their width whatever the names.
QWidget *scrolling(StatementChoices *choices)
{
    auto *scroll = new QScrollArea(choices->parentWidget());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what has the focus within is scrolled to
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(
        choices->minimumSizeHint().width() + scroll->style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 4);
    scroll->setWidgetResizable(true);
    scroll->setWidget(choices);
    return scroll;
}

} // namespace

StatementDialog::StatementDialog(const Desk &desk, LoadedCasePointer loaded, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_loaded(std::move(loaded))
    , m_pages(std::make_shared<const std::vector<Page>>())
    , m_message(new MessageBar(this))
    , m_choices(new StatementChoices(m_loaded, desk.book, this))
    , m_browser(new PageBrowser(this))
{
    setWindowTitle(tr("Statement – %1").arg(m_loaded->id().text()));
    resizeWithinScreen(this, { 1040, 760 });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("Save P&DF…"), QDialogButtonBox::ActionRole);
    m_print->setDefault(true);

    auto *middle = new QHBoxLayout;
    middle->addWidget(scrolling(m_choices));
    middle->addWidget(m_browser, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);

    connect(m_choices, &StatementChoices::changed, this, &StatementDialog::makePages);
    connect(m_print, &QPushButton::clicked, this, &StatementDialog::choosePrinter);
    connect(m_save, &QPushButton::clicked, this, &StatementDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    makePages();
}

void StatementDialog::makePages()
{
    m_print->setEnabled(false);
    m_save->setEnabled(false);
    m_browser->showWaiting();
    const auto answer = m_desk.store.run(
        [make = m_desk.papers.statement, loaded = m_loaded, choice = m_choices->choice()](Connection &) {
            return Result<PagesPointer>(
                std::make_shared<const std::vector<Page>>(make(*loaded->file, loaded->office, choice)));
        });
    whenReady(answer, this, [this, ticket = ++m_ticket](const Result<PagesPointer> &pages) {
        if (pages)
            takePages(ticket, *pages);
        else
            tell(tl::unexpected(pages.error()), {});
    });
}

void StatementDialog::takePages(quint64 ticket, PagesPointer pages)
{
    if (ticket != m_ticket)
        return;
    m_pages = std::move(pages);
    const Party &recipient = partyOf(*m_loaded->file, m_choices->choice().role);
    const bool isProtected = recipient.address.isWithheldFrom(Audience::Staff);
    m_browser->showPages(isProtected ? withoutAddress(*m_pages, tr("Address withheld on the screen")) : m_pages);
    m_print->setEnabled(!m_pages->empty());
    m_save->setEnabled(!m_pages->empty());
    emit previewShown();
}

QString StatementDialog::title() const { return m_desk.papers.title(m_choices->choice().kind); }

void StatementDialog::choosePrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] { print(*printer); });
    dialog->open();
}

void StatementDialog::print(QPrinter &printer)
{
    tell(printPages(*m_pages, printer), tr("Sent to the printer %1.").arg(printer.printerName()));
}

void StatementDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the statement"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(title() + QLatin1String(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &StatementDialog::save);
    dialog->open();
}

void StatementDialog::save(const QString &file)
{
    const auto answer = m_desk.store.run([save = m_desk.papers.savePdf, pages = m_pages, title = title(), file](
                                             Connection &) { return save(*pages, title, file); });
    whenReady(answer, this, [this, file](const Result<int> &pages) {
        tell(pages, tr("Saved as %1").arg(file));
        emit saved(pages);
    });
}

void StatementDialog::tell(const Result<int> &pages, const QString &done)
{
    if (pages)
        m_message->say(MessageBar::Kind::Done, done);
    else
        m_message->say(MessageBar::Kind::Problem, errorText(pages.error()));
}

} // namespace caseledger

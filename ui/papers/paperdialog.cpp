// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperdialog.h"

#include "models/store/store.h"
#include "models/store/whenready.h"
#include "models/text/words.h"
#include "ui/errortext.h"
#include "ui/live/freshreading.h"
#include "ui/papers/couponoptions.h"
#include "ui/papers/pagebrowser.h"
#include "ui/papers/paperchoices.h"
#include "ui/papers/paperoutput.h"
#include "ui/papers/refusalpanel.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPrinterInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace caseledger {

namespace {

/// The choices keep their height in a low window, and their width whatever the names.
QWidget *scrolling(PaperChoices *choices)
{
    auto *scroll = new QScrollArea(choices->parentWidget());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what has the focus within is scrolled to
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    constexpr int roomForNotices = 270;
    const int bar = scroll->style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 4;
    scroll->setFixedWidth(std::max(choices->minimumSizeHint().width(), roomForNotices) + bar);
    scroll->setWidgetResizable(true);
    scroll->setWidget(choices);
    return scroll;
}

/// The system's usual printer first.
QStringList printersFor(PaperKind kind)
{
    if (kind != PaperKind::Coupon)
        return {};
    QStringList names = QPrinterInfo::availablePrinterNames();
    const QString usual = QPrinterInfo::defaultPrinterName();
    if (names.removeOne(usual))
        names.prepend(usual);
    return names;
}

} // namespace

PaperDialog::PaperDialog(
    const Desk &desk, LoadedCasePointer loaded, PaperKind kind, QWidget *parent, std::optional<Role> reader)
    : QDialog(parent)
    , m_desk(desk)
    , m_loaded(std::move(loaded))
    , m_kind(kind)
    , m_message(new MessageBar(this))
    , m_wording(new MessageBar(this))
    , m_choices(new PaperChoices(m_loaded, kind, desk, printersFor(kind), this))
    , m_browser(new PageBrowser(this))
    , m_refusal(new RefusalPanel(this))
    , m_answer(new QStackedWidget(this))
    , m_output(new PaperOutput(desk, this))
    , m_reading(new FreshReading(this, std::chrono::milliseconds(500), [this] { readForNews(); }))
{
    setWindowTitle(
        tr("%1 – %2").arg(isStatement(kind) ? tr("Statement") : word(kind, desk.book), m_loaded->id().text()));
    resizeWithinScreen(this, { 1040, 760 });
    layOut();
    if (m_choices->focusProxy())
        m_choices->setFocus();
    if (reader && isFor(kind, *reader))
        m_choices->choose(*reader);
    connect(m_choices, &PaperChoices::changed, this, &PaperDialog::makePaper);
    connect(m_desk.privacy.get(), &PrivacyView::changed, this, &PaperDialog::makePaper);
    connect(m_desk.news.get(), &OfficeWatch::newsCame, this, &PaperDialog::takeNews);
    connect(m_refusal, &RefusalPanel::overrideGiven, this, &PaperDialog::overrideRule);
    connect(m_message, &MessageBar::actionWanted, this, &PaperDialog::readCaseAnew);
    connect(m_output, &PaperOutput::readyChanged, this, [this] {
        m_print->setEnabled(m_output->isReady());
        m_save->setEnabled(m_output->isReady());
    });
    connect(m_output, &PaperOutput::failed, this, &PaperDialog::tell);
    connect(m_output, &PaperOutput::done, this,
        [this](const QString &text) { m_message->say(MessageBar::Kind::Done, text); });
    if (m_choices->coupons())
        connect(m_choices->coupons(), &CouponOptions::sheetWanted, this, [this] {
            const Page sheet = alignmentSheet(m_desk.papers.letterhead(m_loaded->office), m_desk.book);
            m_output->printSheet(sheet, tr("Alignment sheet"), m_choices->coupons()->printer());
        });
    makePaper();
}

void PaperDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("Save P&DF…"), QDialogButtonBox::ActionRole);
    m_print->setDefault(true);
    m_answer->addWidget(m_browser);
    m_answer->addWidget(m_refusal);
    auto *middle = new QHBoxLayout;
    middle->addWidget(scrolling(m_choices));
    middle->addWidget(m_answer, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_wording);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    connect(m_print, &QPushButton::clicked, this,
        [this] { m_output->choosePrinter(m_choices->coupons() ? m_choices->coupons()->printer() : QString()); });
    connect(m_save, &QPushButton::clicked, m_output, &PaperOutput::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

/// A case as it is opened for the screen has no protected person's contact in it.
PaperDialog::Opening PaperDialog::openingFor(const PaperWish &wish) const
{
    const QString own = m_choices->ownAddressReason();
    const bool showsOwn = m_choices->isProtected() && (m_loaded->worker.hasEveryRight || !own.isEmpty());
    return { .isNeeded = wish.kind == PaperKind::MonthlyNotice || showsOwn,
        .reason = own.isEmpty() ? m_loaded->reason : own };
}

/// On the store's thread.
Result<PaperDialog::Made> PaperDialog::make(Connection &connection, const PaperTools &tools, const LoadedCase &loaded,
    PaperSource source, const PaperWish &wish, const Opening &opening)
{
    if (!source.file && opening.isNeeded) {
        Result<PaperSource> read = tools.read(connection, loaded.id(), wish.kind, opening.reason);
        if (!read)
            return tl::unexpected(read.error());
        source = std::move(*read);
        if (source.file->revision != loaded.file->revision)
            return failure(
                Error::Kind::Conflict, QStringLiteral("The case has changed since it was opened: load it anew."));
    } else if (!source.file) {
        source.file = loaded.file;
    }
    auto answer = std::make_shared<const PaperAnswer>(tools.make(source, tools.letterhead(loaded.office), wish));
    const bool isNotice = wish.kind == PaperKind::MonthlyNotice || wish.kind == PaperKind::AccessNotice;
    QStringList problems = isNotice && tools.wordingProblems ? tools.wordingProblems(loaded.office) : QStringList();
    return Made { std::move(source), std::move(answer), std::move(problems) };
}

void PaperDialog::makePaper()
{
    m_output->setPaper(nullptr, {});
    m_browser->showWaiting();
    PaperWish wish = m_choices->wish();
    wish.overridden = !m_reason.isEmpty();
    const Opening opening = openingFor(wish);
    if (opening != m_opening)
        m_source = {};
    m_opening = opening;
    const auto answer = m_desk.store.run(
        [tools = m_desk.papers, loaded = m_loaded, source = m_source, wish, opening](
            Connection &connection) { return make(connection, tools, *loaded, source, wish, opening); });
    whenReady(answer, this, [this, ticket = ++m_ticket](const Result<Made> &made) {
        if (ticket != m_ticket)
            return;
        if (made)
            takePaper(*made);
        else
            tell(made.error());
    });
}

void PaperDialog::takePaper(const Made &made)
{
    m_source = made.source;
    m_choices->showSource(m_source.file);
    if (made.problems.isEmpty())
        m_wording->hide();
    else
        m_wording->say(MessageBar::Kind::Notice, made.problems.join(u'\n'));
    if (const std::optional<PaperRefusal> &refusal = made.answer->refusal) {
        m_refusal->showRefusal(reason(*refusal, m_desk.book), refusal->canOverride());
        m_answer->setCurrentWidget(m_refusal);
    } else {
        showPages(made.answer);
    }
    emit answerShown();
}

void PaperDialog::showPages(const std::shared_ptr<const PaperAnswer> &answer)
{
    const Paper &paper = answer->paper;
    const PagesPointer pages = screenPages(paper, m_loaded->office, tr("Address withheld on the screen"));
    m_browser->showPages(m_desk.privacy->isOn() ? coveredPages(pages) : pages);
    m_answer->setCurrentWidget(m_browser);
    m_output->setPaper(std::shared_ptr<const Paper>(answer, &paper), m_reason);
}

bool PaperDialog::isRefused() const { return m_answer->currentWidget() == m_refusal; }

void PaperDialog::overrideRule(const QString &reason)
{
    m_reason = reason;
    m_message->say(
        MessageBar::Kind::Notice, tr("Made all the same. The reason is kept with the paper: %1").arg(reason));
    makePaper();
}

void PaperDialog::tell(const Error &error)
{
    const bool isOld = error.kind == Error::Kind::Conflict;
    m_message->say(MessageBar::Kind::Problem, errorText(error), isOld ? tr("Load the case anew") : QString());
}

void PaperDialog::readCaseAnew()
{
    m_message->hide();
    const auto answer = m_desk.store.run([id = m_loaded->id(), reason = m_loaded->reason](
                                             Connection &connection) { return loadCase(connection, id, reason); });
    whenReady(answer, this, [this](const Result<LoadedCasePointer> &loaded) {
        if (!loaded)
            return tell(loaded.error());
        m_loaded = *loaded;
        m_source = {};
        m_choices->setCase(m_loaded);
        makePaper();
        emit caseChanged(m_loaded->id());
    });
}

/// A monthly notice stands on the custodial parent's other cases, too.
void PaperDialog::takeNews(const OfficeNews &news)
{
    const auto isOf = [&news](const CaseId &id) { return areOf(news, id); };
    const bool isOfOthers
        = m_kind == PaperKind::MonthlyNotice && std::ranges::any_of(m_loaded->file->otherCasesOfCustodial, isOf);
    m_areOthersChanged = m_areOthersChanged || isOfOthers;
    if (isOf(m_loaded->id()) || isOfOthers || news.isOffice)
        m_reading->want();
}

void PaperDialog::readForNews()
{
    const auto answer
        = m_desk.store.run([before = m_loaded](Connection &connection) { return loadAgain(connection, before); });
    whenReady(answer, this, [this](const Result<LoadedCasePointer> &loaded) {
        m_reading->hasEnded();
        if (!loaded) {
            m_output->setPaper(nullptr, {}); // what is shown is not what is known
            return tell(loaded.error());
        }
        if (!std::exchange(m_areOthersChanged, false) && *loaded == m_loaded)
            return;
        m_loaded = *loaded;
        m_source = {};
        m_choices->setCase(m_loaded);
        m_message->say(MessageBar::Kind::Notice,
            tr("A colleague has changed the case: this is the paper as it is now. Look at it again."));
        makePaper();
    });
}

} // namespace caseledger

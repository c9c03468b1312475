// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterwindow.h"

#include "models/store/store.h"
#include "models/store/whenready.h"
#include "models/text/letterwords.h"
#include "ui/actions/deskactions.h"
#include "ui/errortext.h"
#include "ui/letters/letterdeedbar.h"
#include "ui/letters/letterdeeddialog.h"
#include "ui/letters/letterdetails.h"
#include "ui/letters/letterfilterbar.h"
#include "ui/letters/letterlist.h"
#include "ui/live/freshreading.h"
#include "ui/looks/emptystate.h"
#include "ui/parts/busyoverlay.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/splitter.h"

#include <QDialogButtonBox>
#include <QMenu>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace caseledger {

namespace {

/// "340 open: 3 Needs approval, 337 Queued. The longest wait is 5 days; 14 wait for more than 2 days."
QString totalsText(const LetterTotals &totals, const Phrasebook &book)
{
    QStringList states;
    for (int state = 0; state < statesOfLetters; ++state) {
        if (const qint64 count = totals.ofState.at(size_t(state)); count > 0 && isOpen(LetterState(state)))
            states.append(QStringLiteral("%1: %2").arg(word(LetterState(state), book)).arg(count));
    }
    const qint64 open = totals.of({});
    if (open == 0)
        return LetterWindow::tr("No letter is open.");
    QStringList sentences { LetterWindow::tr("Open: %1 (%2).").arg(open).arg(states.join(QLatin1String(", "))) };
    sentences.append(LetterWindow::tr("The longest wait is %1.").arg(ageText(totals.longestWait)));
    if (totals.waitingLong > 0)
        sentences.append(
            LetterWindow::tr("Waiting for more than %1 days: %2.").arg(daysOfLongWait).arg(totals.waitingLong));
    return sentences.join(u' ');
}

QPushButton *buttonOf(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false); // Enter in a field is no press of it
    return button;
}

} // namespace

LetterWindow::LetterWindow(const Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_reader(new LetterReader(desk.store, this))
    , m_message(new MessageBar(this))
    , m_filter(new LetterFilterBar(desk.book, this))
    , m_totals(plainLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_list(new LetterList(desk.book, m_pages))
    , m_none(plainLabel(m_pages))
    , m_all(buttonOf(tr("Show all le&tters"), m_pages))
    , m_details(new LetterDetails(desk, this))
    , m_deeds(new LetterDeedBar(desk.who.worker, desk.book, this))
    , m_busy(new BusyOverlay(m_pages))
    , m_case(buttonOf(tr("Open &case"), this))
{
    setWindowTitle(tr("PIN letters"));
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    resizeWithinScreen(this, { 1180, 720 });
    layOut();
    listen();
}

void LetterWindow::layOut()
{
    m_totals->setWordWrap(true);
    m_totals->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_totals->setFocusPolicy(Qt::StrongFocus); // so that a screen reader comes by
    m_list->setKey(QStringLiteral("letters"));
    m_list->remember(m_desk.memory);
    m_pages->addWidget(m_list);
    m_pages->addWidget(makeEmptyPage());
    auto *splitter = new Splitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_pages);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({ 380, 150 });
    setTabOrder(m_all, splitter->handle(1));
    m_case->setToolTip(tr("This window steps aside: it comes back from the menu, as it is"));
    auto *again = buttonOf(tr("R&ead again"), this);
    again->setShortcut(keysOf(DeskAction::ReadAgain, m_desk).value(0));
    nameKey(again, tr("Reads the queue again"), DeskAction::ReadAgain, m_desk);
    connect(again, &QPushButton::clicked, this, &LetterWindow::look);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    buttons->addButton(m_case, QDialogButtonBox::ActionRole);
    buttons->addButton(again, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_filter);
    layout->addWidget(m_totals);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_deeds);
    layout->addWidget(buttons);
}

QWidget *LetterWindow::makeEmptyPage()
{
    auto *page = new QWidget(m_pages);
    m_none->setWordWrap(true);
    m_none->setMargin(roomForRing(m_none));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setFocusPolicy(Qt::StrongFocus); // so that a screen reader reads why there is no table
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(new PictureView(Picture::QueueEmpty, page), 0, Qt::AlignHCenter);
    layout->addWidget(m_none);
    layout->addWidget(m_all, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

void LetterWindow::listen()
{
    auto *reading = new FreshReading(this, std::chrono::milliseconds(750), [this] { m_reader->glance(); });
    connect(m_reader, &LetterReader::queueRead, reading, &FreshReading::hasEnded);
    connect(m_reader, &LetterReader::queueUnchanged, reading, &FreshReading::hasEnded);
    connect(m_reader, &LetterReader::failed, reading, &FreshReading::hasEnded);
    connect(m_desk.news.get(), &OfficeWatch::newsCame, reading, [reading](const OfficeNews &news) {
        if (areOfCases(news))
            reading->want();
    });
    connect(m_reader, &LetterReader::queueRead, this, &LetterWindow::take);
    connect(m_reader, &LetterReader::queueUnchanged, this, &LetterWindow::showQueue);
    connect(m_reader, &LetterReader::failed, this, [this](const Error &error) {
        m_busy->end();
        m_hasFailed = true;
        tell(error);
    });
    connect(m_filter, &LetterFilterBar::choiceChanged, this, &LetterWindow::narrow);
    connect(m_all, &QPushButton::clicked, this,
        [this] { m_filter->setChoice({ .group = LetterChoice::Group::All, .text = {} }); });
    connect(m_list, &LetterList::chosenChanged, this, &LetterWindow::showChosen);
    connect(m_list, &LetterList::detailsWanted, m_details, qOverload<>(&QWidget::setFocus));
    connect(m_details, &LetterDetails::failed, this, &LetterWindow::tell);
    connect(m_deeds, &LetterDeedBar::deedWanted, this, &LetterWindow::ask);
    connect(m_case, &QPushButton::clicked, this, [this] {
        if (const std::optional<Letter> letter = m_list->current()) {
            hide();
            emit caseWanted(letter->caseId);
        }
    });
}

void LetterWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        m_list->setFocus();
    m_reader->keepUp(true);
    look();
}

void LetterWindow::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    m_reader->keepUp(false);
}

void LetterWindow::look()
{
    m_busy->begin(tr("Reading…"));
    m_reader->read(m_filter->choice().readsEnded());
}

void LetterWindow::choose(const LetterChoice &choice) { m_filter->setChoice(choice); }

void LetterWindow::take(const LetterQueue &queue)
{
    m_busy->end();
    if (std::exchange(m_hasFailed, false))
        m_message->hide();
    m_queue = queue;
    showQueue();
    emit lettersShown();
}

void LetterWindow::showQueue()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const LetterTotals totals = totalsOf(m_queue.letters, m_queue.counts, now);
    QList<LetterLine> lines;
    for (const Letter &letter : std::as_const(m_queue.letters)) {
        if (isChosen(letter, m_filter->choice(), now))
            lines.append({ letter, secondsWaited(letter, now) });
    }
    const qint64 all = totals.of({ .group = LetterChoice::Group::All, .text = {} });
    m_filter->showTotals(totals);
    const QString shown = tr("%1 of %2 letters shown.").arg(lines.size()).arg(all);
    m_totals->setText(shown + u' ' + totalsText(totals, m_desk.book));
    m_list->setAccessibleDescription(shown);
    if (lines.isEmpty())
        showEmptiness(all);
    const bool hadFocus = m_pages->isAncestorOf(focusWidget());
    m_pages->setCurrentIndex(lines.isEmpty() ? 1 : 0);
    m_list->setLines(lines);
    if (hadFocus)
        (lines.isEmpty() ? static_cast<QWidget *>(m_none) : m_list)->setFocus();
}

void LetterWindow::showEmptiness(qint64 all)
{
    m_none->setText(all == 0 ? tr("Nobody has asked for a PIN letter yet.")
                             : tr("No letter fits. Hidden by the filters: %1.").arg(all));
    m_all->setVisible(all > 0);
}

void LetterWindow::narrow()
{
    if (m_filter->choice().readsEnded() && !m_queue.hasEnded)
        look();
    else
        showQueue();
}

void LetterWindow::showChosen()
{
    const std::optional<Letter> current = m_list->current();
    m_details->setLetter(current);
    m_deeds->setLetters(m_list->chosen());
    m_case->setEnabled(current.has_value());
}

void LetterWindow::ask(LetterDeed deed)
{
    const QList<Letter> letters = m_list->chosen();
    auto *dialog = new LetterDeedDialog(deed, letters, m_desk.book, this);
    connect(dialog, &LetterDeedDialog::decided, this,
        [this, deed, letters](const QString &reason) { act(deed, letters, reason); });
    dialog->open();
}

void LetterWindow::act(LetterDeed deed, const QList<Letter> &letters, const QString &reason)
{
    m_busy->begin(tr("Working…"));
    const auto answer = m_desk.store.run([deed, letters, reason](Connection &connection) -> Result<DeedOutcome> {
        return doDeed(connection, deed, letters, reason);
    });
    whenReady(answer, this, [this, deed](const Result<DeedOutcome> &outcome) {
        m_busy->end();
        if (!outcome)
            return tell(outcome.error());
        const auto kind = outcome->problems.isEmpty() ? MessageBar::Kind::Done : MessageBar::Kind::Problem;
        m_message->say(kind, outcomeText(deed, *outcome));
        emit deedDone(*outcome);
        look(); // what a colleague did meanwhile is shown as well
    });
}

void LetterWindow::tell(const Error &error)
{
    if (const QString text = errorText(error); !m_message->isVisible() || m_message->text() != text)
        m_message->say(MessageBar::Kind::Problem, text); // said once, however often it happens
    emit failed(error);
}

LetterWindow *showLetters(const Desk &desk, QWidget *window, const std::function<void(const CaseId &)> &openCase)
{
    auto *letters = window->findChild<LetterWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!letters) {
        letters = new LetterWindow(desk, window);
        letters->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(letters, &LetterWindow::caseWanted, window, openCase);
    }
    letters->show();
    letters->raise();
    letters->activateWindow();
    return letters;
}

QList<QAction *> addLetterActions(
    QMenu *menu, const Desk &desk, QWidget *window, const std::function<void(const CaseId &)> &openCase)
{
    if (!may(desk.who.worker, Right::ManageLetters))
        return {};
    const auto open = [&desk, window, openCase] { showLetters(desk, window, openCase); };
    QAction *action = makeAction(DeskAction::LetterQueue, desk, window);
    QObject::connect(action, &QAction::triggered, window, open);
    menu->addAction(action);
    return { action };
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/supervisorpage.h"

#include "models/domain/oversight/approvals.h"
#include "models/text/letterwords.h"
#include "models/text/words.h"
#include "ui/actions/deskactions.h"
#include "ui/errortext.h"
#include "ui/letters/lettercolumns.h"
#include "ui/live/freshreading.h"
#include "ui/oversight/figurebutton.h"
#include "ui/oversight/figurecolumns.h"
#include "ui/oversight/figurelist.h"
#include "ui/oversight/scanpanel.h"
#include "ui/parts/announcer.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/officetime.h"

#include <QScrollArea>
#include <QShortcut>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace caseledger {

namespace {

constexpr int widest = 760; ///< of a line of figures: longer ones are hard to follow

LetterCount countOf(const QList<LetterCount> &counts, LetterState state)
{
    const auto found = std::ranges::find(counts, state, &LetterCount::state);
    return found == counts.end() ? LetterCount { .state = state, .oldest = {} } : *found;
}

/// "The oldest has waited for 3 days."; empty where none waits.
QString waitText(const QDateTime &since, const QDateTime &now)
{
    return since.isValid()
        ? SupervisorPage::tr("The oldest has waited for %1.").arg(ageText(int(std::max<qint64>(0, since.secsTo(now)))))
        : QString();
}

/// Why no case is in the list of money past its day.
QString noneText(ScanState::Stage stage)
{
    switch (stage) {
    case ScanState::Stage::Never:
        return SupervisorPage::tr("Nothing was counted yet. Choose “Count now” on the supervisor's page.");
    case ScanState::Stage::Running:
        return SupervisorPage::tr("No case was found so far. The count goes on.");
    case ScanState::Stage::Stopped:
        return SupervisorPage::tr("No case was found before the count was stopped.");
    case ScanState::Stage::Done:
        break;
    }
    return SupervisorPage::tr("No case: everything was sent on by its day.");
}

} // namespace

SupervisorPage::SupervisorPage(const Desk &desk, OversightReader *reader, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_reader(reader)
    , m_batches(new RecordTableModel<BatchFigures>(batchFigureColumns(), desk.book, this))
    , m_findings(new RecordTableModel<UnusualFinding>(findingColumns(), desk.book, this))
    , m_undisbursed(new RecordTableModel<UndisbursedCase>(undisbursedColumns(), desk.book, this))
    , m_message(new MessageBar(this))
    , m_when(plainLabel(this))
    , m_again(new QPushButton(tr("Read again"), this))
{
    layOut();
    connect(m_again, &QPushButton::clicked, reader, &OversightReader::read);
    for (const QKeySequence &key : keysOf(DeskAction::ReadAgain, desk))
        connect(new QShortcut(key, this), &QShortcut::activated, reader, &OversightReader::read);
    connect(reader, &OversightReader::figuresChanged, this, &SupervisorPage::showFigures);
    connect(reader, &OversightReader::failed, this,
        [this](const Error &error) { m_message->say(MessageBar::Kind::Problem, errorText(error)); });
    connect(desk.privacy.get(), &PrivacyView::changed, m_undisbursed,
        [this] { m_undisbursed->changeRows(m_undisbursed->rows()); });
    followNews();
    showFigures();
}

/// Each reading stands in the trail: what colleagues do is read at once, and then not for half a minute.
void SupervisorPage::followNews()
{
    auto *reading = new FreshReading(this, std::chrono::seconds(30), [this] {
        m_isForNews = true;
        m_reader->read();
    });
    connect(m_reader, &OversightReader::figuresChanged, reading, [this, reading] {
        if (!m_reader->isReading())
            reading->hasEnded();
    });
    connect(m_desk.news.get(), &OfficeWatch::newsCame, reading, [reading](const OfficeNews &news) {
        if (areOfCases(news))
            reading->want();
    });
}

void SupervisorPage::layOut()
{
    setAccessibleName(tr("Supervisor's page"));
    m_message->hide();
    m_again->setAutoDefault(false);
    nameKey(m_again, tr("Read again"), DeskAction::ReadAgain, m_desk);
    PlainLabel *title = plainLabel(this, tr("Supervisor's page"));
    emphasise(title, 1.4);
    auto *head = new QHBoxLayout;
    head->addWidget(m_when, 1);
    head->addWidget(m_again);

    auto *middle = new QWidget(this);
    middle->setMaximumWidth(widest);
    auto *groups = new QVBoxLayout(middle);
    groups->addWidget(title);
    groups->addLayout(head);
    m_when->setWordWrap(true);
    QVBoxLayout *letters = addGroup(groups, tr("PIN letters"));
    m_open = addFigure(letters, tr("Open letters"));
    connect(m_open, &QPushButton::clicked, this,
        [this] { wantLetters({ .group = LetterChoice::Group::Open, .text = {} }); });
    m_overdue = addFigure(letters, tr("Approvals overdue"));
    connect(m_overdue, &QPushButton::clicked, this, [this] {
        wantLetters({ .group = LetterChoice::Group::OneState,
            .state = LetterState::Requested,
            .text = {},
            .askedBy = m_reader->lastOverdue() });
    });
    for (int state = 0; state < statesOfLetters; ++state) {
        m_states.append(addFigure(letters, word(LetterState(state), m_desk.book)));
        connect(m_states.last(), &QPushButton::clicked, this, [this, state] {
            wantLetters({ .group = LetterChoice::Group::OneState, .state = LetterState(state), .text = {} });
        });
    }
    m_lastBatches = addFigure(addGroup(groups, tr("Batches")), tr("Batches lately"));
    connect(m_lastBatches, &QPushButton::clicked, this, &SupervisorPage::openBatches);
    auto *scan = new ScanPanel(m_desk, m_reader, this);
    connect(scan, &ScanPanel::listWanted, this, &SupervisorPage::openUndisbursed);
    addGroup(groups, tr("Money"))->addWidget(scan);
    m_unusual = addFigure(addGroup(groups, tr("Views of cases")), tr("Unusual views"));
    connect(m_unusual, &QPushButton::clicked, this, &SupervisorPage::openFindings);
    groups->addStretch();

    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QWidget(area);
    auto *sides = new QHBoxLayout(whole);
    sides->addStretch(1);
    sides->addWidget(middle, 100);
    sides->addStretch(1);
    area->setWidget(whole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_message);
    layout->addWidget(area, 1);
}

QVBoxLayout *SupervisorPage::addGroup(QVBoxLayout *groups, const QString &title)
{
    PlainLabel *heading = plainLabel(this, title);
    emphasise(heading, 1.1);
    groups->addSpacing(heading->fontMetrics().height() / 2);
    groups->addWidget(heading);
    auto *group = new QVBoxLayout;
    group->setSpacing(4);
    groups->addLayout(group);
    return group;
}

FigureButton *SupervisorPage::addFigure(QVBoxLayout *group, const QString &what)
{
    auto *figure = new FigureButton(what, this);
    group->addWidget(figure);
    return figure;
}

void SupervisorPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        m_reader->readUnlessFresh();
}

bool SupervisorPage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        m_reader->readUnlessFresh(); // perhaps from the list that a figure led to, with something done
    return QWidget::event(event);
}

void SupervisorPage::showFigures()
{
    const std::optional<OfficeFigures> &figures = m_reader->figures();
    m_again->setEnabled(!m_reader->isReading() || m_again->hasFocus()); // the focus is not lost by reading
    if (m_reader->isReading() || !figures) {
        m_when->setText(m_reader->isReading() ? tr("Reading…") : QString());
        return;
    }
    m_message->hide();
    const QString time = officeTime(figures->readAt, m_desk.book);
    m_when->setText(figures->office.isEmpty() ? tr("All offices, read at %1.").arg(time)
                                              : tr("Office %1, read at %2.").arg(figures->office, time));
    showLetters(*figures);
    showBatches(*figures);
    m_findings->setRows(figures->unusual);
    m_unusual->setFigure(QString::number(figures->unusual.size()),
        tr("Within the last %1 days. None of them is a verdict: look, and ask.").arg(daysOfUnusualViews));
    if (!std::exchange(m_isForNews, false)) // else nobody has asked
        announce(this, m_when->text());
}

void SupervisorPage::showLetters(const OfficeFigures &figures)
{
    qint64 open = 0;
    QDateTime oldest;
    for (const LetterCount &count : figures.letters) {
        if (!isOpen(count.state))
            continue;
        open += count.count;
        oldest = oldest.isValid() ? std::min(oldest, count.oldest) : count.oldest;
    }
    m_open->setFigure(QString::number(open), open == 0 ? tr("No letter is open.") : waitText(oldest, figures.readAt));
    const QString rule = tr("Asked for more than %1 business days ago, and nobody has decided.").arg(daysToApprove);
    m_overdue->setFigure(QString::number(figures.overdue.count),
        figures.overdue.count == 0
            ? rule
            : rule + u' ' + tr("The oldest: %1.").arg(officeTime(figures.overdue.oldest, m_desk.book)));
    for (qsizetype state = 0; state < m_states.size(); ++state) {
        const LetterCount count = countOf(figures.letters, LetterState(state));
        FigureButton *figure = m_states.at(state);
        figure->setFigure(QString::number(count.count),
            isOpen(LetterState(state)) ? waitText(count.oldest, figures.readAt) : QString());
        if (count.count == 0 && figure->hasFocus())
            m_open->setFocus();
        figure->setVisible(count.count > 0 && isOpen(LetterState(state)));
    }
}

void SupervisorPage::showBatches(const OfficeFigures &figures)
{
    m_batches->setRows(figures.batches);
    if (figures.batches.isEmpty()) {
        m_lastBatches->setFigure(QStringLiteral("0"), tr("None within the last %1 days.").arg(daysOfBatches));
        return;
    }
    const BatchFigures &last = figures.batches.first();
    //: %1 is a kind of paper, %2 a day and a time, %3 the name of a user
    m_lastBatches->setFigure(QString::number(figures.batches.size()),
        tr("The last: %1, %2, by %3.")
            .arg(word(last.kind, m_desk.book), officeTime(last.begun, m_desk.book), last.user));
}

void SupervisorPage::wantLetters(const LetterChoice &choice)
{
    LetterChoice own = choice;
    own.office = m_desk.who.worker.office;
    emit lettersWanted(own);
}

template <class Make>
void SupervisorPage::open(QPointer<FigureList> &list, Make make)
{
    if (!list) {
        list = make();
        list->setAttribute(Qt::WA_DeleteOnClose);
    }
    list->show();
    list->raise();
    list->activateWindow();
}

void SupervisorPage::openBatches()
{
    open(m_batchList, [this] {
        auto *list = new FigureList(
            { .title = tr("Batches lately"),
                .none = tr("Nobody in the office has begun a batch within %1 days.").arg(daysOfBatches),
                .action = tr("Show in the &trail") },
            m_batches,
            [](int) {
                return tr("Papers: those that were kept. What a rule holds back stands in the batch's own "
                          "index. Not allowed: own and relatives' cases, and those of other offices "
                          "without a reason.");
            },
            this);
        connect(list, &FigureList::wanted, this, [this](int row) { emit trailWanted(trailOf(m_batches->row(row))); });
        return list;
    });
}

void SupervisorPage::openFindings()
{
    open(m_findingList, [this] {
        auto *list = new FigureList(
            { .title = tr("Unusual views"),
                .none = tr("Nothing unusual within %1 days.").arg(daysOfUnusualViews),
                .action = tr("Show in the &trail") },
            m_findings, [this](int row) { return ruleReason(m_findings->row(row).rule); }, this);
        connect(list, &FigureList::wanted, this, [this](int row) { emit trailWanted(trailOf(m_findings->row(row))); });
        return list;
    });
}

void SupervisorPage::openUndisbursed()
{
    QList<UndisbursedCase> rows = m_reader->scan().found;
    std::ranges::stable_sort(rows, {}, [](const UndisbursedCase &row) { return row.money.oldestDue; });
    m_undisbursed->setRows(rows);
    open(m_undisbursedList, [this] {
        auto *list = new FigureList(
            { .title = tr("Money not sent on in time"), .none = {}, .action = tr("&Open case") }, m_undisbursed,
            [](int) {
                return tr("Two business days after it paid, tax offsets thirty days after receipt. "
                          "Held money is not among it.");
            },
            this);
        connect(list, &FigureList::wanted, this, [this](int row) {
            m_undisbursedList->hide(); // steps aside: it comes back from its figure, as it is
            emit caseWanted(m_undisbursed->row(row).caseId);
        });
        return list;
    });
    m_undisbursedList->setNone(noneText(m_reader->scan().stage));
}

} // namespace caseledger

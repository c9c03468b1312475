// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks/firststeps.h"

#include "models/domain/access/rights.h"
#include "ui/actions/deskactions.h"
#include "ui/looks/colours.h"
#include "ui/looks/icons.h"
#include "ui/parts/announcer.h"
#include "ui/parts/labels.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

namespace caseledger {

namespace {

const QString memoryKey = QStringLiteral("card/first-steps");
const QString closedWord = QStringLiteral("closed");

constexpr std::array codes { "find_case", "filter_payments", "why_balance", "save_statement", "pin_letter",
    "change_address" };
static_assert(codes.size() == firstStepCount);

} // namespace

FirstStepsProgress firstStepsFrom(const QString &remembered)
{
    FirstStepsProgress progress;
    const QStringList words = remembered.split(u' ', Qt::SkipEmptyParts);
    for (int step = 0; step < firstStepCount; ++step) {
        if (words.contains(QLatin1String(codes.at(size_t(step)))))
            progress.done.insert(FirstStep(step));
    }
    progress.isClosed = words.contains(closedWord);
    return progress;
}

QString textOf(const FirstStepsProgress &progress)
{
    QStringList words;
    for (const FirstStep step : progress.done)
        words.append(QLatin1String(codes.at(size_t(step))));
    if (progress.isClosed)
        words.append(closedWord);
    return words.join(u' ');
}

FirstStepsCard::FirstStepsCard(const Desk &desk, DemoGuide guide, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_guide(std::move(guide))
    , m_progress(firstStepsFrom(desk.memory->value(memoryKey)))
    , m_heading(plainLabel(this))
{
    setFrameShape(StyledPanel);
    setAccessibleName(tr("First steps"));
    emphasise(m_heading, 1.1);
    m_heading->setWordWrap(true);
    auto *steps = new QWidget(this);
    auto *list = new QVBoxLayout(steps);
    list->setContentsMargins({});
    for (int step = 0; step < stepCount(); ++step)
        addStep(FirstStep(step), steps);
    list->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("First steps"));
    if (stepCount() == firstStepCount)
        scroll->setAccessibleDescription(tr("Six things to try in the demo office; each ticks itself when it is done"));
    scroll->setWidget(steps);
    auto *close = new QPushButton(tr("Close for ever"), this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(scroll, 1);
    layout->addWidget(close, 0, Qt::AlignLeading);
    connect(close, &QPushButton::clicked, this, &FirstStepsCard::close);
    setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    showProgress();
}

void FirstStepsCard::addStep(FirstStep step, QWidget *parent)
{
    Row &row = m_rows.at(size_t(step));
    auto *place = new QWidget(parent);
    row.sign = plainLabel(place);
    row.title = plainLabel(place);
    row.title->setWordWrap(true);
    QLabel *hint = captionLabel(place, hintOf(step));
    hint->setWordWrap(true);
    hint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QGridLayout(place);
    layout->setContentsMargins({});
    layout->setVerticalSpacing(2);
    layout->addWidget(row.sign, 0, 0, Qt::AlignTop);
    layout->addWidget(row.title, 0, 1);
    layout->addWidget(hint, 1, 1);
    layout->setColumnStretch(1, 1);
    parent->layout()->addWidget(place);
}

QString FirstStepsCard::titleOf(FirstStep step) const
{
    switch (step) {
    case FirstStep::FindCase:
        return tr("Find a case and open it");
    case FirstStep::FilterPayments:
        return tr("Filter its payments");
    case FirstStep::WhyBalance:
        return tr("See why a balance is this much");
    case FirstStep::SaveStatement:
        return tr("Save a statement as PDF");
    case FirstStep::PinLetter:
        return tr("Ask for a PIN letter");
    case FirstStep::ChangeAddress:
        return tr("Change an address");
    }
    return {};
}

QString FirstStepsCard::hintOf(FirstStep step) const
{
    const auto key = [this](DeskAction action) {
        const QList<QKeySequence> keys = keysOf(action, m_desk);
        return keys.isEmpty() ? QString() : Phrasebook::isolated(keys.first().toString(QKeySequence::NativeText));
    };
    const QString caseId = Phrasebook::isolated(m_guide.caseId.text());
    switch (step) {
    case FirstStep::FindCase:
        return tr("Press %1, type %2, press Enter.").arg(key(DeskAction::FindCase), caseId);
    case FirstStep::FilterPayments:
        return tr("In the payments press %1 and type a year, or %2 and choose a period.")
            .arg(key(DeskAction::FilterTable), key(DeskAction::Period));
    case FirstStep::WhyBalance:
        return tr("Press %1, and go through the balances with the arrow keys: the lines of each stand beside it.")
            .arg(key(DeskAction::ShowBalances));
    case FirstStep::SaveStatement:
        return tr("Press %1, then choose Save PDF.").arg(key(DeskAction::Statement));
    case FirstStep::PinLetter:
        return tr("Press %1. The noncustodial parent calls, and says: name %2; SSN %3; case %4; address %5. "
                  "Choose Check, then Confirm.")
            .arg(key(DeskAction::PinLetter), Phrasebook::isolated(m_guide.fullName), Phrasebook::isolated(m_guide.ssn),
                caseId, Phrasebook::isolated(m_guide.address));
    case FirstStep::ChangeAddress:
        return tr("Press %1, choose Change at the noncustodial parent, type, give a reason, save.")
            .arg(key(DeskAction::ShowContact));
    }
    return {};
}

void FirstStepsCard::tick(FirstStep step)
{
    if (m_progress.isClosed || !m_progress.done.insert(step).second)
        return;
    m_desk.memory->keep(memoryKey, textOf(m_progress));
    showProgress();
    announce(this, tr("First steps: done: %1").arg(titleOf(step)));
}

/// The last of them is not for everybody.
int FirstStepsCard::stepCount() const
{
    static_assert(int(FirstStep::ChangeAddress) == firstStepCount - 1);
    return may(m_desk.who.worker, Right::ChangeContact) ? firstStepCount : firstStepCount - 1;
}

void FirstStepsCard::showProgress()
{
    const auto done = m_progress.done.size();
    m_heading->setText(done == firstStepCount ? tr("All six steps are done.")
                                              : tr("First steps: %1 of %2 done").arg(done).arg(stepCount()));
    const QColor ink = readableOn(palette().color(QPalette::Active, QPalette::Window),
        palette().color(QPalette::Active, QPalette::WindowText)); // a call in progress turns the card off
    const int size = fontMetrics().height();
    for (int step = 0; step < stepCount(); ++step) {
        const Row &row = m_rows.at(size_t(step));
        const bool isDone = isTicked(FirstStep(step));
        const QString title = titleOf(FirstStep(step));
        row.sign->setPixmap(isDone ? signPixmap(Sign::Verified, size, ink, devicePixelRatioF()) : QPixmap());
        row.sign->setFixedWidth(size + 2);
        row.title->setText(title);
        row.title->setAccessibleName(isDone ? tr("Done: %1").arg(title) : tr("To do: %1").arg(title));
        if (!isDone)
            row.sign->setText(
                (isRightToLeft() ? QString(QChar(0x200f)) : QString()) + QString::number(step + 1) + u'.');
    }
}

void FirstStepsCard::close()
{
    m_progress.isClosed = true;
    m_desk.memory->keep(memoryKey, textOf(m_progress));
    emit closed();
}

void FirstStepsCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showProgress();
}

} // namespace caseledger

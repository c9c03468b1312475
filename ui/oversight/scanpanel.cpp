// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/scanpanel.h"

#include "ui/oversight/figurebutton.h"
#include "ui/parts/announcer.h"
#include "ui/parts/labels.h"
#include "ui/parts/officetime.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace caseledger {

namespace {

Money sumOf(const QList<UndisbursedCase> &found)
{
    Money sum;
    for (const UndisbursedCase &each : found)
        sum += each.money.amount;
    return sum;
}

QDate oldestOf(const QList<UndisbursedCase> &found)
{
    const auto oldest
        = std::ranges::min_element(found, {}, [](const UndisbursedCase &each) { return each.money.oldestDue; });
    return oldest == found.end() ? QDate() : oldest->money.oldestDue;
}

} // namespace

ScanPanel::ScanPanel(const Desk &desk, OversightReader *reader, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_reader(reader)
    , m_figure(new FigureButton(tr("Cases with money not sent on in time"), this))
    , m_progress(plainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_run(new QPushButton(this))
{
    layOut();
    const bool mayCount = maySeeTaxInformation(desk.who.worker);
    for (QWidget *part : QList<QWidget *> { m_figure, m_bar, m_run })
        part->setVisible(mayCount);
    if (!mayCount) {
        m_progress->setText(
            tr("Money not sent on in time needs the right to tax information: the day by which money is "
               "to be sent on tells where it comes from."));
        m_progress->setFocusPolicy(Qt::StrongFocus); // so that a screen reader comes by
        return;
    }
    connect(m_figure, &QPushButton::clicked, this, &ScanPanel::listWanted);
    connect(m_run, &QPushButton::clicked, this, &ScanPanel::toggle);
    connect(reader, &OversightReader::scanChanged, this, &ScanPanel::showState);
    connect(desk.privacy.get(), &PrivacyView::changed, this, &ScanPanel::showState);
    showState();
}

void ScanPanel::layOut()
{
    m_progress->setWordWrap(true);
    m_bar->setAccessibleName(tr("Cases counted"));
    m_bar->setTextVisible(false);
    m_run->setAutoDefault(false);
    m_run->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *line = new QHBoxLayout;
    line->addWidget(m_run);
    line->addWidget(m_bar, 1);
    line->addStretch(); // where the bar is hidden
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_figure);
    layout->addLayout(line);
    layout->addWidget(m_progress);
}

void ScanPanel::toggle() { m_isRunning ? m_reader->stopScan() : m_reader->startScan(); }

void ScanPanel::showState()
{
    const ScanState &scan = m_reader->scan();
    const bool wasRunning = std::exchange(m_isRunning, scan.stage == ScanState::Stage::Running);
    m_run->setText(m_isRunning                      ? tr("Stop counting")
            : scan.stage == ScanState::Stage::Never ? tr("Count now")
                                                    : tr("Count again"));
    m_bar->setVisible(m_isRunning);
    m_bar->setRange(0, int(scan.total)); // until it is known: something moves
    m_bar->setValue(int(scan.read));
    if (m_isRunning)
        m_progress->setText(
            tr("%1 of %2 cases, %3 a second.").arg(scan.read).arg(scan.total).arg(qRound(scan.casesPerSecond)));
    else
        m_progress->setText(
            scan.notAllowed > 0 ? tr("Own and relatives' cases, left out: %1.").arg(scan.notAllowed) : QString());
    m_progress->setVisible(!m_progress->text().isEmpty());
    showEnd(scan);
    if (wasRunning && !m_isRunning)
        announce(this, m_figure->accessibleName() + QLatin1String(". ") + m_figure->about());
}

void ScanPanel::showEnd(const ScanState &scan)
{
    const QString number = QString::number(scan.found.size());
    switch (scan.stage) {
    case ScanState::Stage::Never:
        return m_figure->setFigure({}, tr("Not counted yet: every case of the office has to be read."));
    case ScanState::Stage::Running:
        return m_figure->setFigure(number, tr("Counting…"));
    case ScanState::Stage::Stopped:
    case ScanState::Stage::Done:
        break;
    }
    const QString time = officeTime(scan.endedAt, m_desk.book);
    const QString sum = m_desk.book.money(sumOf(scan.found));
    if (scan.stage == ScanState::Stage::Stopped)
        //: %1 is an amount, %2 and %3 are numbers of cases, %4 is a day and a time
        m_figure->setFigure(number,
            tr("%1 in the first %2 of %3 cases; stopped %4.").arg(sum).arg(scan.read).arg(scan.total).arg(time));
    else if (scan.found.isEmpty())
        m_figure->setFigure(number, tr("Everything was sent on by its day, as of %1.").arg(time));
    else
        //: %1 is an amount, %2 a day, %3 a day and a time
        m_figure->setFigure(number,
            tr("%1 in all, the oldest due on %2; as of %3.").arg(sum, m_desk.book.date(oldestOf(scan.found)), time));
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batchdialog.h"

#include "ui/batch/batchchoices.h"
#include "ui/batch/batchreport.h"
#include "ui/errortext.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>

namespace caseledger {

BatchDialog::BatchDialog(const Desk &desk, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_batch(new BatchThread(desk.papers, this))
    , m_message(new MessageBar(this))
    , m_choices(new BatchChoices(desk, today, this))
    , m_report(new BatchReport(desk.book, this))
{
    setWindowTitle(tr("Many papers"));
    resizeWithinScreen(this, { 940, 720 });
    layOut();
    connect(m_choices, &BatchChoices::changed, this, &BatchDialog::forgetEstimate);
    connect(m_report, &BatchReport::indexWanted, this, &BatchDialog::openIndex);
    connect(m_batch, &BatchThread::estimated, this, &BatchDialog::takeEstimate);
    connect(m_batch, &BatchThread::progressed, m_report, &BatchReport::showProgress);
    connect(m_batch, &BatchThread::finished, this, &BatchDialog::takeOutcome);
    connect(m_batch, &BatchThread::failed, this, &BatchDialog::takeError);
    showState();
}

void BatchDialog::layOut()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_choices);
    scroll->setMinimumWidth(m_choices->minimumSizeHint().width() + 24);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_estimate = buttons->addButton(tr("&Estimate"), QDialogButtonBox::ActionRole);
    m_start = buttons->addButton(tr("&Start"), QDialogButtonBox::ActionRole);
    m_cancel = buttons->addButton(tr("&Cancel the batch"), QDialogButtonBox::ActionRole);
    auto *middle = new QHBoxLayout;
    middle->addWidget(scroll, 3);
    middle->addWidget(m_report, 2);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    connect(m_estimate, &QPushButton::clicked, this, &BatchDialog::estimate);
    connect(m_start, &QPushButton::clicked, this, &BatchDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_batch->cancel();
        m_cancel->setEnabled(false);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

void BatchDialog::estimate()
{
    if (const QString missing = m_choices->missing(); !missing.isEmpty())
        return m_message->say(MessageBar::Kind::Notice, missing);
    m_message->hide();
    m_batch->estimate(m_choices->wish());
    showState();
}

void BatchDialog::takeEstimate(const BatchEstimate &estimate)
{
    m_isEstimated = true;
    m_report->showEstimate(estimate);
    showState();
    m_start->setFocus();
}

void BatchDialog::start()
{
    m_message->hide();
    m_batch->start(m_choices->wish());
    showState();
    m_cancel->setFocus();
}

void BatchDialog::takeOutcome(const BatchOutcome &outcome)
{
    m_isEstimated = false;
    m_report->showOutcome(outcome);
    showState();
    emit ended(outcome.progress.complete ? tr("The batch is through.") : tr("The batch was stopped."));
}

void BatchDialog::takeError(const Error &error)
{
    m_isEstimated = false;
    m_message->say(MessageBar::Kind::Problem, errorText(error));
    showState();
    emit ended(tr("The batch ended: %1").arg(errorText(error)));
}

/// What was estimated is another batch now.
void BatchDialog::forgetEstimate()
{
    m_isEstimated = false;
    m_report->clear();
    showState();
}

void BatchDialog::showState()
{
    const bool isBusy = m_batch->isBusy();
    m_choices->setEnabled(!isBusy);
    m_estimate->setEnabled(!isBusy);
    m_start->setEnabled(!isBusy && m_isEstimated);
    m_start->setText(m_choices->isResumed() ? tr("Re&sume") : tr("&Start"));
    m_cancel->setEnabled(m_batch->isRunning());
    (m_isEstimated ? m_start : m_estimate)->setDefault(true);
}

void BatchDialog::openIndex()
{
    QDesktopServices::openUrl(
        QUrl::fromLocalFile(QDir(m_choices->wish().folder).filePath(QStringLiteral("index.csv"))));
}

} // namespace caseledger

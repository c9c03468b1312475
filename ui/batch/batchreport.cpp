// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batchreport.h"

#include "ui/cases/rowdetails.h"
#include "ui/parts/labels.h"

#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace caseledger {

namespace {

QString number(qint64 count) { return QLocale(QLocale::English).toString(count); }

QList<DetailLine> countLines(const BatchProgress &progress)
{
    QList<DetailLine> lines { { BatchReport::tr("Papers made"), number(progress.done) } };
    const auto add = [&lines](const QString &label, qint64 count) {
        if (count > 0)
            lines.append({ label, number(count) });
    };
    add(BatchReport::tr("In another case's paper"), progress.included);
    add(BatchReport::tr("Refused"), progress.refused);
    add(BatchReport::tr("Failed"), progress.failed);
    return lines;
}

} // namespace

QString durationText(double seconds)
{
    const auto whole = qint64(std::ceil(seconds));
    if (seconds < 1)
        return BatchReport::tr("less than a second");
    if (whole < 60)
        return BatchReport::tr("%1 s").arg(whole);
    if (whole < 3600)
        return BatchReport::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return BatchReport::tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

BatchReport::BatchReport(const Phrasebook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_line(plainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_figures(new RowDetails(this))
    , m_index(new QPushButton(tr("Open the inde&x"), this))
{
    constexpr int perMille = 1000; // cases may be more than an int holds
    m_line->setWordWrap(true);
    m_bar->setRange(0, perMille);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_figures->setAccessibleName(tr("Figures of the batch"));
    m_index->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line);
    layout->addWidget(m_bar);
    layout->addWidget(m_figures, 1);
    layout->addWidget(m_index, 0, Qt::AlignLeading);
    connect(m_index, &QPushButton::clicked, this, &BatchReport::indexWanted);
    clear();
}

void BatchReport::clear()
{
    m_line->setText(tr("Estimate first: it counts the cases and tries a few papers, and writes nothing."));
    m_bar->setValue(0);
    m_figures->setLines({});
    m_index->hide();
}

void BatchReport::showEstimate(const BatchEstimate &estimate)
{
    m_line->setText(tr("About %1 pages for %2 cases, in about %3.")
                        .arg(number(estimate.pages), number(estimate.cases), durationText(estimate.seconds)));
    m_figures->setLines({ { tr("Cases"), number(estimate.cases) }, { tr("Pages, about"), number(estimate.pages) },
        { tr("Time, about"), durationText(estimate.seconds) } });
}

void BatchReport::showProgress(const BatchProgress &progress)
{
    const qint64 through = progress.done + progress.included + progress.refused + progress.failed;
    m_bar->setValue(progress.total > 0 ? int(through * m_bar->maximum() / progress.total) : 0);
    m_bar->setAccessibleDescription(tr("%1 of %2 cases").arg(number(through), number(progress.total)));
    m_line->setText(tr("%1 of %2 cases · %3 pages a second · %4 left")
                        .arg(number(through), number(progress.total), number(std::llround(progress.pagesPerSecond)),
                            durationText(progress.secondsLeft)));
    m_figures->setLines(countLines(progress));
}

void BatchReport::showOutcome(const BatchOutcome &outcome)
{
    const BatchProgress &progress = outcome.progress;
    showProgress(progress);
    m_line->setText(progress.complete
            ? tr("The batch is through.")
            : tr("Stopped. What is written is whole; start again in the same folder to go on."));
    QList<DetailLine> lines = countLines(progress);
    if (progress.done > 0)
        lines += { { tr("First"), progress.first.text() }, { tr("Last"), progress.last.text() },
            { tr("Sum"), m_book.money(progress.sum) } };
    if (!outcome.reasons.isEmpty())
        lines.append({ tr("Why papers were not made"), {} });
    for (const BatchReason &each : outcome.reasons)
        lines.append({ tr("%1 × first %2").arg(number(each.count), each.first.text()), each.reason });
    m_figures->setLines(lines);
    m_index->show();
}

QString BatchReport::text() const { return m_line->text() + u'\n' + m_figures->toPlainText(); }

} // namespace caseledger

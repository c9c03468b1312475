// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balances/monthchart.h"

#include "ui/balances/chartaxes.h"
#include "ui/parts/labels.h"

#include <QEvent>
#include <QVBoxLayout>

namespace caseledger {

namespace {

const QString markLayer = QStringLiteral("mark");
constexpr double barWidth = 0.42; // of a month; two of them side by side

double dollars(Money amount) { return double(amount.cents()) / 100; }

} // namespace

MonthChart::MonthChart(Phrasebook book, QWidget *parent)
    : QWidget(parent)
    , m_book(std::move(book))
    , m_plot(new QCustomPlot(this))
    , m_flow(m_plot->axisRect())
    , m_state(new QCPAxisRect(m_plot))
    , m_legend(new QCPLegend)
{
    setAccessibleName(tr("Chart of due and received by month"));
    setMinimumSize(220, 120);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents); // clicks are this widget's
    m_plot->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_plot);
    buildAxes();
    buildLegend();
    buildMarks();
    placeMark();
    takeColours();
    connect(m_plot, &QCustomPlot::beforeReplot, this, &MonthChart::labelMonths);
    connect(m_plot, &QCustomPlot::beforeReplot, this, &MonthChart::placeLegend);
}

void MonthChart::buildAxes()
{
    m_plot->plotLayout()->addElement(1, 0, m_state);
    m_plot->plotLayout()->setRowStretchFactors({ 3, 2 });
    m_plot->plotLayout()->setRowSpacing(2);
    auto *sides = new QCPMarginGroup(m_plot);
    for (QCPAxisRect *rect : { m_flow, m_state }) {
        rect->setMarginGroup(QCP::msLeft | QCP::msRight, sides);
        rect->setMinimumMargins(QMargins(4, 4, 8, 2));
        rect->setMinimumSize(60, 24);
        rect->axis(QCPAxis::atLeft)->setTicker(QSharedPointer<DollarTicker>::create(m_book));
        rect->axis(QCPAxis::atBottom)->setTicker(QSharedPointer<QCPAxisTickerText>::create());
        rect->axis(QCPAxis::atBottom)->grid()->setVisible(false);
    }
    QCPAxis *flowMonths = m_flow->axis(QCPAxis::atBottom);
    flowMonths->setTickLabels(false);
    auto *group = new QCPBarsGroup(m_plot);
    group->setSpacing(0);
    const auto bars = [&](const QString &name) {
        auto *made = new QCPBars(flowMonths, m_flow->axis(QCPAxis::atLeft));
        made->setName(name);
        made->setWidth(barWidth);
        made->setBarsGroup(group);
        return made;
    };
    //: in the legend of a chart: what fell due in a month
    m_due = bars(tr("Due"));
    //: in the legend of a chart: what came in within a month
    m_received = bars(tr("Received"));
    m_owed = new QCPGraph(m_state->axis(QCPAxis::atBottom), m_state->axis(QCPAxis::atLeft));
    //: in the legend of a chart: what was owed in total when a month ended
    m_owed->setName(tr("Owed at the end of the month"));
    m_owed->setAntialiased(true);
}

/// Of both pictures, in a row above them.
void MonthChart::buildLegend()
{
    m_plot->plotLayout()->insertRow(0);
    m_plot->plotLayout()->addElement(0, 0, m_legend);
    m_plot->plotLayout()->setRowStretchFactor(0, 0.001);
    m_legend->setLayer(QStringLiteral("legend"));
    m_legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    m_legend->setBorderPen(Qt::NoPen);
    m_legend->setBrush(Qt::NoBrush);
    m_legend->setMargins(QMargins(4, 0, 4, 0));
    m_due->addToLegend(m_legend);
    m_received->addToLegend(m_legend);
    m_owed->addToLegend(m_legend);
}

/// On a layer of their own, so that to move them draws nothing else.
void MonthChart::buildMarks()
{
    m_plot->addLayer(markLayer, m_plot->layer(QStringLiteral("background")));
    m_plot->layer(markLayer)->setMode(QCPLayer::lmBuffered);
    for (size_t i = 0; i < std::size(m_marks); ++i) {
        QCPAxisRect *rect = i == 0 ? m_flow : m_state;
        m_marks[i] = new QCPItemRect(m_plot);
        m_marks[i]->setClipAxisRect(rect);
        m_marks[i]->setLayer(markLayer);
        for (QCPItemPosition *corner : { m_marks[i]->topLeft, m_marks[i]->bottomRight }) {
            corner->setAxes(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
            corner->setAxisRect(rect);
            corner->setTypeX(QCPItemPosition::ptPlotCoords);
            corner->setTypeY(QCPItemPosition::ptAxisRectRatio);
        }
    }
}

void MonthChart::showMonths(std::vector<MonthFigures> months)
{
    m_months = std::move(months);
    QVector<double> places, due, received, owed;
    double most = 0, deepest = 0, highest = 0;
    for (const MonthFigures &month : m_months) {
        places.append(double(places.size()));
        due.append(dollars(month.due));
        received.append(dollars(month.received));
        owed.append(dollars(month.owed));
        most = std::max({ most, due.last(), received.last() });
        deepest = std::min(deepest, owed.last());
        highest = std::max(highest, owed.last());
    }
    m_due->setData(places, due, true);
    m_received->setData(places, received, true);
    m_owed->setData(places, owed, true);
    const auto withAir = [](double low, double high) {
        const double air = std::max(1.0, high - low) * 0.06;
        return QCPRange(low < 0 ? low - air : 0, high + air);
    };
    m_flow->axis(QCPAxis::atLeft)->setRange(withAir(0, most));
    m_state->axis(QCPAxis::atLeft)->setRange(withAir(deepest, highest));
    for (QCPAxisRect *rect : { m_flow, m_state })
        rect->axis(QCPAxis::atBottom)->setRange(-0.6, double(std::max(qsizetype(1), places.size())) - 0.4);
    setAccessibleDescription(chartSentence(m_months, m_book));
    m_marked = -1;
    placeMark();
    draw();
}

void MonthChart::markMonth(int index)
{
    if (index == m_marked)
        return;
    m_marked = index;
    placeMark();
    if (isVisible() && !m_isStale)
        m_plot->layer(markLayer)->replot();
}

void MonthChart::placeMark()
{
    for (QCPItemRect *mark : m_marks) {
        mark->setVisible(m_marked >= 0);
        mark->topLeft->setCoords(m_marked - 0.5, 0);
        mark->bottomRight->setCoords(m_marked + 0.5, 1);
    }
}

int MonthChart::monthAt(QPoint place) const
{
    const QPoint inPlot = m_plot->mapFrom(this, place);
    if (!m_flow->rect().contains(inPlot) && !m_state->rect().contains(inPlot))
        return -1;
    const int month = qRound(m_flow->axis(QCPAxis::atBottom)->pixelToCoord(inPlot.x()));
    return month >= 0 && month < int(m_months.size()) ? month : -1;
}

QPoint MonthChart::placeOf(int month) const
{
    const double x = m_flow->axis(QCPAxis::atBottom)->coordToPixel(month);
    return m_plot->mapTo(this, QPoint(qRound(x), m_flow->center().y()));
}

/// The legend on one line, or where there is no room for that, one below the other.
void MonthChart::placeLegend()
{
    constexpr int besideText = 50; // a sign and what is free around it
    int wanted = 0;
    for (int i = 0; i < m_plot->plottableCount(); ++i)
        wanted += fontMetrics().horizontalAdvance(m_plot->plottable(i)->name()) + besideText;
    const int columns = wanted <= m_plot->width() ? m_legend->itemCount() : 1;
    if (columns == m_legend->wrap())
        return;
    m_legend->setWrap(columns);
    m_legend->setFillOrder(QCPLayoutGrid::foColumnsFirst, true);
}

/// Names of months under every n-th of them, as many as have room.
void MonthChart::labelMonths()
{
    constexpr int besideMonths = 90; // amounts at the axis and margins
    const MonthLabels labels = monthLabels(m_months, m_book, fontMetrics(), m_plot->width() - besideMonths);
    for (QCPAxisRect *rect : { m_flow, m_state }) {
        const auto ticker = rect->axis(QCPAxis::atBottom)->ticker().staticCast<QCPAxisTickerText>();
        ticker->setTicks(labels.places, labels.texts);
    }
}

void MonthChart::takeColours()
{
    const QPalette colours = palette();
    const QColor ink = colours.color(QPalette::Text);
    const QColor pale = tinted(colours, ink, 0.25);
    m_plot->setBackground(colours.color(QPalette::Base));
    for (QCPAxisRect *rect : { m_flow, m_state }) {
        for (const QCPAxis::AxisType side : { QCPAxis::atLeft, QCPAxis::atBottom }) {
            QCPAxis *axis = rect->axis(side);
            axis->setBasePen(QPen(ink));
            axis->setTickPen(QPen(ink));
            axis->setSubTicks(false);
            axis->setTickLabelFont(font());
            axis->setTickLabelColor(ink);
            axis->grid()->setPen(QPen(pale, 1, Qt::DotLine));
            axis->grid()->setZeroLinePen(QPen(ink));
        }
    }
    m_due->setPen(QPen(ink));
    m_due->setBrush(QBrush(ink, Qt::BDiagPattern));
    m_received->setPen(QPen(colours.color(QPalette::Highlight)));
    m_received->setBrush(colours.color(QPalette::Highlight));
    m_owed->setPen(QPen(ink, 2));
    for (QCPItemRect *mark : m_marks) {
        mark->setBrush(tinted(colours, colours.color(QPalette::Highlight), 0.25));
        mark->setPen(QPen(ink, 1, Qt::DashLine));
    }
    m_legend->setFont(font());
    m_legend->setTextColor(ink);
}

void MonthChart::draw()
{
    m_isStale = !isVisible();
    if (!m_isStale)
        m_plot->replot(QCustomPlot::rpQueuedRefresh);
}

bool MonthChart::event(QEvent *event)
{
    const bool isTaken = QWidget::event(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        takeColours();
        draw();
    } else if (event->type() == QEvent::Show && m_isStale) {
        draw();
    }
    return isTaken;
}

void MonthChart::mousePressEvent(QMouseEvent *event)
{
    if (const int month = monthAt(event->pos()); month >= 0)
        emit monthChosen(month);
}

QString chartSentence(const std::vector<MonthFigures> &months, const Phrasebook &book)
{
    if (months.empty())
        return {};
    const MonthFigures &last = months.back();
    //: what a chart shows, said by a screen reader. %1 a number, %2 and %3 the first and last month by name; %4, %5
    //: and %6 amounts of the last one
    return MonthChart::tr("Months shown: %1, from %2 to %3; in the last of them %4 was due and %5 received, and %6 was "
                          "owed when it ended.")
        .arg(QString::number(months.size()), book.month(months.front().month), book.month(last.month),
            book.money(last.due), book.money(last.received), book.money(last.owed));
}

} // namespace caseledger

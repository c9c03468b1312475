// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/figures/monthfigures.h"
#include "models/text/phrasebook.h"

#include <QWidget>

#include <vector>

class QCPAxisRect;
class QCPBars;
class QCPGraph;
class QCPItemRect;
class QCPLegend;
class QCustomPlot;

namespace caseledger {

/// Draws months: what was due and what came in as bars side by side, and below them what was owed at the end of each as
/// a line. Time runs from left to right in every language, so that one picture is spoken of in one way; amounts are
/// those of the book. Told apart by pattern and shape as well as by colour, colours from the palette. It takes no
/// focus: whatever can be done in it can be done in the table of the same months.
class MonthChart : public QWidget
{
    Q_OBJECT

public:
    explicit MonthChart(Phrasebook book, QWidget *parent = nullptr);

    /// @param months without gaps, oldest first; may be empty
    void showMonths(std::vector<MonthFigures> months);
    void markMonth(int index); ///< its place in the months; -1 for none
    int markedMonth() const { return m_marked; }
    /// The month that stands at a place of the widget; -1 beside all of them.
    int monthAt(QPoint place) const;
    QPoint placeOf(int month) const; ///< the middle of its bars
signals:
    void monthChosen(int index); ///< by a click

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void buildAxes();
    void buildLegend();
    void buildMarks();
    void takeColours();
    void labelMonths();
    void placeLegend();
    void placeMark();
    void draw();

    Phrasebook m_book;
    std::vector<MonthFigures> m_months;
    int m_marked = -1;
    bool m_isStale = false; ///< changed while nobody saw it: drawn when it is shown
    QCustomPlot *m_plot;
    QCPAxisRect *m_flow; ///< due and received
    QCPAxisRect *m_state; ///< owed
    QCPBars *m_due;
    QCPBars *m_received;
    QCPGraph *m_owed;
    QCPLegend *m_legend;
    QCPItemRect *m_marks[2]; ///< in both of them
};

/// One sentence that says what a chart of months shows, for who cannot see it. Empty for no months.
QString chartSentence(const std::vector<MonthFigures> &months, const Phrasebook &book);

} // namespace caseledger

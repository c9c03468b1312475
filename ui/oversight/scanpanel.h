// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/oversight/oversightreader.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace caseledger {

class FigureButton;
class PlainLabel;

/// Money past its day in a supervisor's cases: the figure, and the count that makes it, which takes its time and can be
/// stopped. For who has not the right to tax information, a line that says so.
class ScanPanel : public QWidget
{
    Q_OBJECT

public:
    /// @param reader outlives the panel
    ScanPanel(const Desk &desk, OversightReader *reader, QWidget *parent);

signals:
    void listWanted();

private:
    void layOut();
    void showState();
    void showEnd(const ScanState &scan);
    void toggle();

    const Desk &m_desk;
    OversightReader *m_reader;
    FigureButton *m_figure;
    PlainLabel *m_progress;
    QProgressBar *m_bar;
    QPushButton *m_run;
    bool m_isRunning = false; ///< as shown
};

} // namespace caseledger

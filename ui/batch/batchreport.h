// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/batch/batchthread.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace caseledger {

class RowDetails;

/// How far a batch is, and at its end what it came to, for reconciliation: first, last, count, sum, and why papers were
/// not made.
class BatchReport : public QWidget
{
    Q_OBJECT

public:
    explicit BatchReport(const Phrasebook &book, QWidget *parent = nullptr);

    void showEstimate(const BatchEstimate &estimate);
    void showProgress(const BatchProgress &progress);
    void showOutcome(const BatchOutcome &outcome);
    void clear();
    QString text() const; ///< what it says, line by line

signals:
    void indexWanted();

private:
    Phrasebook m_book;
    QLabel *m_line;
    QProgressBar *m_bar;
    RowDetails *m_figures;
    QPushButton *m_index;
};

/// "2 min 5 s", "less than a second".
QString durationText(double seconds);

} // namespace caseledger

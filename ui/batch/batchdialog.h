// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/batch/batchthread.h"

#include <QDialog>

class QPushButton;

namespace caseledger {

class BatchChoices;
class BatchReport;
class MessageBar;

/// Many papers of one kind into a folder: choices, an estimate before, progress with Cancel, figures at the end. Works
/// on while it is closed; the rest of the program stays usable.
class BatchDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param desk must outlive the dialog
    BatchDialog(const Desk &desk, QDate today, QWidget *parent = nullptr);

    BatchChoices *choices() const { return m_choices; }
    BatchReport *report() const { return m_report; }
    BatchThread *batch() const { return m_batch; }

signals:
    void ended(const QString &news); ///< one line; no person in it

private:
    void layOut();
    void estimate();
    void start();
    void takeEstimate(const BatchEstimate &estimate);
    void takeOutcome(const BatchOutcome &outcome);
    void takeError(const Error &error);
    void forgetEstimate();
    void showState();
    void openIndex();

    const Desk &m_desk;
    BatchThread *m_batch;
    MessageBar *m_message;
    BatchChoices *m_choices;
    BatchReport *m_report;
    bool m_isEstimated = false; ///< the batch as it is chosen now
    QPushButton *m_estimate = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace caseledger

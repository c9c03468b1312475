// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/letters/letterqueue.h"
#include "ui/desk.h"

#include <QTimer>
#include <QWidget>

namespace caseledger {

class RowDetails;

/// The current letter with its whole reason, and what became of it. Each look at a history stands in the trail, so it
/// is read only of a letter that one stays at.
class LetterDetails : public QWidget
{
    Q_OBJECT

public:
    /// @param desk must outlive it
    explicit LetterDetails(const Desk &desk, QWidget *parent = nullptr);

    void setLetter(const std::optional<Letter> &letter);

signals:
    void historyShown();
    void failed(const caseledger::Error &error);

private:
    void readHistory();

    const Desk &m_desk;
    std::optional<Letter> m_letter;
    RowDetails *m_facts;
    RowDetails *m_history;
    QTimer m_rest;
};

} // namespace caseledger

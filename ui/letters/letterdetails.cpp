// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterdetails.h"

#include "models/store/store.h"
#include "models/store/whenready.h"
#include "ui/letters/lettercolumns.h"

#include <QHBoxLayout>

namespace caseledger {

LetterDetails::LetterDetails(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_facts(new RowDetails(this))
    , m_history(new RowDetails(this))
{
    using namespace std::chrono_literals;
    m_facts->setAccessibleName(tr("Letter"));
    m_history->setAccessibleName(tr("History"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_facts, 2);
    layout->addWidget(m_history, 3);
    m_rest.setSingleShot(true);
    m_rest.setInterval(300ms);
    connect(&m_rest, &QTimer::timeout, this, &LetterDetails::readHistory);
}

void LetterDetails::setLetter(const std::optional<Letter> &letter)
{
    if (letter == m_letter)
        return;
    m_letter = letter;
    m_facts->setLines(letter ? letterFacts(*letter, m_desk.book) : QList<DetailLine>());
    m_history->clear();
    if (letter)
        m_rest.start();
    else
        m_rest.stop();
}

void LetterDetails::readHistory()
{
    const Letter letter = *m_letter;
    const auto answer = m_desk.store.run(
        [number = letter.number](Connection &connection) { return stepsOfLetter(connection, number); });
    whenReady(answer, this, [this, letter](const Result<QList<LetterStep>> &steps) {
        if (m_letter != letter)
            return; // one that somebody looked at before
        if (!steps) {
            emit failed(steps.error());
            return;
        }
        m_history->setLines(historyLines(*steps, m_desk.book));
        emit historyShown();
    });
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/letters/pinrequest.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace caseledger {

/// Whether each thing matched, in words and signs, and what becomes of the request. Never a value of the case.
class CallAnswer : public QWidget
{
    Q_OBJECT

public:
    explicit CallAnswer(QWidget *parent = nullptr);

    /// @param attemptsLeft today, by telephone; null where that does not count
    void showAnswer(const PinAnswer &answer, std::optional<int> attemptsLeft);
    /// The letter is there: its number, large, and what becomes of it.
    void showLetter(const PinAnswer &answer);
    void forget();

    /// All it says, as a screen reader is told it at once.
    QString spoken() const;

private:
    struct Row
    {
        QLabel *sign;
        QLabel *text;
    };

    void showChecks(const PinChecks &checks);
    void announce();

    QList<Row> m_rows; ///< in the order of PinChecks
    QLabel *m_caption;
    QLabel *m_number;
    QLabel *m_outcome;
    QLabel *m_attempts;
};

} // namespace caseledger

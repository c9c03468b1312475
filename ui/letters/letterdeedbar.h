// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/phrasebook.h"
#include "ui/letters/letterdeeds.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace caseledger {

class PlainLabel;

/// A button for each thing that may be done to the chosen letters. All of them stay in their places; one that is off
/// says why in its tooltip and to a screen reader, and where the worker could expect otherwise beside it.
class LetterDeedBar : public QWidget
{
    Q_OBJECT

public:
    LetterDeedBar(Worker worker, const Phrasebook &book, QWidget *parent = nullptr);

    void setLetters(const QList<Letter> &chosen);
    QPushButton *button(LetterDeed deed) const { return m_buttons.at(size_t(deed)); }

signals:
    void deedWanted(caseledger::LetterDeed deed);

private:
    Worker m_worker;
    Phrasebook m_book;
    std::vector<QPushButton *> m_buttons; ///< in the order of LetterDeed
    PlainLabel *m_why;
};

} // namespace caseledger

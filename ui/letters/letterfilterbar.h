// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/phrasebook.h"
#include "ui/letters/letterchoice.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace caseledger {

/// What of the queue is shown. Each thing that narrows it down has a button that takes it off again.
class LetterFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit LetterFilterBar(const Phrasebook &book, QWidget *parent = nullptr);

    const LetterChoice &choice() const { return m_choice; }
    void setChoice(const LetterChoice &choice);
    /// The number of letters beside each group.
    void showTotals(const LetterTotals &totals);
    QList<QPushButton *> chips() const { return m_chips; } ///< one for each filter that is on

signals:
    void choiceChanged();

private:
    void addGroups();
    void take();
    void showChips();
    void addChip(const QString &text, const LetterChoice &without);
    QString groupText(const LetterChoice &choice) const;

    Phrasebook m_book;
    LetterChoice m_choice;
    QString m_office; ///< LetterChoice::office: it has no field, only a button that takes it off
    QDate m_askedBy; ///< LetterChoice::askedBy: likewise
    QComboBox *m_group;
    QComboBox *m_age;
    QLineEdit *m_text;
    QHBoxLayout *m_chipRow;
    QList<QPushButton *> m_chips;
};

} // namespace caseledger

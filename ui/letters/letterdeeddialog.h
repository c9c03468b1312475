// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letters/letterdeeds.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace caseledger {

/// Asks why, in one line, before something is done to letters: names them, says what to look for and what comes of it.
/// There is no other question.
class LetterDeedDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param letters one at least; all of them may have it done
    LetterDeedDialog(LetterDeed deed, const QList<Letter> &letters, const Phrasebook &book, QWidget *parent = nullptr);

    QString reason() const; ///< without blanks around it

signals:
    void decided(const QString &reason); ///< once, never an empty one

private:
    void layOut(const QList<Letter> &letters, const Phrasebook &book);
    void give();

    LetterDeed m_deed;
    QComboBox *m_reason;
    QPushButton *m_go;
};

} // namespace caseledger

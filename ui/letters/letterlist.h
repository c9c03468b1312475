// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/recordtablemodel.h"
#include "ui/letters/lettercolumns.h"
#include "ui/tables/recordtableview.h"

namespace caseledger {

/// The queue of letters as a table, the longest wait first. Other letters come and go beneath whoever looks at it: what
/// is chosen, the current row and the place of the scroll bar go with their letters.
class LetterList : public RecordTableView
{
    Q_OBJECT

public:
    explicit LetterList(const Phrasebook &book, QWidget *parent = nullptr);

    void setLines(const QList<LetterLine> &lines);
    std::optional<Letter> current() const; ///< null where the list is empty
    QList<Letter> chosen() const; ///< in the order they are shown in

signals:
    void chosenChanged(); ///< or the current one, or what is known of them

private:
    /// What whoever looks at the list has before her.
    struct Sight
    {
        PaperNumber current;
        int currentRow = 0;
        QList<PaperNumber> chosen;
        PaperNumber top;
        int scroll = 0;
    };
    Sight sight() const;
    void bringBack(const Sight &sight);
    const Letter &letterAt(int row) const; ///< as shown
    int rowOf(const PaperNumber &number) const; ///< -1 where it is not shown
    QItemSelection rowsOf(QList<PaperNumber> numbers) const; ///< those that are shown
    void noteChosen();

    RecordTableModel<LetterLine> *m_lines;
    bool m_isChanging = false;
};

} // namespace caseledger

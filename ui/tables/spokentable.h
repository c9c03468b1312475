// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

namespace caseledger {

/// A table of which a screen reader hears where one is while the focus is in it, and nothing before: Qt 6.4 tells of
/// the current cell of any table as if the focus were there, and not of it when the focus comes.
class SpokenTable : public QTableView
{
public:
    explicit SpokenTable(QWidget *parent = nullptr);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void setQuiet(bool quiet) { m_isQuiet = quiet; } ///< nobody has moved: another current cell is not told

private:
    void tellCurrent();

    bool m_isQuiet = false;
    QTimer m_telling; ///< to tell of the current cell, behind the focus
};

} // namespace caseledger

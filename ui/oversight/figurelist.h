// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QAbstractItemModel;
class QPushButton;

namespace caseledger {

class PlainLabel;
class RecordTableView;

/// What a list of a figure says and does.
struct FigureListWords
{
    QString title; ///< of the window and the table
    QString none; ///< why there is nothing in it
    QString action; ///< of the button that goes on from a row, with its letter for Alt
};

/// The list behind a figure: a table, what the current row means, and one thing to do about it; Enter in the table does
/// it too.
class FigureList : public QDialog
{
    Q_OBJECT

public:
    /// @param rows belongs to whoever made it, and outlives the list
    /// @param explain what a row means, by its place in the rows; null where the table says all
    FigureList(const FigureListWords &words, QAbstractItemModel *rows, std::function<QString(int)> explain,
        QWidget *parent = nullptr);

    void setNone(const QString &none); ///< why there is nothing in it now

signals:
    void wanted(int row); ///< its place in the rows

private:
    void showRows();
    void showCurrent();
    void goOn();

    QAbstractItemModel *m_rows;
    std::function<QString(int)> m_explain;
    RecordTableView *m_table;
    PlainLabel *m_none;
    PlainLabel *m_meaning;
    QPushButton *m_go = nullptr;
};

} // namespace caseledger

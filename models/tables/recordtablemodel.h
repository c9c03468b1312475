// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/celltable.h"

#include <QAbstractTableModel>
#include <QCoreApplication>

#include <span>

namespace caseledger {

enum RecordRole {
    SortRole = Qt::UserRole, ///< the typed value, for proxies
    KeyRole ///< of a header: the column's key
};

/// All rows of a table as they are now: the cells for files, and the texts for people. What is taken stays as it was.
class RecordCells
{
public:
    virtual CellTable cells(const QString &name) const = 0;
    virtual std::function<QString(qsizetype row, qsizetype column)> texts() const = 0;
    virtual bool isCovered() const = 0; ///< its amounts are, now

protected:
    ~RecordCells() = default;
};

/// Read-only table of Rows, given as a whole. Used on the window's thread.
template <class Row>
class RecordTableModel final : public QAbstractTableModel, public RecordCells
{
public:
    RecordTableModel(std::span<const Column<Row>> columns, Phrasebook book, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(columns)
        , m_book(std::move(book))
    { }

    void setRows(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    /// The same rows, as many as there are, with other contents: whoever looks at them stays where she is.
    void changeRows(QList<Row> rows)
    {
        Q_ASSERT(rows.size() == m_rows.size());
        m_rows = std::move(rows);
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    const Row &row(int index) const { return m_rows.at(index); }
    const QList<Row> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Column<Row> &column = m_columns[size_t(index.column())];
        const Row &row = m_rows.at(index.row());
        if (role == Qt::AccessibleTextRole && index.column() == 0)
            return rowText(row);
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return column.text(row, m_book);
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(column.align | Qt::AlignVCenter);
        return role == SortRole ? column.value(row) : QVariant();
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column<Row> &column = m_columns[size_t(section)];
        switch (role) {
        case Qt::DisplayRole:
            return QCoreApplication::translate("Column", column.title);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(column.align | Qt::AlignVCenter);
        case KeyRole:
            return QString::fromLatin1(column.key);
        default:
            return {};
        }
    }

    /// Amounts that are covered on the screen are covered in what is taken of it, too.
    CellTable cells(const QString &name) const override
    {
        CellTable taken = cellTable(name, m_columns, m_rows);
        if (m_book.isCovered())
            taken.cell = [open = taken.cell](qsizetype row, qsizetype column) {
                const Cell cell = open(row, column);
                const bool isAmount = cell.value.typeId() == QMetaType::LongLong;
                return isAmount ? Cell { Phrasebook::covered(), Phrasebook::covered() } : cell;
            };
        return taken;
    }
    std::function<QString(qsizetype, qsizetype)> texts() const override
    {
        return [columns = m_columns, rows = m_rows, book = m_book](
                   qsizetype row, qsizetype column) { return columns[size_t(column)].text(rows[row], book); };
    }
    bool isCovered() const override { return m_book.isCovered(); }

private:
    /// The whole row as a screen reader says it: every cell that says something, with its title.
    QString rowText(const Row &row) const
    {
        QStringList parts;
        for (const Column<Row> &column : m_columns) {
            if (const QString cell = column.text(row, m_book); !cell.isEmpty())
                parts.append(QCoreApplication::translate("Column", column.title) + u' ' + cell);
        }
        return parts.join(QLatin1String(", "));
    }

    std::span<const Column<Row>> m_columns;
    Phrasebook m_book;
    QList<Row> m_rows;
};

} // namespace caseledger

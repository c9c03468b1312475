// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace caseledger {

/// A text that a terminal shows and does not obey: control characters and direction overrides become U+FFFD.
QString terminalText(const QString &text);

/// A table for people at a terminal: a line of heads, a line a row, columns two blanks apart, wide letters counted as
/// two cells.
class TextTable
{
public:
    enum class Align { Left, Right };

    struct Head
    {
        QString title;
        Align align = Align::Left;
    };

    explicit TextTable(std::vector<Head> heads)
        : m_heads(std::move(heads))
    { }

    /// As many cells as there are heads.
    void addRow(QStringList cells);
    bool isEmpty() const { return m_rows.empty(); }
    /// All lines, each with its end, without blanks before it.
    QByteArray text() const;

private:
    std::vector<Head> m_heads;
    std::vector<QStringList> m_rows;
};

} // namespace caseledger

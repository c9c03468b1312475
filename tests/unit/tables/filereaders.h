// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

/// Readers of their own for what the writers write, so that a writer is not its own judge.
namespace caseledger::test {

/// The records of a CSV file by RFC 4180; a stray quote, a bare line end or a last line without its end gives none.
QList<QStringList> recordsOfCsv(const QByteArray &csv);

/// What a cell of a workbook holds.
struct SheetCell
{
    QString type; ///< "inlineStr" for texts, empty for numbers
    QString content; ///< the text, or the number as written
    QString format; ///< of numbers: the format's code, or "General"
    bool isFormula = false;
};

/// The cells of the only sheet of a workbook by place, as in "B2". Read with unzip; nothing where that fails.
QMap<QString, SheetCell> cellsOfWorkbook(const QByteArray &workbook);

/// One part of a workbook, as in "xl/workbook.xml".
QByteArray partOfWorkbook(const QByteArray &workbook, const QString &name);

} // namespace caseledger::test

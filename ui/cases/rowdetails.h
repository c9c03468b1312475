// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"
#include "ui/cases/loadedcase.h"

#include <QCoreApplication>
#include <QList>
#include <QTextEdit>

#include <span>

namespace caseledger {

/// One line of a row's details. A line without a value is a heading.
struct DetailLine
{
    QString label;
    QString value;

    friend bool operator==(const DetailLine &, const DetailLine &) = default;
};

/// Every cell of a row that says something, under its title.
template <class Row>
QList<DetailLine> cellLines(std::span<const Column<Row>> columns, const Row &row, const Phrasebook &book)
{
    QList<DetailLine> lines;
    for (const Column<Row> &column : columns) {
        if (const QString text = column.text(row, book); !text.isEmpty())
            lines.append({ QCoreApplication::translate("Column", column.title), text });
    }
    return lines;
}

/// What became of a payment: the disbursements it was sent on with, and those planned.
QList<DetailLine> sentOnLines(const PaymentTableRow &row, const LoadedCase &loaded, const Phrasebook &book);
/// The payment that a disbursement comes from.
QList<DetailLine> paymentLines(const DisbursementTableRow &row, const LoadedCase &loaded, const Phrasebook &book);

/// The details of one row beside its table; plain text that can be read, selected and copied.
class RowDetails : public QTextEdit
{
    Q_OBJECT

public:
    explicit RowDetails(QWidget *parent = nullptr);

    void setLines(const QList<DetailLine> &lines);

protected:
    void changeEvent(QEvent *event) override;

private:
    QList<DetailLine> m_lines;
};

} // namespace caseledger

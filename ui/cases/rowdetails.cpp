// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/rowdetails.h"

#include "models/text/words.h"
#include "ui/parts/labels.h"

#include <QEvent>
#include <QTextBlockFormat>
#include <QTextCursor>

#include <algorithm>
#include <utility>

namespace caseledger {

namespace {

QString sentOnText(const DisbursementTableRow &row, const Phrasebook &book)
{
    const Disbursement &sent = row.disbursement;
    const QStringList parts = row.planned
        ? QStringList { book.date(sent.issuedOn), word(sent.payee, book), RowDetails::tr("planned") }
        : QStringList { book.date(sent.issuedOn), word(sent.payee, book), word(sent.method, book),
              word(sent.status, book) };
    return parts.join(QStringLiteral(" · "));
}

/// In a line that is read from the right every part keeps its own direction.
QString fenced(const QString &value)
{
    const QString between = QStringLiteral(" · ");
    QStringList parts = value.simplified().split(between);
    std::ranges::transform(parts, parts.begin(), Phrasebook::isolated);
    return parts.join(between);
}

} // namespace

QList<DetailLine> sentOnLines(const PaymentTableRow &row, const LoadedCase &loaded, const Phrasebook &book)
{
    if (loaded.file->records.areSourcesCovered())
        return {}; // who got what of a payment tells where it came from
    QList<DetailLine> lines;
    lines.append({ RowDetails::tr("Sent on"), {} });
    for (const DisbursementTableRow &sent : loaded.tables.disbursements) {
        if (sent.disbursement.payment == row.payment.ref)
            lines.append({ sentOnText(sent, book), book.money(sent.disbursement.amount) });
    }
    if (lines.last().value.isEmpty())
        lines.last() = { RowDetails::tr("Sent on"), RowDetails::tr("nothing so far") };
    return lines;
}

QList<DetailLine> paymentLines(const DisbursementTableRow &row, const LoadedCase &loaded, const Phrasebook &book)
{
    for (const PaymentTableRow &paid : loaded.tables.payments) {
        const Payment &payment = paid.payment;
        if (payment.ref != row.disbursement.payment)
            continue;
        const QStringList parts { book.date(payment.receivedOn), word(payment.source, book),
            word(payment.status, book) };
        return { { RowDetails::tr("From the payment"), {} },
            { parts.join(QStringLiteral(" · ")), book.money(payment.amount) } };
    }
    return {};
}

RowDetails::RowDetails(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setAccessibleName(tr("Details"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void RowDetails::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_lines.isEmpty())
        setLines(std::exchange(m_lines, {})); // its labels are in colours of the palette
}

void RowDetails::setLines(const QList<DetailLine> &lines)
{
    if (lines == m_lines)
        return; // whoever reads them stays where she is
    m_lines = lines;
    QTextCharFormat label;
    label.setForeground(tinted(palette(), palette().color(QPalette::Text), 0.72));
    QTextCharFormat value;
    QTextCharFormat heading;
    heading.setFontWeight(QFont::Bold);
    QTextBlockFormat beside; // from the side of the window, whatever the direction of a value
    beside.setLayoutDirection(layoutDirection());
    QTextBlockFormat above = beside;
    above.setTopMargin(fontMetrics().height() * 0.4);

    clear();
    QTextCursor cursor(document());
    bool isFirst = true;
    for (const DetailLine &line : lines) {
        if (isFirst)
            cursor.setBlockFormat(above);
        else
            cursor.insertBlock(above);
        isFirst = false;
        cursor.insertText(line.label.simplified(), line.value.isEmpty() ? heading : label);
        if (!line.value.isEmpty()) {
            cursor.insertBlock(beside);
            cursor.insertText(isRightToLeft() ? fenced(line.value) : line.value.simplified(), value);
        }
    }
    moveCursor(QTextCursor::Start);
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/tablefooter.h"

#include "ui/parts/labels.h"

#include <QHBoxLayout>

namespace caseledger {

TableFooter::TableFooter(Phrasebook book, QWidget *parent)
    : QWidget(parent)
    , m_book(std::move(book))
    , m_count(new ElidedLabel(this))
    , m_figures(new QHBoxLayout)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 2, 6, 2);
    layout->addWidget(m_count, 1);
    layout->addLayout(m_figures);
    m_figures->setSpacing(6);
}

void TableFooter::showSummary(const TableSummary &summary)
{
    m_summary = summary;
    while (m_labels.size() < summary.figures.size() * 2) {
        QLabel *caption = captionLabel(this);
        QLabel *amount = plainLabel(this);
        emphasise(amount);
        amount->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (!m_labels.isEmpty())
            m_figures->addSpacing(16);
        m_figures->addWidget(caption);
        m_figures->addWidget(amount);
        m_labels.append(caption);
        m_labels.append(amount);
    }
    for (qsizetype i = 0; i < m_labels.size() / 2; ++i) {
        const bool used = i < summary.figures.size();
        m_labels.at(2 * i)->setVisible(used);
        m_labels.at(2 * i + 1)->setVisible(used);
        if (!used)
            continue;
        const SummaryFigure &figure = summary.figures.at(i);
        m_labels.at(2 * i)->setText(figure.label);
        m_labels.at(2 * i + 1)->setText(m_book.money(figure.amount));
    }
    showText();
}

void TableFooter::showNote(const QString &note)
{
    if (note == m_note)
        return;
    m_note = note;
    showText();
}

void TableFooter::showText()
{
    QStringList parts { m_summary.count };
    if (!m_note.isEmpty())
        parts.append(m_note);
    m_count->setLine(parts.join(QStringLiteral(" · ")));
    for (const SummaryFigure &figure : std::as_const(m_summary.figures))
        parts.append(figure.label + u' ' + m_book.money(figure.amount));
    m_text = parts.join(QStringLiteral(" · "));
    setAccessibleName(m_text);
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/figurelist.h"

#include "ui/parts/labels.h"
#include "ui/tables/recordtableview.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace caseledger {

FigureList::FigureList(
    const FigureListWords &words, QAbstractItemModel *rows, std::function<QString(int)> explain, QWidget *parent)
    : QDialog(parent)
    , m_rows(rows)
    , m_explain(std::move(explain))
    , m_table(new RecordTableView(words.title, this))
    , m_none(plainLabel(this, words.none))
    , m_meaning(plainLabel(this))
{
    setWindowTitle(words.title);
    resizeWithinScreen(this, { 860, 480 });
    m_table->setRecords(rows);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_none->setFocusPolicy(Qt::StrongFocus); // so that a screen reader reads why there is no table
    m_meaning->setWordWrap(true);
    m_meaning->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_meaning->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_meaning->setFocusPolicy(Qt::StrongFocus);
    m_meaning->setAccessibleDescription(tr("What the chosen row means"));
    m_meaning->setMinimumHeight(3 * m_meaning->fontMetrics().lineSpacing());
    auto *buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(words.action, QDialogButtonBox::ActionRole);
    m_go->setAutoDefault(false);
    buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole)->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_none, 1);
    layout->addWidget(m_meaning);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_go, &QPushButton::clicked, this, &FigureList::goOn);
    connect(m_table, &RecordTableView::activated, this, &FigureList::goOn);
    connect(m_table, &RecordTableView::currentRecordChanged, this, &FigureList::showCurrent);
    connect(rows, &QAbstractItemModel::modelReset, this, &FigureList::showRows);
    showRows();
}

void FigureList::setNone(const QString &none) { m_none->setText(none); }

void FigureList::showRows()
{
    const bool isEmpty = m_rows->rowCount() == 0;
    const bool hadFocus = m_table->hasFocus() || m_none->hasFocus() || !focusWidget();
    m_table->setVisible(!isEmpty);
    m_none->setVisible(isEmpty);
    m_meaning->setVisible(!isEmpty && m_explain);
    m_go->setEnabled(!isEmpty);
    m_table->setAccessibleDescription(tr("Rows: %1").arg(m_rows->rowCount()));
    if (hadFocus)
        (isEmpty ? static_cast<QWidget *>(m_none) : m_table)->setFocus();
    showCurrent();
}

void FigureList::showCurrent()
{
    const int row = m_table->currentRecord();
    m_meaning->setText(m_explain && row >= 0 && row < m_rows->rowCount() ? m_explain(row) : QString());
}

void FigureList::goOn()
{
    if (const int row = m_table->currentRecord(); row >= 0)
        emit wanted(row);
}

} // namespace caseledger

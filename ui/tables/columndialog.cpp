// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/columndialog.h"

#include "models/tables/recordtablemodel.h"
#include "models/text/namefold.h"
#include "ui/parts/labels.h"
#include "ui/tables/recordtableview.h"
#include "ui/tables/tablecolumns.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace caseledger {

ColumnDialog::ColumnDialog(RecordTableView *table)
    : QDialog(table->window())
    , m_table(table)
    , m_find(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Columns of “%1”").arg(table->accessibleName()));
    resizeWithinScreen(this, { 420, 480 });
    m_find->setAccessibleName(tr("Find a column"));
    m_find->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setAccessibleDescription(tr("Space shows or hides a column"));
    layOut();
    showColumns({});
    connect(m_find, &QLineEdit::textChanged, this, &ColumnDialog::showFound);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnDialog::take);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnDialog::updateButtons);
    connect(table, &QObject::destroyed, this, &QWidget::close);
    m_list->setFocus();
}

void ColumnDialog::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buddyLabel(tr("&Find a column"), m_find, this));
    layout->addWidget(m_find);
    layout->addWidget(buddyLabel(tr("&Columns of the table"), m_list, this));
    layout->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_up = buttons->addButton(tr("Move &up"), QDialogButtonBox::ActionRole);
    m_up->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    m_up->setToolTip(tr("Earlier in the row (Alt+Up)"));
    m_down = buttons->addButton(tr("Move &down"), QDialogButtonBox::ActionRole);
    m_down->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    m_down->setToolTip(tr("Later in the row (Alt+Down)"));
    QPushButton *reset = buttons->addButton(tr("As it ca&me"), QDialogButtonBox::ResetRole);
    for (QPushButton *button : { m_up, m_down, reset })
        button->setAutoDefault(false); // Enter closes
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    reset->setToolTip(tr("Columns, widths and order as the program has them"));
    layout->addWidget(buttons);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(reset, &QPushButton::clicked, this, [this] {
        m_table->columns()->setLayout({});
        showColumns({});
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

void ColumnDialog::showColumns(const QString &current)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QAbstractItemModel *model = m_table->model();
    const QStringList keys = m_table->columns()->keys();
    for (const QString &key : keys) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal, KeyRole).toString() != key)
                continue;
            auto *item = new QListWidgetItem(model->headerData(column, Qt::Horizontal).toString(), m_list);
            item->setData(Qt::UserRole, key);
            item->setCheckState(!m_table->isColumnHidden(column) ? Qt::Checked : Qt::Unchecked);
            if (key == current || m_list->count() == 1)
                m_list->setCurrentItem(item);
        }
    }
    showFound();
}

/// The found ones are to be seen; the first of them is current where the current one is not among them.
void ColumnDialog::showFound()
{
    const QString sought = folded(m_find->text());
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!folded(item->text()).contains(sought));
        if (!first && !item->isHidden())
            first = item;
    }
    if (first && (!m_list->currentItem() || m_list->currentItem()->isHidden()))
        m_list->setCurrentItem(first);
    updateButtons();
}

/// The last one stays shown, whatever was asked.
void ColumnDialog::take(QListWidgetItem *item)
{
    const QString key = item->data(Qt::UserRole).toString();
    m_table->columns()->setShown(key, item->checkState() == Qt::Checked);
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isHidden = m_table->isColumnHidden(m_table->horizontalHeader()->logicalIndex(row));
        m_list->item(row)->setCheckState(isHidden ? Qt::Unchecked : Qt::Checked);
    }
}

void ColumnDialog::move(int by)
{
    const int row = m_list->currentRow();
    QStringList keys = m_table->columns()->keys();
    if (row < 0 || row + by < 0 || row + by >= keys.size())
        return;
    const QString key = keys.at(row);
    keys.move(row, row + by);
    ColumnLayout layout = m_table->columns()->layout();
    layout.order = keys;
    m_table->columns()->setLayout(layout);
    showColumns(key);
}

void ColumnDialog::updateButtons()
{
    const bool isWhole = m_find->text().isEmpty();
    const int row = m_list->currentRow();
    m_up->setEnabled(isWhole && row > 0);
    m_down->setEnabled(isWhole && row >= 0 && row + 1 < m_list->count());
}

void openColumns(RecordTableView *table) { (new ColumnDialog(table))->open(); }

} // namespace caseledger

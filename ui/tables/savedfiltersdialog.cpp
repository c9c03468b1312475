// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/savedfiltersdialog.h"

#include "ui/parts/announcer.h"
#include "ui/parts/labels.h"
#include "ui/tables/filterbar.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace caseledger {

SavedFiltersDialog::SavedFiltersDialog(FilterBar *bar)
    : QDialog(bar->window())
    , m_bar(bar)
    , m_name(new QLineEdit(this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_list(new QListWidget(this))
    , m_told(plainLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Saved filters"));
    resizeWithinScreen(this, { 460, 400 });
    m_name->setAccessibleName(tr("Name of the filter"));
    m_name->setMaxLength(longestFilterName);
    m_list->setAccessibleName(tr("Saved filters"));
    m_list->setAccessibleDescription(tr("Enter applies, F2 renames, Delete deletes"));
    m_told->setWordWrap(true);
    layOut();
    showFilters({});
    const bool canSave = !bar->conditions().isEmpty();
    m_name->setEnabled(canSave);
    m_save->setEnabled(canSave);
    if (!canSave)
        m_told->setText(tr("Add a filter first: then it can be saved under a name. What is typed above the table is "
                           "not saved."));
    connect(m_save, &QPushButton::clicked, this, &SavedFiltersDialog::save);
    connect(m_list, &QListWidget::itemChanged, this, &SavedFiltersDialog::rename);
    connect(m_list, &QListWidget::itemActivated, this, &SavedFiltersDialog::applyCurrent);
    connect(bar, &QObject::destroyed, this, &QWidget::close);
    (canSave ? static_cast<QWidget *>(m_name) : m_list)->setFocus();
}

void SavedFiltersDialog::layOut()
{
    auto *layout = new QVBoxLayout(this);
    auto *saving = new QHBoxLayout;
    layout->addWidget(buddyLabel(tr("Save the filters in force under the &name"), m_name, this));
    saving->addWidget(m_name, 1);
    saving->addWidget(m_save);
    layout->addLayout(saving);
    layout->addWidget(m_told);
    layout->addWidget(buddyLabel(tr("Saved &filters"), m_list, this));
    layout->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::ActionRole);
    QPushButton *rename = buttons->addButton(tr("&Rename"), QDialogButtonBox::ActionRole);
    QPushButton *remove = buttons->addButton(tr("&Delete"), QDialogButtonBox::ActionRole);
    m_forCurrent = { apply, rename, remove };
    for (QPushButton *button : std::as_const(m_forCurrent))
        button->setAutoDefault(false);
    remove->setToolTip(tr("Delete the chosen filter (Delete)"));
    auto *deletes = new QShortcut(QKeySequence(Qt::Key_Delete), m_list);
    deletes->setContext(Qt::WidgetShortcut); // in a name that is being typed it deletes a letter
    connect(deletes, &QShortcut::activated, this, &SavedFiltersDialog::removeCurrent);
    m_save->setDefault(true);
    layout->addWidget(buttons);
    connect(apply, &QPushButton::clicked, this, &SavedFiltersDialog::applyCurrent);
    connect(rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(remove, &QPushButton::clicked, this, &SavedFiltersDialog::removeCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

void SavedFiltersDialog::showFilters(const QString &current)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const SavedFilter &saved : m_bar->saved()) {
        auto *item = new QListWidgetItem(saved.name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        if (saved.name == current || m_list->count() == 1)
            m_list->setCurrentItem(item);
    }
    for (QPushButton *button : std::as_const(m_forCurrent))
        button->setEnabled(m_list->count() > 0);
}

void SavedFiltersDialog::save()
{
    const QString name = filterName(m_name->text());
    if (name.isEmpty())
        return tell(tr("Type a name."));
    const QList<SavedFilter> filters = withFilter(m_bar->saved(), { name, m_bar->conditions() });
    if (std::ranges::find(filters, name, &SavedFilter::name) == filters.end())
        return tell(tr("There is room for %1 filters: delete one first.").arg(mostSavedFilters));
    m_bar->setSaved(filters);
    showFilters(name);
    m_name->clear();
    tell(tr("Saved as “%1”.").arg(name));
}

/// Where another has the name already, or nothing is left of it, the old one stays.
void SavedFiltersDialog::rename(QListWidgetItem *item)
{
    QList<SavedFilter> filters = m_bar->saved();
    const QString name = filterName(item->text());
    SavedFilter &renamed = filters[m_list->row(item)];
    const bool isTaken = name != renamed.name && std::ranges::find(filters, name, &SavedFilter::name) != filters.end();
    if (!name.isEmpty() && !isTaken)
        renamed.name = name;
    const QSignalBlocker quiet(m_list);
    item->setText(renamed.name);
    m_bar->setSaved(filters);
    if (isTaken)
        tell(tr("Another filter is called “%1”.").arg(name));
}

void SavedFiltersDialog::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    QList<SavedFilter> filters = m_bar->saved();
    const QString name = filters.takeAt(row).name;
    m_bar->setSaved(filters);
    showFilters(filters.isEmpty() ? QString() : filters.at(std::min<qsizetype>(row, filters.size() - 1)).name);
    tell(tr("“%1” is deleted.").arg(name));
}

void SavedFiltersDialog::applyCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_bar->setConditions(m_bar->saved().at(row).filter);
    close();
}

void SavedFiltersDialog::tell(const QString &text)
{
    m_told->setText(text);
    announce(this, text);
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/filterbar.h"

#include "models/tables/view/filterwords.h"
#include "ui/parts/announcer.h"
#include "ui/parts/labels.h"
#include "ui/search/searchfield.h"
#include "ui/tables/conditiondialog.h"
#include "ui/tables/filterchip.h"
#include "ui/tables/flowlayout.h"
#include "ui/tables/recordorder.h"
#include "ui/tables/recordtableview.h"
#include "ui/tables/savedfiltersdialog.h"

#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace caseledger {

FilterBar::FilterBar(
    RecordTableView *table, const Phrasebook &book, std::shared_ptr<DeskMemory> memory, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_book(book)
    , m_memory(std::move(memory))
    , m_field(new SearchField(this))
    , m_add(new QPushButton(tr("Add a filter…"), this))
    , m_savedButton(new QToolButton(this))
    , m_clear(new QPushButton(tr("Clear all"), this))
{
    m_field->setAccessibleName(tr("Filter this table"));
    m_field->setAccessibleDescription(tr("Rows in which all of the typed words stand; the down arrow goes to them"));
    m_field->setPlaceholderText(tr("Filter this table"));
    m_field->setFixedWidth(m_field->fontMetrics().averageCharWidth() * 26);
    m_savedButton->setPopupMode(QToolButton::InstantPopup);
    m_savedButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_savedButton->setFocusPolicy(Qt::StrongFocus);
    m_savedButton->setMenu(new QMenu(m_savedButton));
    m_clear->setToolTip(tr("Show all rows of the whole time"));
    m_add->setAutoDefault(false);
    m_clear->setAutoDefault(false);
    layOut();
    connect(m_field, &SearchField::typedChanged, this, &FilterBar::apply);
    connect(m_field, &SearchField::opened, this, &FilterBar::tableWanted);
    connect(m_field, &SearchField::listWanted, this, &FilterBar::tableWanted);
    connect(m_add, &QPushButton::clicked, this, &FilterBar::chooseCondition);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clearAll);
    connect(m_savedButton->menu(), &QMenu::aboutToShow, this, &FilterBar::showSavedMenu);
    showChips();
}

void FilterBar::layOut()
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    for (QWidget *part : QList<QWidget *> { m_field, m_add, m_savedButton, m_clear })
        layout->addWidget(part);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FilterBar::setScope(QDate today, const QString &period)
{
    if (today == m_today && period == m_period)
        return;
    m_today = today;
    m_period = period;
    apply();
}

void FilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::addCondition(const TableCondition &condition)
{
    const auto isSame = [&condition](const TableCondition &other) {
        return other.column == condition.column && other.kind == condition.kind;
    };
    const auto same = std::ranges::find_if(m_conditions, isSame);
    if (same != m_conditions.end())
        *same = condition;
    else
        m_conditions.append(condition);
    apply();
}

void FilterBar::setConditions(const TableFilter &conditions)
{
    m_conditions = conditions;
    if (m_field->text().isEmpty())
        apply();
    else
        m_field->clear(); // and applies
}

QString FilterBar::memoryKey() const { return QStringLiteral("table/%1/filters").arg(m_table->key()); }

QList<SavedFilter> FilterBar::saved() const { return savedFiltersOf(m_memory->value(memoryKey())); }

void FilterBar::setSaved(const QList<SavedFilter> &saved)
{
    m_memory->keep(memoryKey(), saved.isEmpty() ? QString() : textOf(saved));
    showSavedName();
}

void FilterBar::apply()
{
    TableFilter filter = m_conditions;
    if (const QString typed = m_field->typed(); !soughtWords(typed).isEmpty())
        filter.append({ .column = {},
            .kind = FilterKind::Contains,
            .texts = { typed },
            .preset = DatePreset::Custom,
            .days = {},
            .amount = {} });
    QStringList words;
    for (const TableCondition &condition : std::as_const(filter))
        words.append(conditionWords(condition, recordsOf(m_table->model()), m_book));
    const bool isChanged = filter != m_table->filter();
    m_table->setFilter(filter, m_today, words);
    showChips();
    if (isChanged)
        announce(this, tr("Rows: %1").arg(m_table->model()->rowCount()));
}

/// One for the period, one for each condition, one for what is typed. They are made anew, and the focus stays in their
/// row.
void FilterBar::showChips()
{
    const bool hadFocus = std::ranges::any_of(m_chips, [](const FilterChip *chip) { return chip->hasFocus(); });
    for (FilterChip *chip : std::exchange(m_chips, {})) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    if (!m_period.isEmpty())
        //: a filter above a table
        connect(addChip(tr("Period: %1").arg(m_period)), &FilterChip::removeWanted, this, &FilterBar::periodUnwanted);
    const TableFilter &filter = m_table->filter();
    for (qsizetype i = 0; i < filter.size(); ++i) {
        FilterChip *chip = addChip(conditionWords(filter.at(i), recordsOf(m_table->model()), m_book));
        connect(chip, &FilterChip::removeWanted, this, [this, i] { removeCondition(i); });
    }
    layout()->removeWidget(m_clear);
    layout()->addWidget(m_clear); // behind all chips
    QWidget *before = m_savedButton;
    for (FilterChip *chip : std::as_const(m_chips)) {
        setTabOrder(before, chip);
        before = chip;
    }
    setTabOrder(before, m_clear);
    if (hadFocus)
        (m_chips.isEmpty() ? static_cast<QWidget *>(m_field) : m_chips.last())->setFocus(Qt::OtherFocusReason);
    m_clear->setVisible(!m_chips.isEmpty());
    showSavedName();
}

FilterChip *FilterBar::addChip(const QString &words)
{
    auto *chip = new FilterChip(words, this);
    layout()->addWidget(chip);
    chip->show();
    m_chips.append(chip);
    return chip;
}

/// What is typed stands behind the conditions.
void FilterBar::removeCondition(qsizetype index)
{
    if (index >= m_conditions.size())
        return m_field->clear();
    m_conditions.removeAt(index);
    apply();
}

void FilterBar::clearAll()
{
    m_field->setFocus();
    setConditions({});
    if (!m_period.isEmpty())
        emit periodUnwanted();
}

void FilterBar::chooseCondition()
{
    auto *dialog = new ConditionDialog(m_table, m_today);
    connect(dialog, &ConditionDialog::conditionChosen, this, &FilterBar::addCondition);
    dialog->open();
}

void FilterBar::showSavedMenu()
{
    QMenu *menu = m_savedButton->menu();
    menu->clear();
    for (const SavedFilter &each : saved())
        menu->addAction(tabText(each.name), this, [this, filter = each.filter] { setConditions(filter); });
    menu->addSeparator();
    menu->addAction(tr("Save, rename, delete…"), this, [this] { (new SavedFiltersDialog(this))->open(); });
}

/// The name of the saved filter that is in force, if it is one.
void FilterBar::showSavedName()
{
    const QList<SavedFilter> all = saved();
    const auto applied = std::ranges::find(all, m_table->filter(), &SavedFilter::filter);
    const bool isOne = applied != all.end() && !m_conditions.isEmpty();
    //: %1 is the name of a filter
    m_savedButton->setText(isOne ? tr("Saved: %1").arg(tabText(applied->name)) : tr("Saved filters"));
    m_savedButton->setAccessibleName(isOne ? tr("Saved filter: %1").arg(applied->name) : tr("Saved filters"));
}

} // namespace caseledger

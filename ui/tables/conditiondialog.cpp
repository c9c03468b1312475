// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/conditiondialog.h"

#include "models/tables/recordtablemodel.h"
#include "ui/parts/announcer.h"
#include "ui/parts/labels.h"
#include "ui/tables/datefilter.h"
#include "ui/tables/recordorder.h"
#include "ui/tables/recordtableview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace caseledger {

std::optional<Money> typedAmount(QStringView text)
{
    QString plain;
    const QStringView trimmed = text.trimmed();
    for (const QChar character : trimmed) {
        if (const int digit = character.digitValue(); digit >= 0)
            plain.append(QChar(u'0' + digit));
        else if (character == u'.' || character == u'-')
            plain.append(character);
        else if (character != u'$' && character != u',')
            return std::nullopt;
    }
    const QString cents = plain.section(u'.', 1).leftJustified(2, u'0');
    return moneyFromText(plain.section(u'.', 0, 0) + u'.' + cents, SignRule::Signed);
}

ConditionDialog::ConditionDialog(RecordTableView *table, QDate today)
    : QDialog(table->window())
    , m_table(table)
    , m_column(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_text(new QLineEdit(this))
    , m_values(new QListWidget(this))
    , m_days(new DateFilter({ DatePreset::ThisMonth, DatePreset::Last3Months, DatePreset::Last12Months,
                                DatePreset::ThisYear, DatePreset::LastYear },
          today, this, DateFilter::Shape::Tall))
    , m_comparison(new QComboBox(this))
    , m_amount(new QLineEdit(this))
    , m_problem(plainLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Filter “%1”").arg(table->accessibleName()));
    resizeWithinScreen(this, { 420, 460 });
    m_text->setAccessibleName(tr("Text"));
    m_values->setAccessibleName(tr("Values"));
    m_values->setAccessibleDescription(tr("Space takes or leaves a value"));
    m_column->setAccessibleName(tr("Column"));
    m_comparison->setAccessibleName(tr("Comparison"));
    m_amount->setAccessibleName(tr("Amount"));
    for (const auto &[kind, name] : { std::pair(FilterKind::AtLeast, tr("at least")),
             { FilterKind::AtMost, tr("at most") }, { FilterKind::Is, tr("exactly") } })
        m_comparison->addItem(name, int(kind));
    for (int column = 0; column < recordsOf(m_table->model()).columnCount(); ++column) {
        if (!table->isColumnHidden(column))
            m_column->addItem(recordsOf(m_table->model()).headerData(column, Qt::Horizontal).toString(), column);
    }
    layOut();
    showColumn();
    connect(m_column, &QComboBox::currentIndexChanged, this, &ConditionDialog::showColumn);
    connect(table, &QObject::destroyed, this, &QWidget::close);
}

void ConditionDialog::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buddyLabel(tr("&Column"), m_column, this));
    layout->addWidget(m_column);
    m_pages->addWidget(textPage());
    auto *days = new QWidget(this);
    auto *daysLayout = new QVBoxLayout(days);
    daysLayout->setContentsMargins({});
    daysLayout->addWidget(m_days);
    daysLayout->addStretch();
    m_pages->addWidget(days);
    m_pages->addWidget(amountPage());
    layout->addWidget(m_pages, 1);
    m_problem->hide();
    m_problem->setWordWrap(true);
    layout->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *add = buttons->addButton(tr("Add &filter"), QDialogButtonBox::AcceptRole);
    add->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConditionDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget *ConditionDialog::textPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(buddyLabel(tr("&One of these values"), m_values, page));
    layout->addWidget(m_values, 1);
    layout->addWidget(buddyLabel(tr("or with this &text in it"), m_text, page));
    layout->addWidget(m_text);
    return page;
}

QWidget *ConditionDialog::amountPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(buddyLabel(tr("Co&mparison"), m_comparison, page));
    layout->addWidget(m_comparison);
    layout->addWidget(buddyLabel(tr("&Amount"), m_amount, page));
    layout->addWidget(m_amount);
    layout->addStretch();
    return page;
}

void ConditionDialog::showColumn()
{
    const ColumnContent content = contentOf(recordsOf(m_table->model()), m_column->currentData().toInt());
    m_pages->setCurrentIndex(int(content));
    m_problem->hide();
    if (content == ColumnContent::Texts)
        showValues();
}

void ConditionDialog::showValues()
{
    constexpr qsizetype mostListed = 500;
    m_values->clear();
    m_text->clear();
    const auto values = presentValues(recordsOf(m_table->model()), m_column->currentData().toInt());
    for (const auto &[value, words] : values.first(std::min(values.size(), mostListed))) {
        auto *item = new QListWidgetItem(value.isEmpty() ? tr("(none)") : words.simplified(), m_values);
        item->setData(Qt::UserRole, value);
        item->setCheckState(Qt::Unchecked);
    }
    if (m_values->count() > 0)
        m_values->setCurrentRow(0);
}

std::optional<TableCondition> ConditionDialog::condition() const
{
    TableCondition condition { .column
        = recordsOf(m_table->model()).headerData(m_column->currentData().toInt(), Qt::Horizontal, KeyRole).toString(),
        .kind = FilterKind::Days,
        .texts = {},
        .preset = m_days->preset(),
        .days = m_days->preset() == DatePreset::Custom ? m_days->range() : DateRange(),
        .amount = {} };
    switch (ColumnContent(m_pages->currentIndex())) {
    case ColumnContent::Days:
        return condition.preset == DatePreset::Custom && condition.days == DateRange() ? std::nullopt
                                                                                       : std::optional(condition);
    case ColumnContent::Amounts: {
        const std::optional<Money> amount = typedAmount(m_amount->text());
        condition.kind = FilterKind(m_comparison->currentData().toInt());
        condition.amount = amount.value_or(Money());
        condition.preset = DatePreset::Custom;
        return amount ? std::optional(condition) : std::nullopt;
    }
    case ColumnContent::Texts:
        break;
    }
    condition.preset = DatePreset::Custom;
    condition.kind = FilterKind::OneOf;
    for (int row = 0; row < m_values->count(); ++row) {
        if (m_values->item(row)->checkState() == Qt::Checked)
            condition.texts.append(m_values->item(row)->data(Qt::UserRole).toString());
    }
    if (condition.texts.isEmpty() && !soughtWords(m_text->text()).isEmpty()) {
        condition.kind = FilterKind::Contains;
        condition.texts = { m_text->text() };
    }
    return condition.texts.isEmpty() ? std::nullopt : std::optional(condition);
}

void ConditionDialog::take()
{
    if (const std::optional<TableCondition> chosen = condition()) {
        emit conditionChosen(*chosen);
        return accept();
    }
    const QString missing[] = { tr("Choose a value, or type a text."), tr("Type a day in one of the fields."),
        tr("Type an amount like 100 or 1,234.50.") };
    m_problem->setText(QStringLiteral("\u26A0 ") + missing[m_pages->currentIndex()]);
    m_problem->show();
    announce(this, m_problem->text(), Urgency::Urgent);
}

} // namespace caseledger

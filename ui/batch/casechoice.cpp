// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/casechoice.h"

#include "ui/parts/filedialogs.h"
#include "ui/parts/labels.h"
#include "ui/tables/datefilter.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace caseledger {

CaseChoice::CaseChoice(QDate today, QWidget *parent)
    : QGroupBox(tr("Cases"), parent)
    , m_scope(new QComboBox(this))
    , m_office(new QLineEdit(this))
    , m_list(new QLineEdit(this))
    , m_choose(new QPushButton(tr("C&hoose…"), this))
    , m_lastPayment(
          new DateFilter({ DatePreset::All, DatePreset::Last3Months, DatePreset::Last12Months, DatePreset::LastYear },
              today, this, DateFilter::Shape::Plain))
    , m_why(new QLineEdit(this))
{
    m_scope->addItem(tr("All cases"), int(All));
    m_scope->addItem(tr("Cases of an office"), int(OfOffice));
    m_scope->addItem(tr("Cases in a list"), int(OfList));
    m_office->setPlaceholderText(tr("As the extract names it"));
    m_list->setPlaceholderText(tr("A file with one identifier on each line"));
    constexpr int longestReason = 200;
    m_why->setMaxLength(longestReason);
    m_why->setPlaceholderText(tr("For other offices' cases and protected parents' own addresses"));
    m_why->setToolTip(
        plainToolTip(tr("Stands in the trail. Name the occasion, not a person, an address or a number.")));
    m_choose->setAutoDefault(false);
    m_choose->setAccessibleName(tr("Choose the list"));
    m_lastPayment->setAccessibleName(tr("Last payment"));
    auto *list = new QHBoxLayout;
    list->addWidget(m_list, 1);
    list->addWidget(m_choose);
    auto *form = new QFormLayout(this);
    form->addRow(buddyLabel(tr("&Which"), m_scope, this), m_scope);
    form->addRow(buddyLabel(tr("&Office"), m_office, this), m_office);
    form->addRow(buddyLabel(tr("&List"), m_list, this), list);
    form->addRow(plainLabel(this, tr("Last payment")), m_lastPayment);
    form->addRow(buddyLabel(tr("Wh&y"), m_why, this), m_why);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &CaseChoice::showScope);
    connect(m_office, &QLineEdit::textChanged, this, &CaseChoice::changed);
    connect(m_list, &QLineEdit::textChanged, this, &CaseChoice::changed);
    connect(m_lastPayment, &DateFilter::rangeChanged, this, &CaseChoice::changed);
    connect(m_why, &QLineEdit::textChanged, this, &CaseChoice::changed);
    connect(m_choose, &QPushButton::clicked, this, &CaseChoice::openFiles);
    showScope();
}

void CaseChoice::showScope()
{
    const int scope = m_scope->currentData().toInt();
    m_office->setEnabled(scope == OfOffice);
    m_list->setEnabled(scope == OfList);
    m_choose->setEnabled(scope == OfList);
    m_lastPayment->setEnabled(scope != OfList);
    emit changed();
}

void CaseChoice::fill(BatchWish &wish) const
{
    const int scope = m_scope->currentData().toInt();
    wish.caseList = scope == OfList ? m_list->text() : QString();
    wish.office = scope == OfOffice ? m_office->text().trimmed() : QString();
    wish.lastPayment = scope == OfList ? DateRange() : m_lastPayment->range();
    wish.reason = m_why->text().simplified();
}

QString CaseChoice::missing() const
{
    const int scope = m_scope->currentData().toInt();
    if (scope == OfList && m_list->text().isEmpty())
        return tr("Choose the list of cases.");
    if (scope == OfOffice && m_office->text().trimmed().isEmpty())
        return tr("Say which office.");
    return {};
}

void CaseChoice::chooseList(const QString &file)
{
    m_scope->setCurrentIndex(m_scope->findData(OfList));
    m_list->setText(file);
}

void CaseChoice::chooseOffice(const QString &office)
{
    m_scope->setCurrentIndex(m_scope->findData(OfOffice));
    m_office->setText(office);
}

void CaseChoice::openFiles()
{
    const auto *dialog = askForFile({ .title = tr("Choose the list of cases") }, this);
    connect(dialog, &FileDialog::fileSelected, this, &CaseChoice::chooseList);
}

} // namespace caseledger

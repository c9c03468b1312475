// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/view/rowfilter.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace caseledger {

class DateFilter;
class RecordTableView;

/// An amount as it is typed: "100", "$1,234.50", "-5.00". Digits of any script; null for anything else.
std::optional<Money> typedAmount(QStringView text);

/// Asks for one condition on one column: values that are there, a text, a period or an amount.
class ConditionDialog : public QDialog
{
    Q_OBJECT

public:
    ConditionDialog(RecordTableView *table, QDate today);

signals:
    void conditionChosen(const caseledger::TableCondition &condition);

private:
    void layOut();
    QWidget *textPage();
    QWidget *amountPage();
    void showColumn();
    void showValues();
    void take();
    std::optional<TableCondition> condition() const; ///< null while something is missing

    RecordTableView *m_table;
    QComboBox *m_column;
    QStackedWidget *m_pages; ///< in the order of ColumnContent
    QLineEdit *m_text;
    QListWidget *m_values;
    DateFilter *m_days;
    QComboBox *m_comparison;
    QLineEdit *m_amount;
    QLabel *m_problem;
};

} // namespace caseledger

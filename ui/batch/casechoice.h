// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QGroupBox>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace caseledger {

class DateFilter;

/// Which cases a batch is for: all of the database, of an office, or of a list; and when they last paid. Why, where
/// that takes a reason: cases of other offices, protected parents' own addresses.
class CaseChoice : public QGroupBox
{
    Q_OBJECT

public:
    explicit CaseChoice(QDate today, QWidget *parent = nullptr);

    /// Fills list, office, last payment and reason.
    void fill(BatchWish &wish) const;
    QString missing() const; ///< what is still to be given, in words; empty for nothing
    void chooseList(const QString &file);
    void chooseOffice(const QString &office);
    DateFilter *lastPayment() const { return m_lastPayment; }

signals:
    void changed();

private:
    enum Scope { All, OfOffice, OfList };
    void openFiles();
    void showScope();

    QComboBox *m_scope;
    QLineEdit *m_office;
    QLineEdit *m_list;
    QPushButton *m_choose;
    DateFilter *m_lastPayment;
    QLineEdit *m_why;
};

} // namespace caseledger

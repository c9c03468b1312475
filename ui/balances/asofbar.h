// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace caseledger {

/// Chooses the day that balances are as of: typed, or a day or month back and forward. While it is not today a notice
/// says so. A day can be up to a year ahead.
class AsOfBar : public QWidget
{
    Q_OBJECT

public:
    explicit AsOfBar(QWidget *parent = nullptr);

    QDate day() const { return m_day; }
    QString notice() const; ///< that it is another day than today's; empty where it is today's
    /// Who looks at today goes on looking at today; another day that was chosen stays. Before the first call there is
    /// no day.
    void setToday(QDate today);
    void askDay(); ///< to the field, ready to type

signals:
    void dayChanged(QDate day);

protected:
    bool event(QEvent *event) override;

private:
    QPushButton *addStep(const QString &text, const QString &name);
    void choose(QDate day);
    void takeTyped();
    void showDay();
    void say(const QString &notice);
    void complain(const QString &text);

    QDate m_today;
    QDate m_day;
    QBoxLayout *m_row; ///< choice and notice, side by side where there is room for both
    QBoxLayout *m_choice;
    QLineEdit *m_field;
    QLabel *m_notice; ///< that it is not today, or what is wrong with what was typed
};

/// A month back or ahead; from the last day of a month to the last day of the other.
QDate monthAway(QDate day, int months);

} // namespace caseledger

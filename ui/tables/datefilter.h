// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/typeddate.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace caseledger {

/// Chooses a period: a preset, or two typed days. A text that is no date is named beside its field and changes nothing.
class DateFilter : public QWidget
{
    Q_OBJECT

public:
    /// All on one line, or the days below the presets; Plain: the same without letters for Alt, where a window has two.
    enum class Shape { Flat, Tall, Plain };

    /// Typed days without a year lie behind today, or ahead of it where the presets do.
    DateFilter(const QList<DatePreset> &presets, QDate today, QWidget *parent = nullptr, Shape shape = Shape::Flat);

    DateRange range() const { return m_range; }
    DatePreset preset() const;
    void choose(DatePreset preset);
    void chooseDays(const DateRange &range); ///< Custom, with these days; a null one leaves that side open
    void setToday(QDate today); ///< moves the days of the chosen preset
    void openPresets();

signals:
    void rangeChanged(const caseledger::DateRange &range);

private:
    void layOut(Shape shape);
    QLabel *dayLabel(const QString &text, QLineEdit *field, Shape shape);
    void takePreset();
    void takeTyped(QLineEdit *field, RangeEnd end);
    void showRange(const DateRange &range);
    void complain(QLineEdit *field, const QString &text);

    std::optional<QDate> (*m_typed)(QStringView text, QDate today, RangeEnd end); ///< behind today, or ahead of it
    QDate m_today;
    DateRange m_range;
    QComboBox *m_presets;
    QLineEdit *m_first;
    QLineEdit *m_last;
    QLabel *m_problem;
};

} // namespace caseledger

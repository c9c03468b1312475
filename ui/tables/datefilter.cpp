// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/datefilter.h"

#include "models/text/phrasebook.h"
#include "ui/parts/labels.h"
#include "ui/parts/spokennames.h"

#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace caseledger {

namespace {

/// Enter takes the day, and does not press the default button of a dialog as well.
class DayField : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        QLineEdit::keyPressEvent(event);
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            event->accept();
    }
};

QLineEdit *dayField(const QString &name, QWidget *parent)
{
    auto *field = new DayField(parent);
    field->setAccessibleName(name);
    field->setAccessibleDescription(
        DateFilter::tr("A day: 3/31, 0331, 3/31/2025, t for today, t-30, m for the month, y-1 for last year"));
    field->setToolTip(DateFilter::tr("3/31 · 0331 · t (today) · t-30 · m (month) · m-1 · y-1"));
    field->setMaxLength(20);
    field->setFixedWidth(field->fontMetrics().horizontalAdvance(QLatin1String(" 00/00/0000 ")) + 14);
    return field;
}

} // namespace

DateFilter::DateFilter(const QList<DatePreset> &presets, QDate today, QWidget *parent, Shape shape)
    : QWidget(parent)
    , m_typed(presets.contains(DatePreset::ThisAndNextMonth) ? &typedDateAhead : &typedDate)
    , m_today(today)
    , m_presets(new QComboBox(this))
    , m_first(dayField(tr("From"), this))
    , m_last(dayField(tr("To"), this))
    , m_problem(plainLabel(this))
{
    m_presets->setAccessibleName(tr("Period"));
    m_presets->setToolTip(tr("Period (Alt+Down)"));
    for (const DatePreset preset : presets)
        m_presets->addItem(presetName(preset), int(preset));
    m_presets->addItem(presetName(DatePreset::Custom), int(DatePreset::Custom));
    m_problem->hide();
    layOut(shape);

    connect(m_presets, &QComboBox::activated, this, &DateFilter::takePreset);
    connect(m_first, &QLineEdit::editingFinished, this, [this] { takeTyped(m_first, RangeEnd::First); });
    connect(m_last, &QLineEdit::editingFinished, this, [this] { takeTyped(m_last, RangeEnd::Last); });
    takePreset();
}

void DateFilter::layOut(Shape shape)
{
    const bool tall = shape != Shape::Flat;
    auto *layout = new QBoxLayout(tall ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    layout->setContentsMargins({});
    if (!tall) {
        layout->addWidget(m_problem);
        layout->addWidget(buddyLabel(tr("P&eriod"), m_presets, this));
    }
    layout->addWidget(m_presets);
    auto *days = new QHBoxLayout;
    days->addWidget(dayLabel(tr("Fro&m"), m_first, shape));
    days->addWidget(m_first);
    days->addWidget(dayLabel(tr("to"), m_last, shape));
    days->addWidget(m_last);
    days->addStretch(); // the fields stay beside their labels
    layout->addLayout(days, tall ? 0 : 1);
    if (tall)
        layout->addWidget(m_problem);
}

QLabel *DateFilter::dayLabel(const QString &text, QLineEdit *field, Shape shape)
{
    return shape == Shape::Plain ? plainLabel(this, spokenText(text)) : buddyLabel(text, field, this);
}

DatePreset DateFilter::preset() const { return DatePreset(m_presets->currentData().toInt()); }

void DateFilter::choose(DatePreset preset)
{
    m_presets->setCurrentIndex(m_presets->findData(int(preset)));
    takePreset();
}

void DateFilter::chooseDays(const DateRange &range)
{
    m_presets->setCurrentIndex(m_presets->findData(int(DatePreset::Custom)));
    showRange(range);
}

void DateFilter::setToday(QDate today)
{
    m_today = today;
    if (preset() != DatePreset::Custom)
        takePreset();
}

void DateFilter::openPresets()
{
    m_presets->setFocus(Qt::ShortcutFocusReason);
    m_presets->showPopup();
}

void DateFilter::takePreset()
{
    if (preset() == DatePreset::Custom)
        m_first->setFocus();
    else
        showRange(rangeOf(preset(), m_today));
}

void DateFilter::takeTyped(QLineEdit *field, RangeEnd end)
{
    if (!field->isModified() || window()->isHidden()) // nobody waits for what is typed in a window that goes
        return;
    const bool isOpenEnd = field->text().trimmed().isEmpty();
    const std::optional<QDate> day = m_typed(field->text(), m_today, end);
    if (!isOpenEnd && !day)
        return complain(field, tr("Not a date: type it as 3/31, t-30 or m"));
    // The other end as it stands in its field: it may wait there for this one, to be in order again.
    const bool isFirst = end == RangeEnd::First;
    const QString other = (isFirst ? m_last : m_first)->text();
    DateRange range = m_range;
    (isFirst ? range.last : range.first)
        = m_typed(other, m_today, isFirst ? RangeEnd::Last : RangeEnd::First).value_or(QDate());
    (isFirst ? range.first : range.last) = isOpenEnd ? QDate() : *day;
    if (range.first.isValid() && range.last.isValid() && range.first > range.last)
        return complain(field, tr("The first day is after the last"));
    m_presets->setCurrentIndex(m_presets->findData(int(DatePreset::Custom)));
    showRange(range);
}

void DateFilter::showRange(const DateRange &range)
{
    const Phrasebook book;
    m_problem->hide();
    m_first->setText(book.date(range.first));
    m_last->setText(book.date(range.last));
    if (range == m_range)
        return;
    m_range = range;
    emit rangeChanged(range);
}

void DateFilter::complain(QLineEdit *field, const QString &text)
{
    m_problem->setText(QStringLiteral("\u26A0 ") + text);
    m_problem->show();
    QAccessibleEvent spoken(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
    field->setModified(false);
    field->selectAll();
}

} // namespace caseledger

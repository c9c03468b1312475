// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balances/asofbar.h"

#include "models/text/phrasebook.h"
#include "ui/parts/announcer.h"
#include "ui/parts/labels.h"
#include "ui/parts/relativelooks.h"
#include "ui/tables/typeddate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace caseledger {

namespace {

constexpr int monthsAhead = 12;

QString fenced(QDate day) { return Phrasebook::isolated(Phrasebook().date(day)); }

} // namespace

QDate monthAway(QDate day, int months)
{
    const QDate moved = day.addMonths(months);
    return day == lastOfMonth(day) ? lastOfMonth(moved) : moved;
}

AsOfBar::AsOfBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_choice(new QHBoxLayout)
    , m_field(new QLineEdit(this))
    , m_notice(plainLabel(this))
{
    m_field->setAccessibleName(tr("As of"));
    m_field->setAccessibleDescription(
        tr("The day that balances are shown for: 3/31, 0331, 3/31/2025, t for today, t-30, m-1 for the end of last "
           "month"));
    m_field->setToolTip(tr("3/31 · 0331 · t (today) · t-30 · m-1 (end of last month) · y-1"));
    m_field->setMaxLength(20);
    m_field->setFixedWidth(m_field->fontMetrics().horizontalAdvance(QLatin1String(" 00/00/0000 ")) + 14);
    m_notice->setAutoFillBackground(true);
    m_notice->setMargin(4);
    m_notice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it goes below rather than widen the window

    m_row->setContentsMargins(0, 2, 0, 2);
    m_row->addLayout(m_choice);
    m_row->addWidget(m_notice, 1);
    m_choice->addWidget(plainLabel(this, tr("As of")));
    m_choice->addWidget(m_field);
    //: button: one month back
    QPushButton *monthBack = addStep(tr("−1 month"), tr("One month back"));
    //: button: one day back
    QPushButton *dayBack = addStep(tr("−1 day"), tr("One day back"));
    //: button: one day ahead
    QPushButton *dayAhead = addStep(tr("+1 day"), tr("One day ahead"));
    //: button: one month ahead
    QPushButton *monthAhead = addStep(tr("+1 month"), tr("One month ahead"));
    QPushButton *toToday = addStep(tr("Today"), tr("Back to today"));
    m_choice->addStretch();

    connect(m_field, &QLineEdit::editingFinished, this, &AsOfBar::takeTyped);
    connect(monthBack, &QPushButton::clicked, this, [this] { choose(monthAway(m_day, -1)); });
    connect(dayBack, &QPushButton::clicked, this, [this] { choose(m_day.addDays(-1)); });
    connect(dayAhead, &QPushButton::clicked, this, [this] { choose(m_day.addDays(1)); });
    connect(monthAhead, &QPushButton::clicked, this, [this] { choose(monthAway(m_day, 1)); });
    connect(toToday, &QPushButton::clicked, this, [this] { choose(m_today); });
    showDay();
}

QPushButton *AsOfBar::addStep(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRepeat(true);
    m_choice->addWidget(button);
    return button;
}

void AsOfBar::setToday(QDate today)
{
    if (m_day == m_today)
        m_day = today;
    m_today = today;
    showDay();
}

void AsOfBar::askDay()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void AsOfBar::takeTyped()
{
    if (window()->isHidden())
        return; // nobody waits for what is typed in a window that goes
    if (!m_field->isModified())
        return showDay(); // what was emptied, or complained of, gives way to the day that is shown
    const QString text = m_field->text().trimmed();
    const std::optional<QDate> day = text.isEmpty() ? m_today : typedDate(text, m_today, RangeEnd::Last);
    if (!day)
        return complain(tr("Not a date: type it as 3/31, t-30 or m-1"));
    if (*day > m_today.addMonths(monthsAhead))
        return complain(tr("At most a year from today"));
    choose(*day);
}

void AsOfBar::choose(QDate day)
{
    const QDate chosen = std::min(day, m_today.addMonths(monthsAhead));
    const bool changes = chosen != m_day;
    m_day = chosen;
    showDay();
    if (changes)
        emit dayChanged(m_day);
}

QString AsOfBar::notice() const
{
    return m_day == m_today ? QString()
                            //: two dates: the one that balances are shown for, and today's
                            : tr("As of %1, not today (%2)").arg(fenced(m_day), fenced(m_today));
}

void AsOfBar::showDay()
{
    m_field->setText(Phrasebook().date(m_day));
    if (notice().isEmpty())
        m_notice->hide();
    else
        say(notice());
}

void AsOfBar::say(const QString &notice)
{
    setTintedGround(m_notice, QColor(0xe0, 0x9f, 0x00), 0.22);
    m_notice->setText(QStringLiteral("\u26A0 ") + notice);
    m_notice->show();
}

void AsOfBar::complain(const QString &text)
{
    say(text);
    announce(this, text, Urgency::Urgent);
    m_field->setModified(false);
    m_field->selectAll();
}

bool AsOfBar::event(QEvent *event)
{
    const bool isTaken = QWidget::event(event);
    if (event->type() == QEvent::PaletteChange)
        showDay();
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        const int wanted = m_choice->sizeHint().width() + m_row->spacing()
            + m_notice->fontMetrics().horizontalAdvance(m_notice->text()) + 2 * m_notice->margin();
        m_row->setDirection(wanted <= contentsRect().width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }
    return isTaken;
}

} // namespace caseledger

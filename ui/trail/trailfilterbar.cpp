// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trail/trailfilterbar.h"

#include "models/domain/codes.h"
#include "models/text/trailwords.h"
#include "ui/parts/labels.h"
#include "ui/tables/datefilter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace caseledger {

namespace {

/// Every value of an enumeration by its word, sorted as people look for it; the first entry narrows nothing. (lupdate
/// takes "class Enum" for a class and loses what stands behind it: hence typename.)
template <typename Enum>
QComboBox *choiceOf(const QString &any, const Phrasebook &book, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    for (size_t value = 0; value < codesOf(Enum()).size(); ++value)
        choice->addItem(word(Enum(value), book), int(value));
    choice->model()->sort(0);
    choice->insertItem(0, any, -1);
    choice->setCurrentIndex(0);
    return choice;
}

template <typename Enum>
QList<Enum> chosenOf(const QComboBox *choice)
{
    const int value = choice->currentData().toInt();
    return value < 0 ? QList<Enum>() : QList<Enum> { Enum(value) };
}

template <typename Enum>
void choose(QComboBox *choice, const QList<Enum> &values)
{
    choice->setCurrentIndex(values.isEmpty() ? 0 : choice->findData(int(values.first())));
}

} // namespace

TrailFilterBar::TrailFilterBar(const Phrasebook &book, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_case(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_action(choiceOf<TrailAction>(tr("Anything"), book, this))
    , m_outcome(choiceOf<TrailOutcome>(tr("Any"), book, this))
    , m_withReason(new QCheckBox(tr("With a &reason only"), this))
    , m_days(new DateFilter({ DatePreset::All, DatePreset::ThisMonth, DatePreset::Last3Months, DatePreset::Last12Months,
                                DatePreset::ThisYear },
          today, this))
{
    constexpr int longestCase = 12;
    constexpr int longestUser = 64;
    m_case->setMaxLength(longestCase);
    m_case->setPlaceholderText(QStringLiteral("AA00001A1"));
    m_user->setMaxLength(longestUser);
    m_action->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_action->setMinimumContentsLength(16); // a small screen has room for all of them
    auto *look = new QPushButton(tr("&Look"), this);
    look->setToolTip(tr("Each look at the trail stands in it"));
    look->setAutoDefault(false);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    const auto add = [this, grid](int column, const QString &label, QWidget *field) {
        grid->addWidget(buddyLabel(label, field, this), 0, column);
        grid->addWidget(field, 1, column);
    };
    add(0, tr("C&ase"), m_case);
    add(1, tr("W&ho"), m_user);
    add(2, tr("Wha&t"), m_action);
    add(3, tr("&Outcome"), m_outcome);
    grid->addWidget(m_withReason, 1, 4);
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_days, 2, 0, 1, 4, Qt::AlignLeading);
    grid->addWidget(look, 2, 4, Qt::AlignTrailing);
    connect(look, &QPushButton::clicked, this, &TrailFilterBar::lookWanted);
    connect(m_case, &QLineEdit::returnPressed, this, &TrailFilterBar::lookWanted);
    connect(m_user, &QLineEdit::returnPressed, this, &TrailFilterBar::lookWanted);
}

std::optional<TrailFilter> TrailFilterBar::filter() const
{
    TrailFilter filter;
    if (!m_case->text().trimmed().isEmpty()) {
        const std::optional<CaseId> id = CaseId::fromTyped(m_case->text());
        if (!id)
            return std::nullopt;
        filter.caseId = *id;
    }
    filter.from = m_days->range().first;
    filter.to = m_days->range().last;
    filter.user = m_user->text().trimmed();
    filter.actions = chosenOf<TrailAction>(m_action);
    filter.outcomes = chosenOf<TrailOutcome>(m_outcome);
    filter.withReasonOnly = m_withReason->isChecked();
    return filter;
}

void TrailFilterBar::setFilter(const TrailFilter &filter)
{
    m_case->setText(filter.caseId.text());
    m_user->setText(filter.user);
    choose(m_action, filter.actions);
    choose(m_outcome, filter.outcomes);
    m_withReason->setChecked(filter.withReasonOnly);
    if (filter.from.isValid() || filter.to.isValid())
        m_days->chooseDays({ filter.from, filter.to });
}

} // namespace caseledger

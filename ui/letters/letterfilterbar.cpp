// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterfilterbar.h"

#include "models/text/letterwords.h"
#include "ui/parts/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <utility>

namespace caseledger {

namespace {

using Group = LetterChoice::Group;

/// The groups as the list of them shows them: what is asked for most first, then each state.
const QList<LetterChoice> &groups()
{
    static const QList<LetterChoice> all = [] {
        QList<LetterChoice> list { { .group = Group::Open, .text = {} },
            { .group = Group::NeedsSupervisor, .text = {} } };
        for (int state = 0; state < statesOfLetters; ++state)
            list.append({ .group = Group::OneState, .state = LetterState(state), .text = {} });
        list.append({ .group = Group::All, .text = {} });
        return list;
    }();
    return all;
}

qsizetype placeOf(const LetterChoice &choice)
{
    const auto isSame = [&choice](const LetterChoice &one) {
        return one.group == choice.group && (one.group != Group::OneState || one.state == choice.state);
    };
    return std::ranges::find_if(groups(), isSame) - groups().begin();
}

} // namespace

LetterFilterBar::LetterFilterBar(const Phrasebook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_group(new QComboBox(this))
    , m_age(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_chipRow(new QHBoxLayout)
{
    constexpr int longestText = 20;
    addGroups();
    m_age->addItem(tr("Any time"), 0);
    m_age->addItem(tr("More than 1 day"), 1);
    for (const int days : { 3, 7 })
        m_age->addItem(tr("More than %1 days").arg(days), days);
    m_text->setMaxLength(longestText);
    m_text->setClearButtonEnabled(true);
    m_text->setPlaceholderText(tr("Letter or case number"));
    m_text->setMinimumWidth(fontMetrics().horizontalAdvance(m_text->placeholderText() + QStringLiteral("MMM")));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    const auto add = [this, grid](int column, const QString &label, QWidget *field) {
        grid->addWidget(buddyLabel(label, field, this), 0, column);
        grid->addWidget(field, 1, column);
    };
    add(0, tr("&Show"), m_group);
    add(1, tr("Wa&iting"), m_age);
    add(2, tr("&Find"), m_text);
    grid->setColumnStretch(3, 1);
    grid->addLayout(m_chipRow, 2, 0, 1, 4, Qt::AlignLeading); // a line of their own: large type needs all its width
    connect(m_group, &QComboBox::currentIndexChanged, this, &LetterFilterBar::take);
    connect(m_age, &QComboBox::currentIndexChanged, this, &LetterFilterBar::take);
    connect(m_text, &QLineEdit::textChanged, this, &LetterFilterBar::take);
    showChips();
}

void LetterFilterBar::addGroups()
{
    for (qsizetype place = 0; place < groups().size(); ++place)
        m_group->addItem(groupText(groups().at(place)), int(place));
    m_group->insertSeparator(2);
    m_group->insertSeparator(m_group->count() - 1);
    showTotals({});
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

QString LetterFilterBar::groupText(const LetterChoice &choice) const
{
    switch (choice.group) {
    case Group::Open:
        return tr("Open");
    case Group::NeedsSupervisor:
        return tr("Needs a supervisor");
    case Group::OneState:
        return word(choice.state, m_book);
    case Group::All:
        return tr("All");
    }
    return {};
}

void LetterFilterBar::showTotals(const LetterTotals &totals)
{
    for (int item = 0; item < m_group->count(); ++item) {
        const QVariant place = m_group->itemData(item);
        if (!place.isValid())
            continue; // the line between them
        const LetterChoice &group = groups().at(place.toInt());
        m_group->setItemText(item, tr("%1 (%2)").arg(groupText(group)).arg(totals.of(group)));
    }
}

void LetterFilterBar::setChoice(const LetterChoice &choice)
{
    m_office = choice.office;
    m_askedBy = choice.askedBy;
    {
        const QSignalBlocker group(m_group);
        const QSignalBlocker age(m_age);
        const QSignalBlocker text(m_text);
        m_group->setCurrentIndex(m_group->findData(int(placeOf(choice))));
        m_age->setCurrentIndex(m_age->findData(choice.longerThanDays));
        m_text->setText(choice.text);
    }
    take();
}

void LetterFilterBar::take()
{
    LetterChoice choice = groups().at(m_group->currentData().toInt());
    choice.longerThanDays = m_age->currentData().toInt();
    choice.text = m_text->text().trimmed();
    choice.office = m_office;
    choice.askedBy = m_askedBy;
    if (std::exchange(m_choice, choice) == choice)
        return;
    showChips();
    emit choiceChanged();
}

void LetterFilterBar::showChips()
{
    const bool hadFocus = m_chips.contains(focusWidget());
    for (QPushButton *chip : std::exchange(m_chips, {})) {
        chip->hide();
        chip->deleteLater();
    }
    LetterChoice without = m_choice;
    if (m_choice.group != Group::All) {
        without.group = Group::All;
        addChip(tr("Show: %1").arg(groupText(m_choice)), std::exchange(without, m_choice));
    }
    if (m_choice.longerThanDays > 0) {
        without.longerThanDays = 0;
        addChip(tr("Waiting: %1").arg(m_age->currentText()), std::exchange(without, m_choice));
    }
    if (!m_choice.text.isEmpty()) {
        without.text.clear();
        addChip(tr("Find: “%1”").arg(m_choice.text), std::exchange(without, m_choice));
    }
    if (!m_choice.office.isEmpty()) {
        without.office.clear();
        addChip(tr("Office: %1").arg(m_choice.office), std::exchange(without, m_choice));
    }
    if (m_choice.askedBy.isValid()) {
        without.askedBy = {};
        addChip(tr("Asked for on %1 or before").arg(m_book.date(m_choice.askedBy)), without);
    }
    if (hadFocus)
        (m_chips.isEmpty() ? static_cast<QWidget *>(m_group) : m_chips.first())->setFocus();
}

void LetterFilterBar::addChip(const QString &text, const LetterChoice &without)
{
    auto *chip = new QPushButton(tabText(text) + QStringLiteral("  \u2715"), this);
    chip->setAccessibleName(tr("Take off the filter %1").arg(text));
    chip->setToolTip(plainToolTip(chip->accessibleName()));
    chip->setAutoDefault(false);
    connect(chip, &QPushButton::clicked, this, [this, without] { setChoice(without); });
    m_chipRow->addWidget(chip);
    m_chips.append(chip);
}

} // namespace caseledger

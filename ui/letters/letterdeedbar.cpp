// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterdeedbar.h"

#include "ui/parts/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace caseledger {

LetterDeedBar::LetterDeedBar(Worker worker, const Phrasebook &book, QWidget *parent)
    : QWidget(parent)
    , m_worker(std::move(worker))
    , m_book(book)
    , m_buttons(allDeeds().size())
    , m_why(plainLabel(this))
{
    auto *row = new QHBoxLayout;
    for (const LetterDeed deed : allDeeds()) {
        auto *button = new QPushButton(deedText(deed), this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, deed] { emit deedWanted(deed); });
        row->addWidget(button);
        m_buttons.at(size_t(deed)) = button;
    }
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(row);
    layout->addWidget(m_why);
    m_why->setWordWrap(true);
    m_why->setMinimumHeight(m_why->fontMetrics().lineSpacing()); // nothing moves when it says something
    setLetters({});
}

void LetterDeedBar::setLetters(const QList<Letter> &chosen)
{
    for (const LetterDeed deed : allDeeds()) {
        const QString why = whyNotDone(deed, chosen, m_worker, m_book);
        button(deed)->setEnabled(why.isEmpty());
        button(deed)->setToolTip(plainToolTip(why));
        button(deed)->setAccessibleDescription(why);
    }
    const auto waits = [](const Letter &letter) { return letter.state == LetterState::Requested; };
    const bool expectsApproval = !chosen.isEmpty() && std::ranges::all_of(chosen, waits);
    m_why->setText(expectsApproval ? button(LetterDeed::Approve)->accessibleDescription() : QString());
}

} // namespace caseledger

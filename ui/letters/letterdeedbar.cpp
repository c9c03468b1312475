// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterdeedbar.h"

#include "ui/parts/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace caseledger {

LetterDeedBar::LetterDeedBar(Worker worker, const Phrasebook &book, QWidget *parent)
    : QWidget(parent)
    , m_worker(std::move(worker))
    , m_book(book)
    , m_buttons(allDeeds().size())
    , m_why(plainLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    for (const LetterDeed deed : allDeeds()) {
        auto *button = new QPushButton(deedText(deed), this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, deed] { emit deedWanted(deed); });
        row->addWidget(button);
        m_buttons.at(size_t(deed)) = button;
    }
    row->addWidget(m_why, 1);
    m_why->setWordWrap(true);
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

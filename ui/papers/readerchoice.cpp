// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/readerchoice.h"

#include "models/text/words.h"
#include "ui/parts/labels.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace caseledger {

ReaderChoice::ReaderChoice(PaperKind kind, const Phrasebook &book, QWidget *parent)
    : QGroupBox(tr("For"), parent)
    , m_kind(kind)
    , m_roles(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    add(Role::Custodial, book, layout);
    add(Role::Noncustodial, book, layout);
    choose(usualReader(kind));
    connect(m_roles, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            emit changed();
    });
}

void ReaderChoice::add(Role role, const Phrasebook &book, QVBoxLayout *layout)
{
    const bool isCustodial = role == Role::Custodial;
    auto *button = new QRadioButton(isCustodial ? tr("&Custodial parent") : tr("&Noncustodial parent"), this);
    auto *name = new ElidedLabel(this);
    name->setContentsMargins(24, 0, 0, 4);
    button->setAccessibleName(word(role, book));
    m_roles->addButton(button, int(role));
    layout->addWidget(button);
    layout->addWidget(name);
    (isCustodial ? m_custodial : m_noncustodial) = name;
    if (const std::optional<PaperRefusal> refusal = roleRefusal(m_kind, role)) {
        const QString why = reason(*refusal, book);
        button->setEnabled(false);
        button->setToolTip(plainToolTip(why));
        button->setAccessibleDescription(why);
        QLabel *text = captionLabel(this, why);
        text->setWordWrap(true);
        text->setContentsMargins(24, 0, 0, 4);
        layout->addWidget(text);
    }
}

Role ReaderChoice::role() const { return Role(m_roles->checkedId()); }

void ReaderChoice::choose(Role role) { m_roles->button(int(role))->setChecked(true); }

void ReaderChoice::showNames(const CaseFile &file)
{
    for (const Role role : { Role::Custodial, Role::Noncustodial }) {
        const QString name = Phrasebook::isolated(partyOf(file, role).name());
        (role == Role::Custodial ? m_custodial : m_noncustodial)->setLine(name);
        if (isFor(m_kind, role))
            m_roles->button(int(role))->setAccessibleDescription(name);
    }
}

} // namespace caseledger

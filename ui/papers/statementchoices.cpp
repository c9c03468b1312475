// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/statementchoices.h"

#include "models/text/words.h"
#include "ui/cases/datefilter.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"

#include <QButtonGroup>
#include <QGroupBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace caseledger {

StatementChoices::StatementChoices(LoadedCasePointer loaded, const Phrasebook &book, QWidget *parent)
    : QWidget(parent)
    , m_loaded(std::move(loaded))
    , m_kinds(new QButtonGroup(this))
    , m_roles(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this); // what is made first comes first for the Tab key
    layout->setContentsMargins({});
    layout->addWidget(buildKinds());
    layout->addWidget(buildRoles(book));
    auto *period = new QGroupBox(tr("Period"), this);
    m_period
        = new DateFilter({ DatePreset::SinceLastYear, DatePreset::Last12Months, DatePreset::LastYear, DatePreset::All },
            m_loaded->today, period, DateFilter::Shape::Tall);
    m_notice = new MessageBar(this);
    m_notice->setClosable(false);
    auto *periodLayout = new QVBoxLayout(period);
    periodLayout->addWidget(m_period);
    layout->addWidget(period);
    layout->addWidget(m_notice);
    layout->addStretch();
    choose(StatementKind::Combined);
    choose(Role::Custodial);
    showNotice();

    connect(m_kinds, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            emit changed();
    });
    connect(m_roles, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (!checked)
            return;
        showNotice();
        emit changed();
    });
    connect(m_period, &DateFilter::rangeChanged, this, &StatementChoices::changed);
}

QWidget *StatementChoices::buildKinds()
{
    auto *box = new QGroupBox(tr("Kind"), this);
    auto *layout = new QVBoxLayout(box);
    const auto add = [this, box, layout](StatementKind kind, const QString &text) {
        auto *button = new QRadioButton(text, box);
        m_kinds->addButton(button, int(kind));
        layout->addWidget(button);
    };
    add(StatementKind::PaymentHistory, tr("Payment &history"));
    add(StatementKind::ObligationSummary, tr("Support &obligation summary"));
    add(StatementKind::Combined, tr("&Both in one"));
    return box;
}

QWidget *StatementChoices::buildRoles(const Phrasebook &book)
{
    auto *box = new QGroupBox(tr("For"), this);
    auto *layout = new QVBoxLayout(box);
    for (const Role role : { Role::Custodial, Role::Noncustodial }) {
        const QString letter = role == Role::Custodial ? tr("&Custodial parent") : tr("&Noncustodial parent");
        auto *button = new QRadioButton(letter, box);
        auto *name = new ElidedLabel(box, partyOf(*m_loaded->file, role).name());
        name->setContentsMargins(24, 0, 0, 4);
        button->setAccessibleDescription(partyOf(*m_loaded->file, role).name());
        button->setAccessibleName(word(role, book));
        m_roles->addButton(button, int(role));
        layout->addWidget(button);
        layout->addWidget(name);
    }
    return box;
}

StatementChoice StatementChoices::choice() const
{
    DateRange period = m_period->range();
    if (!period.last.isValid())
        period.last = m_loaded->today;
    if (!period.first.isValid())
        period.first = std::min(m_loaded->file->supportCase().openingDay(), period.last);
    return { .kind = StatementKind(m_kinds->checkedId()),
        .role = Role(m_roles->checkedId()),
        .period = period,
        .printedOn = m_loaded->today };
}

void StatementChoices::choose(StatementKind kind) { m_kinds->button(int(kind))->setChecked(true); }

void StatementChoices::choose(Role role) { m_roles->button(int(role))->setChecked(true); }

QString StatementChoices::notice() const
{
    const Role role = choice().role;
    if (recipientOf(*m_loaded->file, role).address.isEmpty())
        return tr("No address is known for this parent: the window of the envelope stays empty.");
    if (partyOf(*m_loaded->file, role).address.isWithheldFrom(Audience::Staff))
        return tr("Protected: this paper carries the parent's own address, which the screen withholds. Give it to "
                  "nobody else.");
    return {};
}

void StatementChoices::showNotice()
{
    if (const QString text = notice(); text.isEmpty())
        m_notice->hide();
    else
        m_notice->say(MessageBar::Kind::Notice, text);
}

} // namespace caseledger

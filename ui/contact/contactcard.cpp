// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contactcard.h"

#include "ui/access/protectedcontact.h"
#include "ui/access/rightwords.h"
#include "ui/contact/contactwords.h"
#include "ui/parts/labels.h"

#include <QGridLayout>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace caseledger {

namespace {

QString addressLines(const PostalAddress &address)
{
    QStringList lines { address.street1, address.street2,
        QString(address.city + QLatin1String(", ") + address.state + u' ' + address.zip) };
    lines.removeAll(QString());
    for (QString &line : lines)
        line = Phrasebook::isolated(line);
    return lines.join(u'\n');
}

} // namespace

ContactCard::ContactCard(Role role, const Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_role(role)
    , m_name(plainLabel(this))
    , m_address(plainLabel(this))
    , m_days(plainLabel(this))
    , m_trust(plainLabel(this))
    , m_reach(plainLabel(this))
    , m_limits(captionLabel(this))
    , m_change(new QPushButton(tr("Change…"), this))
    , m_verified(new QPushButton(tr("Verified today…"), this))
    , m_mailReturned(new QPushButton(tr("Mail came back…"), this))
    , m_show(new QPushButton(tr("Show…"), this))
{
    setFrameShape(StyledPanel);
    setAccessibleName(parentName(role, desk.book));
    emphasise(m_name);
    emphasise(m_trust);
    auto *layout = new QVBoxLayout(this);
    for (QLabel *label : { m_name, m_address, m_days, m_trust, m_reach, m_limits }) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    layout->addStretch();
    auto *buttons = new QGridLayout;
    buttons->addWidget(m_change, 0, 0);
    buttons->addWidget(m_show, 0, 1);
    buttons->addWidget(m_verified, 1, 0);
    buttons->addWidget(m_mailReturned, 1, 1);
    layout->addLayout(buttons);
    const QString whose = parentName(role, desk.book);
    m_change->setAccessibleName(tr("Change the contact: %1").arg(whose));
    m_verified->setAccessibleName(tr("The address was verified: %1").arg(whose));
    m_mailReturned->setAccessibleName(tr("Mail came back: %1").arg(whose));
    m_show->setAccessibleName(tr("Show the protected contact: %1").arg(whose));
    m_show->setToolTip(tr("For ten seconds, with a reason"));
    connect(m_change, &QPushButton::clicked, this, &ContactCard::changeWanted);
    connect(m_verified, &QPushButton::clicked, this, &ContactCard::verifiedWanted);
    connect(m_mailReturned, &QPushButton::clicked, this, &ContactCard::mailReturnedWanted);
    connect(m_show, &QPushButton::clicked, this, &ContactCard::contactWanted);
}

void ContactCard::showDays(const Party &party)
{
    const auto line = [this](const QString &known, QDate day) {
        return day.isValid() ? known.arg(m_desk.book.date(day)) : QString();
    };
    QStringList lines { line(tr("Verified %1"), party.addressVerifiedOn),
        line(tr("Changed %1"), party.addressChangedOn), line(tr("Mail came back %1"), party.returnedMailOn) };
    lines.removeAll(QString());
    m_days->setText(lines.join(QStringLiteral(" · ")));
    m_days->setVisible(!lines.isEmpty());
    m_trust->setText(trustText(party));
    m_trust->setVisible(!m_trust->text().isEmpty());
}

void ContactCard::showButtons(const LoadedCase &loaded)
{
    const Party &party = partyOf(*loaded.file, m_role);
    const bool isCovered = party.address.isWithheldFrom(Audience::Staff);
    const bool mayShow = mayReveal(loaded.worker, loaded.file->supportCase(), party);
    QString limits = whyNot(loaded.worker, Right::ChangeContact);
    if (limits.isEmpty() && isCovered && !mayShow)
        limits = tr("It is changed by those who may see it.");
    const bool mayChange = limits.isEmpty();
    m_limits->setText(limits);
    m_limits->setVisible(!mayChange);
    m_show->setVisible(isCovered && mayShow);
    for (QPushButton *button : { m_change, m_verified, m_mailReturned })
        button->setVisible(mayChange);
    for (QPushButton *button : { m_verified, m_mailReturned })
        button->setEnabled(party.address.isKnown());
}

void ContactCard::showCase(const LoadedCase &loaded)
{
    const Party &party = partyOf(*loaded.file, m_role);
    //: whose card it is: the role, then the name
    m_name->setText(tr("%1: %2").arg(parentName(m_role, m_desk.book),
        party.name().isEmpty() ? tr("name unknown") : Phrasebook::isolated(party.name())));
    const PostalAddress *address = party.address.shownTo(Audience::Staff);
    if (!address)
        m_address->setText(tr("Address, phone and e-mail of a protected person are withheld."));
    else
        m_address->setText(address->isEmpty() ? tr("No address known") : addressLines(*address));
    showDays(party);
    const auto reached = [](const QString &known, const QString &unknown, const Guarded<QString> &value) {
        const QString *shown = value.shownTo(Audience::Staff);
        return !shown ? QString() : shown->isEmpty() ? unknown : known.arg(Phrasebook::isolated(*shown));
    };
    m_reach->setText(reached(tr("Phone: %1"), tr("Phone: none known"), party.phone) + u'\n'
        + reached(tr("E-mail: %1"), tr("E-mail: none known"), party.email));
    m_reach->setVisible(address != nullptr);
    // a Latin address has its own direction, but stands with the rest of the card
    m_address->setAlignment(
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignTop) | Qt::AlignAbsolute);
    showButtons(loaded);
}

} // namespace caseledger

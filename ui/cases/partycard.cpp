// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/partycard.h"

#include "models/text/words.h"
#include "ui/access/protectedcontact.h"
#include "ui/parts/labels.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace caseledger {

namespace {

const QString between = QStringLiteral(" · ");

QString languageName(const QString &code, const Phrasebook &book)
{
    if (const Language known = languageFromCode(code); caseledger::code(known) == code)
        return word(known, book);
    const QLocale locale(code);
    return code.isEmpty() || locale.language() == QLocale::C ? code : QLocale::languageToString(locale.language());
}

QString oneLine(const PostalAddress &address)
{
    QStringList parts { address.street1, address.street2, address.city,
        QString(address.state + u' ' + address.zip).trimmed() };
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

/// Two labels side by side where both fit into the width, else one below the other.
void flow(QBoxLayout *line, const QLabel *first, const QLabel *second, int width)
{
    const int gap = first->fontMetrics().height();
    const bool fits = second->isHidden() || first->sizeHint().width() + gap + second->sizeHint().width() <= width;
    const QBoxLayout::Direction direction = fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction == line->direction())
        return; // else the layout would ask for ever
    line->setDirection(direction);
    line->setSpacing(fits ? gap : 2);
}

} // namespace

QString addressLine(const Party &party)
{
    const PostalAddress *address = party.address.shownTo(Audience::Staff);
    if (!address)
        return PartyCard::tr("Address, phone and e-mail are withheld");
    if (address->isEmpty())
        return PartyCard::tr("No address known");
    return Phrasebook::isolated(oneLine(*address));
}

QString addressNote(const Party &party, const Phrasebook &book)
{
    const PostalAddress *address = party.address.shownTo(Audience::Staff);
    if (!address || address->isEmpty())
        return {};
    const QDate verified = party.addressVerifiedOn;
    const QDate returned = party.returnedMailOn;
    if (returned.isValid() && !(verified.isValid() && verified >= returned))
        return PartyCard::tr("mail came back %1").arg(book.date(returned));
    return verified.isValid() ? PartyCard::tr("verified %1").arg(book.date(verified)) : QString();
}

QString contactLine(const Party &party)
{
    QStringList parts;
    if (const QString *phone = party.phone.shownTo(Audience::Staff); phone && !phone->isEmpty())
        parts.append(Phrasebook::isolated(*phone));
    if (const QString *email = party.email.shownTo(Audience::Staff); email && !email->isEmpty())
        parts.append(Phrasebook::isolated(*email));
    return parts.join(between);
}

QString identityLine(const Party &party, const Phrasebook &book)
{
    QStringList parts;
    if (party.dateOfBirth.isValid())
        parts.append(PartyCard::tr("born %1").arg(book.date(party.dateOfBirth)));
    if (!party.ssnLast4.isEmpty())
        parts.append(PartyCard::tr("SSN ends in %1").arg(party.ssnLast4));
    return parts.join(between);
}

PartyCard::PartyCard(Role role, Phrasebook book, QWidget *parent)
    : QFrame(parent)
    , m_role(role)
    , m_book(std::move(book))
    , m_caption(new ElidedLabel(this))
    , m_name(new ElidedLabel(this))
    , m_address(new ElidedLabel(this))
    , m_addressNote(new ElidedLabel(this))
    , m_contact(new ElidedLabel(this))
    , m_identity(new ElidedLabel(this))
    , m_where(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_reach(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_others(new QPushButton(this))
    , m_show(new QPushButton(tr("Show…"), this))
{
    setFrameShape(StyledPanel);
    emphasise(m_name, 1.15);
    m_others->setFlat(true);
    m_others->setMenu(new QMenu(m_others));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(10, 6, 6, 6);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_caption, 0, 0);
    layout->addWidget(m_others, 0, 1, 2, 1, Qt::AlignTop);
    layout->addWidget(m_name, 1, 0);
    auto *where = new QHBoxLayout; // withheld, and the way to it
    where->addLayout(m_where, 1);
    where->addWidget(m_show);
    layout->addLayout(where, 2, 0, 1, 2);
    layout->addLayout(m_reach, 3, 0, 1, 2);
    for (const auto &[line, first, second] :
        { std::tuple(m_where, m_address, m_addressNote), std::tuple(m_reach, m_contact, m_identity) }) {
        line->setSpacing(fontMetrics().height());
        line->addWidget(first);
        line->addWidget(second);
        line->addStretch();
    }
    layout->setColumnStretch(0, 1);
    layout->setRowStretch(4, 1); // a card with less to tell begins at the same height
    m_show->hide();
    m_show->setAccessibleName(tr("Show the contact of the %1").arg(word(m_role, m_book).toLower()));
    m_show->setToolTip(tr("For ten seconds, with a reason"));
    connect(m_show, &QPushButton::clicked, this, &PartyCard::contactWanted);
}

void PartyCard::showParty(const LoadedCase &loaded)
{
    const CaseFile &file = *loaded.file;
    const Party &party = partyOf(file, m_role);
    const QString role = word(m_role, m_book);
    m_caption->setLine(party.language.isEmpty() ? role : role + between + languageName(party.language, m_book));
    QStringList names { party.name().isEmpty() ? tr("Name unknown") : Phrasebook::isolated(party.name()) };
    if (!party.nativeName.isEmpty())
        names.append(Phrasebook::isolated(party.nativeName));
    m_name->setLine(names.join(QLatin1String("   ")));
    m_address->setLine(addressLine(party));
    const QString note = addressNote(party, m_book);
    m_addressNote->setVisible(!note.isEmpty());
    m_addressNote->setLine(note);
    const QString contact = contactLine(party);
    m_contact->setVisible(!contact.isEmpty());
    m_contact->setLine(contact);
    m_identity->setLine(identityLine(party, m_book));
    m_show->setVisible(mayReveal(loaded.worker, file.supportCase(), party) && !loaded.isCovered);
    setAccessibleName(role);
    showOtherCases(m_role == Role::Custodial ? file.otherCasesOfCustodial : file.otherCasesOfNoncustodial);
}

void PartyCard::showOtherCases(const QList<CaseId> &ids)
{
    m_others->setVisible(!ids.isEmpty());
    m_others->setText(ids.size() == 1 ? tr("1 other case") : tr("Other cases: %1").arg(ids.size()));
    m_others->setAccessibleDescription(tr("Other cases of the %1").arg(word(m_role, m_book).toLower()));
    if (std::exchange(m_othersShown, ids) == ids)
        return; // it may be open
    m_others->menu()->clear();
    for (const CaseId &id : ids) {
        QAction *open = m_others->menu()->addAction(id.text());
        connect(open, &QAction::triggered, this, [this, id] { emit caseChosen(id); });
    }
}

bool PartyCard::event(QEvent *event)
{
    const bool isTaken = QFrame::event(event);
    if (event->type() == QEvent::Resize || (event->type() == QEvent::LayoutRequest && isVisible()))
        arrange();
    return isTaken;
}

void PartyCard::arrange()
{
    const int width = contentsRect().marginsRemoved(layout()->contentsMargins()).width();
    flow(m_where, m_address, m_addressNote, width);
    flow(m_reach, m_contact, m_identity, width);
}

void PartyCard::openOtherCases()
{
    if (m_others->isVisibleTo(this))
        m_others->showMenu();
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caseheader.h"

#include "models/domain/access/rights.h"
#include "models/text/counties.h"
#include "models/text/words.h"
#include "ui/actions/deskactions.h"
#include "ui/balances/laterows.h"
#include "ui/caller/callerbar.h"
#include "ui/caller/callerwords.h"
#include "ui/cases/balancestrip.h"
#include "ui/cases/partycard.h"
#include "ui/desk.h"
#include "ui/parts/announcer.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace caseledger {

QString caseFacts(const LoadedCase &loaded, const Phrasebook &book)
{
    const SupportCase &supportCase = loaded.file->supportCase();
    QStringList facts { word(supportCase.status, book) };
    if (!supportCase.countyFips.isEmpty())
        facts.append(CaseHeader::tr("%1 County").arg(countyName(supportCase.countyFips)));
    facts.append(
        CaseHeader::tr("Assistance: %1").arg(word(AssistanceHistory(loaded.file->records).on(loaded.today), book)));
    if (supportCase.children)
        facts.append(*supportCase.children == 1 ? CaseHeader::tr("1 child")
                                                : CaseHeader::tr("%1 children").arg(*supportCase.children));
    facts.append(CaseHeader::tr("Opened %1").arg(book.date(supportCase.openedOn)));
    return facts.join(QStringLiteral("  ·  "));
}

QString protectionNotice(const CaseFile &file, const Phrasebook &book)
{
    QStringList people;
    for (const Role role : { Role::Custodial, Role::Noncustodial }) {
        if (partyOf(file, role).address.isWithheldFrom(Audience::Staff))
            people.append(word(role, book));
    }
    if (people.isEmpty())
        return {};
    return CaseHeader::tr("Protected: %1. Address, phone and e-mail are withheld; tell them to nobody.")
        .arg(people.join(QLatin1String(", ")));
}

QString elsewhereNotice(const LoadedCase &loaded)
{
    if (loaded.reason.isEmpty())
        return {};
    return CaseHeader::tr("Case of another office (%1). You opened it because: %2")
        .arg(Phrasebook::isolated(loaded.file->supportCase().office), Phrasebook::isolated(loaded.reason));
}

CaseHeader::CaseHeader(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(plainLabel(this))
    , m_letter(new QPushButton(tr("PIN letter…"), this))
    , m_statement(new QPushButton(tr("Stateme&nt…"), this))
    , m_facts(new ElidedLabel(this))
    , m_news(new ElidedLabel(this))
    , m_notice(new MessageBar(this))
    , m_elsewhere(new MessageBar(this))
    , m_custodial(new PartyCard(Role::Custodial, desk.book, this))
    , m_noncustodial(new PartyCard(Role::Noncustodial, desk.book, this))
    , m_caller(new CallerBar(this))
    , m_balances(new BalanceStrip(desk.book, this))
{
    emphasise(m_title, 1.4);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_newsPast.setSingleShot(true);
    m_newsPast.setInterval(std::chrono::minutes(1));
    connect(&m_newsPast, &QTimer::timeout, this, [this] { m_news->setLine({}); });
    m_notice->setClosable(false);
    m_elsewhere->setClosable(false);
    nameKey(m_letter, tr("A lost PIN is mailed again"), DeskAction::PinLetter, desk);
    nameKey(m_caller, tr("Who is calling about this case"), DeskAction::CallerIs, desk);
    nameKey(
        m_custodial->otherCases(), tr("Other cases of the custodial parent"), DeskAction::OtherCasesOfCustodial, desk);
    nameKey(m_noncustodial->otherCases(), tr("Other cases of the noncustodial parent"),
        DeskAction::OtherCasesOfNoncustodial, desk);
    showCaller(CallerRole::NotSet);

    auto *top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addSpacing(8);
    top->addWidget(m_facts);
    top->addStretch();
    top->addWidget(m_news);
    top->addWidget(m_letter);
    top->addWidget(m_statement);
    auto *parents = new QHBoxLayout;
    parents->addWidget(m_custodial, 1);
    parents->addWidget(m_noncustodial, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_elsewhere);
    layout->addWidget(m_notice);
    layout->addLayout(parents);
    layout->addWidget(m_caller);
    layout->addWidget(m_balances);

    connect(m_letter, &QPushButton::clicked, this, &CaseHeader::pinLetterWanted);
    connect(m_statement, &QPushButton::clicked, this, &CaseHeader::statementWanted);
    connect(m_caller, &CallerBar::callerChanged, this, &CaseHeader::showCaller);
    connect(m_custodial, &PartyCard::caseChosen, this, &CaseHeader::caseChosen);
    connect(m_noncustodial, &PartyCard::caseChosen, this, &CaseHeader::caseChosen);
    connect(m_custodial, &PartyCard::contactWanted, this, [this] { emit contactWanted(Role::Custodial); });
    connect(m_noncustodial, &PartyCard::contactWanted, this, [this] { emit contactWanted(Role::Noncustodial); });
}

/// The button is off while its paper is not for whom one speaks to, as its entry in the menu is.
void CaseHeader::showCaller(CallerRole caller)
{
    const QString why = whyNotFor(PaperKind::Statement, caller, m_desk.book);
    if (!why.isEmpty() && m_statement->hasFocus())
        m_caller->focusSwitch();
    m_statement->setEnabled(why.isEmpty());
    nameKey(m_statement, why.isEmpty() ? tr("Statement for a parent") : why, DeskAction::Statement, m_desk);
    m_statement->setAccessibleDescription(why);
}

void CaseHeader::showCase(const LoadedCase &loaded)
{
    m_title->setText(loaded.id().text());
    m_letter->setVisible(may(loaded.worker, Right::RequestPinLetter));
    m_facts->setLine(caseFacts(loaded, m_desk.book));
    const auto say = [](MessageBar *bar, const QString &notice) {
        if (notice.isEmpty())
            bar->hide();
        else if (bar->isHidden() || bar->text() != notice) // read again, it says nothing new
            bar->say(MessageBar::Kind::Notice, notice);
    };
    say(m_elsewhere, elsewhereNotice(loaded));
    say(m_notice, protectionNotice(*loaded.file, m_desk.book));
    m_custodial->showParty(loaded);
    m_noncustodial->showParty(loaded);
    m_balances->showBalances(loaded.tables.balances);
    showLate(loaded);
}

void CaseHeader::showLate(const LoadedCase &loaded)
{
    const QString notice = undisbursedNotice(loaded.tables.undisbursed, m_desk.book);
    if (!m_late && !notice.isEmpty()) {
        m_late = new MessageBar(this);
        m_late->setClosable(false);
        static_cast<QVBoxLayout *>(layout())->addWidget(m_late);
        connect(m_late, &MessageBar::actionWanted, this, &CaseHeader::lateWanted);
    }
    if (!notice.isEmpty() && !m_late->isHidden() && m_late->text() == notice)
        return;
    if (!notice.isEmpty())
        m_late->say(MessageBar::Kind::Notice, notice, tr("Show them"));
    else if (m_late)
        m_late->hide();
}

void CaseHeader::tellNews(const QString &text)
{
    m_news->setLine(text);
    m_newsPast.start();
    announce(this, text);
}

void CaseHeader::openOtherCases(Role role)
{
    (role == Role::Custodial ? m_custodial : m_noncustodial)->openOtherCases();
}

} // namespace caseledger

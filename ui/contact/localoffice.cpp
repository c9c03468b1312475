// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/localoffice.h"

#include "models/store/contact/districtchanges.h"
#include "models/store/store.h"
#include "models/store/whenready.h"
#include "ui/actions/deskactions.h"
#include "ui/cases/casepage.h"
#include "ui/casetabs.h"

#include <QAction>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace caseledger {

LocalOfficeState localOfficeOf(const QList<District> &districts, const QString &countyFips)
{
    const District *district = districtOf(districts, countyFips);
    if (!district)
        return { nullptr, LocalOffice::tr("The county of this case is not in the directory of districts.") };
    if (district->email.isEmpty())
        return { nullptr,
            LocalOffice::tr(
                "No e-mail is known of the local office (%1): a supervisor enters it in Tools, Directory of "
                "districts.")
                .arg(district->name) };
    return { district, {} };
}

QUrl mailTo(const District &district)
{
    QUrl url;
    url.setScheme(QStringLiteral("mailto"));
    url.setPath(district.email);
    return url;
}

LocalOffice::LocalOffice(const Desk &desk, CaseTabs *cases, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_cases(cases)
    , m_window(window)
    , m_action(makeAction(DeskAction::MailLocalOffice, desk, this))
{
    m_action->setEnabled(false);
    connect(m_action, &QAction::triggered, this, &LocalOffice::write);
    connect(cases, &QTabWidget::currentChanged, this, &LocalOffice::showState);
    connect(cases, &CaseTabs::caseShown, this, [this] { m_isRead ? showState() : read(); });
}

void LocalOffice::addTo(QMenu *menu)
{
    menu->addAction(m_action);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, &LocalOffice::read); // somebody may have changed the directory
}

void LocalOffice::read()
{
    const auto answer = m_desk.store.run([](Connection &connection) { return readDirectory(connection); });
    whenReady(answer, this, [this](const Result<QList<District>> &districts) {
        m_districts = districts ? *districts : QList<District>();
        m_isRead = districts.has_value();
        showState();
        emit directoryRead();
    });
}

QString LocalOffice::county() const
{
    const CasePage *page = m_cases->currentPage();
    return page && page->loaded() ? page->loaded()->file->supportCase().countyFips : QString();
}

void LocalOffice::showState()
{
    const QString fips = county();
    const LocalOfficeState state = localOfficeOf(m_districts, fips);
    const bool isKnown = m_isRead && !fips.isEmpty();
    m_action->setEnabled(isKnown && state.district);
    explainOff(m_action, isKnown ? state.whyNot : QString(), m_desk);
    const District *district = districtOf(m_districts, fips);
    m_action->setText(isKnown && district && district->email.isEmpty()
            ? tr("E-mail to the local office: none is known (Tools, Districts)")
            : QCoreApplication::translate("DeskActions", entryOf(DeskAction::MailLocalOffice).text));
}

void LocalOffice::write()
{
    const LocalOfficeState state = localOfficeOf(m_districts, county());
    if (!state.district)
        return;
    if (state.district->isVerified())
        return openMail(*state.district);
    QMessageBox *box = makeBox(tr("Nobody has verified this e-mail of the local office (%1): %2")
                                   .arg(state.district->name, state.district->email));
    box->addButton(QMessageBox::Cancel);
    QPushButton *go = box->addButton(tr("&Write all the same"), QMessageBox::AcceptRole);
    connect(go, &QPushButton::clicked, this, [this, district = *state.district] { openMail(district); });
    box->open();
}

QMessageBox *LocalOffice::makeBox(const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("E-mail to the local office"), {}, {}, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    return box;
}

void LocalOffice::openMail(const District &district)
{
    if (QDesktopServices::openUrl(mailTo(district)))
        return;
    QMessageBox *box = makeBox(
        tr("No mail program took it. The e-mail of the local office (%1) is %2.").arg(district.name, district.email));
    box->addButton(QMessageBox::Close);
    box->open();
}

} // namespace caseledger

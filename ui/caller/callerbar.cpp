// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caller/callerbar.h"

#include "ui/caller/callerswitch.h"
#include "ui/caller/callerwords.h"
#include "ui/parts/announcer.h"
#include "ui/parts/labels.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QTimeZone>
#include <QVBoxLayout>

namespace caseledger {

CallerBar::CallerBar(QWidget *parent, GuardClock clock)
    : QWidget(parent)
    , m_verification(nullptr, std::move(clock))
    , m_switch(new CallerSwitch(this))
    , m_verified(plainLabel(this))
    , m_line(plainLabel(this))
{
    emphasise(m_verified);
    m_line->setWordWrap(true);
    auto *first = new QHBoxLayout;
    first->addWidget(plainLabel(this, tr("Caller:")));
    first->addSpacing(fontMetrics().averageCharWidth());
    first->addWidget(m_switch, 1);
    auto *second = new QHBoxLayout;
    second->addWidget(m_verified, 0, Qt::AlignTop);
    second->addWidget(m_line, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addLayout(first);
    layout->addLayout(second);
    connect(m_switch, &CallerSwitch::changed, this, &CallerBar::takeCaller);
    connect(&m_verification, &Verification::changed, this, [this] {
        showState();
        announce(this, m_verified->isHidden() ? tr("The verification has ended.") : m_verified->text());
    });
    showState();
}

CallerRole CallerBar::caller() const { return m_switch->caller(); }

void CallerBar::setCaller(CallerRole caller) { m_switch->choose(caller); }

void CallerBar::focusSwitch() { m_switch->focusChoice(); }

void CallerBar::takeCaller(CallerRole caller)
{
    if (verified() && callerOf(*verified()) != caller)
        m_verification.forget(); // it was another's
    showState();
    announce(this, m_line->text());
    emit callerChanged(caller);
}

void CallerBar::noteVerified(Role parent)
{
    setCaller(callerOf(parent));
    const QTimeZone office(QByteArrayLiteral("America/New_York"));
    m_verification.note(parent, QDateTime::currentDateTimeUtc().toTimeZone(office).time());
}

void CallerBar::showState()
{
    const std::optional<Role> parent = verified();
    m_verified->setText(parent ? QStringLiteral("\u2713 ") + verifiedText(*parent, m_verification.at()) : QString());
    m_verified->setVisible(parent.has_value());
    m_line->setText(callerLine(caller()));
    m_line->setVisible(!m_line->text().isEmpty());
    m_switch->describe(QString(m_verified->text() + u' ' + m_line->text()).trimmed());
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/connectionstrip.h"

#include <QTimer>

#include <utility>

namespace caseledger {

namespace {

using namespace std::chrono_literals;

constexpr auto untilGone = 8s; ///< to be read, also by who looks elsewhere at first

} // namespace

ConnectionStrip::ConnectionStrip(QWidget *parent)
    : MessageBar(parent)
    , m_going(new QTimer(this))
{
    setClosable(false);
    m_going->setSingleShot(true);
    m_going->setInterval(untilGone);
    connect(m_going, &QTimer::timeout, this, &QWidget::hide);
}

void ConnectionStrip::setState(DatabaseState state)
{
    if (std::exchange(m_state, state) == state)
        return;
    m_going->stop();
    switch (state) {
    case DatabaseState::Slow:
        return say(Kind::Notice, tr("The database takes long to answer. The program goes on trying."));
    case DatabaseState::Away:
        return say(Kind::Problem,
            tr("The database does not answer. What is shown was read before; nothing can be opened or saved now. The "
               "program goes on trying."));
    case DatabaseState::Answers:
        break;
    }
    say(Kind::Done, tr("The database answers again."));
    m_going->start();
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/officeears.h"

#include "models/store/connection.h"
#include "models/store/engine/serverengine.h"
#include "models/store/engine/servernews.h"

#include <QSocketNotifier>
#include <QTimer>

#include <chrono>
#include <utility>

namespace caseledger {

namespace {

using namespace std::chrono_literals;

constexpr auto gatheringTime = 50ms;

} // namespace

OfficeEars::OfficeEars(std::function<void(const OfficeNews &)> tell, std::function<void()> lost)
    : m_tell(std::move(tell))
    , m_lost(std::move(lost))
    , m_gathering(new QTimer(this))
{
    m_gathering->setSingleShot(true);
    m_gathering->setInterval(gatheringTime);
    connect(m_gathering, &QTimer::timeout, this, &OfficeEars::tellHeard);
}

void OfficeEars::follow(Connection *connection)
{
    ServerEngine *engine = connection && !connection->isAtDoor() ? serverEngine(connection->engine()) : nullptr;
    const int process = engine ? processOf(*engine) : 0;
    if (std::exchange(m_process, process) != process)
        listenOn(engine);
    if (m_engine)
        take();
}

void OfficeEars::tellMissed()
{
    m_heard = { .isAnyCase = true, .isOffice = true };
    tellHeard();
}

void OfficeEars::listenOn(ServerEngine *engine)
{
    if (m_socket) {
        m_socket->setEnabled(false); // its socket is another's by now, or nobody's
        m_socket->deleteLater();
        m_socket = nullptr;
    }
    m_engine = engine && listenForNews(*engine).isNone() ? engine : nullptr;
    if (engine && engine->isLost())
        m_lost();
    if (!m_engine)
        return;
    m_socket = new QSocketNotifier(socketOf(*m_engine), QSocketNotifier::Read, this);
    connect(m_socket, &QSocketNotifier::activated, this, &OfficeEars::take);
}

void OfficeEars::take()
{
    takeNews(*m_engine, m_heard);
    const bool hasHeard = m_heard.isAnyCase || m_heard.isOffice || !m_heard.cases.isEmpty();
    if (hasHeard && !m_gathering->isActive())
        m_gathering->start();
    if (m_engine->isLost())
        m_lost();
}

void OfficeEars::tellHeard()
{
    m_gathering->stop();
    m_tell(std::exchange(m_heard, {}));
}

} // namespace caseledger

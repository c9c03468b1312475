// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/storeworker.h"

#include <QTimer>

#include <chrono>

namespace caseledger {

namespace {

constexpr std::chrono::milliseconds betweenTries { 1000 };

} // namespace

StoreWorker::StoreWorker(DatabaseSpec spec, std::function<void(bool)> away)
    : m_spec(std::move(spec))
    , m_again(new QTimer(this))
    , m_tellAway(std::move(away))
{
    m_again->setInterval(betweenTries);
    connect(m_again, &QTimer::timeout, this, &StoreWorker::tryAgain);
}

/// The connection that is open; null before the first job, and where it could not be opened or is lost.
Connection *StoreWorker::connection() const
{
    return m_opened && m_opened->has_value() && !m_away ? m_opened->value().get() : nullptr;
}

void StoreWorker::run(const std::function<void(Connection *, const Error &)> &task)
{
    if (m_closing)
        return;
    if (!m_opened)
        m_opened = Connection::open(m_spec);
    if (m_away)
        return task(nullptr, *m_away);
    task(connection(), m_opened->has_value() ? Error() : m_opened->error());
    if (connection() && connection()->isLost())
        goAway();
    else if (m_ears)
        m_ears->follow(connection());
}

void StoreWorker::listen(std::function<void(const OfficeNews &)> tell)
{
    m_ears = std::make_unique<OfficeEars>(std::move(tell), [this] { goAway(); });
    m_ears->follow(connection());
}

void StoreWorker::goAway()
{
    m_who = connection()->signedIn();
    m_away = Error { Error::Kind::Database,
        QStringLiteral("%1: the server does not answer; the program goes on trying.").arg(m_spec.path) };
    if (m_ears)
        m_ears->follow(nullptr);
    m_again->start();
    m_tellAway(true);
}

/// Who may not come in any more need not try; everybody else does until the server is back.
void StoreWorker::tryAgain()
{
    if (m_closing)
        return;
    Result<std::unique_ptr<Connection>> again = Connection::open(m_spec);
    if (!again) {
        if (again.error().kind == Error::Kind::Denied) {
            m_away = again.error();
            m_again->stop();
        }
        return;
    }
    if (m_who)
        (*again)->workAs(*m_who);
    m_opened = std::move(again);
    m_away.reset();
    m_again->stop();
    m_tellAway(false);
    if (m_ears) {
        m_ears->follow(connection());
        m_ears->tellMissed();
    }
}

} // namespace caseledger

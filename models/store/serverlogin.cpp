// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/serverlogin.h"

#include "models/safety/passwordhash.h"

namespace caseledger {

QString ServerLogin::namedUser() const { return m_user; }

std::optional<ServerLogin::Credentials> ServerLogin::credentials() const
{
    const std::lock_guard lock(m_lock);
    if (!m_credentials)
        return std::nullopt;
    return Credentials { m_credentials->user,
        QByteArray(m_credentials->password.constData(), m_credentials->password.size()) };
}

void ServerLogin::keep(const QString &user, const QByteArray &password)
{
    const std::lock_guard lock(m_lock);
    if (m_credentials)
        wipe(m_credentials->password);
    m_credentials = Credentials { user, QByteArray(password.constData(), password.size()) };
}

void ServerLogin::forget()
{
    const std::lock_guard lock(m_lock);
    if (m_credentials)
        wipe(m_credentials->password);
    m_credentials.reset();
}

std::optional<SsnKey> ServerLogin::ssnKey() const
{
    const std::lock_guard lock(m_lock);
    return m_key;
}

void ServerLogin::keepSsnKey(const SsnKey &key)
{
    const std::lock_guard lock(m_lock);
    m_key = key;
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/desk/officenews.h"

#include <QObject>

#include <functional>

class QSocketNotifier;
class QTimer;

/// Internal to the store.
namespace caseledger {

class Connection;
class ServerEngine;

/// Hears on a shared office's connection what others commit, between the jobs that use it. What comes within a
/// twentieth of a second is told at once. An embedded database has nothing to hear. Belongs to the connection's thread,
/// and goes before it.
class OfficeEars : public QObject
{
public:
    /// @param tell what was heard
    /// @param lost the connection was found to be gone
    OfficeEars(std::function<void(const OfficeNews &)> tell, std::function<void()> lost);

    /// After each job: listens on the connection, if it does not yet, and takes what has come with the answers. Null,
    /// and one at the door: hears nothing.
    void follow(Connection *connection);
    /// Nobody knows what was said while there was no connection: all of it may be another.
    void tellMissed();

private:
    void listenOn(ServerEngine *engine);
    void take();
    void tellHeard();

    std::function<void(const OfficeNews &)> m_tell;
    std::function<void()> m_lost;
    ServerEngine *m_engine = nullptr; ///< what it listens on
    int m_process = 0; ///< of the server, for the connection that was followed last
    QSocketNotifier *m_socket = nullptr;
    QTimer *m_gathering;
    OfficeNews m_heard;
};

} // namespace caseledger

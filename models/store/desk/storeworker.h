// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/access/signedin.h"
#include "models/store/connection.h"
#include "models/store/desk/officeears.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QTimer;

/// Internal to the store.
namespace caseledger {

/// Lives in the store's thread and owns what belongs to it: the connection, what is heard on it, and the tries to have
/// another one when it is lost.
class StoreWorker : public QObject
{
public:
    /// @param away the server was lost, or is back
    StoreWorker(DatabaseSpec spec, std::function<void(bool isAway)> away);

    /// Runs a job, or answers it with what stands in its way.
    void run(const std::function<void(Connection *, const Error &)> &task);
    void listen(std::function<void(const OfficeNews &)> tell);
    /// From any thread: no job that has not begun will begin.
    void close() { m_closing = true; }

private:
    Connection *connection() const;
    void goAway();
    void tryAgain();

    DatabaseSpec m_spec;
    std::optional<Result<std::unique_ptr<Connection>>> m_opened; ///< empty before the first job
    std::unique_ptr<OfficeEars> m_ears; ///< null where nobody listens
    std::optional<Error> m_away; ///< what jobs are answered while the server is lost
    std::optional<SignedIn> m_who; ///< who was at work when it was
    QTimer *m_again;
    std::function<void(bool)> m_tellAway;
    std::atomic<bool> m_closing = false;
};

} // namespace caseledger

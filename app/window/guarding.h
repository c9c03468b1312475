// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guard/deskguard.h"

#include <memory>

namespace caseledger {

class DeskApplication;
class MainWindow;
class Session;
struct SignedIn;

/// The guard of one session, with the office's database and the computer's own session behind it.
class Guarding : public QObject
{
    Q_OBJECT

public:
    /// @param application outlives it
    /// @param session ends with the window, and outlives what the guard asks of its database
    Guarding(DeskApplication &application, Session &session, MainWindow &window, const SignedIn &who);

private:
    GuardTools toolsFor(Session &session, const SignedIn &who);

    DeskGuard m_guard;
};

} // namespace caseledger

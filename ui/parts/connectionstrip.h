// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/desk/databasestate.h"
#include "ui/parts/messagebar.h"

class QTimer;

namespace caseledger {

/// Says what is the matter with the database, and that the program goes on trying; once it answers, that too, and goes
/// by itself. Nothing in it takes the focus or can be pressed: there is nothing that one could do.
class ConnectionStrip : public MessageBar
{
    Q_OBJECT

public:
    explicit ConnectionStrip(QWidget *parent = nullptr);

    DatabaseState state() const { return m_state; }
    /// Shown and read aloud where it is another than before; as often as it is told, once.
    void setState(DatabaseState state);

private:
    DatabaseState m_state = DatabaseState::Answers;
    QTimer *m_going;
};

} // namespace caseledger

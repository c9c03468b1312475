// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/worker.h"

#include <QWidget>

class QAction;

namespace caseledger {

/// What stands where the search would be, for a role that opens no cases: what the role does, and a button for each
/// thing it may open.
class RolePage : public QWidget
{
    Q_OBJECT

public:
    RolePage(StaffRole role, const QList<QAction *> &offered, QWidget *parent = nullptr);
};

} // namespace caseledger

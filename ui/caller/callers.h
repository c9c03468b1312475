// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/papers/caller.h"

#include <QObject>

namespace caseledger {

class CasePage;
class CaseTabs;

/// Whom one speaks to about the case of a page; not set where there is none.
CallerRole callerOf(const CasePage *page);

/// The callers of the open cases: each page has its own, and nothing is carried from one to another.
class Callers : public QObject
{
    Q_OBJECT

public:
    Callers(CaseTabs *cases, QObject *parent);

    CallerRole current() const; ///< of the case that is shown
    void ask(); ///< to the switch of the case that is shown
    void forgetVerifications(); ///< of all cases: who comes back to a locked desk may be in another call

signals:
    void currentChanged(caseledger::CallerRole caller); ///< or another case is shown

private:
    void watch();
    void tell();

    CaseTabs *m_cases;
};

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/desk/officenews.h"

#include <QObject>

namespace caseledger {

/// What colleagues change in a shared office, as this desk's pages hear of it. While the desk is covered, or nobody has
/// touched it for long, nothing is passed on, so that nothing is read for nobody; what was gathered comes at once when
/// somebody is there again. In an embedded office nothing ever comes. Used on the windows' thread.
class OfficeWatch : public QObject
{
    Q_OBJECT

public:
    void takeNews(const OfficeNews &news);
    void setCovered(bool covered);
    void setUnattended(bool unattended);

signals:
    void newsCame(const caseledger::OfficeNews &news);

private:
    bool isKept() const { return m_isCovered || m_isUnattended; }
    void passOn();

    OfficeNews m_gathered; ///< while it is kept
    bool m_isCovered = false;
    bool m_isUnattended = false;
};

/// Whether news may be of a case.
bool areOf(const OfficeNews &news, const CaseId &id);
/// Whether they may be of any case.
bool areOfCases(const OfficeNews &news);

} // namespace caseledger

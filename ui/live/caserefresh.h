// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/desk/officenews.h"
#include "ui/cases/loadedcase.h"
#include "ui/live/freshreading.h"

namespace caseledger {

class CasePage;
struct Desk;

/// Keeps the page of an open case as the office has it: what a colleague changes appears there within a second, where
/// the page is in sight, else when it comes into sight. Whoever looks at the page stays where she is. Belongs to it.
class CaseRefresh : public QObject
{
    Q_OBJECT

public:
    /// @param desk must outlive it
    CaseRefresh(const Desk &desk, CasePage *page);

signals:
    /// Before it is shown. The same one where nothing of the case itself has changed, but perhaps what is beside it:
    /// notes, papers, letters.
    void caseRead(const caseledger::LoadedCasePointer &loaded);
    void failed(const caseledger::Error &error);

private:
    void takeNews(const OfficeNews &news);
    void read();

    const Desk &m_desk;
    CasePage *m_page;
    FreshReading m_reading;
};

} // namespace caseledger

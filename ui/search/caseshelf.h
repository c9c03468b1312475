// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QObject>

namespace caseledger {

class SearchPanel;
struct Desk;

/// The cases that a worker opened last and those that she or he pinned, from one sign-in to the next. The search shows
/// them while its field is empty, the pinned ones first; a case that may no longer be opened is not shown. Nothing but
/// identifiers is remembered (DeskMemory).
class CaseShelf : public QObject
{
    Q_OBJECT

public:
    /// @param desk must outlive it
    CaseShelf(const Desk &desk, SearchPanel *panel, QObject *parent = nullptr);

    void opened(const CaseId &id);
    bool isPinned(const CaseId &id) const;
    void pin(const CaseId &id, bool isPinned);
    /// The next caller is not to read who called before: the list stays away until it is asked for. It is not
    /// forgotten.
    void cover();

signals:
    void pinsChanged();

private:
    void show();

    const Desk &m_desk;
    SearchPanel *m_panel;
    bool m_isCovered = false;
};

} // namespace caseledger

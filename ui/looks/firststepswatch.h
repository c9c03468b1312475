// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/looks/firststeps.h"

class QMainWindow;
class QSplitter;

namespace caseledger {

class CallWizard;
class CasePage;
class CaseTabs;

/// Ticks the card's steps as they are done in the window, whichever way. Lives as long as its card.
class FirstStepsWatch : public QObject
{
    Q_OBJECT

public:
    FirstStepsWatch(QMainWindow *window, CaseTabs *cases, FirstStepsCard *card);

protected:
    /// Dialogs and panes are made when they are first wanted.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchPage(const CasePage *page);
    void watchNew(QObject *made);
    void keepInSight(const CallWizard *wizard);

    QMainWindow *m_window;
    CaseTabs *m_cases;
    FirstStepsCard *m_card;
};

/// The card, watched, behind all else in a splitter; null where it was closed for ever.
/// @param desk must outlive the window
FirstStepsCard *addFirstSteps(
    const Desk &desk, const DemoGuide &guide, QMainWindow *window, QSplitter *place, CaseTabs *cases);

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "ui/cases/loadedcase.h"
#include "ui/desk.h"

#include <QList>
#include <QTabWidget>

namespace caseledger {

class CasePage;

/// "AA00001A1  Example / Sample": the case and both family names, each short enough to leave room for the other.
QString tabTextOf(const LoadedCase &loaded);

/// The open cases, a tab each. Asks the store for them; an answer reaches its own page or nobody. A case that takes a
/// reason asks for it in its tab, and keeps it for being read again there.
class CaseTabs : public QTabWidget
{
    Q_OBJECT

public:
    CaseTabs(const Desk &desk, QWidget *parent = nullptr);

    /// Shows a case's tab; makes it where there is none yet. From the twelfth on it says that there are many.
    void open(const CaseId &id);
    void reload(CasePage *page);
    void readAgain(const CaseId &id); ///< where it is open
    void closeCurrent();
    void closeAll(); ///< at the end of a call: none of them is opened again by reopen()
    void reopen(); ///< the one closed last of the ten closed last, anew: with its row in the trail, and its reason
    void showNext();
    CasePage *currentPage() const; ///< null where no case is open

signals:
    void caseShown(const caseledger::LoadedCasePointer &loaded);
    void caseFailed(const caseledger::CaseId &id, const caseledger::Error &error);
    void statementWanted(const caseledger::LoadedCasePointer &loaded);
    void pinLetterWanted(); ///< for the case that is shown
    void news(const QString &text);
    void canReopenChanged(bool canReopen);

private:
    void closeTab(int index);
    void read(CasePage *page, const QString &reason);
    void askReason(CasePage *page, const QString &question);
    void take(CasePage *page, const Result<LoadedCasePointer> &loaded);
    void watch(CasePage *page); ///< its header, and what colleagues change of it

    const Desk &m_desk;
    QList<CaseId> m_closed; ///< the one closed last first
};

} // namespace caseledger

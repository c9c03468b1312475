// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/loadedcase.h"

#include <QPointer>
#include <QWidget>

namespace caseledger {

class BusyOverlay;
class CaseHeader;
class CasePanes;
class MessageBar;
class NoteLine;
struct Desk;

/// One case: header, tables and other panes, and the period they show. It shares nothing with any other page.
class CasePage : public QWidget
{
    Q_OBJECT

public:
    /// @param desk must outlive it
    CasePage(const CaseId &id, const Desk &desk, QWidget *parent = nullptr);

    const CaseId &id() const { return m_id; }
    /// Null until the case is there; so are header and panes, which have it covered while the privacy view is on.
    const LoadedCasePointer &loaded() const { return m_loaded; }
    CaseHeader *header() const { return m_header; }
    CasePanes *panes() const { return m_panes; }
    NoteLine *noteLine() const { return m_noteLine; } ///< null until the case is there

    void showWaiting();
    void showCase(LoadedCasePointer loaded);
    /// The same case as a colleague has changed it: whoever looks at it stays where she is, and is told in one line.
    void showFresh(const LoadedCasePointer &loaded);
    /// What was shown before stays. The message offers to try again where that may help.
    void showProblem(const QString &message, bool mayHelpToTryAgain = true);
    /// Where the case would be: a form, until the case is there.
    void showForm(QWidget *form);

signals:
    void reloadWanted();

private:
    void build();
    void showLoaded();

    CaseId m_id;
    const Desk &m_desk;
    LoadedCasePointer m_loaded;
    MessageBar *m_message;
    MessageBar *m_covered; ///< while amounts and contact are covered
    QPointer<QWidget> m_form;
    BusyOverlay *m_busy;
    CaseHeader *m_header = nullptr; ///< this and the panes are made with the first show
    CasePanes *m_panes = nullptr;
    NoteLine *m_noteLine = nullptr;
};

} // namespace caseledger

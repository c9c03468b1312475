// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/papers/caller.h"
#include "ui/cases/loadedcase.h"
#include "ui/desk.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace caseledger {

class BatchDialog;
class CaseTabs;
class SettingsDialog;

/// The entries of the menus that make papers, one or many, show those kept, and set what the office says on them; and
/// the dialogs these open.
class PaperMenus : public QObject
{
    Q_OBJECT

public:
    /// @param desk must outlive it
    PaperMenus(const Desk &desk, CaseTabs *cases, QWidget *window);

    /// The papers of a case. The actions need an open case; those answered are the ones the worker may use.
    QList<QAction *> addPapers(QMenu *menu);
    /// Only what the worker may use; answers that.
    QList<QAction *> addTools(QMenu *menu);
    /// The day that counts as today; until it is known the tools wait.
    void setToday(QDate today);

    /// While a case is open: the papers that are not for whom one speaks to are off and say why.
    void showCaller(CallerRole caller);

    /// @param caller whom one speaks to: a parent is whom the paper is for, in that parent's language
    void showPaper(PaperKind kind, const LoadedCasePointer &loaded, CallerRole caller = CallerRole::NotSet);
    BatchDialog *batch() const { return m_batch; } ///< null until it was asked for
    /// False while a batch runs: then it asks, and closeWanted() may follow.
    bool mayClose();

signals:
    void closeWanted();
    void news(const QString &text); ///< of a batch whose window is closed

private:
    void showCurrentCase(PaperKind kind);
    void showKept();
    void showBatch();
    void showSettings();
    void stopAndClose();

    const Desk &m_desk;
    CaseTabs *m_cases;
    QWidget *m_window;
    QDate m_today;
    QList<std::pair<QAction *, PaperKind>> m_papers; ///< that the worker may make
    QList<QAction *> m_tools;
    BatchDialog *m_batch = nullptr;
    QPointer<SettingsDialog> m_settings;
    bool m_isAsking = false;
};

} // namespace caseledger

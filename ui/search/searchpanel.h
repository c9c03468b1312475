// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/phrasebook.h"
#include "ui/search/casesearch.h"
#include "ui/search/searchnotes.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace caseledger {

class BusyOverlay;
class HitListModel;
class PictureView;
class SearchField;

/// The search field with the results below it; while the field is empty, the cases pinned and opened last, unless they
/// are covered.
class SearchPanel : public QWidget
{
    Q_OBJECT

public:
    SearchPanel(CaseSearch::Find find, const Phrasebook &book, QWidget *parent = nullptr);

    /// They are not covered any more.
    void setRecentCases(const QList<CaseHit> &hits);
    void setPinned(const QSet<CaseId> &pinned);
    void focusField();
    /// Asks once more for what is typed, where it could not be answered; false where it was, or nothing is typed.
    bool askAgain();
    /// Text and results, with nothing left to undo; the cases opened last are covered until they are asked for.
    void forget();
    /// The case that is current in the list, where the focus is in it.
    std::optional<CaseId> focusedCase() const;

signals:
    void caseChosen(const caseledger::CaseId &id);
    void failed(const caseledger::Error &error);
    void recentCasesWanted(); ///< they are covered, and asked for
    void noteWanted(const QString &note); ///< for the trail, before the case is chosen (SearchNotes)

private:
    void take(const QString &typed);
    void showHits(const QString &text, const QList<CaseHit> &hits);
    QString headingFor(const QString &text, const QList<CaseHit> &shown) const;
    void choose(const QModelIndex &index);
    void enterList();
    void uncover();
    void enter();
    void note(const QString &note);

    CaseSearch *m_search;
    SearchField *m_field;
    QLabel *m_heading;
    HitListModel *m_hits;
    QListView *m_list;
    PictureView *m_nothing; ///< in the list, where nothing was found
    BusyOverlay *m_busy;
    QPushButton *m_uncover; ///< while the cases opened last are covered
    QList<CaseHit> m_recent;
    SearchNotes m_notes;
    QTimer m_rest;
    bool m_isCovered = false;
    bool m_enterWaits = false; ///< Enter came before the answer: the first result opens when it is there
};

} // namespace caseledger

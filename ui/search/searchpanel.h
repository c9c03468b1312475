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

namespace caseledger {

class BusyOverlay;
class HitListModel;
class SearchField;

/// The search field with the results below it; while the field is empty, the cases opened last.
class SearchPanel : public QWidget
{
    Q_OBJECT

public:
    SearchPanel(CaseSearch::Find find, const Phrasebook &book, QWidget *parent = nullptr);

    void setRecentCases(const QList<CaseHit> &hits);
    void focusField();
    /// Text, results and the cases opened last; nothing is left to undo.
    void forget();

signals:
    void caseChosen(const caseledger::CaseId &id);
    void failed(const caseledger::Error &error);
    void noteWanted(const QString &note); ///< for the trail, before the case is chosen (SearchNotes)

private:
    void take(const QString &typed);
    void showHits(const QString &text, const QList<CaseHit> &hits);
    void choose(const QModelIndex &index);
    void enter();
    void note(const QString &note);

    CaseSearch *m_search;
    SearchField *m_field;
    QLabel *m_heading;
    HitListModel *m_hits;
    QListView *m_list;
    BusyOverlay *m_busy;
    QList<CaseHit> m_recent;
    SearchNotes m_notes;
    QTimer m_rest;
    bool m_enterWaits = false; ///< Enter came before the answer: the first result opens when it is there
};

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/phrasebook.h"
#include "ui/search/casesearch.h"

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

signals:
    void caseChosen(const caseledger::CaseId &id);
    void failed(const caseledger::Error &error);

private:
    void take(const QString &typed);
    void showHits(const QString &text, const QList<CaseHit> &hits);
    void choose(const QModelIndex &index);
    void enter();

    CaseSearch *m_search;
    SearchField *m_field;
    QLabel *m_heading;
    HitListModel *m_hits;
    QListView *m_list;
    BusyOverlay *m_busy;
    QList<CaseHit> m_recent;
    bool m_enterWaits = false; ///< Enter came before the answer: the first result opens when it is there
};

} // namespace caseledger

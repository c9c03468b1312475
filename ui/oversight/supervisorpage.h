// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/trail/trailreading.h"
#include "models/tables/recordtablemodel.h"
#include "ui/letters/letterchoice.h"
#include "ui/oversight/oversightreader.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace caseledger {

class FigureButton;
class FigureList;
struct FigureListWords;
class MessageBar;
class PlainLabel;

/// What a supervisor watches over: the queue of PIN letters, overdue approvals, batches, money not sent on, unusual
/// views. Each figure is a button that leads to its list. Read when it comes into sight, when one comes back to its
/// window, and by F5; it says when that was.
class SupervisorPage : public QWidget
{
    Q_OBJECT

public:
    /// @param desk and reader outlive the page
    SupervisorPage(const Desk &desk, OversightReader *reader, QWidget *parent = nullptr);

signals:
    void lettersWanted(const caseledger::LetterChoice &choice);
    void trailWanted(const caseledger::TrailFilter &filter);
    void caseWanted(const caseledger::CaseId &id);

protected:
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

private:
    void layOut();
    void followNews();
    QVBoxLayout *addGroup(QVBoxLayout *groups, const QString &title);
    FigureButton *addFigure(QVBoxLayout *group, const QString &what);
    void showFigures();
    void showLetters(const OfficeFigures &figures);
    void showBatches(const OfficeFigures &figures);
    void wantLetters(const LetterChoice &choice);
    void openBatches();
    void openFindings();
    void openUndisbursed();
    /// Shows a list, made where there is none yet.
    template <class Make>
    void open(QPointer<FigureList> &list, Make make);

    const Desk &m_desk;
    OversightReader *m_reader;
    bool m_isForNews = false; ///< the reading under way
    RecordTableModel<BatchFigures> *m_batches;
    RecordTableModel<UnusualFinding> *m_findings;
    RecordTableModel<UndisbursedCase> *m_undisbursed;
    QPointer<FigureList> m_batchList;
    QPointer<FigureList> m_findingList;
    QPointer<FigureList> m_undisbursedList;
    MessageBar *m_message;
    PlainLabel *m_when;
    QPushButton *m_again;
    FigureButton *m_open = nullptr;
    FigureButton *m_overdue = nullptr;
    FigureButton *m_lastBatches = nullptr;
    FigureButton *m_unusual = nullptr;
    QList<FigureButton *> m_states; ///< of letters, in the order of LetterState; hidden where a state has none
};

} // namespace caseledger

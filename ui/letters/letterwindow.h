// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"
#include "ui/letters/letterchoice.h"
#include "ui/letters/letterdeeds.h"
#include "ui/letters/letterreader.h"

#include <QDialog>

class QAction;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace caseledger {

class BusyOverlay;
class LetterDeedBar;
class LetterDetails;
class LetterFilterBar;
class LetterList;
class MessageBar;
class PlainLabel;

/// The queue of PIN letters for supervisors: what waits, since when and why, and what they decide on it. It keeps
/// itself up to date while it is in sight.
class LetterWindow : public QDialog
{
    Q_OBJECT

public:
    /// @param desk must outlive the window
    explicit LetterWindow(const Desk &desk, QWidget *parent = nullptr);

    void look(); ///< reads the queue again
    void choose(const LetterChoice &choice); ///< which letters it shows

signals:
    void lettersShown(); ///< after each reading
    void deedDone(const caseledger::DeedOutcome &outcome); ///< said in the window, and read again
    void failed(const caseledger::Error &error);
    void caseWanted(const caseledger::CaseId &id);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    QWidget *makeEmptyPage();
    void listen();
    void take(const LetterQueue &queue);
    void showQueue();
    void showEmptiness(qint64 all);
    void narrow();
    void showChosen();
    void ask(LetterDeed deed);
    void act(LetterDeed deed, const QList<Letter> &letters, const QString &reason);
    void tell(const Error &error);

    const Desk &m_desk;
    LetterReader *m_reader;
    LetterQueue m_queue;
    bool m_hasFailed = false; ///< the latest reading
    MessageBar *m_message;
    LetterFilterBar *m_filter;
    PlainLabel *m_totals;
    QStackedWidget *m_pages; ///< the list, or why it is empty
    LetterList *m_list;
    PlainLabel *m_none;
    QPushButton *m_all;
    LetterDetails *m_details;
    LetterDeedBar *m_deeds;
    BusyOverlay *m_busy;
    QPushButton *m_case;
};

/// Shows the window of the queue; made where it is not open yet.
/// @param desk must outlive the window
/// @param openCase opens a case in the window that it belongs to
LetterWindow *showLetters(const Desk &desk, QWidget *window, const std::function<void(const CaseId &)> &openCase);

/// Adds the window to a menu for who decides on letters, and answers its entry; it opens once.
/// @param desk must outlive the window
/// @param openCase opens a case in the window that the menu is of
QList<QAction *> addLetterActions(
    QMenu *menu, const Desk &desk, QWidget *window, const std::function<void(const CaseId &)> &openCase);

} // namespace caseledger

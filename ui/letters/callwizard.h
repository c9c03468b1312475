// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/papers/caller.h"
#include "models/store/letters/pinrequest.h"
#include "models/text/callsentences.h"
#include "ui/cases/loadedcase.h"
#include "ui/desk.h"

#include <QDialog>
#include <QPointer>

#include <array>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace caseledger {

class BusyOverlay;
class CallAnswer;
class CallQuestions;
class MessageBar;
class ReasonForm;
class SpokenPanel;

/// What the wizard is told of a case. Nothing that a caller has to know is in it, so nothing of that can be shown.
struct CallCase
{
    CaseId id;
    QDate today;
    std::array<Language, 2> languages {}; ///< of the parents, in the order of Role
    QString reason; ///< why the case was opened, where it is not of the own office
    CallerRole caller = CallerRole::NotSet; ///< as the worker said before
};
CallCase callCaseOf(const LoadedCase &loaded, CallerRole caller = CallerRole::NotSet);

/// A lost PIN, from the call to the number of the letter: what the caller says is typed, compared on the store's
/// thread, and answered by match or no match; then the letter is asked for, once however often one presses. What was
/// typed goes with the window.
class CallWizard : public QDialog
{
    Q_OBJECT

public:
    /// @param desk must outlive the wizard
    CallWizard(const Desk &desk, CallCase about, QWidget *parent = nullptr);

    const CaseId &caseId() const { return m_about.id; }
    void done(int result) override;

signals:
    void nextCallWanted();
    void answered(const caseledger::PinAnswer &answer); ///< to the check
    /// On the telephone: the parent of whom all matched; null where something did not.
    void verified(std::optional<caseledger::Role> parent);
    void requested(const caseledger::PinAnswer &answer);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Step { Ask, Answer, Reason, Letter };
    using Checked = std::pair<PinAnswer, std::optional<int>>; ///< with the attempts left today

    void layOut();
    void showStep(Step step);
    void goOn();
    void check();
    void confirm();
    void setBusy(bool busy, const QString &text = {});
    void takeChecked(const Result<Checked> &checked);
    void takeLetter(const Result<PinAnswer> &answer);
    void tell(const Error &error, void (CallWizard::*again)());
    PinRequest request() const;
    void say(CallSentence what);

    const Desk &m_desk;
    CallCase m_about;
    std::array<Phrasebook, 2> m_books; ///< of the parents
    QString m_requestId; ///< of the answer that stands
    PinAnswer m_answer;
    bool m_isBusy = false;
    SpokenPanel *m_spoken;
    MessageBar *m_message;
    QScrollArea *m_scroll; ///< on a small screen, or in large type
    QStackedWidget *m_steps;
    CallQuestions *m_questions;
    CallAnswer *m_outcome;
    ReasonForm *m_reason = nullptr; ///< null until one is needed
    BusyOverlay *m_busy;
    QPushButton *m_back;
    QPushButton *m_go; ///< what Enter does
    QPointer<QWidget> m_focus; ///< had it before the store was asked
};

} // namespace caseledger

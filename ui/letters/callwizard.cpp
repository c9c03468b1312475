// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/callwizard.h"

#include "models/store/letters/pinattempts.h"
#include "models/store/store.h"
#include "models/store/whenready.h"
#include "ui/access/reasonform.h"
#include "ui/actions/deskactions.h"
#include "ui/errortext.h"
#include "ui/letters/callanswer.h"
#include "ui/letters/callquestions.h"
#include "ui/letters/spokenpanel.h"
#include "ui/parts/busyoverlay.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace caseledger {

CallCase callCaseOf(const LoadedCase &loaded, CallerRole caller)
{
    return { .id = loaded.id(),
        .today = loaded.today,
        .languages
        = { languageFromCode(loaded.file->custodial.language), languageFromCode(loaded.file->noncustodial.language) },
        .reason = loaded.reason,
        .caller = caller };
}

namespace {

/// On the store's thread. The attempts left today are told of a call that was refused.
Result<std::pair<PinAnswer, std::optional<int>>> checkCall(Connection &connection, const PinRequest &request)
{
    const Result<PinAnswer> answer = checkPinRequest(connection, request);
    if (!answer)
        return tl::unexpected(answer.error());
    if (request.channel != PinChannel::Phone || answer->result != PinResult::Refused)
        return std::pair(*answer, std::optional<int>());
    const Result<int> left = phoneAttemptsLeft(connection, request.caseId, request.party);
    return left.map([&answer](int count) { return std::pair(*answer, std::optional(count)); });
}

/// Every one of the four things was compared, and matches.
bool isProof(const PinChecks &checks)
{
    return checks.fullName == true && checks.ssn == true && checks.caseIds == true && checks.mailingAddress == true;
}

} // namespace

CallWizard::CallWizard(const Desk &desk, CallCase about, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_about(std::move(about))
    , m_books { Phrasebook(m_about.languages[0]), Phrasebook(m_about.languages[1]) }
    , m_spoken(new SpokenPanel(this))
    , m_message(new MessageBar(this))
    , m_scroll(new QScrollArea(this))
    , m_steps(new QStackedWidget(this))
    , m_questions(new CallQuestions(m_about.today, m_steps, m_about.caller))
    , m_outcome(new CallAnswer(m_steps))
    , m_busy(new BusyOverlay(m_steps))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_go(new QPushButton(this))
{
    setWindowTitle(tr("PIN letter – %1").arg(m_about.id.text()));
    m_spoken->setEnglishBelow(
        std::ranges::any_of(m_about.languages, [](Language each) { return each != Language::English; }));
    layOut();
    connect(m_questions, &CallQuestions::completed, this, &CallWizard::check);
    const auto noteCaller = [this] {
        m_go->setEnabled(!m_questions->isSomebodyElse());
        say(CallSentence::WhoIsCalling);
    };
    connect(m_questions, &CallQuestions::callerChanged, this, noteCaller);
    connect(m_questions, &CallQuestions::asked, this, [this](CallSentence what) {
        say(what);
        m_scroll->ensureWidgetVisible(focusWidget());
    });
    connect(m_questions, &CallQuestions::malformed, this,
        [this](const QString &fault) { m_message->say(MessageBar::Kind::Notice, fault); });
    connect(m_go, &QPushButton::clicked, this, &CallWizard::goOn);
    connect(m_back, &QPushButton::clicked, this, [this] {
        showStep(Step::Ask);
        m_questions->focusFault(m_answer.checks);
    });
    showStep(Step::Ask);
    noteCaller();
    constexpr int usualWidth = 720;
    constexpr int edges = 40; // margins, and the gaps between the parts
    resizeWithinScreen(this,
        { usualWidth,
            m_spoken->sizeHint().height() + m_steps->sizeHint().height() + m_go->sizeHint().height() + edges });
}

void CallWizard::layOut()
{
    auto *next = new QPushButton(tr("Next c&all"), this);
    next->setShortcut(keysOf(DeskAction::NextCall, m_desk).value(0));
    nameKey(next, tr("Forgets everything of this call"), DeskAction::NextCall, m_desk);
    auto *leave = new QPushButton(tr("Cl&ose"), this);
    auto *buttons = new QHBoxLayout;
    QLabel *covered = captionLabel(this, tr("Cases and search are covered until this window is closed."));
    covered->setWordWrap(true);
    buttons->addWidget(covered, 1);
    for (QPushButton *button : { m_back, m_go, next, leave }) {
        button->setAutoDefault(false); // Enter goes on, wherever one is
        buttons->addWidget(button);
    }
    m_steps->addWidget(m_questions);
    m_steps->addWidget(m_outcome);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_steps);
    m_scroll->setMinimumWidth(m_steps->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_spoken);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_message); // below, so that no field moves
    layout->addLayout(buttons);
    connect(next, &QPushButton::clicked, this, &CallWizard::nextCallWanted);
    connect(leave, &QPushButton::clicked, this, &QDialog::close);
}

/// The button that Enter presses says what it does; without one nothing is left but to go back or to end the call.
void CallWizard::showStep(Step step)
{
    m_message->hide();
    const bool mayConfirm = step == Step::Answer && m_answer.result != PinResult::Refused;
    m_steps->setCurrentWidget(step == Step::Ask ? static_cast<QWidget *>(m_questions)
            : step == Step::Reason              ? static_cast<QWidget *>(m_reason)
                                                : m_outcome);
    m_scroll->verticalScrollBar()->setValue(0);
    m_back->setVisible(step == Step::Answer);
    m_go->setVisible(step == Step::Ask || mayConfirm);
    m_go->setText(step == Step::Ask ? tr("Chec&k") : tr("Confir&m"));
    m_go->setAccessibleDescription(step == Step::Ask ? QString() : m_outcome->spoken());
    m_back->setAccessibleDescription(m_go->accessibleDescription());
    if (step == Step::Answer)
        (mayConfirm ? m_go : m_back)->setFocus(Qt::OtherFocusReason);
    else if (step == Step::Letter)
        m_outcome->setFocus(Qt::OtherFocusReason); // where Enter does nothing: the number stays until one goes on
}

void CallWizard::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        m_questions->focusCaller();
}

void CallWizard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QDialog::keyPressEvent(event);
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (event->isAutoRepeat() || m_isBusy) // nobody confirms what nobody has read
        return;
    if (button)
        button->click();
    else
        goOn();
}

void CallWizard::goOn()
{
    if (m_isBusy)
        return;
    if (m_steps->currentWidget() == m_questions) {
        m_message->hide();
        m_questions->goOn();
    } else if (!m_go->isHidden()) {
        confirm();
    }
}

PinRequest CallWizard::request() const
{
    PinRequest request = m_questions->request();
    request.requestId = m_requestId;
    request.caseId = m_about.id;
    request.reason = m_about.reason;
    return request;
}

/// What is being compared stays as it is until it is answered.
void CallWizard::setBusy(bool busy, const QString &text)
{
    m_isBusy = busy;
    if (busy) {
        m_focus = focusWidget();
        m_busy->begin(text);
    } else {
        m_busy->end();
    }
    for (QWidget *each :
        { static_cast<QWidget *>(m_steps), static_cast<QWidget *>(m_go), static_cast<QWidget *>(m_back) })
        each->setEnabled(!busy);
    if (!busy && m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

void CallWizard::check()
{
    m_requestId.clear();
    const auto asked = request();
    setBusy(true, tr("Comparing…"));
    const auto answer = m_desk.store.run([asked](Connection &connection) { return checkCall(connection, asked); });
    whenReady(answer, this, [this](const Result<Checked> &checked) { takeChecked(checked); });
}

void CallWizard::takeChecked(const Result<Checked> &checked)
{
    setBusy(false);
    if (!checked)
        return tell(checked.error(), &CallWizard::check);
    m_answer = checked->first;
    m_requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_outcome->showAnswer(m_answer, checked->second);
    showStep(Step::Answer);
    say(sentenceTo({ m_answer.result, m_answer.obstacles }));
    emit answered(m_answer);
    if (m_questions->isWritten()) // nobody is on the telephone
        return;
    emit verified(isProof(m_answer.checks) ? m_questions->caller() : std::nullopt);
}

void CallWizard::confirm()
{
    setBusy(true, tr("Asking for the letter…"));
    const auto answer = m_desk.store.run(
        [request = request()](Connection &connection) { return requestPinLetter(connection, request); });
    whenReady(answer, this, [this](const Result<PinAnswer> &letter) { takeLetter(letter); });
}

void CallWizard::takeLetter(const Result<PinAnswer> &answer)
{
    setBusy(false);
    if (!answer)
        return tell(answer.error(), &CallWizard::confirm);
    m_answer = *answer;
    if (m_answer.result == PinResult::Refused) { // something has happened since it was compared
        m_outcome->showAnswer(m_answer, std::nullopt);
        showStep(Step::Answer);
        say(sentenceTo({ m_answer.result, m_answer.obstacles }));
    } else {
        const Phrasebook &book = m_books[size_t(m_questions->caller().value_or(Role::Custodial))];
        const bool isWritten = m_questions->isWritten();
        m_outcome->showLetter(m_answer);
        showStep(Step::Letter);
        if (isWritten)
            m_spoken->tell(tr("Write the reference number on the parent's letter."));
        else
            m_spoken->say(book, [this](const Phrasebook &words) {
                return QString(sentence(sentenceAfter(m_answer.result), words) + u' '
                    + referenceSentence(m_answer.letter.text(), words));
            });
    }
    emit requested(m_answer);
}

/// A case that takes a reason asks for it in place, and then goes on where it was.
void CallWizard::tell(const Error &error, void (CallWizard::*again)())
{
    if (error.kind != Error::Kind::ReasonNeeded)
        return m_message->say(MessageBar::Kind::Problem, errorText(error));
    if (m_reason)
        m_reason->deleteLater();
    m_reason = new ReasonForm(errorText(error), tr("&Go on"), m_steps);
    m_steps->addWidget(m_reason);
    connect(m_reason, &ReasonForm::given, this, [this, again](const QString &reason) {
        m_about.reason = reason;
        showStep(again == &CallWizard::confirm ? Step::Answer : Step::Ask);
        (this->*again)();
    });
    connect(m_reason, &ReasonForm::dismissed, this, &QDialog::close);
    showStep(Step::Reason);
    m_reason->setFocus();
}

void CallWizard::say(CallSentence what)
{
    const bool areBothOfOne = m_about.languages[0] == m_about.languages[1];
    const std::optional<Role> caller = m_questions->caller();
    if (m_questions->isSomebodyElse())
        what = CallSentence::SomebodyElse;
    if (m_questions->isWritten())
        m_spoken->tell(m_questions->isSomebodyElse() ? tr("Put the letter aside: only the parent can ask for the PIN.")
                                                     : tr("Take what is asked for from the parent's letter."));
    else
        m_spoken->say(caller   ? m_books[size_t(*caller)]
                : areBothOfOne ? m_books[0]
                               : Phrasebook(),
            [what](const Phrasebook &words) { return sentence(what, words); });
}

/// However the window goes, what was typed goes first.
void CallWizard::done(int result)
{
    m_questions->forget();
    m_outcome->forget();
    m_answer = {};
    QDialog::done(result);
}

} // namespace caseledger

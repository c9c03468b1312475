// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contactdialog.h"

#include "models/store/store.h"
#include "models/store/whenready.h"
#include "ui/caller/callerwords.h"
#include "ui/contact/contactdraft.h"
#include "ui/contact/contactwords.h"
#include "ui/errortext.h"
#include "ui/parts/busyoverlay.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace caseledger {

ContactDialog::ContactDialog(const Desk &desk, const LoadedCasePointer &loaded, Role role, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_loaded(loaded)
    , m_role(role)
    , m_message(new MessageBar(this))
    , m_caller(new MessageBar(this))
    , m_reason(new QLineEdit(this))
    , m_save(new QPushButton(this))
    , m_busy(new BusyOverlay(this))
{
    constexpr int longestReason = 200;
    setAttribute(Qt::WA_DeleteOnClose);
    m_caller->setClosable(false);
    m_reason->setMaxLength(longestReason);
    m_reason->setAccessibleName(tr("Why?"));
    m_save->setDefault(true);
    connect(m_reason, &QLineEdit::textEdited, this, &ContactDialog::noteEdited);
    connect(m_save, &QPushButton::clicked, this, &ContactDialog::save);
    connect(m_message, &MessageBar::actionWanted, this, [this] {
        if (!std::exchange(m_isPutBack, false))
            return emit lookAgainWanted();
        m_reason->setFocus(); // the button goes
        m_message->hide();
        m_draft->throwAway();
    });
}

void ContactDialog::layOut(QWidget *fields, const QString &title, const QString &save, const QString &draft)
{
    setWindowTitle(title); // names no person: a title shows in places that one does not see
    PlainLabel *whose = plainLabel(this,
        tr("Case %1 · %2: %3")
            .arg(m_loaded->id().text(), parentName(m_role, m_desk.book), Phrasebook::isolated(party().name())));
    emphasise(whose, 1.1);
    whose->setWordWrap(true);
    QLabel *advice = captionLabel(
        this, tr("The reason stands in the trail and in the history. Name the occasion, not an address or a number."));
    advice->setWordWrap(true);
    m_reason->setAccessibleDescription(advice->text());
    m_save->setText(save);
    auto *leave = new QPushButton(tr("C&lose"), this);
    leave->setAutoDefault(false);
    connect(leave, &QPushButton::clicked, this, &ContactDialog::reject);

    auto *scrolled = new QScrollArea(this);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setWidgetResizable(true);
    scrolled->setFocusPolicy(Qt::NoFocus);
    scrolled->setWidget(fields);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(leave);
    auto *why = new QFormLayout;
    why->addRow(buddyLabel(tr("&Why?"), m_reason, this), m_reason);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_caller);
    layout->addWidget(whose);
    layout->addWidget(scrolled, 1);
    layout->addLayout(why);
    layout->addWidget(advice);
    layout->addLayout(buttons);
    keepDraft(fields, draft);
}

/// By the parent, not by the role: who is in a role may have changed since. Of a protected person what an earlier
/// time may have left is forgotten.
void ContactDialog::keepDraft(QWidget *fields, const QString &draft)
{
    constexpr qsizetype longestRef = 60;
    const DraftPlace place { m_loaded->id(),
        QStringLiteral("contact/%1/%2").arg(draft, party().ref.text.left(longestRef)), m_loaded->reason };
    if (party().familyViolence) {
        QLabel *said = captionLabel(
            this, tr("Of a protected person nothing is kept before it is saved: closing the program loses it."));
        said->setWordWrap(true);
        static_cast<QVBoxLayout *>(layout())->insertWidget(3, said);
        m_desk.store.run([place](Connection &connection) { return forgetDraft(connection, place); });
        return;
    }
    m_draft = new ContactDraft(
        m_desk, place, fields, m_reason, [this] { return hasTyped() || !m_reason->text().trimmed().isEmpty(); }, this);
    connect(m_draft, &ContactDraft::putBack, this, [this] {
        m_isPutBack = true;
        m_message->say(
            MessageBar::Kind::Notice, tr("What you typed here before and did not save is back."), tr("Th&row it away"));
    });
    connect(m_draft, &ContactDraft::failed, this, [this](const Error &error) {
        m_isPutBack = false;
        m_message->say(MessageBar::Kind::Problem, errorText(error));
    });
}

void ContactDialog::tellCaller(CallerRole caller)
{
    if (const QString note = contactNote(caller, m_role); !note.isEmpty())
        m_caller->say(MessageBar::Kind::Protected, note);
}

bool ContactDialog::takeCase(const LoadedCasePointer &loaded)
{
    if (partyOf(*loaded->file, m_role).ref != party().ref) {
        QDialog::reject(); // a draft stays with whom it is of
        return false;
    }
    const bool isChanged = partyOf(*loaded->file, m_role) != party();
    m_loaded = loaded;
    if (const QWidget *focused = focusWidget(); focused && m_message->isAncestorOf(focused))
        m_reason->setFocus(); // the button that asked for it goes
    m_message->hide();
    showOnRecord();
    if (isChanged)
        m_message->say(MessageBar::Kind::Notice,
            tr("A colleague has changed this parent's contact. What is on record is shown as it is now; what you typed "
               "stays: compare before you save."));
    return true;
}

void ContactDialog::noteEdited()
{
    m_wasWarned = false;
    if (m_draft)
        m_draft->keep();
}

void ContactDialog::reject()
{
    if (!m_wasWarned && (hasTyped() || !m_reason->text().trimmed().isEmpty())) {
        m_wasWarned = true;
        m_isPutBack = false;
        m_message->say(MessageBar::Kind::Notice, tr("What you typed is not saved. Esc once more closes all the same."));
        return;
    }
    if (m_draft)
        m_draft->finish();
    QDialog::reject();
}

void ContactDialog::save()
{
    const auto complain = [this](const QString &text, QWidget *where) {
        m_isPutBack = false;
        m_message->say(MessageBar::Kind::Problem, text);
        if (where)
            where->setFocus();
    };
    if (m_isSaving)
        return;
    if (!isChanged())
        return complain(tr("Nothing is changed yet."), nullptr);
    if (!showFaults())
        return complain(tr("Something cannot be taken as it is: it says so beside the field."), nullptr);
    const QString reason = m_reason->text().simplified();
    if (reason.isEmpty())
        return complain(tr("Say why: a change of a parent's contact takes a reason."), m_reason);
    m_message->hide();
    m_isSaving = true;
    m_busy->begin(tr("Saving…"));
    const ContactWish wish { m_loaded->id(), m_role, change(), reason, m_loaded->file->revision };
    const auto answer = m_desk.store.run([wish](Connection &connection) { return changeContact(connection, wish); });
    whenReady(answer, this, [this](const Result<ContactAnswer> &done) { take(done); });
}

void ContactDialog::take(const Result<ContactAnswer> &answer)
{
    m_busy->end();
    m_isSaving = false;
    if (answer) {
        if (m_draft)
            m_draft->finish();
        emit contactSaved(*answer);
        accept();
        return;
    }
    m_isPutBack = false;
    const bool isStale = answer.error().kind == Error::Kind::Conflict;
    m_message->say(MessageBar::Kind::Problem, errorText(answer.error()), isStale ? tr("Look a&gain") : QString());
    m_reason->setFocus();
}

} // namespace caseledger

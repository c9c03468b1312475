// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contactdialog.h"

#include "models/store/store.h"
#include "models/store/whenready.h"
#include "ui/caller/callerwords.h"
#include "ui/contact/contactdraft.h"
#include "ui/contact/contactfieldrow.h"
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

namespace {

/// What both have written comes before all else.
/// @param otherwise what is said where that is nothing; empty for nothing at all
ContactOffer tellChange(MessageBar *bar, const QString &otherwise)
{
    if (const QStringList names = contestedFields(*bar->window()); !names.isEmpty()) {
        bar->say(MessageBar::Kind::Problem,
            ContactDialog::tr("A colleague has saved something else meanwhile: %1. It stands below each field; what "
                              "you typed stays, and is not saved.")
                .arg(names.join(QLatin1String(", "))),
            ContactDialog::tr("Take what is on &record"));
        return ContactOffer::TakeRecord;
    }
    if (!otherwise.isEmpty())
        bar->say(MessageBar::Kind::Notice, otherwise);
    return ContactOffer::Nothing;
}

} // namespace

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
        if (m_offer == ContactOffer::LookAgain)
            return emit lookAgainWanted();
        const ContactOffer offer = std::exchange(m_offer, ContactOffer::Nothing);
        m_reason->setFocus(); // the button goes
        m_message->hide();
        offer == ContactOffer::ThrowAway ? m_draft->throwAway() : takeRecord(*this);
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
        m_offer = ContactOffer::ThrowAway;
        m_message->say(
            MessageBar::Kind::Notice, tr("What you typed here before and did not save is back."), tr("Th&row it away"));
    });
    connect(m_draft, &ContactDraft::failed, this, [this](const Error &error) {
        m_offer = ContactOffer::Nothing;
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
    const bool isCovered = party().address.isWithheldFrom(Audience::Staff);
    const bool isAnother = loaded->file->revision != m_loaded->file->revision;
    m_loaded = loaded;
    if (m_offer == ContactOffer::LookAgain) {
        if (const QWidget *focused = focusWidget(); focused && m_message->isAncestorOf(focused))
            m_reason->setFocus(); // the button that asked for it goes
        m_message->hide();
        m_offer = ContactOffer::Nothing;
    }
    m_mayReplace = m_mayReplace && !isChanged;
    showOnRecord();
    if (m_draft)
        m_draft->keep(); // it is kept by what differs from what is on record
    QString news;
    if (isChanged)
        news = tr("A colleague has changed this parent's contact. What is on record is shown as it is now; what you "
                  "typed stays: compare before you save.");
    else if (isCovered && isAnother)
        news = tr("A colleague has changed the case, and perhaps this contact, which is not shown here: look at its "
                  "history before you save. What you typed stays.");
    if (isAnother || isChanged)
        m_offer = tellChange(m_message, news);
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
        m_offer = ContactOffer::Nothing;
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
        m_offer = ContactOffer::Nothing;
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
    if (const QStringList names = contestedFields(*this); !names.isEmpty() && !std::exchange(m_mayReplace, true)) {
        m_offer = ContactOffer::TakeRecord;
        return m_message->say(MessageBar::Kind::Problem,
            tr("Not saved yet: what you typed would replace what a colleague has saved: %1. Save once more to do that.")
                .arg(names.join(QLatin1String(", "))),
            tr("Take what is on &record"));
    }
    m_message->hide();
    m_isSaving = true;
    m_savedOver = m_loaded->file->revision;
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
    const bool isStale = answer.error().kind == Error::Kind::Conflict;
    m_reason->setFocus();
    if (isStale && m_savedOver != m_loaded->file->revision) { // the news of it came before this answer
        m_offer = tellChange(m_message, errorText(answer.error()));
        return;
    }
    m_offer = isStale ? ContactOffer::LookAgain : ContactOffer::Nothing;
    m_message->say(MessageBar::Kind::Problem, errorText(answer.error()), isStale ? tr("Look a&gain") : QString());
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/noteline.h"

#include "models/store/desk/notes.h"
#include "models/store/store.h"
#include "models/store/whenready.h"
#include "ui/actions/deskactions.h"
#include "ui/desk.h"
#include "ui/errortext.h"
#include "ui/notes/draftkeeper.h"
#include "ui/notes/notefield.h"
#include "ui/output/coveredpane.h"
#include "ui/parts/announcer.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace caseledger {

NoteLine::NoteLine(const Desk &desk, const CaseId &id, const QString &reason, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_id(id)
    , m_reason(reason)
    , m_message(new MessageBar(this))
    , m_field(new NoteField(this))
    , m_covered(plainLabel(this, coveredNotice(desk)))
    , m_status(captionLabel(this))
    , m_keep(new QPushButton(tr("&Keep note"), this))
    , m_draft(new DraftKeeper(desk, { id, QString(noteField), reason }, m_field))
{
    m_field->setAccessibleName(tr("Note on this case"));
    m_field->setAccessibleDescription(
        tr("Saved as you type. Enter keeps it with the case, where your colleagues read it."));
    m_field->setPlaceholderText(tr("Saved as you type; Enter keeps it with the case"));
    nameKey(m_field, tr("Note on this case"), DeskAction::WriteNote, desk);
    m_keep->setEnabled(false);
    m_keep->setAutoDefault(false);
    m_covered->setWordWrap(true);
    m_covered->setMargin(4); // for the ring of the focus
    m_covered->setFocusPolicy(Qt::StrongFocus); // so that a screen reader reads why there is nothing
    layOut();
    cover(desk.privacy->isOn());
    connect(desk.privacy.get(), &PrivacyView::changed, this, &NoteLine::cover);
    connect(m_field, &NoteField::entered, this, &NoteLine::keep);
    connect(m_keep, &QPushButton::clicked, this, &NoteLine::keep);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        m_status->clear();
        m_keep->setEnabled(!m_field->document()->isEmpty());
    });
    connect(m_draft, &DraftKeeper::saved, this, [this] {
        if (!m_field->document()->isEmpty()) // or that the note was kept stays to be read
            m_status->setText(tr("Saved"));
        m_message->hide();
    });
    connect(m_draft, &DraftKeeper::failed, this, [this](const Error &error) {
        m_status->setText(tr("Not saved"));
        tell(errorText(error));
    });
}

void NoteLine::layOut()
{
    m_status->setMinimumWidth(m_status->fontMetrics().horizontalAdvance(tr("Not saved"))); // words come and go here
    auto *line = new QHBoxLayout;
    line->setContentsMargins({});
    line->addWidget(plainLabel(this, tr("Note"))); // its key is Ctrl+;, the letters for Alt are all taken
    line->addWidget(m_field, 1);
    line->addWidget(m_covered, 1);
    line->addWidget(m_status);
    line->addWidget(m_keep);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_message);
    all->addLayout(line);
}

QString NoteLine::status() const { return m_status->text(); }

void NoteLine::focusField()
{
    (m_desk.privacy->isOn() ? static_cast<QWidget *>(m_covered) : m_field)->setFocus(Qt::ShortcutFocusReason);
}

/// Whoever is in the line stays in it.
void NoteLine::cover(bool isOn)
{
    const QWidget *focused = window()->focusWidget();
    const bool isInside = focused && isAncestorOf(focused);
    if (isOn) {
        m_covered->setText(coveredNotice(m_desk)); // its key may have changed
        m_covered->setMinimumHeight(m_field->height()); // nothing on the page moves
    }
    (isOn ? static_cast<QWidget *>(m_covered) : m_field)->show();
    if (isInside)
        focusField(); // before what has the focus goes
    m_covered->setVisible(isOn);
    m_field->setVisible(!isOn);
    m_keep->setVisible(!isOn);
}

/// Once, however many letters go on not being saved.
void NoteLine::tell(const QString &problem)
{
    if (m_message->isHidden() || m_message->text() != problem)
        m_message->say(MessageBar::Kind::Problem, problem);
}

void NoteLine::keep()
{
    if (m_field->isReadOnly() || m_field->toPlainText().trimmed().isEmpty())
        return;
    m_message->hide();
    m_field->setReadOnly(true);
    const auto answer
        = m_desk.store.run([id = m_id, text = m_field->toPlainText(), reason = m_reason](
                               Connection &connection) { return keepNote(connection, id, text, reason); });
    whenReady(answer, this, [this](const Result<int> &number) { take(number); });
}

void NoteLine::take(const Result<int> &number)
{
    m_field->setReadOnly(false);
    if (!number)
        return tell(errorText(number.error()));
    if (m_keep->hasFocus())
        focusField(); // its button goes off with the text
    m_draft->finish();
    m_status->setText(tr("Note kept"));
    announce(this, m_status->text());
    emit noteKept();
}

} // namespace caseledger

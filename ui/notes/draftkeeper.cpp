// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/draftkeeper.h"

#include "models/store/store.h"
#include "models/store/whenready.h"
#include "ui/desk.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <mutex>

namespace caseledger {

struct DraftKeeper::Slot
{
    std::mutex mutex;
    QString newest;
    bool isAwaited = false; ///< a job that will write the newest text is on its way
};

DraftKeeper::DraftKeeper(const Desk &desk, DraftPlace place, QObject *field)
    : QObject(field)
    , m_desk(desk)
    , m_place(std::move(place))
    , m_slot(std::make_shared<Slot>())
{ }

DraftKeeper::DraftKeeper(const Desk &desk, DraftPlace place, QLineEdit *field)
    : DraftKeeper(desk, std::move(place), static_cast<QObject *>(field))
{
    m_text = [field] { return field->text(); };
    m_setText = [field](const QString &text) { field->setText(text); };
    m_putBefore = [field](const QString &text) {
        const int cursor = field->cursorPosition() + int(text.size());
        field->setText(text + field->text());
        field->setCursorPosition(cursor);
    };
    connect(field, &QLineEdit::textChanged, this, &DraftKeeper::keep);
    restore();
}

DraftKeeper::DraftKeeper(const Desk &desk, DraftPlace place, QPlainTextEdit *field)
    : DraftKeeper(desk, std::move(place), static_cast<QObject *>(field))
{
    m_text = [field] { return field->toPlainText(); };
    m_setText = [field](const QString &text) { field->setPlainText(text); };
    m_putBefore = [field](const QString &text) {
        QTextCursor(field->document()).insertText(text);
        if (!field->hasFocus())
            field->moveCursor(QTextCursor::End);
    };
    connect(field, &QPlainTextEdit::textChanged, this, &DraftKeeper::keep);
    restore();
}

DraftKeeper::DraftKeeper(const Desk &desk, DraftPlace place, QObject *form, std::function<QString()> text,
    std::function<void(const QString &)> putBack)
    : DraftKeeper(desk, std::move(place), form)
{
    m_text = std::move(text);
    m_setText = [](const QString &) {};
    m_putBefore = std::move(putBack);
    restore();
}

/// What was typed before the answer stands behind what was kept.
void DraftKeeper::restore()
{
    const auto answer
        = m_desk.store.run([place = m_place](Connection &connection) { return readDraft(connection, place); });
    whenReady(answer, this, [this](const Result<QString> &kept) {
        m_isRestored = true;
        const bool wasTypedInto = !m_text().isEmpty();
        if (!kept)
            emit failed(kept.error());
        else if (!kept->isEmpty())
            m_putBefore(*kept);
        if (wasTypedInto)
            keep();
        emit restored();
    });
}

void DraftKeeper::keep()
{
    if (!m_isRestored)
        return; // or a letter typed before the answer would take the place of what is kept
    {
        const std::lock_guard lock(m_slot->mutex);
        m_slot->newest = m_text();
        if (std::exchange(m_slot->isAwaited, true))
            return;
    }
    const auto answer = m_desk.store.run([slot = m_slot, place = m_place](Connection &connection) -> Result<QString> {
        QString text;
        {
            const std::lock_guard lock(slot->mutex);
            text = slot->newest;
            slot->isAwaited = false;
        }
        return keepDraft(connection, place, text).map([&text] { return text; });
    });
    whenReady(answer, this, [this](const Result<QString> &kept) {
        if (!kept)
            emit failed(kept.error());
        else if (*kept == m_text())
            emit saved();
    });
}

void DraftKeeper::finish() { m_setText({}); }

} // namespace caseledger

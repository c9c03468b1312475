// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/desk/drafts.h"

#include <QObject>

#include <functional>
#include <memory>

class QLineEdit;
class QPlainTextEdit;

namespace caseledger {

struct Desk;

/// Keeps what is typed into a field in the office's database, letter by letter, so that neither a crash nor a sign-out
/// loses it; and brings it back into the field of the same name in the same case, for the same worker. One writing is
/// under way at a time, and behind it only the newest text waits, however fast somebody types. Never for secrets: no
/// field of the PIN wizard, no password. What reads like a Social Security number is not kept.
///
///     new DraftKeeper(desk, { id, QStringLiteral("contact/custodial"), loaded.reason }, field);
///
/// It is the field's child and goes with it; what was typed last is written all the same.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// @param desk must outlive the field
    DraftKeeper(const Desk &desk, DraftPlace place, QLineEdit *field);
    DraftKeeper(const Desk &desk, DraftPlace place, QPlainTextEdit *field);
    /// Of a form of several fields, which says when to keep().
    /// @param text all that stands in it, as one text; empty where nothing was typed
    /// @param putBack takes what was kept
    DraftKeeper(const Desk &desk, DraftPlace place, QObject *form, std::function<QString()> text,
        std::function<void(const QString &)> putBack);

    void keep(); ///< of fields by itself, with every letter
    /// What was written is done with: the field is emptied, with nothing to undo, and so is what was kept. Not of a
    /// form, which empties itself and says keep().
    void finish();

signals:
    void restored(); ///< once: what was kept is in the field, or there was nothing
    void saved(); ///< all that stands in the field is on the disk
    void failed(const caseledger::Error &error); ///< it is not, and will be tried with the next letter

private:
    /// The newest text, for the job that comes to it next.
    struct Slot;

    DraftKeeper(const Desk &desk, DraftPlace place, QObject *field);
    void restore();

    const Desk &m_desk;
    DraftPlace m_place;
    std::shared_ptr<Slot> m_slot;
    std::function<QString()> m_text;
    std::function<void(const QString &)> m_setText; ///< nothing is left to undo
    std::function<void(const QString &)> m_putBefore; ///< what stands there
    bool m_isRestored = false;
};

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/keyrules.h"

#include "ui/desk.h"

#include <QCoreApplication>

namespace caseledger {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

/// Why it can be nobody's.
enum class Fault { None, Several, Guard, AltGr, Typing, Editing, Menus, MenuKey };

bool isEditing(const QKeySequence &key)
{
    for (const auto standard : { QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::Undo,
             QKeySequence::Redo, QKeySequence::SelectAll, QKeySequence::DeleteStartOfWord,
             QKeySequence::DeleteEndOfWord, QKeySequence::MoveToNextWord, QKeySequence::MoveToPreviousWord,
             QKeySequence::SelectNextWord, QKeySequence::SelectPreviousWord, QKeySequence::MoveToStartOfDocument,
             QKeySequence::MoveToEndOfDocument }) {
        if (QKeySequence::keyBindings(standard).contains(key))
            return true;
    }
    return false;
}

Fault faultOf(const QKeySequence &sequence)
{
    if (sequence.count() != 1)
        return Fault::Several;
    const Qt::Key key = sequence[0].key();
    const Qt::KeyboardModifiers with = sequence[0].keyboardModifiers() & ~Qt::KeypadModifier;
    if (key == Qt::Key_Escape || (key == Qt::Key_L && with == Qt::ControlModifier))
        return Fault::Guard;
    if (with.testFlag(Qt::MetaModifier) || (with.testFlag(Qt::ControlModifier) && with.testFlag(Qt::AltModifier)))
        return Fault::AltGr;
    if (key == Qt::Key_F10 && (with == Qt::NoModifier || with == Qt::ShiftModifier))
        return Fault::MenuKey;
    if (key >= Qt::Key_F1 && key <= Qt::Key_F35)
        return key == Qt::Key_F4 && with.testFlag(Qt::AltModifier) ? Fault::Menus : Fault::None;
    if (with.testFlag(Qt::ControlModifier))
        return isEditing(sequence) ? Fault::Editing : Fault::None;
    if (!with.testFlag(Qt::AltModifier))
        return key == Qt::Key_Space && with == Qt::NoModifier ? Fault::None : Fault::Typing;
    const bool isOfMenus
        = key < Qt::Key_Escape || key == Qt::Key_Tab || key == Qt::Key_Backtab; // Alt+Tab is the desktop's
    return isOfMenus ? Fault::Menus : Fault::None;
}

QString textOf(Fault fault)
{
    switch (fault) {
    case Fault::Several:
        return Words::tr("Press one key, with Ctrl, Shift or Alt if you like.");
    case Fault::Guard:
        return Words::tr("This key hides or locks the screen.");
    case Fault::AltGr:
        return Words::tr("Ctrl with Alt types letters on some keyboards: take Ctrl alone, or Ctrl with Shift.");
    case Fault::Typing:
        return Words::tr("This key is needed for typing: take it with Ctrl, or take a function key.");
    case Fault::Editing:
        return Words::tr("Text is copied and edited with this key.");
    case Fault::Menus:
        return Words::tr("Alt with this key belongs to menus and to the desktop: take Ctrl.");
    case Fault::MenuKey:
        return Words::tr("This key opens menus.");
    case Fault::None:
        break;
    }
    return {};
}

/// The office's settings and the own ones share a key: nobody has both with it.
bool isOffered(DeskAction action, const Desk &desk)
{
    return action != DeskAction::OfficeSettings || may(desk.who.worker, Right::Administer);
}

QString memoryKey(DeskAction action) { return QLatin1String("key/") + QLatin1String(entryOf(action).code); }

} // namespace

bool mayBeKey(const QKeySequence &key) { return faultOf(key) == Fault::None; }

QString keyRefusal(const QKeySequence &key, DeskAction action, const Desk &desk)
{
    if (const Fault fault = faultOf(key); fault != Fault::None)
        return textOf(fault);
    if (key == QKeySequence(Qt::Key_Space) && !usualKeys(action, desk).contains(key))
        return textOf(Fault::Typing);
    for (const ActionEntry &other : deskActions()) {
        if (other.action != action && isOffered(other.action, desk) && keysOf(other.action, desk).contains(key))
            return Words::tr("“%1” has this key. Give that another one first.").arg(nameOf(other.action));
    }
    return {};
}

void changeKey(DeskAction action, const QKeySequence &key, const Desk &desk)
{
    const bool isUsual = usualKeys(action, desk) == QList { key };
    desk.memory->keep(memoryKey(action), isUsual ? QString() : key.toString(QKeySequence::PortableText));
    showKeysEverywhere(desk);
}

void resetKey(DeskAction action, const Desk &desk)
{
    desk.memory->keep(memoryKey(action), {});
    showKeysEverywhere(desk);
}

void resetAllKeys(const Desk &desk)
{
    for (const ActionEntry &entry : deskActions())
        desk.memory->keep(memoryKey(entry.action), {});
    showKeysEverywhere(desk);
}

bool isKeyChanged(DeskAction action, const Desk &desk) { return keysOf(action, desk) != usualKeys(action, desk); }

} // namespace caseledger

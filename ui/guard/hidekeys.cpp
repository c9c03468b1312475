// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/hidekeys.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace caseledger {

namespace {

/// The line that a widget types into; null where it types into none. A spin box is never empty, so it is no field.
QLineEdit *lineOf(QWidget *widget)
{
    if (auto *combo = qobject_cast<QComboBox *>(widget))
        return combo->lineEdit();
    auto *line = qobject_cast<QLineEdit *>(widget);
    return line && !line->isReadOnly() && !qobject_cast<QAbstractSpinBox *>(line->parent()) ? line : nullptr;
}

template <class Edit>
Edit *textOf(QWidget *widget)
{
    auto *edit = qobject_cast<Edit *>(widget);
    return edit && !edit->isReadOnly() ? edit : nullptr;
}

template <class Edit>
void emptyText(Edit *edit)
{
    edit->selectAll();
    edit->textCursor().removeSelectedText();
}

} // namespace

GuardKey guardKey(const QKeyEvent &event, KeyPlace place)
{
    const Qt::KeyboardModifiers pressed = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if (event.key() == Qt::Key_L && pressed == Qt::ControlModifier)
        return GuardKey::Lock;
    if (event.key() != Qt::Key_Escape)
        return GuardKey::None;
    if (pressed == Qt::ShiftModifier)
        return GuardKey::Hide;
    if (pressed != Qt::NoModifier || place.inDialog)
        return GuardKey::None;
    return place.inFilledField ? GuardKey::EmptyField : GuardKey::Hide;
}

KeyPlace keyPlace()
{
    KeyPlace place;
    place.inDialog = QApplication::activePopupWidget() || QApplication::activeModalWidget()
        || qobject_cast<QDialog *>(QApplication::activeWindow());
    QWidget *focus = QApplication::focusWidget();
    place.inDialog = place.inDialog || qobject_cast<QMenuBar *>(focus);
    if (const QLineEdit *line = lineOf(focus))
        place.inFilledField = !line->text().isEmpty();
    else if (const auto *plain = textOf<QPlainTextEdit>(focus))
        place.inFilledField = !plain->document()->isEmpty();
    else if (const auto *rich = textOf<QTextEdit>(focus))
        place.inFilledField = !rich->document()->isEmpty();
    return place;
}

void emptyFocusedField()
{
    QWidget *focus = QApplication::focusWidget();
    if (QLineEdit *line = lineOf(focus))
        line->clear();
    else if (auto *plain = textOf<QPlainTextEdit>(focus))
        emptyText(plain);
    else if (auto *rich = textOf<QTextEdit>(focus))
        emptyText(rich);
}

} // namespace caseledger

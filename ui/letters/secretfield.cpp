// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/secretfield.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace caseledger {

namespace {

QString dots(size_t count) { return QString(qsizetype(count), QChar(0x2022)); }

/// Writes that the compiler cannot leave out.
template <class Array>
void overwrite(Array &bytes, size_t from = 0)
{
    volatile auto *place = bytes.data();
    for (size_t i = from; i < bytes.size(); ++i)
        place[i] = 0;
}

} // namespace

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(Password); // what a screen reader calls it; what it hides is dots already
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText | Qt::ImhDigitsOnly);
    setAttribute(Qt::WA_InputMethodEnabled, false); // no other program sees the keys before this one
    setContextMenuPolicy(Qt::PreventContextMenu);
    setDragEnabled(false);
    setAcceptDrops(false);
    connect(this, &QLineEdit::textChanged, this, &SecretField::takeOver);
}

SecretField::~SecretField() { wipeFrom(0); }

std::optional<Ssn> SecretField::ssn() const
{
    std::array<char16_t, 9> digits {};
    std::ranges::copy(m_digits, digits.begin());
    std::optional<Ssn> ssn;
    if (isWhole())
        ssn = Ssn::parse(QStringView(digits.data(), qsizetype(digits.size())));
    overwrite(digits);
    return ssn;
}

void SecretField::forget()
{
    wipeFrom(0);
    showDots();
}

void SecretField::wipeFrom(size_t place)
{
    overwrite(m_digits, place);
    m_count = std::min(m_count, place);
}

void SecretField::add(QChar character)
{
    if (const int digit = character.digitValue(); digit >= 0 && m_count < m_digits.size())
        m_digits[m_count++] = char('0' + digit);
}

/// A line that is set has nothing to undo.
void SecretField::showDots()
{
    if (text() != dots(m_count))
        setText(dots(m_count));
}

/// What did not come by the keys of this window: emptied by Esc, dictated through an assistive technology.
void SecretField::takeOver(const QString &text)
{
    if (text == dots(m_count))
        return;
    wipeFrom(0);
    for (const QChar character : text)
        add(character);
    showDots();
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    const bool isCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const QString typed = isCommand ? QString() : event->text();
    if (event->key() == Qt::Key_Backspace && !isCommand && m_count > 0) {
        wipeFrom(m_count - 1);
        showDots();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        forget();
    } else if (!typed.isEmpty() && typed.front().isPrint()) {
        const bool wasWhole = isWhole();
        add(typed.front());
        showDots();
        if (isWhole() && !wasWhole)
            emit completed();
    } else {
        event->ignore();
    }
}

// Nothing is selected, dragged or pasted with the mouse; a click gives the focus, as in any field.
void SecretField::mousePressEvent(QMouseEvent *event) { event->accept(); }
void SecretField::mouseMoveEvent(QMouseEvent *event) { event->accept(); }
void SecretField::mouseReleaseEvent(QMouseEvent *event) { event->accept(); }
void SecretField::mouseDoubleClickEvent(QMouseEvent *event) { event->accept(); }

} // namespace caseledger

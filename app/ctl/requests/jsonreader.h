// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace caseledger {

/// Walks through one JSON text (RFC 8259) from left to right, value by value as whoever reads expects them. Makes no
/// copy of the text and keeps none of its values, so that what is secret in it can be wiped. Once something is not as
/// it was expected, it stands still and every further step fails.
class JsonReader
{
public:
    /// @param text must outlive the reader
    explicit JsonReader(QByteArrayView text);

    /// What comes next begins with one of these; a number, or nothing of JSON, is Other.
    enum class Kind { Text, List, Object, Null, True, False, Other };
    Kind kind() const;

    bool beginObject() { return begin('{'); }
    bool beginList() { return begin('['); }
    /// Whether another member follows: then its key comes next. False once the object has ended, or on a fault.
    bool nextMember() { return next('}'); }
    bool nextElement() { return next(']'); }
    QString key(); ///< of the member; null on a fault
    QString text(); ///< a null text on a fault; an empty one where it is empty
    /// Steps over null, true or false, whichever kind() said.
    bool takeWord();

    bool isBroken() const { return m_broken; }
    /// Nothing follows but blanks.
    bool isAtEnd() const { return !m_broken && m_at == m_text.size(); }
    qsizetype position() const { return m_at; } ///< in bytes, from 0

private:
    bool take(char sign);
    bool begin(char sign);
    bool next(char end);
    bool fail();
    void skipBlanks();
    QChar *appendEscape(QChar *out);

    QByteArrayView m_text;
    qsizetype m_at = 0;
    bool m_first = false; ///< no member of the object or list was read yet
    bool m_broken = false;
};

} // namespace caseledger

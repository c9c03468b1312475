// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/layout/paperwords.h"

#include <algorithm>

namespace caseledger {

namespace {

/// A text with its values filled in at once, so that a value that holds "%1" itself stays as it is. Plain ASCII values
/// in a text that runs from left to right need no fence.
QString filled(const QString &text, const QStringList &values, Qt::LayoutDirection direction)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (number < 1 || number > values.size()) {
            result.append(text.at(i));
            continue;
        }
        const QString &value = values.at(number - 1);
        const bool plain = std::ranges::all_of(value, [](QChar c) { return c.unicode() < 0x80; });
        result.append(plain && direction == Qt::LeftToRight ? value : Phrasebook::isolated(value));
        ++i;
    }
    return result;
}

} // namespace

QString PaperWords::textIn(const Phrasebook &book, const char *source, int n) const
{
    if (m_wording) {
        const auto own = m_wording->texts.find({ book.language(), QByteArray(source) });
        if (own != m_wording->texts.end())
            return n < 0 ? own->second : QString(own->second).replace(QLatin1String("%n"), QString::number(n));
    }
    return book.translate(m_context, source, n);
}

Words PaperWords::said(const char *source, const QStringList &values, int n) const
{
    const QString text = textIn(m_book, source, n);
    const QString english = textIn(m_english, source, n);
    if (text == english) // also where the language has no words for it yet
        return bare(filled(english, values, Qt::LeftToRight));
    return { filled(text, values, m_book.direction()), filled(english, values, Qt::LeftToRight) };
}

} // namespace caseledger

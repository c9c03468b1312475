// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/letterhead.h"
#include "models/text/phrasebook.h"

#include <QStringList>

namespace caseledger {

/// What a paper says: in the reader's language, with the English for staff, courts and banks beside or below it.
struct Words
{
    QString text;
    QString english; ///< empty where the text is the English already, so that nothing stands on a paper twice

    bool isEmpty() const { return text.isEmpty(); }
    friend bool operator==(const Words &, const Words &) = default;
};

/// A value without a language: an amount, a day, an identifier, a name.
inline Words bare(const QString &value) { return { value, {} }; }

/// The two books of a paper: the reader's and the English one.
class PaperWords
{
public:
    /// @param wording the office's own texts for the paper's context; null for none. Must outlive the words.
    PaperWords(const Phrasebook &book, const char *context, const OfficeWording *wording = nullptr)
        : m_book(book)
        , m_context(context)
        , m_wording(wording)
    { }

    const Phrasebook &book() const { return m_book; }
    /// The same books, built-in texts of another context.
    PaperWords in(const char *context) const
    {
        PaperWords words = *this;
        words.m_context = context;
        words.m_wording = nullptr;
        return words;
    }

    /// A source text of the paper's context in both languages. Values stand for %1, %2 ... and are isolated one by one;
    /// n >= 0 picks the plural and stands for %n.
    Words said(const char *source, const QStringList &values = {}, int n = -1) const;

    /// Words that a function makes from a book, in both languages.
    template <class Speak>
    Words both(Speak speak) const
    {
        return joined(speak(m_book), speak(m_english));
    }

private:
    QString textIn(const Phrasebook &book, const char *source, int n) const;
    static Words joined(const QString &text, const QString &english)
    {
        return { text, text == english ? QString() : english };
    }

    Phrasebook m_book;
    Phrasebook m_english;
    const char *m_context;
    const OfficeWording *m_wording;
};

} // namespace caseledger

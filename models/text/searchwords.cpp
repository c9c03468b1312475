// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/namefold.h"

#include <algorithm>
#include <array>

namespace caseledger {

namespace {

bool isApostrophe(QChar character)
{
    static constexpr std::u16string_view apostrophes
        = u"'`\u00B4\u02B9\u02BB\u02BC\u02BE\u02BF\u2018\u2019\u201B\u2032\uFF07";
    return apostrophes.find(character.unicode()) != std::u16string_view::npos;
}

bool isHangul(const QString &word)
{
    return std::ranges::all_of(word, [](QChar character) { return character.script() == QChar::Script_Hangul; });
}

/// Every word once, in the order of their first coming.
class WordList
{
public:
    void add(const QString &word)
    {
        if (!word.isEmpty() && !m_words.contains(word))
            m_words.append(word);
    }

    void add(const QStringList &words)
    {
        for (const QString &word : words)
            add(word);
    }

    QStringList take() && { return std::move(m_words); }

private:
    QStringList m_words;
};

/// The words of one name, and as one word what an apostrophe, and what any mark but a blank, divides.
void addDivided(WordList &words, const QString &name)
{
    words.add(foldedWords(name));
    QString divided; // without apostrophes, other marks as blanks
    for (const QChar character : name) {
        if (!isApostrophe(character))
            divided.append(character);
    }
    words.add(foldedWords(divided));
    for (const QString &token : divided.split(u' ', Qt::SkipEmptyParts))
        words.add(foldedWords(token).join(QString()));
}

/// The Arabic article is often left out, and "Abd" is written with and without a blank before the rest of the name.
void addArabicForms(WordList &words, const QStringList &nameWords)
{
    const QString article = QStringLiteral("ال");
    const QString servant = QStringLiteral("عبد");
    for (qsizetype i = 0; i < nameWords.size(); ++i) {
        const QString &word = nameWords[i];
        if (word.startsWith(article) && word.size() > 4)
            words.add(word.mid(2));
        if (word.startsWith(servant + article))
            words.add(word.mid(3));
        if (word == servant && i + 1 < nameWords.size())
            words.add(word + nameWords[i + 1]);
    }
}

/// A Korean name is written family name first and without a blank: the given name is what comes after one syllable, or
/// after two where these are one of the family names of two.
void addHangulForms(WordList &words, const QStringList &nameWords)
{
    static const std::array<QString, 9> familyNamesOfTwo { QStringLiteral("남궁"), QStringLiteral("황보"),
        QStringLiteral("제갈"), QStringLiteral("사공"), QStringLiteral("선우"), QStringLiteral("서문"),
        QStringLiteral("독고"), QStringLiteral("동방"), QStringLiteral("망절") };
    if (nameWords.isEmpty() || !std::ranges::all_of(nameWords, isHangul))
        return;
    if (nameWords.size() > 1) {
        words.add(nameWords.join(QString()));
        return;
    }
    const QString &name = nameWords.front();
    words.add(name.mid(1));
    if (name.size() > 2
        && std::ranges::any_of(familyNamesOfTwo, [&](const QString &family) { return name.startsWith(family); }))
        words.add(name.mid(2));
}

} // namespace

QStringList searchWords(const Party &party)
{
    WordList words;
    for (const QString &name : { party.familyName, party.givenName, party.nativeName })
        addDivided(words, name);
    words.add(foldedWords(party.familyName).join(QString()));
    addArabicForms(words, foldedWords(party.familyName) + foldedWords(party.givenName));
    addArabicForms(words, foldedWords(party.nativeName));
    addHangulForms(words, foldedWords(party.nativeName));
    // In Latin fields Korean script has family and given name in their own columns.
    const QStringList familyFirst = foldedWords(party.familyName) + foldedWords(party.givenName);
    if (familyFirst.size() > 1)
        addHangulForms(words, familyFirst);
    return std::move(words).take();
}

} // namespace caseledger

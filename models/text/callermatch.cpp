// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/callermatch.h"

#include "models/text/namefold.h"
#include "models/text/postalwords.h"

#include <algorithm>
#include <span>

namespace caseledger {

namespace {

constexpr qsizetype longestTyped = 1000; ///< characters; nobody's name or address is longer

QString joined(std::span<const QString> words)
{
    QString text;
    for (const QString &word : words)
        text += word;
    return text;
}

/// The same words in any order.
bool areSameWords(QStringList some, QStringList others)
{
    std::ranges::sort(some);
    std::ranges::sort(others);
    return some == others;
}

/// Whether the words are those of one part of a name, all of them, and then those of the other.
bool isOneThenOther(std::span<const QString> words, const QString &one, const QString &other)
{
    for (size_t length = 0; length <= words.size(); ++length) {
        if (joined(words.first(length)) == one && joined(words.subspan(length)) == other)
            return true;
    }
    return false;
}

/// Words of an address without what divides them, but for a blank between two digits: "4 B" is "4B", and "9 12" is not
/// "91 2".
QString squeezed(const QStringList &words)
{
    QString text;
    for (const QString &word : words) {
        if (!text.isEmpty() && text.back().isDigit() && word.front().isDigit())
            text += u' ';
        text += word;
    }
    return text;
}

bool isSameStreet(const PostalAddress &known, const PostalAddress &typed, bool dashDivides)
{
    const auto words = [dashDivides](const QString &line) { return postalWords(line, dashDivides); };
    const QString street = squeezed(words(known.street1) + words(known.street2));
    return !street.isEmpty()
        && (street == squeezed(words(typed.street1) + words(typed.street2))
            || street == squeezed(words(typed.street2) + words(typed.street1)));
}

bool isSameCity(const QString &known, const QString &typed)
{
    return squeezed(postalWords(known, true)) == squeezed(postalWords(typed, true));
}

/// The five digits of "12207", "12207-1234" or "122071234"; empty for anything else.
QString fiveDigits(const QString &zip)
{
    constexpr qsizetype five = 5;
    constexpr qsizetype nine = 9;
    const QStringList parts = foldedWords(zip);
    const QString digits = parts.join(QString());
    const bool isZip = std::ranges::all_of(digits, [](QChar sign) { return sign >= u'0' && sign <= u'9'; })
        && (digits.size() == five || digits.size() == nine)
        && (parts.size() == 1 || (parts.size() == 2 && parts.front().size() == five));
    return isZip ? digits.first(five) : QString();
}

bool isTooLong(const PostalAddress &typed)
{
    return std::ranges::any_of(
        std::initializer_list<QString> { typed.street1, typed.street2, typed.city, typed.state, typed.zip },
        [](const QString &part) { return part.size() > longestTyped; });
}

} // namespace

bool isNameOf(const Party &party, const QString &typed)
{
    if (typed.size() > longestTyped)
        return false;
    const QStringList words = foldedWords(typed);
    const QStringList given = foldedWords(party.givenName);
    const QStringList family = foldedWords(party.familyName);
    const QStringList native = foldedWords(party.nativeName);
    if (words.isEmpty())
        return false;
    if (areSameWords(words, given + family) || areSameWords(words, native))
        return true;
    const QString givenName = joined(given);
    const QString familyName = joined(family);
    return isOneThenOther(words, givenName, familyName) || isOneThenOther(words, familyName, givenName)
        || joined(words) == joined(native);
}

bool isSameAddress(const PostalAddress &known, const PostalAddress &typed)
{
    if (isTooLong(typed))
        return false;
    const QString zip = fiveDigits(known.zip);
    return !zip.isEmpty() && zip == fiveDigits(typed.zip) && isSameCity(known.city, typed.city)
        && stateLetters(known.state) == stateLetters(typed.state)
        && (isSameStreet(known, typed, false) || isSameStreet(known, typed, true));
}

} // namespace caseledger

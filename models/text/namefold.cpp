// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/namefold.h"

#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/uniset.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/usetiter.h>

#include <algorithm>
#include <memory>
#include <unordered_map>

namespace caseledger {

namespace {

using NormalizerInstance = const UNormalizer2 *(*)(UErrorCode *);
using AsciiSpellings = std::unordered_map<char32_t, QString>;

/// The text normalized; as it is where ICU has no data.
QString normalized(const QString &text, NormalizerInstance instance)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *normalizer = instance(&status);
    QString result(text.size() * 2 + 8, Qt::Uninitialized);
    for (int attempt = 0; attempt < 2; ++attempt) {
        const int32_t length = unorm2_normalize(normalizer, reinterpret_cast<const UChar *>(text.utf16()),
            int32_t(text.size()), reinterpret_cast<UChar *>(result.data()), int32_t(result.size()), &status);
        if (U_SUCCESS(status)) {
            result.truncate(length);
            return result;
        }
        if (status != U_BUFFER_OVERFLOW_ERROR)
            break;
        status = U_ZERO_ERROR;
        result.resize(length);
    }
    return text;
}

/// How ICU spells the Latin letters that have no marks to remove (ø, ł, æ, đ ...) in small ASCII letters.
AsciiSpellings makeAsciiSpellings()
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> transliterator(
        icu::Transliterator::createInstance("Latin-ASCII; Lower", UTRANS_FORWARD, status));
    const icu::UnicodeSet letters(icu::UnicodeString(u"[[:Latin:]-[:ASCII:]]"), status);
    AsciiSpellings spellings;
    if (U_FAILURE(status))
        return spellings;
    for (icu::UnicodeSetIterator letter(letters); letter.next();) {
        icu::UnicodeString spelling(letter.getCodepoint());
        transliterator->transliterate(spelling);
        spellings.emplace(char32_t(letter.getCodepoint()), QString::fromUtf16(spelling.getBuffer(), spelling.length()));
    }
    return spellings;
}

const QString *asciiSpelling(char32_t letter)
{
    static const AsciiSpellings spellings = makeAsciiSpellings();
    const auto found = spellings.find(letter);
    return found == spellings.end() ? nullptr : &found->second;
}

/// The plain letter for an Arabic letter that is written in several ways and does not decompose.
char32_t unifiedArabic(char32_t letter)
{
    switch (letter) {
    case 0x0671: // alef wasla
        return 0x0627;
    case 0x0649: // alef maksura
    case 0x06CC: // Farsi yeh
    case 0x06D2: // yeh barree
        return 0x064A;
    case 0x0629: // teh marbuta
    case 0x06BE: // heh doachashmee
    case 0x06C1: // heh goal
    case 0x06C3: // teh marbuta goal
    case 0x06D5: // ae
        return 0x0647;
    case 0x06A9: // keheh
        return 0x0643;
    default:
        return letter;
    }
}

void appendBlank(QString &result)
{
    if (!result.isEmpty() && result.back() != u' ')
        result.append(u' ');
}

void trimEnd(QString &result)
{
    if (result.endsWith(u' '))
        result.chop(1);
}

/// Appends a letter spelled and unified as its script wants it.
void appendLetter(QString &result, char32_t letter, UScriptCode script)
{
    if (letter < 0x80)
        result.append(QChar(char16_t(letter)));
    else if (const QString *spelling = script == USCRIPT_LATIN ? asciiSpelling(letter) : nullptr)
        result.append(*spelling);
    else
        result.append(QChar::fromUcs4(script == USCRIPT_ARABIC ? unifiedArabic(letter) : letter));
}

QString foldedAscii(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        if ((unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9'))
            result.append(character);
        else if (unit >= u'A' && unit <= u'Z')
            result.append(QChar(char16_t(unit | 0x20)));
        else
            appendBlank(result);
    }
    trimEnd(result);
    return result;
}

bool isMark(char32_t character) { return (U_GET_GC_MASK(UChar32(character)) & U_GC_M_MASK) != 0; }

QString foldedUnicode(QStringView text)
{
    constexpr char32_t tatweel = 0x0640;
    // NFKC_Casefold also takes out what is invisible: joiners, direction marks, variation selectors.
    const QString decomposed
        = normalized(normalized(text.toString(), unorm2_getNFKCCasefoldInstance), unorm2_getNFKDInstance);
    QString result;
    result.reserve(decomposed.size());
    UScriptCode script = USCRIPT_COMMON; // of the letter that a mark belongs to; common where there is none
    for (const char32_t character : decomposed.toUcs4()) {
        const uint32_t category = U_GET_GC_MASK(UChar32(character));
        if (isMark(character)) {
            if (script != USCRIPT_LATIN && script != USCRIPT_ARABIC && script != USCRIPT_COMMON)
                result.append(QChar::fromUcs4(character));
        } else if ((category & U_GC_ND_MASK) != 0) {
            result.append(QChar(char16_t(u'0' + u_charDigitValue(UChar32(character)))));
            script = USCRIPT_COMMON;
        } else if ((category & (U_GC_L_MASK | U_GC_N_MASK)) != 0 && character != tatweel) {
            UErrorCode status = U_ZERO_ERROR;
            script = uscript_getScript(UChar32(character), &status);
            appendLetter(result, character, script);
        } else if (character != tatweel) {
            appendBlank(result);
            script = USCRIPT_COMMON;
        }
    }
    trimEnd(result);
    return normalized(result, unorm2_getNFCInstance);
}

} // namespace

QString folded(QStringView text)
{
    const bool isAscii = std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; });
    return isAscii ? foldedAscii(text) : foldedUnicode(text);
}

QStringList foldedWords(QStringView text) { return folded(text).split(u' ', Qt::SkipEmptyParts); }

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/canary/needles.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace {

constexpr size_t markSize = 17;
constexpr size_t pieceSize = 6;

bool isDigit(char sign) { return sign >= '0' && sign <= '9'; }

bool isOfWord(char sign) { return isDigit(sign) || (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z'); }

size_t pairAt(std::string_view text, size_t at) { return size_t(uint8_t(text[at])) << 8 | uint8_t(text[at + 1]); }

std::string wide(std::string_view text, size_t width, bool isBigEndian)
{
    std::string bytes;
    for (const char sign : text) {
        std::string unit(width, '\0');
        (isBigEndian ? unit.back() : unit.front()) = sign;
        bytes += unit;
    }
    return bytes;
}

std::string hexadecimal(std::string_view text, const char *digits)
{
    std::string bytes;
    for (const char sign : text)
        bytes.append({ digits[uint8_t(sign) >> 4], digits[uint8_t(sign) & 15] });
    return bytes;
}

/// The signs of the text's base64 that depend on nothing else, where so many bytes stand before it.
std::string base64(std::string_view text, size_t before)
{
    static constexpr std::string_view signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string bits(before * 8, '?');
    for (const char sign : text) {
        for (int bit = 7; bit >= 0; --bit)
            bits += (uint8_t(sign) >> bit & 1) ? '1' : '0';
    }
    std::string bytes;
    for (size_t at = 0; at + 6 <= bits.size(); at += 6) {
        const std::string six = bits.substr(at, 6);
        if (six.find('?') == std::string::npos)
            bytes += signs[std::stoul(six, nullptr, 2)];
    }
    return bytes;
}

/// A sign of a text of wide signs; NUL where there is none, or one that is not of ASCII.
/// @param at where its low byte is
char signAt(std::string_view text, size_t at, size_t width, bool isBigEndian)
{
    if (at >= text.size())
        return '\0';
    for (size_t between = 1; between < width; ++between) {
        const size_t zero = isBigEndian ? at - between : at + between;
        if (zero >= text.size() || text[zero] != '\0')
            return '\0';
    }
    return text[at];
}

} // namespace

std::optional<Needles> Needles::read(const std::string &file)
{
    Needles needles;
    std::ifstream lines(file);
    std::string line;
    while (std::getline(lines, line)) {
        std::istringstream words(line);
        std::string kind;
        std::string pin;
        std::string mark;
        if (!(words >> kind >> pin >> mark) || (mark != "-" && mark.size() != markSize))
            return std::nullopt;
        if (pin != "-" && (pin.size() != 5 || !std::ranges::all_of(pin, isDigit)))
            return std::nullopt;
        if (pin != "-") {
            needles.m_pins[std::stoi(pin)] = kind;
            needles.m_isPin.at(size_t(std::stoi(pin))) = true;
        }
        if (mark != "-") {
            needles.addMark(kind, std::string_view(mark).substr(0, pieceSize));
            needles.addMark(kind, std::string_view(mark).substr(markSize - pieceSize));
        }
    }
    if (needles.m_pins.empty() && needles.m_pieces.empty())
        return std::nullopt;
    return needles;
}

void Needles::addMark(const std::string &kind, std::string_view piece)
{
    if (!m_known.emplace(piece).second)
        return;
    addPiece({ kind, "raw", std::string(piece) });
    for (const bool isBigEndian : { false, true }) {
        addPiece({ kind, "UTF-16", wide(piece, 2, isBigEndian) });
        addPiece({ kind, "UTF-32", wide(piece, 4, isBigEndian) });
    }
    addPiece({ kind, "hexadecimal", hexadecimal(piece, "0123456789abcdef") });
    addPiece({ kind, "hexadecimal", hexadecimal(piece, "0123456789ABCDEF") });
    for (size_t before = 0; before < 3; ++before)
        addPiece({ kind, "base64", base64(piece, before) });
}

void Needles::addPiece(Piece piece)
{
    piece.bytes.erase(0, piece.bytes.find_first_not_of('\0')); // most of a memory is zeros
    m_begins[pairAt(piece.bytes, 0)] = 1;
    m_pieces.push_back(std::move(piece));
}

void Needles::search(std::string_view text, size_t from, size_t until, Hits &hits) const
{
    for (size_t at = from; at < until; ++at) {
        if (at + 1 < text.size() && m_begins[pairAt(text, at)] != 0)
            searchPiecesAt(text, at, hits);
        if (isDigit(text[at]))
            searchPinAt(text, at, hits);
    }
}

void Needles::searchPiecesAt(std::string_view text, size_t at, Hits &hits) const
{
    for (const Piece &piece : m_pieces) {
        if (text.substr(at).starts_with(piece.bytes))
            ++hits[piece.kind + " mark " + piece.form];
    }
}

void Needles::searchPinAt(std::string_view text, size_t at, Hits &hits) const
{
    struct Form
    {
        const char *name;
        size_t width;
        bool isBigEndian;
    };
    static constexpr Form forms[] = { { "ASCII", 1, false }, { "UTF-16", 2, false }, { "UTF-16", 2, true },
        { "UTF-32", 4, false }, { "UTF-32", 4, true } };
    std::array<char, 5> digits {};
    for (const Form &form : forms) {
        const auto signOf = [&](size_t place) { return signAt(text, place, form.width, form.isBigEndian); };
        size_t count = 0;
        while (count < digits.size() && isDigit(signOf(at + count * form.width))) {
            digits[count] = signOf(at + count * form.width);
            ++count;
        }
        const bool isAlone = count == digits.size() && !isOfWord(signOf(at + count * form.width))
            && (at < form.width || !isOfWord(signOf(at - form.width)));
        if (isAlone)
            note(form.name, digits, hits);
    }
    searchSpreadPinAt(text, at, hits);
    searchHexadecimalPinAt(text, at, hits);
}

void Needles::searchSpreadPinAt(std::string_view text, size_t at, Hits &hits) const
{
    std::array<char, 5> digits {};
    const char between = signAt(text, at + 1, 1, false);
    if (between == '\0' || isOfWord(between) || (at > 0 && isOfWord(text[at - 1])))
        return;
    for (size_t count = 0; count < digits.size(); ++count) {
        const size_t place = at + 2 * count;
        if (!isDigit(signAt(text, place, 1, false)) || (count > 0 && text[place - 1] != between))
            return;
        digits[count] = text[place];
    }
    if (!isOfWord(signAt(text, at + 2 * digits.size() - 1, 1, false)))
        note("spread", digits, hits);
}

void Needles::searchHexadecimalPinAt(std::string_view text, size_t at, Hits &hits) const
{
    std::array<char, 5> digits {};
    const std::string_view pairs = text.substr(at).substr(0, 2 * digits.size());
    size_t count = 0;
    while (2 * count + 1 < pairs.size() && pairs[2 * count] == '3' && isDigit(pairs[2 * count + 1])) {
        digits[count] = pairs[2 * count + 1];
        ++count;
    }
    if (count == digits.size())
        note("hexadecimal", digits, hits);
}

void Needles::note(const char *form, const std::array<char, 5> &digits, Hits &hits) const
{
    const std::string text(digits.data(), digits.size());
    const int pin = std::stoi(text);
    if (m_isPin.at(size_t(pin)))
        ++hits[m_pins.at(pin) + " PIN " + form + " " + text];
}

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// What is looked for: PINs that stand alone, and pieces of the marks that lie beside them in their sealed blocks.
///
/// A PIN counts where it could be one: five digits, in ASCII, UTF-16 or UTF-32, that are no part of a longer word or
/// number; five in ASCII with the same sign between each two ("0 4 7 1 1"); or the ten hexadecimal digits of it,
/// anywhere. Of a mark the first and the last six letters count, each by
/// itself, since memory that was given back keeps pieces: raw, in UTF-16, UTF-32, hexadecimal digits and base64.
class Needles
{
public:
    /// A line each: a kind ("canary", "decoy"), a PIN or "-", a mark or "-". Null where that is not so.
    static std::optional<Needles> read(const std::string &file);

    /// Of what was found: how often, by kind, form and PIN or piece.
    using Hits = std::map<std::string, int>;

    /// What is looked for is at most this long, with what stands before and behind it.
    static constexpr size_t longest = 64;

    /// Looks for all that begin between two places of the text.
    void search(std::string_view text, size_t from, size_t until, Hits &hits) const;

private:
    struct Piece
    {
        std::string kind;
        std::string form;
        std::string bytes;
    };

    void addMark(const std::string &kind, std::string_view piece);
    void addPiece(Piece piece);
    void searchPiecesAt(std::string_view text, size_t at, Hits &hits) const;
    void searchPinAt(std::string_view text, size_t at, Hits &hits) const;
    void searchSpreadPinAt(std::string_view text, size_t at, Hits &hits) const;
    void searchHexadecimalPinAt(std::string_view text, size_t at, Hits &hits) const;
    void note(const char *form, const std::array<char, 5> &digits, Hits &hits) const;

    std::map<int, std::string> m_pins; ///< their kinds
    std::array<bool, 100000> m_isPin {};
    std::vector<Piece> m_pieces;
    std::set<std::string> m_known; ///< of the pieces
    std::vector<uint8_t> m_begins = std::vector<uint8_t>(65536); ///< whether a piece begins with two bytes
};

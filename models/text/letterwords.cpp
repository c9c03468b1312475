// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/letterwords.h"

#include <array>

namespace caseledger {

namespace {

/// In the order of the values. Not marked for the lists of the papers' words: no paper has them.
constexpr std::array stateWords {
    "Needs approval",
    "Queued",
    "In the print room",
    "Ready to print",
    "Being printed",
    "Printed, not scanned",
    "Mailed",
    "Refused",
    "Failed",
    "Unclear",
    "Void",
};
static_assert(stateWords.size() == size_t(LetterState::Void) + 1);

constexpr std::array channelWords { "by telephone", "in writing" };
static_assert(channelWords.size() == size_t(PinChannel::Written) + 1);

} // namespace

QString word(LetterState state, const Phrasebook &book)
{
    return book.translate("LetterState", stateWords.at(size_t(state)));
}

QString word(PinChannel channel, const Phrasebook &book)
{
    return book.translate("PinChannel", channelWords.at(size_t(channel)));
}

} // namespace caseledger

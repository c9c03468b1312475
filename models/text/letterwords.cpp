// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/letterwords.h"

#include <QCoreApplication>

#include <array>

namespace caseledger {

namespace {

/// In the order of the values.
constexpr std::array stateWords {
    QT_TRANSLATE_NOOP("LetterState", "Needs approval"),
    QT_TRANSLATE_NOOP("LetterState", "Queued"),
    QT_TRANSLATE_NOOP("LetterState", "In the print room"),
    QT_TRANSLATE_NOOP("LetterState", "Ready to print"),
    QT_TRANSLATE_NOOP("LetterState", "Being printed"),
    QT_TRANSLATE_NOOP("LetterState", "Printed, not scanned"),
    QT_TRANSLATE_NOOP("LetterState", "Mailed"),
    QT_TRANSLATE_NOOP("LetterState", "Refused"),
    QT_TRANSLATE_NOOP("LetterState", "Failed"),
    QT_TRANSLATE_NOOP("LetterState", "Unclear"),
    QT_TRANSLATE_NOOP("LetterState", "Void"),
};
static_assert(stateWords.size() == size_t(LetterState::Void) + 1);

constexpr std::array channelWords { QT_TRANSLATE_NOOP("PinChannel", "by telephone"),
    QT_TRANSLATE_NOOP("PinChannel", "in writing") };
static_assert(channelWords.size() == size_t(PinChannel::Written) + 1);

} // namespace

QString word(LetterState state, const Phrasebook &)
{
    return QCoreApplication::translate("LetterState", stateWords.at(size_t(state)));
}

QString word(PinChannel channel, const Phrasebook &)
{
    return QCoreApplication::translate("PinChannel", channelWords.at(size_t(channel)));
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/letters/letter.h"

#include <algorithm>

namespace caseledger {

namespace {

using Word = QLatin1String;

constexpr Word stateCodes[] = { Word("requested"), Word("queued"), Word("claimed"), Word("rendered"), Word("submitted"),
    Word("printed"), Word("mailed"), Word("refused"), Word("failed"), Word("unclear"), Word("void") };
static_assert(std::size(stateCodes) == size_t(LetterState::Void) + 1);

constexpr Word stepCodes[] = { Word("none"), Word("intended"), Word("held"), Word("released") };
static_assert(std::size(stepCodes) == size_t(SpoolStep::Released) + 1);

constexpr Word deedCodes[]
    = { Word("approve"), Word("void"), Word("retry"), Word("reprint"), Word("printed"), Word("not_printed") };
static_assert(std::size(deedCodes) == size_t(LetterDeed::ResolveNotPrinted) + 1);

constexpr Word channelCodes[] = { Word("phone"), Word("written") };

struct DeedRule
{
    LetterDeed deed;
    LetterState from;
    LetterState to;
};

/// All that may be done. A letter that is submitted may be at the printer already: nothing is done to it.
constexpr DeedRule rules[] = {
    { LetterDeed::Approve, LetterState::Requested, LetterState::Queued },
    { LetterDeed::Void, LetterState::Requested, LetterState::Void },
    { LetterDeed::Void, LetterState::Queued, LetterState::Void },
    { LetterDeed::Void, LetterState::Claimed, LetterState::Void },
    { LetterDeed::Void, LetterState::Rendered, LetterState::Void },
    { LetterDeed::Void, LetterState::Printed, LetterState::Void },
    { LetterDeed::Void, LetterState::Refused, LetterState::Void },
    { LetterDeed::Void, LetterState::Failed, LetterState::Void },
    { LetterDeed::Void, LetterState::Unclear, LetterState::Void },
    { LetterDeed::Retry, LetterState::Refused, LetterState::Queued },
    { LetterDeed::Retry, LetterState::Failed, LetterState::Queued },
    { LetterDeed::Reprint, LetterState::Printed, LetterState::Queued },
    { LetterDeed::Reprint, LetterState::Mailed, LetterState::Queued },
    { LetterDeed::ResolvePrinted, LetterState::Unclear, LetterState::Printed },
    { LetterDeed::ResolveNotPrinted, LetterState::Unclear, LetterState::Queued },
};

/// 1 to 999,999 as it is printed: digits without a zero before them.
std::optional<int> parseAttempt(QStringView text)
{
    constexpr qsizetype longest = 6;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.isEmpty() || text.size() > longest || text.front() == u'0' || !std::ranges::all_of(text, isDigit))
        return std::nullopt;
    return text.toInt();
}

} // namespace

std::span<const QLatin1String> codesOf(LetterState) { return stateCodes; }
std::span<const QLatin1String> codesOf(SpoolStep) { return stepCodes; }
std::span<const QLatin1String> codesOf(LetterDeed) { return deedCodes; }
std::span<const QLatin1String> codesOf(PinChannel) { return channelCodes; }

std::optional<LetterState> stateAfter(LetterState state, LetterDeed deed)
{
    const auto *rule
        = std::ranges::find_if(rules, [&](const DeedRule &one) { return one.deed == deed && one.from == state; });
    return rule == std::end(rules) ? std::nullopt : std::optional(rule->to);
}

std::optional<SheetNumber> SheetNumber::parse(QStringView text)
{
    const QStringView typed = text.trimmed();
    const qsizetype point = typed.indexOf(u'.');
    const std::optional<PaperNumber> letter = PaperNumber::parse(point < 0 ? typed : typed.first(point));
    if (!letter)
        return std::nullopt;
    if (point < 0)
        return SheetNumber { *letter, std::nullopt };
    const std::optional<int> attempt = parseAttempt(typed.sliced(point + 1));
    return attempt ? std::optional(SheetNumber { *letter, attempt }) : std::nullopt;
}

QString SheetNumber::text() const { return attempt ? letter.text() + u'.' + QString::number(*attempt) : letter.text(); }

} // namespace caseledger

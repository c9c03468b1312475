// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codes.h"
#include "models/store/connection.h"
#include "models/store/letters/roomwork.h"

#include <algorithm>
#include <functional>

namespace caseledger {

namespace {

enum class Step { Render, Intend, Hold, Release, Print, GiveBack, Fail, LoseSight };

struct StepRule
{
    Step step;
    LetterState from;
    SpoolStep at;
};

/// From where a step may be taken. Once a letter was let go nobody can say for sure that nothing came out.
constexpr StepRule rules[] = {
    { Step::Render, LetterState::Claimed, SpoolStep::None },
    { Step::Intend, LetterState::Rendered, SpoolStep::None },
    { Step::Hold, LetterState::Submitted, SpoolStep::Intended },
    { Step::Release, LetterState::Submitted, SpoolStep::Held },
    { Step::Print, LetterState::Submitted, SpoolStep::Intended },
    { Step::Print, LetterState::Submitted, SpoolStep::Held },
    { Step::Print, LetterState::Submitted, SpoolStep::Released },
    { Step::GiveBack, LetterState::Claimed, SpoolStep::None },
    { Step::GiveBack, LetterState::Rendered, SpoolStep::None },
    { Step::GiveBack, LetterState::Submitted, SpoolStep::Intended },
    { Step::GiveBack, LetterState::Submitted, SpoolStep::Held },
    { Step::Fail, LetterState::Claimed, SpoolStep::None },
    { Step::Fail, LetterState::Rendered, SpoolStep::None },
    { Step::Fail, LetterState::Submitted, SpoolStep::Intended },
    { Step::Fail, LetterState::Submitted, SpoolStep::Held },
    { Step::LoseSight, LetterState::Submitted, SpoolStep::Intended },
    { Step::LoseSight, LetterState::Submitted, SpoolStep::Held },
    { Step::LoseSight, LetterState::Submitted, SpoolStep::Released },
};

Result<> requireStep(const Letter &letter, Step step)
{
    const auto fits = [&](const StepRule &rule) {
        return rule.step == step && rule.from == letter.state && rule.at == letter.spoolStep;
    };
    if (std::ranges::any_of(rules, fits))
        return {};
    return failure(Error::Kind::Conflict,
        QStringLiteral("Letter %1 is %2 (%3): that step is not its next.")
            .arg(letter.number.text(), code(letter.state), code(letter.spoolStep)));
}

/// One step of a claim.
/// @param make the letter after it, of the letter before it
Result<> take(
    Connection &connection, const LetterClaim &claim, Step step, const std::function<LetterRow(LetterRow)> &make)
{
    const auto work = beginRoomWork(connection, wordsFor("print", claim.number));
    if (!work)
        return tl::unexpected(work.error());
    const Result<LetterRow> row = claimedLetter(connection, claim);
    if (!row)
        return tl::unexpected(row.error());
    if (const Result<> fits = requireStep(row->letter, step); !fits)
        return fits;
    LetterRow plain = *row;
    plain.letter.reason.clear();
    return changeLetter(connection, work->who, *row, make(std::move(plain))).and_then([&work](const LetterRow &) {
        return work->unit->commit();
    });
}

/// The claim is over, and the letter is left in a state with a reason.
auto ending(LetterState state, const QString &reason)
{
    return [state, reason](LetterRow row) {
        row.letter.state = state;
        row.letter.reason = reason;
        return withoutLease(std::move(row));
    };
}

} // namespace

Result<> markRendered(Connection &connection, const LetterClaim &claim, const QByteArray &sha256, int pages)
{
    return take(connection, claim, Step::Render, [&](LetterRow row) {
        row.letter.state = LetterState::Rendered;
        row.sha256 = QString::fromLatin1(sha256.toHex());
        row.pages = pages;
        return row;
    });
}

Result<> markIntended(Connection &connection, const LetterClaim &claim, const LetterPlace &place)
{
    return take(connection, claim, Step::Intend, [&](LetterRow row) {
        row.letter.state = LetterState::Submitted;
        row.letter.spoolStep = SpoolStep::Intended;
        row.letter.place = place.name;
        row.instance = place.instance;
        row.job = place.job;
        row.jobNumber = 0;
        return row;
    });
}

Result<> markHeld(Connection &connection, const LetterClaim &claim, qint64 job)
{
    return take(connection, claim, Step::Hold, [job](LetterRow row) {
        row.letter.spoolStep = SpoolStep::Held;
        row.jobNumber = job;
        return row;
    });
}

Result<> markReleased(Connection &connection, const LetterClaim &claim)
{
    return take(connection, claim, Step::Release, [](LetterRow row) {
        row.letter.spoolStep = SpoolStep::Released;
        return row;
    });
}

Result<> markPrinted(Connection &connection, const LetterClaim &claim)
{
    return take(connection, claim, Step::Print, ending(LetterState::Printed, {}));
}

Result<> giveBack(Connection &connection, const LetterClaim &claim, const QString &reason)
{
    return take(connection, claim, Step::GiveBack, [&](LetterRow row) {
        row.letter.reason = reason;
        return backInQueue(std::move(row));
    });
}

Result<> markFailed(Connection &connection, const LetterClaim &claim, const QString &reason)
{
    return take(connection, claim, Step::Fail, ending(LetterState::Failed, reason));
}

Result<> markUnclear(Connection &connection, const LetterClaim &claim, const QString &reason)
{
    return take(connection, claim, Step::LoseSight, ending(LetterState::Unclear, reason));
}

} // namespace caseledger

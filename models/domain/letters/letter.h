// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"
#include "models/domain/ids.h"
#include "models/domain/papers/papernumber.h"

#include <QDateTime>

#include <optional>
#include <span>

/// PIN letters: what they go through between a parent's call and the envelope.
namespace caseledger {

/// Where a letter is. The database stores the position, so a state is never moved and a new one goes to the end.
enum class LetterState {
    Requested, ///< waits for a supervisor
    Queued, ///< may be printed
    Claimed, ///< a mailroom program has taken it; nothing was sent anywhere
    Rendered, ///< the same, and the letter exists in its memory
    Submitted, ///< on its way to paper: from the intent, written before anything is sent, on
    Printed, ///< came out; waits for the scan
    Mailed, ///< scanned on its way into the envelope: the end
    Refused, ///< the print room may not make it: its sealed PIN is not what it should be
    Failed, ///< nothing came out, for sure
    Unclear, ///< what came out cannot be known: a person decides with the sheet in hand
    Void ///< taken back: the end
};
std::span<const QLatin1String> codesOf(LetterState); ///< requested queued claimed rendered submitted printed mailed
                                                     ///< refused failed unclear void

/// Whether a letter still wants something done. A party has at most one that does.
constexpr bool isOpen(LetterState state) { return state != LetterState::Mailed && state != LetterState::Void; }

/// How far a letter that is submitted has come. Stored by position.
enum class SpoolStep {
    None,
    Intended, ///< it is about to be sent, or was
    Held, ///< it lies at the printer's spool, or beside its place in the folder, and waits to be let go
    Released ///< it was let go
};
std::span<const QLatin1String> codesOf(SpoolStep); ///< none intended held released

/// What staff do to a letter.
enum class LetterDeed { Approve, Void, Retry, Reprint, ResolvePrinted, ResolveNotPrinted };
std::span<const QLatin1String> codesOf(LetterDeed); ///< approve void retry reprint printed not_printed

/// The state a letter has after a deed; null where the deed does not go with its state.
std::optional<LetterState> stateAfter(LetterState state, LetterDeed deed);

enum class PinChannel { Phone, Written };
std::span<const QLatin1String> codesOf(PinChannel); ///< phone written

/// One letter as staff see it: no address, no PIN. Null days and empty texts: not yet, or none.
struct Letter
{
    PaperNumber number;
    CaseId caseId; ///< that it was asked for in
    QString office; ///< of that case
    Role role = Role::Custodial; ///< of the parent in that case
    PartyRef party;
    PinChannel channel = PinChannel::Phone;
    LetterState state = LetterState::Requested;
    SpoolStep spoolStep = SpoolStep::None;
    QString reason; ///< why it is in this state, where there is something to say: what wants a supervisor's approval,
                    ///< what failed, what a worker stated. Never a person's data
    QDateTime requestedAt; ///< UTC
    QString requestedBy;
    QString approvedBy; ///< empty where no approval was needed
    QDateTime queuedAt; ///< UTC; of the latest time
    QDateTime changedAt; ///< UTC
    int attempt = 1; ///< grows whenever it goes back into the queue after a sheet of it was about to be sent: no two
                     ///< jobs have the same, and older sheets are destroyed if found
    int epoch = 0; ///< grows with every claim, and with every deed of staff: a step that names an older one changes
                   ///< nothing
    QString place; ///< of the latest attempt: "folder /letters", "printer KYO-2"; empty before

    friend bool operator==(const Letter &, const Letter &) = default;
};

/// What the barcode on a sheet says, and a person may type: "7K3-M9Q-XTE", a point, the attempt. Without an attempt the
/// latest is meant.
struct SheetNumber
{
    PaperNumber letter;
    std::optional<int> attempt;

    /// Null for anything else.
    static std::optional<SheetNumber> parse(QStringView text);
    QString text() const;
};

} // namespace caseledger

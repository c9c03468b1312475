// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailroom/room/dispatch.h"

#include <chrono>

namespace caseledger {

/// How a run of the print room goes about it. What is here is right for paper; tests have no time.
struct PrintPace
{
    int threads = 2; ///< that make letters
    int ahead = 8; ///< letters that are claimed and made while one is sent
    int atPrinter = 2; ///< letters that may be at a printer before the next is sent: so many are unclear if it dies
    std::chrono::seconds lease = letterLease;
    std::chrono::milliseconds troublePatience = std::chrono::seconds(10); ///< with a printer that has a fault
    std::chrono::milliseconds patience = std::chrono::minutes(5); ///< with one that says nothing and prints nothing
    std::function<void(std::chrono::milliseconds)> pause; ///< waits; an interrupt ends it early
};

/// What a run is to do.
struct PrintOrder
{
    MakerSource makers;
    int limit = 0; ///< letters to take from the queue at most; 0: all
    /// Where earlier runs sent letters to, by its name; null where that cannot be asked.
    std::function<Outlet *(const QString &name)> otherOutlet;
    std::function<bool()> isInterrupted; ///< then the letter in hand is brought to its end, and no other begun
    std::function<void(const LetterOutcome &)> tell; ///< of every letter that needs nothing more, or a person
    PrintPace pace;
};

/// Prints what waits: settles what earlier runs lost, claims, makes and sends letters, and waits until they have come
/// out. Several programs may do so at once on one queue. Whatever ends it, no letter is printed twice or lost without
/// being shown as unclear: see Dispatch. What was claimed and not sent is given back; what is still at a printer stays
/// submitted, and the next run looks after it.
/// @param outlet prepared
/// Errors of the database and of the outlet as a whole: a printer without paper (Error::Printer), a full disk
/// (Error::Failed). Letters that are refused or failed are no error.
Result<> printLetters(Connection &connection, Outlet &outlet, const PrintOrder &order);

/// Waits; an interrupt ends it early.
void pauseFor(std::chrono::milliseconds time);

} // namespace caseledger

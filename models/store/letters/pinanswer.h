// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/letters/pinrequest.h"

#include <optional>

/// Internal to the store: answers as they are kept, and as the trail says them.
namespace caseledger {

/// A sign for each thing in the order of PinChecks: it matches (y), does not (n), or was not compared (-).
QString signsOf(const PinChecks &checks);
/// The codes, divided by blanks.
QString codesIn(const QList<PinObstacle> &obstacles);

/// Whether something that was given does not match, or is not signed: that counts as a failed attempt.
bool isFailedAttempt(const PinChecks &checks);

/// What wants a supervisor, in words; empty for other obstacles. For Letter::reason.
QString risksInWords(const QList<PinObstacle> &obstacles);

/// "phone, custodial: refused (no_match: ssn), letter 7K3-M9Q-XTE": for the trail, without a person's data.
QString detailOf(const PinRequest &request, const PinAnswer &answer);

/// The answer that a request id was given before; null for a new one. Error::Conflict where it was about another case,
/// role or person, or was asked by somebody else: the answer tells what only who knows the four things may hear.
/// @param party whom the request is about today
Result<std::optional<PinAnswer>> answerGiven(
    Connection &connection, const PinRequest &request, const PartyRef &party, const QString &requester);

} // namespace caseledger

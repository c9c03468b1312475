// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intake.h"
#include "models/domain/letters/pinrules.h"
#include "models/domain/result.h"

#include <QDate>
#include <QStringList>

#include <functional>

namespace caseledger {

class Connection;

/// What a caller says, or a letter: typed by whoever asks. Nothing of it is kept, nor shown again.
struct PinRequest
{
    QString requestId; ///< made by whoever asks, so that asking twice is one letter; at most 200 characters; empty:
                       ///< made here
    CaseId caseId;
    Role party = Role::Custodial;
    PinChannel channel = PinChannel::Phone;
    QString fullName;
    std::optional<Ssn> ssn;
    QStringList caseIds; ///< as typed
    PostalAddress mailingAddress;
    bool isSigned = false; ///< written requests
    QDate writtenOn; ///< written requests
    QString reason; ///< of the worker, where the case is not of the own office
};

struct PinAnswer
{
    PinResult result = PinResult::Refused;
    PaperNumber letter; ///< the new one; where one is open, that one; else empty
    PinChecks checks;
    QList<PinObstacle> obstacles;

    friend bool operator==(const PinAnswer &, const PinAnswer &) = default;
};

/// One sentence for staff about what stands in the way; no person's data. English.
QString whyOf(const PinAnswer &answer);

/// The words of a reader for an English source text of the context "PinAnswer".
using Saying = std::function<QString(const char *source)>;
/// The same in the words of a window.
QString whyOf(const PinAnswer &answer, const Saying &say);
/// A kept Letter::reason in the words of a window, where the rules of a request wrote it; as it stands where a person
/// did.
QString whyKept(const QString &reason, const Saying &say);

/// Compares and applies the rules, and queues nothing: what requestPinLetter() would answer. An attempt that does not
/// match counts, and is noted; one that matches is noted. The request id stays free for the request itself.
/// @param asOf the day that counts as today; null: the office's. Where it could be used to get round a rule (users are
/// there, and the office is no demo) the office's own day counts too.
Result<PinAnswer> checkPinRequest(Connection &connection, const PinRequest &request, QDate asOf = {});

/// The same, and makes the letter: one unit of work with its row in the trail. The same request id gets the same
/// answer and makes nothing. Error::NotFound for no such case; Error::Denied and Error::ReasonNeeded by the table of
/// rights; Error::Conflict for a request id that was another request's: of another case, parent or worker;
/// Error::Database where the SSN key is missing or another office's. A refusal by the rules is an answer, no error.
Result<PinAnswer> requestPinLetter(Connection &connection, const PinRequest &request, QDate asOf = {});

} // namespace caseledger

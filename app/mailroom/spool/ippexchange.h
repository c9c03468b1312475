// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailroom/spool/printeraddress.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <optional>

#include <cups/ipp.h>

/// One question to a printer and its answer (IPP, RFC 8010 and 8011), each over a connection of its own, so that
/// nothing is ever sent twice behind our back.
namespace caseledger {

struct IppDeleter
{
    void operator()(ipp_t *message) const { ippDelete(message); }
};
using IppMessage = std::unique_ptr<ipp_t, IppDeleter>;

/// Who asks for jobs. Not the worker: the spool need not know, and the jobs of another desk are ours too.
inline constexpr char spoolUser[] = "caseledger";

/// A question about the printer, or about one of its jobs.
/// @param job 0: about the printer
IppMessage ippQuestion(const PrinterAddress &address, ipp_op_t operation, int job = 0);

/// Sends a question, with a document after it where there is one, and waits for the answer, whatever it says: look at
/// ippGetStatusCode(). Error::Printer where there is none: not there, silent for eight seconds, cut off, no IPP,
/// another certificate than before; whether the question arrived is not known then.
Result<IppMessage> ask(const PrinterAddress &address, const IppMessage &question, const QByteArray &document = {});

/// The same, and refuses an answer that says no: Error::Printer with the printer's code.
Result<IppMessage> askForYes(
    const PrinterAddress &address, const IppMessage &question, const QByteArray &document = {});

/// An error about this printer: "The printer KYO-2 ", what, and a point.
tl::unexpected<Error> printerFailure(const PrinterAddress &address, const QString &what);

// Values of an attribute (ippFindAttribute); nothing where there is none, or one of another kind.
QStringList ippTexts(ipp_attribute_t *attribute);
std::optional<int> ippNumber(ipp_attribute_t *attribute);
std::optional<bool> ippYes(ipp_attribute_t *attribute);

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailroom/spool/ippexchange.h"

#include <QStringList>

namespace caseledger {

/// Get-Printer-Attributes: what the functions below, deviceOf() and markSpool() read.
Result<IppMessage> askState(const PrinterAddress &address);

/// Whether a printer is one for PIN letters, and ready, by its answer to Get-Printer-Attributes. Error::Printer, in
/// this order, for one that: sends in clear over the network; prints again by itself after a fault (CUPS'
/// printer-error-policy is not abort-job); cannot hold letters back; does not take PDF; is not ready.
Result<> mayPrintLetters(const PrinterAddress &address, ipp_t *answer);

/// Error::Printer for a printer that accepts no jobs, is stopped or wants something done.
Result<> isReady(const PrinterAddress &address, ipp_t *answer);

/// What stands in a printer's way (printer-state-reasons, RFC 8011 5.4.12, PWG 5100.9), in a few words: "out of
/// paper". Empty where nothing does.
/// @param withReports also what it reports or warns of, which need not stand in the way: another tray is empty
QString troubleInWords(const QStringList &reasons, bool withReports = false);

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailroom/spool/printeraddress.h"
#include "models/domain/result.h"

#include <QStringList>

#include <span>

#include <cups/ipp.h>

namespace caseledger {

/// The attributes that mayPrintLetters() reads, for requested-attributes.
std::span<const char *const> printerStateAttributes();

/// Whether a printer is one for PIN letters, and ready, by its answer to Get-Printer-Attributes. Error::Printer, in
/// this order, for one that: sends in clear over the network; prints again by itself after a fault (CUPS'
/// printer-error-policy is not abort-job); cannot hold letters back; does not take PDF; accepts no jobs; is stopped or
/// wants something done.
Result<> mayPrintLetters(const PrinterAddress &address, ipp_t *answer);

/// What the reasons that want something done say (printer-state-reasons, RFC 8011 5.4.12, PWG 5100.9), in words that
/// go behind the printer's name: "is out of paper". Empty where none does; warnings and reports do not.
QString troubleInWords(const QStringList &reasons);

} // namespace caseledger

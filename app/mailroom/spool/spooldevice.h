// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailroom/spool/spooljob.h"

#include <optional>

namespace caseledger {

/// The printer behind a queue, where it can be asked itself (an ipp or ipps device).
///
/// CUPS' ipp backend counts a page when it has handed it on, and may call a job completed that the printer gave up
/// (seen with 2.4.2), so of such a queue the printer's own word counts.
/// @param queue the queue's answer to Get-Printer-Attributes, with device-uri
/// Null where it speaks another language. Error::Refused and Error::Usage as printerAddress(); Error::Printer for a
/// printer that is looked up by a name, which cannot be asked.
Result<std::optional<PrinterAddress>> deviceOf(const PrinterAddress &address, ipp_t *queue);

/// Error::Printer where there is such a printer and it does not answer, or is not ready.
Result<> isDeviceReady(const PrinterAddress &address, ipp_t *queue);

/// What the printer itself says of a job that the queue calls completed: Done, Going or Unknown.
/// @param pages that have to have come out
Result<JobFate> fateAtDevice(const PrinterAddress &device, const QString &job, int pages);

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/letters/pinrequest.h"

#include <QByteArrayView>

namespace caseledger {

/// A request for a PIN letter from the one JSON object that the contract describes ("PINs"). What may be unknown may be
/// null: request_id, the parts of the address, signature, written_on; a signature is true or a text that is not empty.
/// An SSN that is not nine digits, and a case among case_ids that is none, are no faults: they match nothing.
/// Error::Usage names the field, or the place of an unknown one, never what stands there. Keeps no copy of the SSN but
/// the request's own.
Result<PinRequest> readPinRequest(QByteArrayView json);

} // namespace caseledger

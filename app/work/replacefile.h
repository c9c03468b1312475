// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArrayView>
#include <QString>

namespace caseledger {

/// Who may read a file that is written: whom the system lets by default, or its owner alone.
enum class Readers { Usual, Owner };

/// Writes a file as a whole or leaves what was there as it was. Error::Failed names the file and what the system said.
Result<> replaceFile(const QString &file, QByteArrayView content, Readers readers = Readers::Usual);

} // namespace caseledger

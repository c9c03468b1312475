// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/imports/extractkind.h"

namespace caseledger {

/// What a single file is, by what stands in it and not by its name.
struct FileKind
{
    enum class Form { Extract, Nacha, SealedPins };

    Form form = Form::Extract;
    ExtractKind extract = ExtractKind::Parties; ///< where it is an extract

    friend bool operator==(const FileKind &, const FileKind &) = default;
};

/// An extract if its header names at least two columns of one of the seven; sealed PINs by how their first line begins;
/// a NACHA file if it begins with a digit, or with a file header but for its first character. Error::Refused for
/// anything else, Error::Failed if the file cannot be read.
Result<FileKind> fileKindOf(const QString &path);

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/office.h"
#include "models/text/phrasebook.h"

#include <QImage>

#include <map>
#include <utility>

namespace caseledger {

/// An office's own wording of notices: its text for an English source text in a language.
struct OfficeWording
{
    std::map<std::pair<Language, QByteArray>, QString> texts;
};

/// All that papers show of an office, made ready once for any number of papers.
struct Letterhead
{
    Office office;
    QImage logo; ///< null for none
    OfficeWording wording;
};

/// The letterhead of an office, its logo read (null where it is no PNG picture), without wording of its own: the caller
/// sets that from readNoticeWording.
Letterhead letterheadOf(const Office &office);

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/letterhead.h"
#include "models/domain/result.h"

namespace caseledger {

/// An office's own wording, read from a folder, and what was wrong with it.
struct WordingRead
{
    OfficeWording wording;
    QStringList problems; ///< one line a broken file: which file, where, what to do; its built-in text is used
};

/// Reads access-notice.<language>.txt and monthly-notice.<language>.txt where they are there. Lines "key = text";
/// "#" begins a remark. What has no line keeps its built-in text. A file with an unknown key, a key twice,
/// place-holders other than the built-in text's, tags, controls or direction marks, a text that is missing or too long
/// for its place (the message says how long), or that is no UTF-8 is broken as a whole. A text with %n has one form for
/// all numbers. An empty folder name reads nothing. Thread-safe.
WordingRead readNoticeWording(const QString &folder);

/// The keys and built-in texts of a notice in a language, in the form readNoticeWording reads: a beginning for an
/// office's own wording. Empty for a name that is neither "access-notice" nor "monthly-notice".
QString noticeTemplate(const QString &notice, Language language);

} // namespace caseledger

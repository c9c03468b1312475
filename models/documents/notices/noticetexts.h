// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>
#include <string_view>

namespace caseledger {

/// A text of a notice: the built-in English, and the key under which an office can word it anew.
struct NoticeText
{
    std::string_view key;
    const char *source;
};

/// The notices that an office can word anew.
enum class Notice { Access, Monthly };

inline constexpr Notice allNotices[] { Notice::Access, Notice::Monthly };

/// Every text of a notice, in the order it stands on the paper; keys and sources are there once.
std::span<const NoticeText> textsOf(Notice notice);
/// The context that its translations stand in.
const char *contextOf(Notice notice);
/// access-notice monthly-notice: the first part of the name of an office's file.
QString nameOf(Notice notice);

/// The source of a text. A key that is not there does not compile.
template <size_t count>
consteval const char *sourceOf(const NoticeText (&texts)[count], std::string_view key)
{
    for (const NoticeText &text : texts) {
        if (text.key == key)
            return text.source;
    }
    throw "no text has this key";
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace caseledger {

/// Why something could not be done. The kind is for programs to switch on (exit codes, buttons), the message for
/// people: one clear English line that says what, where and what to do, and never holds a name, a number or an amount
/// of a person.
struct Error
{
    enum class Kind {
        Failed, ///< it did not work out: a file that cannot be written, a program that is missing
        Usage, ///< wrong use: a malformed identifier, options that do not go together
        Refused, ///< a rule says no, or some items were refused
        NotFound, ///< no such case, letter, paper or user
        Denied, ///< not allowed, or not signed in
        ReasonNeeded, ///< allowed once a reason is given
        Printer, ///< the printer did not take it
        Database, ///< missing, no database, newer schema, full disk, wrong key
        Conflict ///< what was loaded has changed since
    };

    Kind kind = Kind::Failed;
    QString message;

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value, or why there is none. Handle or hand on at once.
template <class T = void>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error::Kind kind, QString message)
{
    return tl::unexpected<Error>(Error { kind, std::move(message) });
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"

#include <QCoreApplication>

namespace caseledger {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

/// What went wrong in the program's own lines stays English, and says what to do. Another language says before it what
/// kind of answer it is and what to do about it: for who does not read English that has to be enough.
QString errorText(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Database:
        return Words::tr(
            "The database does not answer: %1 What is on the screen stays as it was read.", "try again in a moment")
            .arg(error.message);
    case Error::Kind::Printer:
        return Words::tr("The printer did not take it: %1", "choose another, or save a PDF").arg(error.message);
    case Error::Kind::Conflict:
        return Words::tr("It has changed meanwhile, please look again: %1").arg(error.message);
    case Error::Kind::Failed:
        return Words::tr("%1", "it did not work: try once more, then call for help").arg(error.message);
    case Error::Kind::Usage:
        return Words::tr("%1", "what was entered cannot be taken: correct it and try again").arg(error.message);
    case Error::Kind::Refused:
        return Words::tr("%1", "a rule says no: look what the line says, or ask a supervisor").arg(error.message);
    case Error::Kind::NotFound:
        return Words::tr("%1", "there is no such thing: check what was typed and search again").arg(error.message);
    case Error::Kind::Denied:
        return Words::tr("%1", "not allowed: ask a supervisor").arg(error.message);
    case Error::Kind::ReasonNeeded:
        return Words::tr("%1", "allowed with a reason: give one and try again").arg(error.message);
    }
    return error.message;
}

} // namespace caseledger

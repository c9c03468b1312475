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

/// What went wrong in the program's own lines stays English; another language says before it what kind of answer it is.
QString errorText(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Database:
        return Words::tr("The database does not answer: %1 What is on the screen stays as it was read.")
            .arg(error.message + u' ');
    case Error::Kind::Printer:
        return Words::tr("The printer did not take it: %1").arg(error.message);
    case Error::Kind::Conflict:
        return Words::tr("It has changed meanwhile, please look again: %1").arg(error.message);
    case Error::Kind::Failed:
        return Words::tr("%1", "it did not work").arg(error.message);
    case Error::Kind::Usage:
        return Words::tr("%1", "what was entered cannot be taken").arg(error.message);
    case Error::Kind::Refused:
        return Words::tr("%1", "a rule says no").arg(error.message);
    case Error::Kind::NotFound:
        return Words::tr("%1", "there is no such thing").arg(error.message);
    case Error::Kind::Denied:
        return Words::tr("%1", "not allowed").arg(error.message);
    case Error::Kind::ReasonNeeded:
        return Words::tr("%1", "allowed with a reason").arg(error.message);
    }
    return error.message;
}

} // namespace caseledger

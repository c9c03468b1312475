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
    case Error::Kind::Usage:
    case Error::Kind::Refused:
    case Error::Kind::NotFound:
    case Error::Kind::Denied:
    case Error::Kind::ReasonNeeded:
        return error.message;
    }
    return error.message;
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/text/phrasebook.h"

#include <QString>

#include <optional>

namespace caseledger {

/// What the window was asked for on the command line.
struct WindowWish
{
    QString database; ///< empty: $CASELEDGER_DATABASE
    QString keyFile;
    QString user; ///< empty: asked for, where the office has users
    QString passwordFile; ///< of that user's password; empty: the keychain, else asked for
    bool askPassword = false; ///< leaves the keychain alone
    std::optional<CaseId> caseId;
    Language language = Language::English; ///< what was chosen before, unless it is asked for or a picture is
    QString screenshot; ///< the picture's file; empty for none
    bool allowLocal = false; ///< a shared office on this machine without TLS
    bool demo = false;
    int signedOutAfter = 0; ///< minutes without work, after which the program signed somebody out before; 0: it did not
};

/// Reads the options before there is any application, so that --help and --version need no display.
/// Returns the exit code where there is nothing more to do; else fills the wish.
std::optional<int> readWindowOptions(int argc, char **argv, WindowWish &wish);

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/commandline.h"

#include "app/tasks/exitcode.h"
#include "app/window/windowsettings.h"

#include <CLI/CLI.hpp>

#include <QFile>

namespace caseledger {

namespace {

/// The options as typed.
struct Typed
{
    std::string database;
    std::string keyFile;
    std::string user;
    std::string passwordFile;
    std::string caseId;
    std::string language;
    std::string screenshot;
    bool allowLocal = false;
    bool demo = false;
    bool askPassword = false;
    int signedOutAfter = 0;
};

void addOptions(CLI::App &line, Typed &typed)
{
    line.set_version_flag("--version", "caseledger " CASELEDGER_VERSION);
    line.add_option("--database", typed.database, "Where the data is (else $CASELEDGER_DATABASE)")->type_name("DB");
    line.add_option("--key-file", typed.keyFile, "The SSN key, where it is not in its usual place")->type_name("FILE");
    line.add_option("--user", typed.user, "Who is working (without effect while the database has no users)")
        ->type_name("NAME");
    line.add_option("--password-file", typed.passwordFile, "The password of --user")->type_name("FILE");
    line.add_flag("--ask-password", typed.askPassword, "Ask for the password, even where the keychain has it");
    line.add_option("--signed-out-after", typed.signedOutAfter, "Say so at the sign-in (the program says it to itself)")
        ->check(CLI::Range(1, 1440))
        ->type_name("MINUTES");
    line.add_flag("--allow-local", typed.allowLocal, "Allow a shared office's connection without TLS");
    line.add_option("--case", typed.caseId, "Open this case")->type_name("ID");
    line.add_option("--language", typed.language, "Words of the window (else as chosen under Appearance, else English)")
        ->check(CLI::IsMember({ "en", "ar", "it", "bn", "ko" }))
        ->type_name("en|ar|it|bn|ko");
    line.add_option("--screenshot", typed.screenshot, "Show what is asked for, write a picture of the window, and end")
        ->type_name("FILE.png");
    line.add_flag(
        "--demo", typed.demo, "Open a made-up office in the user's data folder, as its caseworker; make it if need be");
}

} // namespace

std::optional<int> readWindowOptions(int argc, char **argv, WindowWish &wish)
{
    CLI::App line("Caseledger: the desk program of a child support office", "caseledger");
    Typed typed;
    addOptions(line, typed);
    try {
        line.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return line.exit(error) == 0 ? exitDone : exitUsage;
    }
    if (!typed.caseId.empty()) {
        wish.caseId = CaseId::fromTyped(QString::fromStdString(typed.caseId));
        if (!wish.caseId) {
            std::cerr << "caseledger: --case is no case identifier: two letters, five digits, a letter, a digit\n";
            return exitUsage;
        }
    }
    wish.allowLocal = typed.allowLocal;
    wish.database = QFile::decodeName(QByteArray::fromStdString(typed.database));
    wish.keyFile = QFile::decodeName(QByteArray::fromStdString(typed.keyFile));
    wish.user = QString::fromStdString(typed.user);
    wish.passwordFile = QFile::decodeName(QByteArray::fromStdString(typed.passwordFile));
    wish.screenshot = QFile::decodeName(QByteArray::fromStdString(typed.screenshot));
    const bool isPicture = !typed.screenshot.empty(); // the same on every computer
    wish.language = languageFromCode(
        typed.language.empty() && !isPicture ? keptLanguage() : QString::fromStdString(typed.language));
    wish.demo = typed.demo;
    wish.askPassword = typed.askPassword;
    wish.signedOutAfter = typed.signedOutAfter;
    return std::nullopt;
}

} // namespace caseledger

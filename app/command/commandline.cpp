// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/commandline.h"

#include "app/tasks/exitcode.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace caseledger {

namespace {

void addCommonOptions(CLI::App &line, CommonOptions &options)
{
    line.add_option("--database", options.database, "The office's database: a file (else $CASELEDGER_DATABASE)");
    line.add_option("--key-file", options.keyFile, "The key of the SSN index, where it is not beside the database");
    line.add_option("--user", options.user, "Who is working (without effect while the database has no users)");
    line.add_option("--password-file", options.passwordFile, "A file with that user's password in its first line");
    line.add_option("--as-of", options.asOf, "The day that counts as today, as in 2026-03-31");
    line.add_flag("--allow-local", options.allowLocal, "Allow a shared office on this machine without TLS");
    line.add_flag("--json", options.json, "One JSON object a line instead of a table");
}

const CLI::Option *optionNamed(const CLI::App &line, const std::string &name)
{
    if (const CLI::Option *option = line.get_option_no_throw(name))
        return option;
    for (const CLI::App *verb : line.get_subcommands({})) {
        if (const CLI::Option *option = optionNamed(*verb, name))
            return option;
    }
    return nullptr;
}

const CLI::App *verbNamed(const CLI::App &line, const std::string &name)
{
    const std::vector<const CLI::App *> verbs = line.get_subcommands({});
    const auto found = std::ranges::find(verbs, name, [](const CLI::App *verb) { return verb->get_name(); });
    return found == verbs.end() ? nullptr : *found;
}

/// The place of the first word from there on that is neither an option nor the value of one.
size_t placeOfWord(const CLI::App &line, const std::vector<std::string> &arguments, size_t from)
{
    size_t place = from;
    while (place < arguments.size() && arguments[place].starts_with('-') && arguments[place] != "--") {
        const CLI::Option *option = optionNamed(line, arguments[place]);
        place += option && option->get_items_expected_min() > 0 ? 2 : 1;
    }
    return place;
}

/// The arguments with the verb first, behind it what it does where it has several things to do, so that any option may
/// stand before or behind them; and from the last to the first, as the library takes them.
std::vector<std::string> verbFirst(const CLI::App &line, std::vector<std::string> arguments)
{
    std::ptrdiff_t inFront = 0;
    const CLI::App *verb = &line;
    while (verb != nullptr && !verb->get_subcommands({}).empty()) {
        const size_t place = placeOfWord(line, arguments, size_t(inFront));
        if (place >= arguments.size())
            break;
        const auto word = arguments.begin() + std::ptrdiff_t(place);
        verb = verbNamed(*verb, *word);
        std::rotate(arguments.begin() + inFront, word, word + 1);
        ++inFront;
    }
    std::ranges::reverse(arguments);
    return arguments;
}

/// What is wrong in words of ours: the library's repeat what was typed, which may be a name or a number of a person.
QString faultOf(const CLI::ParseError &error, const CLI::App &line)
{
    if (dynamic_cast<const CLI::ExtrasError *>(&error)) {
        for (const std::string &extra : line.remaining(true)) {
            if (extra.starts_with('-') && !extra.starts_with("--")) // a name or a number behind a dash, perhaps
                return QStringLiteral("the only option with one dash is -h; a text may not begin with one");
            if (extra.starts_with("--"))
                return QStringLiteral("there is no option %1 here").arg(textOf(extra.substr(0, extra.find('='))));
        }
        return line.get_subcommands().empty()
            ? QStringLiteral("there is no such verb")
            : QStringLiteral("one word too many: put a text with blanks between quotation marks");
    }
    if (dynamic_cast<const CLI::ConversionError *>(&error) || dynamic_cast<const CLI::ValidationError *>(&error)) {
        const std::string_view text = error.what();
        const std::string_view option = text.substr(0, text.find_first_of(": ="));
        return option.starts_with("--") ? QStringLiteral("the value of %1 is not one it can take")
                                              .arg(QString::fromUtf8(option.data(), qsizetype(option.size())))
                                        : QStringLiteral("a value is not one that can stand there");
    }
    return QString::fromLocal8Bit(error.what()).simplified();
}

} // namespace

CommandLine readCommandLine(const ConsoleProgram &program, int count, const char *const *arguments)
{
    CommandLine result;
    const std::string name = nameOf(program.program).data();
    CLI::App line(program.does, name);
    line.set_version_flag("--version", name + " " CASELEDGER_VERSION);
    line.require_subcommand(1);
    line.fallthrough();
    addCommonOptions(line, result.options);
    program.addVerbs(line, result.task);
    try {
        line.parse(verbFirst(line, { arguments + std::min(count, 1), arguments + count }));
    } catch (const CLI::Success &success) {
        result.exitCode = line.exit(success);
    } catch (const CLI::ParseError &error) {
        Invocation::note(faultOf(error, line) + QStringLiteral("; see --help"));
        result.exitCode = exitUsage;
    }
    return result;
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/texttable.h"
#include "app/ctl/verbs/verbs.h"
#include "app/tasks/exitcode.h"
#include "models/domain/codes.h"
#include "models/safety/passwordhash.h"
#include "models/safety/secretfile.h"
#include "models/store/access/users.h"

#include <CLI/CLI.hpp>

namespace caseledger {

namespace {

using L = QLatin1String;

struct UserOptions
{
    std::string name;
    std::string role;
    std::optional<std::string> office;
    std::optional<bool> taxInformation;
    std::string newPasswordFile;
    std::string caseOrPerson;
};

using Work = std::function<Result<int>(Invocation &, Connection &, const UserOptions &)>;

Result<Connection *> openFor(Invocation &invocation)
{
    return invocation.open(Deed { Right::Administer, TrailAction::User });
}

std::vector<std::string> roles()
{
    std::vector<std::string> codes;
    for (const L role : codesOf(StaffRole {}))
        codes.emplace_back(role.data(), size_t(role.size()));
    return codes;
}

StaffRole roleOf(const UserOptions &options)
{
    return fromCode<StaffRole>(textOf(options.role)).value_or(StaffRole::Agent); // one of roles()
}

Result<int> add(Invocation &, Connection &connection, const UserOptions &options)
{
    Result<QByteArray> password = readPassphrase(fileOf(options.newPasswordFile));
    if (!password)
        return tl::unexpected(password.error());
    const WipedAtEnd wiped(*password);
    return addUser(connection,
        { .worker = { .name = textOf(options.name),
              .role = roleOf(options),
              .office = textOf(options.office.value_or(std::string())),
              .taxInformation = options.taxInformation.value_or(false) },
            .password = *password })
        .map([] { return exitDone; });
}

Result<int> changeRole(Invocation &, Connection &connection, const UserOptions &options)
{
    return changeRights(connection, textOf(options.name),
        { .role = roleOf(options),
            .office = options.office ? std::optional(textOf(*options.office)) : std::nullopt,
            .taxInformation = options.taxInformation })
        .map([] { return exitDone; });
}

Result<int> disable(Invocation &, Connection &connection, const UserOptions &options)
{
    return disableUser(connection, textOf(options.name)).map([] { return exitDone; });
}

Result<int> enable(Invocation &, Connection &connection, const UserOptions &options)
{
    return enableUser(connection, textOf(options.name)).map([] { return exitDone; });
}

Result<int> reset(Invocation &, Connection &connection, const UserOptions &options)
{
    Result<QByteArray> password = readPassphrase(fileOf(options.newPasswordFile));
    if (!password)
        return tl::unexpected(password.error());
    const WipedAtEnd wiped(*password);
    return resetPassword(connection, textOf(options.name), *password).map([] { return exitDone; });
}

JsonObject objectOf(const StaffAccount &account)
{
    return JsonObject()
        .add(L("user"), account.worker.name)
        .add(L("role"), code(account.worker.role))
        .add(L("office"), account.worker.office)
        .add(L("tax_information"), account.worker.taxInformation)
        .add(L("disabled"), account.disabled)
        .add(L("locked"), account.locked)
        .add(L("last_sign_in"), account.lastSignIn.toString(Qt::ISODate));
}

QStringList cellsOf(const StaffAccount &account)
{
    const QString state = account.disabled ? QStringLiteral("disabled") : QString();
    return { account.worker.name, code(account.worker.role), account.worker.office,
        account.worker.taxInformation ? QStringLiteral("yes") : QStringLiteral("no"),
        account.locked && !account.disabled ? QStringLiteral("locked") : state,
        account.lastSignIn.toString(Qt::ISODate) };
}

Result<int> list(Invocation &invocation, Connection &connection, const UserOptions &)
{
    const auto accounts = listUsers(connection);
    if (!accounts)
        return tl::unexpected(accounts.error());
    TextTable table({ { QStringLiteral("User") }, { QStringLiteral("Role") }, { QStringLiteral("Office") },
        { QStringLiteral("Tax information") }, { QStringLiteral("State") }, { QStringLiteral("Last sign-in") } });
    for (const StaffAccount &account : *accounts) {
        if (invocation.wantsJson())
            invocation.write(objectOf(account));
        else
            table.addRow(cellsOf(account));
    }
    if (!table.isEmpty())
        invocation.write(table.text());
    return exitDone;
}

Result<int> block(Invocation &, Connection &connection, const UserOptions &options)
{
    return blockCases(connection, textOf(options.name), textOf(options.caseOrPerson)).map([] { return exitDone; });
}

Result<int> unblock(Invocation &, Connection &connection, const UserOptions &options)
{
    return unblockCases(connection, textOf(options.name), textOf(options.caseOrPerson)).map([] { return exitDone; });
}

Result<int> blocks(Invocation &invocation, Connection &connection, const UserOptions &options)
{
    const auto entries = listBlocks(connection, textOf(options.name));
    if (!entries)
        return tl::unexpected(entries.error());
    TextTable table({ { QStringLiteral("User") }, { QStringLiteral("Case or person") } });
    for (const StaffBlock &entry : *entries) {
        if (invocation.wantsJson())
            invocation.write(JsonObject().add(L("user"), entry.user).add(L("blocked"), entry.blocked));
        else
            table.addRow({ entry.user, entry.blocked });
    }
    if (!table.isEmpty())
        invocation.write(table.text());
    return exitDone;
}

/// Work that only reads, noted before it is done; a change notes itself.
Work notedBefore(const Work &work, const char *detail)
{
    return [work, detail](Invocation &invocation, Connection &connection, const UserOptions &options) {
        const TrailRow row { .action = TrailAction::User, .detail = QLatin1String(detail) };
        return invocation.noted(row, [&] { return work(invocation, connection, options); });
    };
}

/// The verbs of `users`, each with the options it takes, which they share.
class UserVerbs
{
public:
    UserVerbs(CLI::App &users, Task &task)
        : m_users(users)
        , m_task(task)
    { }

    CLI::App *add(const char *name, const char *meaning, Work work)
    {
        CLI::App *verb = m_users.add_subcommand(name, meaning);
        verb->callback([&task = m_task, options = m_options, work = std::move(work)] {
            task.run = [options, work](Invocation &invocation) -> Result<int> {
                const Result<Connection *> connection = openFor(invocation);
                if (!connection)
                    return tl::unexpected(connection.error());
                return work(invocation, **connection, *options);
            };
        });
        return verb;
    }
    CLI::App *addNamed(const char *name, const char *meaning, Work work)
    {
        CLI::App *verb = add(name, meaning, std::move(work));
        verb->add_option("name", m_options->name, "The user")->required();
        return verb;
    }
    void takeRights(CLI::App *verb, const char *taxInformation) const
    {
        verb->add_option("--office", m_options->office, "The office whose cases are the user's own");
        verb->add_flag(taxInformation, m_options->taxInformation, "May see where payments come from (26 USC 6103)");
    }
    void takePassword(CLI::App *verb) const
    {
        verb->add_option(
                "--new-password-file", m_options->newPasswordFile, "A file with the password in its first line")
            ->required();
    }
    const std::shared_ptr<UserOptions> &options() const { return m_options; }

private:
    CLI::App &m_users;
    Task &m_task;
    std::shared_ptr<UserOptions> m_options = std::make_shared<UserOptions>();
};

} // namespace

void addUserVerbs(CLI::App &line, Task &task)
{
    CLI::App *users = line.add_subcommand("users", "Who may work here, and with which rights");
    users->require_subcommand(1);
    UserVerbs verbs(*users, task);
    UserOptions &options = *verbs.options();

    CLI::App *addVerb = verbs.addNamed("add", "A new user; the first one must be an administrator", add);
    addVerb->add_option("--role", options.role, "What the user does here")->required()->check(CLI::IsMember(roles()));
    verbs.takeRights(addVerb, "--tax-information");
    verbs.takePassword(addVerb);

    CLI::App *roleVerb = verbs.addNamed("role", "Another role, office or right for a user", changeRole);
    roleVerb->add_option("role", options.role, "What the user does here")->required()->check(CLI::IsMember(roles()));
    verbs.takeRights(roleVerb, "--tax-information,!--no-tax-information");

    verbs.addNamed("disable", "A user may not sign in any more", disable);
    verbs.addNamed("enable", "A user may sign in again, also after failed tries", enable);
    verbs.takePassword(verbs.addNamed("reset", "Another password for a user", reset));
    verbs.add("list", "All users", notedBefore(list, "read users"));

    for (CLI::App *verb : { verbs.addNamed("block", "Keep a user from an own or a relative's case", block),
             verbs.addNamed("unblock", "Keep a user from it no longer", unblock) })
        verb->add_option(
                "case-or-person", options.caseOrPerson, "A case, or the reference of a person: all of whose cases")
            ->required();
    verbs.add("blocks", "What users are kept from", notedBefore(blocks, "read what users are kept from"))
        ->add_option("name", options.name, "One user's list only");
}

} // namespace caseledger

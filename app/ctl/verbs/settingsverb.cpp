// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/texttable.h"
#include "app/ctl/verbs/verbs.h"
#include "app/tasks/exitcode.h"
#include "models/store/settings/settings.h"

#include <CLI/CLI.hpp>

namespace caseledger {

namespace {

using L = QLatin1String;

struct SettingOptions
{
    std::string key;
    std::string value;
    std::string from;
    std::string reason;
    bool hasKey = false;
    bool hasValue = false; ///< an empty one is a value too
};

QString dayText(QDate day) { return day.toString(Qt::ISODate); }

/// A value on one line, as it can be typed again.
QString onOneLine(const QString &value) { return QString(value).replace(u'\n', L("\\n")); }

std::vector<JsonObject> changesOf(const QList<SettingChange> &changes, QDate from)
{
    std::vector<JsonObject> objects;
    for (const SettingChange &change : changes) {
        if (change.from != from)
            continue;
        objects.push_back(JsonObject()
                              .add(L("changed_at"), change.changedAt.toString(Qt::ISODate))
                              .add(L("changed_by"), change.changedBy)
                              .add(L("old_value"), change.oldValue)
                              .add(L("new_value"), change.newValue)
                              .add(L("reason"), change.reason));
    }
    return objects;
}

JsonObject valueObject(const SettingValue &value)
{
    return JsonObject()
        .add(L("name"), value.key)
        .add(L("value"), value.value)
        .add(L("from"), value.from)
        .add(L("meaning"), QString::fromUtf8(settingOf(value.key)->meaning));
}

Result<int> list(Invocation &invocation, Connection &connection)
{
    const auto values = readSettings(connection);
    if (!values)
        return tl::unexpected(values.error());
    TextTable table({ { QStringLiteral("Name") }, { QStringLiteral("From") }, { QStringLiteral("Value") } });
    for (const SettingValue &value : *values) {
        if (invocation.wantsJson())
            invocation.write(valueObject(value));
        else
            table.addRow({ value.key, dayText(value.from), onOneLine(value.value) });
    }
    if (!table.isEmpty())
        invocation.write(table.text());
    return exitDone;
}

void showDated(Invocation &invocation, const QList<SettingValue> &values)
{
    TextTable table({ { QStringLiteral("From") }, { QStringLiteral("Value") } });
    for (const SettingValue &value : values)
        table.addRow({ dayText(value.from), value.value });
    if (!table.isEmpty())
        invocation.write(table.text());
}

void showPlain(Invocation &invocation, const QList<SettingValue> &values)
{
    for (const SettingValue &value : values) {
        for (const QString &line : value.value.split(u'\n'))
            invocation.writeLine(terminalText(line).toUtf8());
    }
}

Result<int> show(Invocation &invocation, Connection &connection, const Setting &setting)
{
    auto values = readSettings(connection);
    if (!values)
        return tl::unexpected(values.error());
    values->removeIf([&setting](const SettingValue &value) { return value.key != setting.key; });
    const auto changes = settingChanges(connection, QString(setting.key));
    if (!changes)
        return tl::unexpected(changes.error());
    if (invocation.wantsJson()) {
        for (const SettingValue &value : *values)
            invocation.write(valueObject(value).add(L("changes"), changesOf(*changes, value.from)));
    } else if (setting.isDated) {
        showDated(invocation, *values);
    } else {
        showPlain(invocation, *values);
    }
    return exitDone;
}

tl::unexpected<Error> unknownKey()
{
    QStringList keys;
    for (const Setting &setting : allSettings())
        keys.append(setting.key);
    return failure(Error::Kind::Usage, QStringLiteral("there is no such setting: name %1").arg(keys.join(L(", "))));
}

/// What can be told before the database is looked at.
Result<QDate> checkOptions(const SettingOptions &options)
{
    if (options.hasKey && settingOf(textOf(options.key)) == nullptr)
        return unknownKey();
    if (!options.hasValue && !(options.from.empty() && options.reason.empty()))
        return failure(
            Error::Kind::Usage, QStringLiteral("--from and --reason belong to a new value: name the setting and it"));
    return dayOf(options.from, "--from");
}

Result<int> settings(Invocation &invocation, const SettingOptions &options)
{
    const Result<QDate> from = checkOptions(options);
    if (!from)
        return tl::unexpected(from.error());
    const Result<QString> reason = reasonOf(options.reason);
    if (!reason)
        return tl::unexpected(reason.error());
    const Result<Connection *> connection = invocation.open(deeds::settings);
    if (!connection)
        return tl::unexpected(connection.error());
    if (options.hasValue)
        return changeSettingOrNote(**connection,
            { .key = textOf(options.key), .from = *from, .newValue = textOf(options.value), .reason = *reason })
            .map([] { return exitDone; });
    const QString about = options.hasKey ? textOf(options.key) : QStringLiteral("all");
    return invocation.noted({ .action = deeds::settings.action, .detail = L("read ") + about }, [&] {
        return options.hasKey ? show(invocation, **connection, *settingOf(about)) : list(invocation, **connection);
    });
}

} // namespace

void addSettingsVerb(CLI::App &line, Task &task)
{
    auto *verb = line.add_subcommand("settings", "What the office sets: all of it, one setting, or a new value for it");
    const auto options = std::make_shared<SettingOptions>();
    const CLI::Option *key = verb->add_option("key", options->key, "The setting");
    const CLI::Option *value
        = verb->add_option("value", options->value, R"(Its new value; lines are parted by line ends or by \n)");
    verb->add_option("--from", options->from, "The day from which a value of the money rules counts");
    verb->add_option("--reason", options->reason, "Why it is changed; kept with the change");
    verb->callback([&task, options, key, value] {
        options->hasKey = key->count() > 0;
        options->hasValue = value->count() > 0;
        task.run = [options](Invocation &invocation) { return settings(invocation, *options); };
    });
}

} // namespace caseledger

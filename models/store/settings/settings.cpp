// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/settings/settings.h"

#include "models/store/access/signin.h"
#include "models/store/connection.h"
#include "models/store/office.h"
#include "models/store/query.h"
#include "models/store/settings/policytables.h"
#include "models/store/settings/settingfields.h"
#include "models/store/trail/trail.h"

#include <QStringList>

namespace caseledger {

namespace {

tl::unexpected<Error> unknownKey()
{
    QStringList keys;
    for (const Setting &setting : allSettings())
        keys.append(setting.key);
    return failure(Error::Kind::Usage,
        QStringLiteral("There is no such setting; there are %1.").arg(keys.join(QLatin1String(", "))));
}

tl::unexpected<Error> misuse(const Setting &setting, const QString &what)
{
    return failure(Error::Kind::Usage, QStringLiteral("%1: %2.").arg(setting.key, what));
}

Result<> requireDay(const Setting &setting, QDate from)
{
    if (setting.isDated && !from.isValid())
        return misuse(setting, QStringLiteral("it needs the day from which the value counts"));
    if (!setting.isDated && from.isValid())
        return misuse(setting, QStringLiteral("it counts at once, and takes no day"));
    return {};
}

Result<> take(const SettingField &field, Office &office, const SettingChange &change)
{
    return field.take(office, change.from, change.newValue).map_error([&field](const Error &error) {
        const QString what = error.message.isEmpty()
            ? QStringLiteral("the value is not of its form (%1)").arg(QLatin1String(field.setting.meaning))
            : error.message;
        return misuse(field.setting, what.endsWith(u'.') ? what.chopped(1) : what).value();
    });
}

Result<> put(Connection &connection, const SettingField &field, const Office &office, const QString &text)
{
    if (field.table != nullptr)
        return writePolicyTable(connection, QLatin1String(field.table), office.policy);
    Query query(connection, "office_setting_put");
    const auto done = query.bind(":name", QLatin1String(field.stored)).bind(":value", text).run();
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<> keepChange(Connection &connection, const SettingChange &change, const QString &before, const QString &after)
{
    const Result<SignedIn> who = requireWorker(connection);
    if (!who)
        return tl::unexpected(who.error());
    Query insert(connection, "setting_change_insert");
    insert.bind(":name", change.key)
        .bind(":from_on", change.from)
        .bind(":old_value", before)
        .bind(":new_value", after)
        .bind(":reason", change.reason)
        .bind(":changed_at", change.changedAt.isValid() ? change.changedAt : QDateTime::currentDateTimeUtc())
        .bind(":changed_by", who->worker.name);
    if (const auto kept = insert.run(); !kept)
        return tl::unexpected(kept.error());
    return {};
}

TrailRow rowOf(const SettingChange &change)
{
    return { .action = TrailAction::Setting, .reason = change.reason, .detail = QStringLiteral("set ") + change.key };
}

/// The change, its history and its row of the trail are one unit of work, so that the trail tells of what is so.
Result<> changeAndNote(Connection &connection, const SettingField &field, const SettingChange &change)
{
    const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    if (!unit)
        return tl::unexpected(unit.error());
    auto office = readOffice(connection);
    if (!office)
        return tl::unexpected(office.error());
    const QString before = keptText(field, *office, change.from);
    if (Result<> taken = take(field, *office, change); !taken)
        return taken;
    const QString after = keptText(field, *office, change.from);
    Result<> done = record(connection, rowOf(change));
    if (done && before != after) {
        done = put(connection, field, *office, after).and_then([&] {
            return keepChange(connection, change, before, after);
        });
    }
    return done ? (*unit)->commit() : done;
}

SettingChange readChange(RowReader &row)
{
    SettingChange change;
    change.key = row.read<QString>();
    change.from = row.read<QDate>();
    change.oldValue = row.read<QString>();
    change.newValue = row.read<QString>();
    change.reason = row.read<QString>();
    change.changedAt = row.read<QDateTime>();
    change.changedBy = row.read<QString>();
    if (const SettingField *field = fieldOf(change.key)) {
        change.oldValue = shownText(*field, change.oldValue);
        change.newValue = shownText(*field, change.newValue);
    }
    return change;
}

} // namespace

Result<QList<SettingValue>> readSettings(Connection &connection)
{
    const auto office = readOffice(connection);
    if (!office)
        return tl::unexpected(office.error());
    QList<SettingValue> all;
    for (const SettingField &field : settingFields()) {
        for (const KeptValue &value : field.values(*office))
            all.append({ field.setting.key, value.from, shownText(field, value.text) });
    }
    return all;
}

Result<QList<SettingChange>> settingChanges(Connection &connection, QStringView key)
{
    auto changes = Query(connection, "setting_changes").all(readChange);
    if (changes && !key.isEmpty())
        changes->removeIf([key](const SettingChange &change) { return change.key != key; });
    return changes;
}

Result<> changeSetting(Connection &connection, const SettingChange &change)
{
    const SettingField *field = fieldOf(change.key);
    if (field == nullptr)
        return unknownKey();
    return requireDay(field->setting, change.from).and_then([&] { return changeAndNote(connection, *field, change); });
}

Result<> changeSettingOrNote(Connection &connection, const SettingChange &change)
{
    const Result<> changed = changeSetting(connection, change);
    if (changed)
        return changed;
    TrailRow row = rowOf(change);
    row.outcome = changed.error().kind == Error::Kind::Usage ? TrailOutcome::Refused : TrailOutcome::Failed;
    const Result<> noted = record(connection, row);
    return noted || row.outcome == TrailOutcome::Failed ? changed : noted; // what failed may leave nothing to write to
}

} // namespace caseledger

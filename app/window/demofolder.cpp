// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/demofolder.h"

#include "app/demo/demooffice.h"
#include "app/demo/demousers.h"
#include "app/demo/deskwork/deskwork.h"
#include "app/demo/pins/demopins.h"
#include "models/store/access/signin.h"
#include "models/store/maintenance.h"
#include "models/store/office.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace caseledger {

namespace {

constexpr quint64 seed = 1;

DatabaseSpec specIn(const QString &folder)
{
    return { .path = folder + QLatin1String("/office.caseledger"), .keyFile = {} };
}

Result<> makeIn(const QString &folder)
{
    const Result<std::unique_ptr<Connection>> made = Connection::create(specIn(folder));
    if (!made)
        return tl::unexpected(made.error());
    const DemoOptions options { .cases = 2000, .seed = seed, .today = today(Office()) };
    return fillDemoOffice(**made, options).and_then([&made] { return addDemoPins(**made, seed); }).and_then([&] {
        return staffDemoOffice(**made, options);
    });
}

/// What an earlier version made gets this one's schema, its sealed PINs and its users; what somebody else put there is
/// left alone.
Result<> bringUpToDate(const DatabaseSpec &spec)
{
    if (const Result<int> steps = migrate(spec); !steps)
        return tl::unexpected(steps.error());
    const Result<std::unique_ptr<Connection>> connection = Connection::open(spec);
    if (!connection)
        return tl::unexpected(connection.error());
    const Result<bool> users = hasUsers(**connection);
    const Result<Office> office = readOffice(**connection);
    if (!users || !office)
        return tl::unexpected(users ? office.error() : users.error());
    Result<> done;
    if (office->demo && !QFileInfo::exists(demoKeyFile(spec.path)))
        done = addDemoPins(**connection, seed);
    if (done && office->demo && !*users)
        done = addDemoUsers(**connection);
    return done;
}

} // namespace

Result<DatabaseSpec> demoOffice()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString folder = data + QLatin1String("/demo");
    if (QFileInfo::exists(specIn(folder).path))
        return bringUpToDate(specIn(folder)).map([&folder] { return specIn(folder); });
    const auto cannotWrite = [&data] {
        return failure(Error::Kind::Failed,
            QStringLiteral("cannot make the demo office in %1: is the folder writable?").arg(data));
    };
    if (!QDir().mkpath(data))
        return cannotWrite();
    QTemporaryDir unfinished(data + QLatin1String("/demo-XXXXXX"));
    if (!unfinished.isValid())
        return cannotWrite();
    if (const Result<> made = makeIn(unfinished.path()); !made)
        return tl::unexpected(made.error());
    if (!QDir().rename(unfinished.path(), folder))
        return cannotWrite();
    unfinished.setAutoRemove(false);
    return specIn(folder);
}

} // namespace caseledger

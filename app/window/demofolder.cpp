// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/demofolder.h"

#include "app/demo/demooffice.h"
#include "app/demo/demousers.h"
#include "models/store/office.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace caseledger {

namespace {

DatabaseSpec specIn(const QString &folder)
{
    return { .path = folder + QLatin1String("/office.caseledger"), .keyFile = {} };
}

Result<> makeIn(const QString &folder)
{
    const Result<std::unique_ptr<Connection>> made = Connection::create(specIn(folder));
    if (!made)
        return tl::unexpected(made.error());
    return fillDemoOffice(**made, DemoOptions { .cases = 2000, .seed = 1, .today = today(Office()) }).and_then([&made] {
        return addDemoUsers(**made);
    });
}

} // namespace

Result<DatabaseSpec> demoOffice()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString folder = data + QLatin1String("/demo");
    if (QFileInfo::exists(specIn(folder).path))
        return specIn(folder);
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

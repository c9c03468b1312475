// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/databasespec.h"

namespace caseledger {

Result<DatabaseSpec> databaseSpec(const QString &database, const QString &keyFile, bool allowLocal)
{
    const QString named = database.isEmpty() ? qEnvironmentVariable("CASELEDGER_DATABASE") : database;
    if (named.isEmpty())
        return failure(Error::Kind::Usage,
            QStringLiteral("no database named: give --database FILE, or set CASELEDGER_DATABASE to the file"));
    if (named.startsWith(QLatin1String("postgresql:")) || named.startsWith(QLatin1String("postgres:")))
        return sharedDatabaseSpec(named, allowLocal, keyFile);
    return DatabaseSpec { .path = named, .keyFile = keyFile };
}

} // namespace caseledger

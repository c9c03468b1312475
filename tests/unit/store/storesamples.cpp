// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storesamples.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace caseledger::samples {

TestOffice::TestOffice()
{
    auto made = Connection::create(spec());
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    m_connection = *std::move(made);
}

DatabaseSpec TestOffice::spec() const { return { .path = m_folder.filePath(QStringLiteral("office.db")) }; }

std::unique_ptr<Connection> TestOffice::another() const
{
    auto opened = Connection::open(spec());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return *std::move(opened);
}

QVariant rawQuery(const QString &databaseFile, const QString &statement)
{
    const QString name = QStringLiteral("raw");
    QVariant answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(databaseFile);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        if (!query.exec(statement))
            qFatal("%s", qPrintable(query.lastError().text()));
        if (query.next())
            answer = query.value(0);
    }
    QSqlDatabase::removeDatabase(name);
    return answer;
}

} // namespace caseledger::samples

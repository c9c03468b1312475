// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/barequery.h"

#include <QFile>

#include <sqlite3.h>

namespace caseledger::bench {

namespace {

QByteArray sqlText(const char *name)
{
    for (const char *ending : { ".sqlite.sql", ".sql" }) {
        QFile file(QLatin1String(":/sql/") + QLatin1String(name) + QLatin1String(ending));
        if (file.open(QIODevice::ReadOnly))
            return file.readAll();
    }
    qFatal("there is no query %s", name);
    return {};
}

class Statement
{
public:
    Statement(sqlite3 *database, const char *name, const QList<QPair<const char *, QByteArray>> &parameters)
    {
        const QByteArray text = sqlText(name);
        if (sqlite3_prepare_v2(database, text.constData(), int(text.size()), &m_statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", name, sqlite3_errmsg(database));
        for (const auto &[parameter, value] : parameters) {
            const int index = sqlite3_bind_parameter_index(m_statement, parameter);
            sqlite3_bind_text(m_statement, index, value.constData(), int(value.size()), SQLITE_TRANSIENT);
        }
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    bool next() { return sqlite3_step(m_statement) == SQLITE_ROW; }
    int columns() const { return sqlite3_column_count(m_statement); }
    QByteArray text(int column) const
    {
        return QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)),
            sqlite3_column_bytes(m_statement, column));
    }
    int bytes(int column) const { return sqlite3_column_bytes(m_statement, column); }

private:
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace

BareDatabase::BareDatabase(const QString &path)
{
    if (sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        qFatal("cannot open the database for the bare runs");
}

BareDatabase::~BareDatabase() { sqlite3_close(m_database); }

int BareDatabase::run(const char *name, const QList<QPair<const char *, QByteArray>> &parameters, int limit) const
{
    Statement statement(m_database, name, parameters);
    int rows = 0;
    while (rows != limit && statement.next()) {
        for (int column = 0; column < statement.columns(); ++column)
            statement.bytes(column);
        ++rows;
    }
    return rows;
}

QByteArray BareDatabase::value(
    const char *name, const QList<QPair<const char *, QByteArray>> &parameters, int column) const
{
    Statement statement(m_database, name, parameters);
    return statement.next() ? statement.text(column) : QByteArray();
}

} // namespace caseledger::bench

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/office/testplace.h"

#include "models/store/serverlogin.h"
#include "tests/support/office/rawserver.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <memory>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace caseledger::test {

namespace {

QVariant fileAnswer(const QString &path, const QString &statement)
{
    const QString name = u"raw"_s;
    QVariant answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
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

QString fileContent(const QString &path)
{
    QString content;
    const QString tables
        = fileAnswer(path, u"SELECT group_concat(name) FROM sqlite_schema WHERE type = 'table'"_s).toString();
    for (const QString &table : tables.split(u',')) {
        const QString columns = fileAnswer(path,
            u"SELECT group_concat('quote(' || name || ')', '||'',''||') FROM pragma_table_info('%1')"_s.arg(table))
                                    .toString();
        content += table + u": "_s
            + fileAnswer(path, u"SELECT group_concat(%1, x'0a') FROM %2"_s.arg(columns, table)).toString() + u'\n';
    }
    return content;
}

/// What recipes made: their files by what the name has behind the office's own.
QHash<QString, QHash<QString, QByteArray>> &keptFiles()
{
    static QHash<QString, QHash<QString, QByteArray>> kept;
    return kept;
}

/// An office that nobody has open, with its key.
void keepFiles(const QString &path, const QString &recipe)
{
    const QFileInfo office(path);
    for (const QFileInfo &info : office.dir().entryInfoList({ office.fileName() + u'*' }, QDir::Files)) {
        QFile file(info.filePath());
        if (!file.open(QFile::ReadOnly))
            qFatal("%s", qPrintable(file.errorString()));
        keptFiles()[recipe].insert(info.filePath().mid(office.filePath().size()), file.readAll());
    }
}

/// False: the recipe made none yet.
bool layFiles(const QString &path, const QString &recipe)
{
    const QHash<QString, QByteArray> kept = keptFiles().value(recipe);
    for (auto [behind, content] : kept.asKeyValueRange()) {
        QFile file(path + behind);
        if (!file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
            || file.write(content) != content.size())
            qFatal("%s", qPrintable(file.errorString()));
    }
    return !kept.isEmpty();
}

} // namespace

bool isOnServer() { return qEnvironmentVariable("CASELEDGER_TEST_ENGINE") == u"postgresql"_s; }

DatabaseSpec placeOf(const QString &path)
{
    DatabaseSpec place = doorOf(path);
    if (place.isShared())
        place.login->keep(rawServer().installer(), rawServer().installersPassword());
    return place;
}

DatabaseSpec doorOf(const QString &path)
{
    if (!isOnServer())
        return { .path = path };
    return *sharedDatabaseSpec(rawServer().addressOf(path), true, path + u".key"_s);
}

std::unique_ptr<Connection> makeOffice(const QString &path)
{
    const bool isCopied = isOnServer() && rawServer().copyModel(path);
    auto made = isCopied ? Connection::open(placeOf(path)) : Connection::create(placeOf(path));
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return *std::move(made);
}

std::unique_ptr<Connection> makeOffice(
    const QString &path, const QString &recipe, const std::function<void(Connection &)> &fill)
{
    static QHash<QString, SignedIn> whoMadeIt;
    if (!(isOnServer() ? rawServer().layBack(path, recipe) : layFiles(path, recipe))) {
        auto made = makeOffice(path);
        fill(*made);
        whoMadeIt.insert(recipe, made->signedIn().value_or(SignedIn()));
        if (isOnServer()) {
            rawServer().keep(path, recipe);
            return made;
        }
        made.reset();
        keepFiles(path, recipe);
    }
    auto opened = Connection::open(placeOf(path));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    if (whoMadeIt.value(recipe).session != 0)
        (*opened)->workAs(whoMadeIt.value(recipe));
    return *std::move(opened);
}

void dropOffice(const QString &path)
{
    if (isOnServer())
        rawServer().drop(path);
}

QVariant rawQuery(const QString &office, const QString &statement)
{
    return isOnServer() ? rawServer().answer(office, statement) : fileAnswer(office, statement);
}

QString refusalOf(const QString &office, const char *statements)
{
    if (isOnServer())
        return rawServer().refusal(office, QString::fromUtf8(statements));
    sqlite3 *opened = nullptr;
    sqlite3_open_v2(QFile::encodeName(office).constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> file(opened, sqlite3_close);
    const int code = sqlite3_exec(opened, statements, nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? QString() : QString::fromUtf8(sqlite3_errmsg(opened));
}

void letBeAltered(const QString &office, const QString &table)
{
    const QString guards = isOnServer()
        ? u"SELECT string_agg('ALTER TABLE %1 DISABLE TRIGGER ' || tgname, '; ') FROM pg_trigger WHERE tgrelid = "
          "'%1'::regclass AND tgfoid IN ('stays'::regproc, 'keep_trail'::regproc)"_s
        : u"SELECT group_concat('DROP TRIGGER ' || name, '; ') FROM sqlite_schema WHERE type = 'trigger' AND tbl_name "
          "= '%1' AND name LIKE '%is_not_altered'"_s;
    const QString away = rawQuery(office, guards.arg(table)).toString();
    if (const QString why = refusalOf(office, away.toUtf8().constData()); !why.isEmpty())
        qFatal("%s: %s", qPrintable(table), qPrintable(why));
}

QString contentOf(const QString &office) { return isOnServer() ? rawServer().content(office) : fileContent(office); }

} // namespace caseledger::test

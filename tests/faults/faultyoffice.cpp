// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultyoffice.h"

#include "models/store/query.h"
#include "models/store/schema.h"
#include "models/store/searchwords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <csignal>
#include <memory>
#include <sqlite3.h>
#include <sys/resource.h>

namespace caseledger::test {

namespace {

struct CloseDatabase
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};
using Handle = std::unique_ptr<sqlite3, CloseDatabase>;

Handle openRaw(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open_v2(QFile::encodeName(path).constData(), &database, SQLITE_OPEN_READWRITE, nullptr);
    return Handle(database);
}

/// Rows as lines, columns split by "|".
QStringList linesOf(sqlite3 *database, const QByteArray &statement)
{
    QStringList lines;
    sqlite3_stmt *prepared = nullptr;
    sqlite3_prepare_v2(database, statement.constData(), -1, &prepared, nullptr);
    while (prepared && sqlite3_step(prepared) == SQLITE_ROW) {
        QStringList columns;
        for (int i = 0; i < sqlite3_column_count(prepared); ++i) {
            const auto *bytes = static_cast<const char *>(sqlite3_column_blob(prepared, i));
            const QByteArray value(bytes, sqlite3_column_bytes(prepared, i));
            columns.append(sqlite3_column_type(prepared, i) == SQLITE_BLOB ? QString::fromLatin1(value.toHex())
                                                                           : QString::fromUtf8(value));
        }
        lines.append(columns.join(u'|'));
    }
    sqlite3_finalize(prepared);
    return lines;
}

QString folderFor(FaultyOffice::Place place)
{
    const QString memory = QStringLiteral("/dev/shm");
    const bool there = place == FaultyOffice::Place::Memory && QFileInfo(memory).isWritable();
    return (there ? memory : QDir::tempPath()) + QLatin1String("/caseledger-XXXXXX");
}

QString quoted(const QString &text) { return u'\'' + QString(text).replace(u'\'', QLatin1String("''")) + u'\''; }

QString partyStatements(const Party &party, const QString &phone)
{
    const QString line = searchLine(party);
    const QString digits = phoneDigits(phone);
    QString statements
        = QStringLiteral(
            "INSERT INTO party VALUES (%1, %2, %3, %4, 'en', '9123', zeroblob(32), '1990-02-28', "
            "'1 Sample Street', '', 'Albany', 'NY', '12207', '2026-01-02', NULL, NULL, %5, '', 0, %6, %7, %8, 1);\n")
              .arg(quoted(party.ref.text), quoted(party.givenName), quoted(party.familyName), quoted(party.nativeName),
                  quoted(phone), quoted(digits), quoted(lastSeven(digits)), quoted(line));
    for (const QString &word : wordsOfLine(line))
        statements += QStringLiteral("INSERT INTO name_word VALUES (%1, %2, %3);\n")
                          .arg(quoted(word), quoted(line), quoted(party.ref.text));
    return statements;
}

/// Three payments: one for January's charge, one for February's and half of March's, one tax offset of which a part is
/// refunded.
QString caseStatements(const QString &id)
{
    return QStringLiteral("INSERT INTO support_case VALUES ('%1', 'Kings', '36047', 0, 0, 2, '2026-01-01', 'C-%1', "
                          "'N-%1', 0, 0, NULL, 1);\n"
                          "INSERT INTO assistance_change VALUES ('%1', '2026-01-15', 0, 1);\n"
                          "INSERT INTO obligation VALUES ('%1', 'O1', 0, 10000, 3, '2026-01-01', NULL, 'F-1', 1);\n"
                          "INSERT INTO payment VALUES ('%1', 'P1', '2026-01-05', 0, 10000, 0, '', 1);\n"
                          "INSERT INTO payment VALUES ('%1', 'P2', '2026-02-03', 0, 15000, 0, '', 1);\n"
                          "INSERT INTO payment VALUES ('%1', 'P3', '2026-02-10', 2, 8000, 0, '', 1);\n"
                          "INSERT INTO disbursement VALUES ('%1', 'D1', 'P1', '2026-01-07', 0, 0, 10000, 2, 1);\n"
                          "INSERT INTO disbursement VALUES ('%1', 'D2', 'P2', '2026-02-05', 0, 0, 10000, 1, 1);\n"
                          "INSERT INTO disbursement VALUES ('%1', 'D3', 'P3', '2026-02-20', 2, 2, 3000, 1, 1);\n"
                          "INSERT INTO adjustment VALUES ('%1', 'J1', '2026-02-15', 0, 2500, 'made up', 1);\n")
        .arg(id);
}

} // namespace

FaultyOffice::FaultyOffice(int cases, Place place)
    : m_folder(folderFor(place))
{
    if (!Connection::create(spec()))
        return;
    QString statements = QStringLiteral("BEGIN;\nINSERT INTO posting VALUES (1, '2026-03-01T12:00:00Z');\n");
    for (int i = 1; i <= cases; ++i) {
        const QString id = QStringLiteral("AA%1A1").arg(i, 5, 10, QLatin1Char('0'));
        Party custodial;
        custodial.ref.text = QStringLiteral("C-") + id;
        custodial.givenName = QStringLiteral("Ana");
        custodial.familyName = QStringLiteral("Sample %1").arg(i);
        custodial.nativeName = QStringLiteral("홍길동");
        Party noncustodial;
        noncustodial.ref.text = QStringLiteral("N-") + id;
        noncustodial.givenName = QStringLiteral("Bo");
        noncustodial.familyName = QStringLiteral("O'Sample %1").arg(i);
        statements += partyStatements(custodial, QStringLiteral("212-555-0101"));
        statements += partyStatements(noncustodial, QString());
        statements += caseStatements(id);
    }
    m_made = execute(spec().path, statements.toUtf8() + "COMMIT;");
}

QStringList FaultyOffice::otherFiles() const
{
    QStringList names
        = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const char *own : { "office.db", "office.db.key", "office.db-wal", "office.db-shm" })
        names.removeAll(QLatin1String(own));
    return names;
}

bool execute(const QString &path, const QByteArray &statements)
{
    const Handle database = openRaw(path);
    char *message = nullptr;
    const QByteArray all
        = "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA writable_schema = ON;" + statements;
    const bool done = sqlite3_exec(database.get(), all.constData(), nullptr, nullptr, &message) == SQLITE_OK;
    if (!done)
        qWarning("%s", message);
    sqlite3_free(message);
    return done;
}

bool makeOlder(const QString &path, int steps)
{
    static const QRegularExpression created(QStringLiteral("CREATE (TABLE|INDEX|TRIGGER) (\\w+)"));
    QByteArray statements;
    for (const SchemaStep &step : schemaSteps(Dialect::Sqlite).last(size_t(steps))) {
        statements += "DELETE FROM schema_step WHERE number = " + QByteArray::number(step.number) + ';';
        for (auto match = created.globalMatch(textOf(Dialect::Sqlite, step.query)); match.hasNext();) {
            const QRegularExpressionMatch object = match.next(); // a table takes its indexes and triggers with it
            statements += "DROP " + object.captured(1).toLatin1() + " IF EXISTS " + object.captured(2).toLatin1() + ';';
        }
    }
    return execute(path, statements);
}

QString answer(const QString &path, const QByteArray &statement)
{
    return linesOf(openRaw(path).get(), statement).value(0);
}

QString dump(const QString &path)
{
    const Handle database = openRaw(path);
    QStringList all;
    for (const QString &table :
        linesOf(database.get(), "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")) {
        QStringList rows = linesOf(database.get(), "SELECT * FROM \"" + table.toUtf8() + '"');
        rows.sort();
        all.append(table + QLatin1String(":\n") + rows.join(u'\n'));
    }
    return all.join(u'\n');
}

QStringList findingsOf(const DatabaseSpec &spec, QDate asOf)
{
    auto connection = Connection::open(spec);
    if (!connection)
        return { connection.error().message };
    QStringList findings;
    const auto count = checkOffice(**connection, asOf, [&findings](const CheckFinding &finding) {
        findings.append(QStringList { finding.rule, finding.caseId, finding.ref }.join(u' ').trimmed());
    });
    if (!count)
        return { count.error().message };
    if (*count != findings.size())
        return { QStringLiteral("the count is another one") };
    return findings;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

SizeLimit::SizeLimit(qint64 bytes)
{
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit limit {};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    m_before = qint64(limit.rlim_cur);
    limit.rlim_cur = rlim_t(bytes);
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

SizeLimit::~SizeLimit()
{
    rlimit limit {};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = rlim_t(m_before);
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace caseledger::test

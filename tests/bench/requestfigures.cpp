// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"
#include "models/store/letters/pinrequest.h"
#include "models/store/posting.h"
#include "models/store/query.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <sqlite3.h>
#include <vector>

using namespace caseledger;
using namespace caseledger::bench;

namespace {

constexpr int runs = 200;

CaseId caseOf(int number)
{
    const auto letter = [](int place) { return QChar(u'A' + place % 26); };
    const int above = number / 100'000;
    return *CaseId::parse(QString(letter(above)) + letter(above / 26)
        + QStringLiteral("%1C1").arg(number % 100'000, 5, 10, QLatin1Char('0')));
}

PartyRow parentOf(int number)
{
    PartyRow row;
    row.party.ref.text = QStringLiteral("P%1").arg(number);
    row.party.givenName = QStringLiteral("Maren");
    row.party.familyName = QStringLiteral("Testwood %1").arg(number);
    row.party.language = QStringLiteral("en");
    row.party.ssnLast4 = QStringLiteral("%1").arg(number % 10'000, 4, 10, QLatin1Char('0'));
    row.party.address = Guarded(PostalAddress { QStringLiteral("%1 Sample St").arg(number), QStringLiteral("Apt 4B"),
                                    QStringLiteral("Albany"), QStringLiteral("NY"), QStringLiteral("12207") },
        false);
    row.party.addressVerifiedOn = QDate(2025, 1, 5);
    row.ssn = Ssn::parse(QStringLiteral("9%1").arg(number, 8, 10, QLatin1Char('0')));
    return row;
}

/// Cases of two parents each, who have nothing but a name, a number and an address.
void fill(Connection &connection, int cases)
{
    auto writer = BulkWriter::begin(connection);
    if (!writer)
        qFatal("%s", qPrintable(writer.error().message));
    for (int number = 0; number < cases; ++number) {
        CaseRecords records;
        records.supportCase.id = caseOf(number);
        records.supportCase.office = QStringLiteral("0100");
        records.supportCase.countyFips = QStringLiteral("36001");
        records.supportCase.openedOn = QDate(2025, 6, 2);
        records.supportCase.custodial.text = QStringLiteral("P%1").arg(2 * number);
        records.supportCase.noncustodial.text = QStringLiteral("P%1").arg(2 * number + 1);
        if (!(*writer)->addParty(parentOf(2 * number)) || !(*writer)->addParty(parentOf(2 * number + 1))
            || !(*writer)->addCase(records))
            qFatal("a case was not taken");
    }
    if (!(*writer)->commit())
        qFatal("the cases were not taken");
}

PinRequest requestOf(int number)
{
    PinRequest request;
    request.caseId = caseOf(number);
    request.fullName = QStringLiteral("TESTWOOD %1, maren").arg(2 * number);
    request.ssn = Ssn::parse(QStringLiteral("9%1").arg(2 * number, 8, 10, QLatin1Char('0')));
    request.caseIds = { caseOf(number).text() };
    request.mailingAddress = { QStringLiteral("%1 Sample Street # 4B").arg(2 * number), {}, QStringLiteral("albany"),
        QStringLiteral("New York"), QStringLiteral("12207-0001") };
    return request;
}

/// SQLite alone, with the settings of every connection of the program.
class Bare
{
public:
    explicit Bare(const QString &path)
    {
        sqlite3_open(QFile::encodeName(path).constData(), &m_database);
        run(textOf(Dialect::Sqlite, "connection_setup").toUtf8());
    }
    ~Bare() { sqlite3_close(m_database); }
    Bare(const Bare &) = delete;
    Bare &operator=(const Bare &) = delete;

    void run(const QByteArray &statements)
    {
        char *fault = nullptr;
        if (sqlite3_exec(m_database, statements.constData(), nullptr, nullptr, &fault) != SQLITE_OK)
            qFatal("%s: %s", statements.constData(), fault);
    }

    /// The rows that a request writes, as those of the latest one are, for another parent. One unit of work.
    void writeLike(int number)
    {
        const QByteArray mark = "bare" + QByteArray::number(number);
        const QByteArray party = 'P' + QByteArray::number(2 * number);
        run("BEGIN IMMEDIATE;");
        copyLatest("letter", { { "number", mark }, { "party_ref", party } });
        copyLatest("letter_step", { { "letter", mark } });
        copyLatest("pin_request", { { "request_id", mark }, { "party_ref", party }, { "letter", mark } });
        run("INSERT INTO trail_row SELECT entry + 1, session, number + 1, at, action, outcome, case_id, "
            "office_of_case, "
            "reason, detail, cases, hash FROM trail_row ORDER BY entry DESC LIMIT 1;");
        run("COMMIT;");
    }

private:
    using Changes = QList<QPair<QByteArray, QByteArray>>;

    void copyLatest(const QByteArray &table, const Changes &changes)
    {
        QByteArrayList columns;
        sqlite3_stmt *names = nullptr;
        const QByteArray query = "SELECT name FROM pragma_table_info('" + table + "')";
        sqlite3_prepare_v2(m_database, query.constData(), -1, &names, nullptr);
        while (sqlite3_step(names) == SQLITE_ROW) {
            const QByteArray name(reinterpret_cast<const char *>(sqlite3_column_text(names, 0)));
            const auto change = std::ranges::find(changes, name, &QPair<QByteArray, QByteArray>::first);
            columns.append(change == changes.end() ? name : '\'' + change->second + '\'');
        }
        sqlite3_finalize(names);
        run("INSERT INTO " + table + " SELECT " + columns.join(',') + " FROM " + table
            + " WHERE rowid = (SELECT MAX(rowid) FROM " + table + ");");
    }

    sqlite3 *m_database = nullptr;
};

void measure(Connection &connection, const QByteArray &data)
{
    const auto ask = [&connection](const PinRequest &request, PinResult expected) {
        const auto answer = requestPinLetter(connection, request);
        if (!answer || answer->result != expected)
            qFatal("%s", answer ? "another answer" : qPrintable(answer.error().message));
    };
    const int step = 97; // parents who lie far from each other
    QList<double> queued;
    QList<double> refused;
    QList<double> again;
    QList<double> bare;
    Bare sqlite(connection.spec().path);
    for (int run = 0; run < runs; ++run) {
        PinRequest wrong = requestOf(run * step + 2);
        wrong.fullName = QStringLiteral("Somebody Else");
        queued.append(timed([&] { ask(requestOf(run * step), PinResult::Queued); }));
        again.append(timed([&] { ask(requestOf(run * step), PinResult::Refused); }));
        refused.append(timed([&] { ask(wrong, PinResult::Refused); }));
    }
    ask(requestOf(runs * step), PinResult::Queued); // its rows are those that are copied
    for (int run = 0; run < runs; ++run)
        bare.append(timed([&] { sqlite.writeLike(run * step + 1); }));
    report("pin_request, a letter queued", data, queued, bare);
    report("pin_request, a letter is open", data, again, {});
    report("pin_request, no match", data, refused, {});
}

} // namespace

/// A request for a PIN letter, on the disk when it is answered; bare: SQLite alone writes rows like its own.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int cases = argc > 1 ? QByteArray(argv[1]).toInt() : 500'000;
    const QTemporaryDir folder;
    const auto connection = Connection::create({ folder.filePath(QStringLiteral("office.db")), {} });
    if (!connection || cases < runs * 100)
        qFatal("usage: bench_requests [CASES]; the temporary folder has to be writable");
    fill(**connection, cases);
    Bare((*connection)->spec().path)
        .run("INSERT INTO sealed_pin SELECT party_ref, 'key', zeroblob(112), '', NULL, 0, posting FROM party;");
    measure(**connection, QByteArray::number(2 * cases) + " parties");
    return 0;
}

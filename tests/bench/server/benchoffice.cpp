// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/server/benchoffice.h"

#include "models/store/access/signin.h"
#include "tests/bench/server/bareserver.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSet>

#include <cstdio>
#include <cstdlib>

namespace caseledger::bench {

namespace {

constexpr int numbersOfLetters = 100'000; ///< cases whose identifiers begin with the same two letters

/// The place of an identifier's first seven signs among all.
qint64 placeOf(QByteArrayView id)
{
    return ((id[0] - 'A') * 26 + (id[1] - 'A')) * numbersOfLetters + id.sliced(2, 5).toInt();
}

QByteArray beginningAt(qint64 place)
{
    const qint64 letters = place / numbersOfLetters;
    const QByteArray number = QByteArray::number(place % numbersOfLetters).rightJustified(5, '0');
    return QByteArray(1, char('A' + letters / 26)) + char('A' + letters % 26) + number;
}

} // namespace

void giveUp(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.message));
    std::exit(1);
}

BenchOffice benchOffice(
    const QString &address, const QString &usersFile, const QString &keyFile, const QByteArray &data)
{
    BenchOffice office { .spec = sure(sharedDatabaseSpec(address, false, keyFile)), .workers = {}, .data = data };
    QFile file(usersFile);
    if (!file.open(QIODevice::ReadOnly))
        giveUp({ Error::Kind::Usage, QStringLiteral("The file of users cannot be read.") });
    while (!file.atEnd()) {
        const QList<QByteArray> parts = file.readLine().trimmed().split(',');
        if (parts.size() == 2)
            office.workers.append({ QString::fromUtf8(parts[0]), parts[1] });
    }
    if (office.workers.isEmpty())
        giveUp({ Error::Kind::Usage, QStringLiteral("The file of users has none: a line is name, comma, password.") });
    return office;
}

DatabaseSpec specOf(const BenchOffice &office, const ServerLogin::Credentials &worker)
{
    DatabaseSpec spec = office.spec;
    spec.login = std::make_shared<ServerLogin>(worker.user);
    return spec;
}

void SignedOut::operator()(Connection *connection) const
{
    sure(signOut(*connection));
    std::default_delete<Connection>()(connection);
}

SignedInConnection signedIn(const BenchOffice &office, const ServerLogin::Credentials &worker)
{
    SignedInConnection connection(sure(Connection::open(specOf(office, worker))).release());
    sure(signIn(*connection, worker.user, worker.password, QStringLiteral("bench")));
    return connection;
}

QList<CaseId> drawnCases(const BenchOffice &office, int count, quint32 seed)
{
    const auto session = signedIn(office, office.workers.front());
    BareServer server(*office.spec.server, office.workers.front());
    const auto ends = server.ask("SELECT min(case_id), max(case_id) FROM support_case", {});
    const qint64 first = placeOf(textAt(ends, 0));
    const qint64 last = placeOf(textAt(ends, 1));
    QRandomGenerator random(seed);
    QList<CaseId> cases;
    QSet<QByteArray> drawn;
    for (int tries = 0; cases.size() < count && tries < 20 * count; ++tries) {
        const qint64 place = first + qint64(random.generate64() % quint64(last - first + 1));
        const auto found = server.ask(
            "SELECT case_id FROM support_case WHERE case_id >= $1 ORDER BY case_id LIMIT 1", { beginningAt(place) });
        if (PQntuples(found.get()) == 0 || drawn.contains(textAt(found, 0)))
            continue;
        drawn.insert(textAt(found, 0));
        cases.append(*CaseId::parse(QString::fromLatin1(textAt(found, 0))));
    }
    return cases;
}

} // namespace caseledger::bench

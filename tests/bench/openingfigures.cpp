// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/openingfigures.h"

#include "app/demo/demousers.h"
#include "models/store/access/signin.h"
#include "models/store/cases/caseread.h"
#include "models/store/connection.h"
#include "models/store/store.h"
#include "models/store/whenready.h"
#include "tests/bench/figures.h"
#include "tests/bench/paintwatch.h"
#include "ui/cases/casepage.h"
#include "ui/desk.h"

namespace caseledger::bench {

namespace {

/// As loadCase(), but for asking, noting and taking out.
Result<LoadedCasePointer> loadBare(Connection &connection, const CaseId &id)
{
    Result<Office> office = readOffice(connection);
    if (!office)
        return tl::unexpected(office.error());
    Result<std::shared_ptr<CaseFile>> file = readCase(connection, id);
    if (!file)
        return tl::unexpected(file.error());
    const QDate day = today(*office);
    CaseTables tables = caseTables((*file)->records, day, office->policy);
    LoadedCase loaded;
    loaded.file = std::move(*file);
    loaded.office = std::move(*office);
    loaded.today = day;
    loaded.tables = std::move(tables);
    return std::make_shared<const LoadedCase>(std::move(loaded));
}

Result<LoadedCasePointer> loadNoted(Connection &connection, const CaseId &id) { return loadCase(connection, id); }

using Load = Result<LoadedCasePointer> (*)(Connection &, const CaseId &);

/// The part of it that the store takes, without a window.
void measureReading(const QString &database, const QList<CaseId> &cases, const QByteArray &data)
{
    const auto connection = Connection::open(DatabaseSpec { database, {} });
    if (const Result<> signedIn = signInAsAgent(**connection); !signedIn)
        qFatal("%s", qPrintable(signedIn.error().message));
    QList<double> noted;
    QList<double> bare;
    for (int round = 0; round < 3; ++round) {
        for (const CaseId &id : cases) {
            noted.append(timed([&] { loadNoted(**connection, id).value(); }));
            bare.append(timed([&] { loadBare(**connection, id).value(); }));
        }
    }
    report("read a case with trail and redaction, bare: without", data, noted, bare);
}

/// Milliseconds from the wish to the first painted table.
double timeToTable(Store &store, PaintWatch &watch, const CaseId &id, Load load)
{
    const Desk desk { store, Phrasebook(), {}, {}, {} };
    std::unique_ptr<CasePage> page;
    bool painted = false;
    const double time = timed([&] {
        painted = watch.wait([&] {
            page = std::make_unique<CasePage>(id, desk);
            page->resize(1280, 700);
            page->show();
            page->showWaiting();
            const auto future = store.run([id, load](Connection &connection) { return load(connection, id); });
            whenReady(future, page.get(), [shown = page.get()](const Result<LoadedCasePointer> &loaded) {
                if (!loaded)
                    qFatal("%s", qPrintable(loaded.error().message));
                shown->showCase(*loaded);
            });
        });
    });
    if (!painted)
        qFatal("a case's table was never painted");
    return time;
}

} // namespace

Result<> signInAsAgent(Connection &connection)
{
    const Result<bool> users = hasUsers(connection);
    if (!users)
        return tl::unexpected(users.error());
    if (!*users)
        return {};
    return signIn(connection, QStringLiteral("agent"), demoPassword, QStringLiteral("bench"));
}

void measureOpening(const QString &database, const QList<CaseId> &cases, const QByteArray &data)
{
    Store store(DatabaseSpec { database, {} });
    store.run(signInAsAgent).waitForFinished();
    PaintWatch watch(QStringLiteral("Payments"));
    QList<double> noted;
    QList<double> bare;
    for (const CaseId &id : cases)
        timeToTable(store, watch, id, loadBare); // once for all caches
    for (int round = 0; round < 3; ++round) {
        for (const CaseId &id : cases) {
            noted.append(timeToTable(store, watch, id, loadNoted));
            bare.append(timeToTable(store, watch, id, loadBare));
        }
    }
    report("open a case with trail and redaction, bare: without", data, noted, bare);
    measureReading(database, cases, data);
}

void measureSignIn(const QString &database)
{
    QList<double> times;
    for (int round = 0; round < 7; ++round) {
        const auto connection = Connection::open(DatabaseSpec { database, {} });
        times.append(timed([&] {
            if (const Result<> signedIn = signInAsAgent(**connection); !signedIn)
                qFatal("%s", qPrintable(signedIn.error().message));
        }));
    }
    report("sign in, from the password to the answer", "the demo office's agent", times, {});
}

} // namespace caseledger::bench

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/server/bareopening.h"

#include "models/safety/trailchain.h"

namespace caseledger::bench {

namespace {

/// The policy's tables are asked for where the office ever wrote them.
void readOfficeBare(BareServer &server)
{
    server.script("begin_read");
    const ServerAnswer settings = server.run("office_settings", {});
    QList<QByteArray> names;
    for (int row = 0; row < PQntuples(settings.get()); ++row)
        names.append(textAt(settings, 0, row));
    for (const char *table : { "pass_through", "annual_fee", "own_holiday" }) {
        if (names.contains("policy_kept") || names.contains(QByteArray(table) + "_kept"))
            server.run(QByteArray(table) + "_all", {});
    }
    server.script("commit");
}

void noteBare(BareServer &server, const QByteArray &id, const QByteArray &office, qint64 session)
{
    const ServerAnswer ends = server.run("trail_row_last", { { "session", QByteArray::number(session) } });
    const ServerAnswer now = server.run("trail_now", {});
    const TrailRowBytes row { .session = session,
        .number = numberAt(ends, 0) + 1,
        .entry = numberAt(ends, 2) + 1,
        .at = textAt(now, 0),
        .action = "view",
        .outcome = "done",
        .caseId = id,
        .officeOfCase = office };
    server.run("trail_row_insert",
        { { "entry", QByteArray::number(row.entry) }, { "session", QByteArray::number(row.session) },
            { "number", QByteArray::number(row.number) }, { "at", row.at }, { "action", row.action },
            { "outcome", row.outcome }, { "case_id", row.caseId }, { "office_of_case", row.officeOfCase },
            { "reason", {} }, { "detail", {} }, { "cases", {} },
            { "hash", rowHash(textAt(ends, 1), row, TrailHash::Sha256), true } });
}

int readCaseBare(BareServer &server, const QByteArray &id)
{
    const QList<BareParameter> key { { "case_id", id } };
    server.script("begin_read");
    const ServerAnswer found = server.run("support_case_by_key", key);
    const QByteArray custodial = textAt(found, 7);
    const QByteArray noncustodial = textAt(found, 8);
    int payments = 0;
    for (const char *name : { "assistance_changes_of_case", "obligations_of_case", "payments_of_case",
             "disbursements_of_case", "adjustments_of_case" }) {
        const ServerAnswer rows = server.run(name, key);
        if (qstrcmp(name, "payments_of_case") == 0)
            payments = PQntuples(rows.get());
    }
    for (const char *name : { "party_by_ref", "cases_of_party" }) {
        for (const QByteArray &party : { custodial, noncustodial })
            server.run(name, { { "party_ref", party } });
    }
    server.run(
        "case_revision", { { "case_id", id }, { "custodial_ref", custodial }, { "noncustodial_ref", noncustodial } });
    server.script("commit");
    return payments;
}

} // namespace

int openBare(BareServer &server, const CaseId &id, const ServerLogin::Credentials &worker, qint64 session)
{
    const QByteArray key = id.text().toLatin1();
    const QByteArray user = worker.user.toUtf8();
    readOfficeBare(server);
    server.run("staff_user_by_name", { { "name", user } });
    server.script("begin_write");
    server.run("staff_user_by_name", { { "name", user } });
    const ServerAnswer access = server.run("case_access", { { "case_id", key }, { "user_name", user } });
    noteBare(server, key, textAt(access, 0), session);
    server.script("commit");
    return readCaseBare(server, key);
}

} // namespace caseledger::bench

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/schema.h"

#include "models/store/connection.h"
#include "models/store/query.h"

#include <QCryptographicHash>

namespace caseledger {

namespace {

constexpr SchemaStep embeddedSteps[] = {
    { 1, "schema/0001_office" },
    { 2, "schema/0002_parties" },
    { 3, "schema/0003_ledger" },
    { 4, "schema/0004_papers_and_settings" },
    { 5, "schema/0005_kept_stays" },
    { 6, "schema/0006_users_and_trail" },
    { 7, "schema/0007_trail_stays" },
    { 8, "schema/0008_letters" },
    { 9, "schema/0009_letters_stay" },
    { 10, "schema/0010_desk" },
    { 11, "schema/0011_desk_stays" },
};

constexpr SchemaStep sharedSteps[] = {
    { 1, "schema/0001_office" },
    { 2, "schema/0002_parties" },
    { 3, "schema/0003_ledger" },
    { 4, "schema/0004_papers_and_settings" },
    { 6, "schema/0006_users_and_trail" },
    { 8, "schema/0008_letters" },
    { 10, "schema/0010_desk" },
    { 12, "schema/0012_sort_by_bytes" },
    { 13, "schema/0013_roles" },
    { 14, "schema/0014_trail" },
    { 15, "schema/0015_reading" },
    { 16, "schema/0016_desk_rules" },
    { 17, "schema/0017_news" },
    { 18, "schema/0018_batch_claims" },
    { 19, "schema/0019_speed" },
    { 20, "schema/0020_told_why" },
    { 21, "schema/0021_party_case" },
    { 22, "schema/0022_ledger_by_ticket" },
    { 23, "schema/0023_no_side_door" },
    { 24, "schema/0024_old_words" },
};

constexpr qint64 officeMark = 0x43534c47; // "CSLG"; set by mark_office.sqlite.sql

Error aboutFile(const Connection &connection, const QString &what)
{
    return { Error::Kind::Database, QStringLiteral("%1: %2.").arg(connection.spec().path, what) };
}

} // namespace

std::span<const SchemaStep> schemaSteps(Dialect dialect)
{
    if (dialect == Dialect::Sqlite)
        return embeddedSteps;
    return sharedSteps;
}

QString checksumOf(Dialect dialect, const SchemaStep &step)
{
    const QByteArray text = textOf(dialect, step.query).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

Result<int> schemaNumber(Connection &connection)
{
    const auto number = Query(connection, "schema_number").first([](RowReader &row) { return row.read<int>(); });
    if (!number)
        return tl::unexpected(number.error());
    return number->value_or(0);
}

Result<> applySchemaStep(Connection &connection, const SchemaStep &step)
{
    const bool isShared = connection.spec().isShared();
    Result<> taken = isShared ? Query::runScript(connection, "as_owner") : Result<>();
    if (taken)
        taken = Query::runScript(connection, step.query);
    if (taken && isShared)
        taken = Query::runScript(connection, "as_oneself");
    if (!taken)
        return taken;
    const auto noted = Query(connection, "schema_step_insert")
                           .bind(":number", step.number)
                           .bind(":checksum", checksumOf(connection.engine().dialect(), step))
                           .run();
    if (!noted)
        return tl::unexpected(noted.error());
    return {};
}

Result<> requireOfficeMark(Connection &connection)
{
    const auto mark = Query(connection, "office_mark").first([](RowReader &row) { return row.read<qint64>(); });
    if (!mark)
        return tl::unexpected(mark.error());
    if (*mark != officeMark && connection.spec().isShared())
        return tl::unexpected(
            aboutFile(connection, QStringLiteral("there is no office in it; make one with `caseledgerctl init`")));
    if (*mark != officeMark)
        return tl::unexpected(
            aboutFile(connection, QStringLiteral("this is another program's database, not an office")));
    return {};
}

Result<> requireCurrentSchema(Connection &connection)
{
    const auto known = Query(connection, "schema_steps").all([](RowReader &row) {
        const int number = row.read<int>();
        return std::pair(number, row.read<QString>());
    });
    if (!known)
        return tl::unexpected(known.error());
    const Dialect dialect = connection.engine().dialect();
    const std::span<const SchemaStep> steps = schemaSteps(dialect);
    const int current = steps.back().number;
    const int taken = known->isEmpty() ? 0 : known->last().first;
    if (taken > current) {
        return tl::unexpected(aboutFile(connection,
            QStringLiteral("made by a newer version of this program (schema %1, this one knows %2); update the program")
                .arg(taken)
                .arg(current)));
    }
    if (known->size() < std::ssize(steps)) {
        return tl::unexpected(aboutFile(connection,
            QStringLiteral("made by an older version of this program (schema %1 of %2); run `caseledgerctl migrate`")
                .arg(taken)
                .arg(current)));
    }
    for (qsizetype i = 0; i < known->size(); ++i) {
        const SchemaStep &step = steps[size_t(i)];
        if (known->at(i) != std::pair(step.number, checksumOf(dialect, step))) {
            return tl::unexpected(aboutFile(connection,
                QStringLiteral("schema step %1 is not this program's; restore a backup").arg(known->at(i).first)));
        }
    }
    return {};
}

} // namespace caseledger

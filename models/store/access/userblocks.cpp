// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/access/userchange.h"
#include "models/store/access/users.h"
#include "models/store/connection.h"
#include "models/store/preparedqueries.h"

namespace caseledger {

namespace {

/// What a list of own and relatives' cases may name, as it is stored.
struct BlockTarget
{
    QString stored;
    TrailRow row; ///< with the case, or with all cases of the person, whose reference does not go into the trail
};

Result<bool> answers(Query &query)
{
    return query.first([](RowReader &row) { return row.read<int>(); }).map([](std::optional<int> one) {
        return one.has_value();
    });
}

/// Null where there is no such case.
Result<std::optional<QString>> officeOf(Connection &connection, const CaseId &id)
{
    return connection.prepared().query("office_of_case").bind(":case_id", id).first([](RowReader &row) {
        return row.read<QString>();
    });
}

Result<QList<CaseId>> casesOf(Connection &connection, const QString &party)
{
    return connection.prepared().query("cases_of_party").bind(":party_ref", party).all([](RowReader &row) {
        return row.read<CaseId>();
    });
}

/// A case as typed, or the exact reference of a person. Error::NotFound where there is neither.
Result<BlockTarget> targetOf(Connection &connection, const QString &typed)
{
    if (const std::optional<CaseId> id = CaseId::fromTyped(typed)) {
        const auto office = officeOf(connection, *id);
        if (!office)
            return tl::unexpected(office.error());
        if (*office)
            return BlockTarget { id->text(), { .caseId = *id, .officeOfCase = **office } };
    }
    const Result<bool> known = answers(connection.prepared().query("party_exists").bind(":party_ref", typed));
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return failure(Error::Kind::NotFound, QStringLiteral("There is no such case or person."));
    return casesOf(connection, typed).map([&](const QList<CaseId> &cases) {
        return BlockTarget { typed, { .cases = cases } };
    });
}

Result<BlockTarget> targetFor(Connection &connection, const QString &name, const QString &typed)
{
    return knownUser(connection, name).and_then([&](const StaffUser &) { return targetOf(connection, typed); });
}

Result<bool> isListed(Connection &connection, const QString &name, const QString &blocked)
{
    return answers(
        connection.prepared().query("staff_block_exists").bind(":user_name", name).bind(":blocked", blocked));
}

Result<> write(Connection &connection, const char *query, const QString &name, const QString &blocked)
{
    return connection.prepared().query(query).bind(":user_name", name).bind(":blocked", blocked).run().map([](qint64) {
    });
}

TrailRow rowOf(const BlockTarget &target, const char *forOne, const char *forAll, const QString &name)
{
    TrailRow row = target.row;
    row.detail = QString::fromLatin1(row.caseId.isEmpty() ? forAll : forOne).arg(name);
    return row;
}

} // namespace

Result<> blockCases(Connection &connection, const QString &name, const QString &caseOrPerson)
{
    BlockTarget target;
    return applyUserChange(connection,
        { .user = name,
            .attempt = QStringLiteral("not blocked"),
            .rule = [&]() -> Result<TrailRow> {
                auto found = targetFor(connection, name, caseOrPerson);
                if (!found)
                    return tl::unexpected(found.error());
                target = *std::move(found);
                return rowOf(target, "blocked %1 from this case", "blocked %1 from all cases of a person", name);
            },
            .work = [&]() -> Result<> {
                const Result<bool> listed = isListed(connection, name, target.stored);
                if (!listed)
                    return tl::unexpected(listed.error());
                return *listed ? Result<>() : write(connection, "staff_block_insert", name, target.stored);
            } });
}

Result<> unblockCases(Connection &connection, const QString &name, const QString &caseOrPerson)
{
    BlockTarget target;
    return applyUserChange(connection,
        { .user = name,
            .attempt = QStringLiteral("not unblocked"),
            .rule = [&]() -> Result<TrailRow> {
                auto found = targetFor(connection, name, caseOrPerson);
                if (!found)
                    return tl::unexpected(found.error());
                target = *std::move(found);
                const Result<bool> listed = isListed(connection, name, target.stored);
                if (!listed)
                    return tl::unexpected(listed.error());
                if (!*listed)
                    return failure(
                        Error::Kind::NotFound, QStringLiteral("That does not stand on the list of this user."));
                return rowOf(target, "unblocked %1 for this case", "unblocked %1 for all cases of a person", name);
            },
            .work = [&] { return write(connection, "staff_block_delete", name, target.stored); } });
}

Result<QList<StaffBlock>> listBlocks(Connection &connection, const QString &name)
{
    if (Result<> allowed = requireAdministration(connection); !allowed)
        return tl::unexpected(allowed.error());
    if (!name.isEmpty()) {
        if (const Result<StaffUser> known = knownUser(connection, name); !known)
            return tl::unexpected(known.error());
    }
    return connection.prepared().query("staff_blocks").bind(":user_name", name).all([](RowReader &row) {
        StaffBlock block;
        block.user = row.read<QString>();
        block.blocked = row.read<QString>();
        return block;
    });
}

} // namespace caseledger

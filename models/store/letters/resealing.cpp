// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/letters/resealing.h"

#include "models/store/connection.h"
#include "models/store/letters/sealedpincolumns.h"
#include "models/store/trail/trail.h"

namespace caseledger {

namespace {

/// The first case of a party: an alarm stands in its history.
Result<CaseId> caseOf(Connection &connection, const PartyRef &party)
{
    const auto first = Query(connection, "cases_of_party").bind(":party_ref", party).first([](RowReader &row) {
        return row.read<CaseId>();
    });
    return first.map([](const std::optional<CaseId> &id) { return id.value_or(CaseId()); });
}

/// On a shared office: who reads sealed PINs stands in the trail before they are read.
Result<> takeLeave(Connection &connection, const ResealingWish &wish)
{
    if (!connection.spec().isShared())
        return {};
    return record(connection,
        { .action = TrailAction::PinKey,
            .detail = QStringLiteral("seals anew what key %1 opens").arg(wish.oldKey.text) });
}

Result<> keepFromUse(Connection &connection, const UnopenedPin &pin)
{
    Query query(connection, "sealed_pin_keep_from_use");
    const Result<qint64> kept = query.bind(":party_ref", pin.old.party).bind(":box", pin.old.office.box).run();
    if (!kept)
        return tl::unexpected(kept.error());
    if (*kept == 0)
        return {}; // another one was delivered meanwhile
    return caseOf(connection, pin.old.party).and_then([&](const CaseId &id) {
        return record(connection,
            { .action = TrailAction::PinAlarm,
                .outcome = TrailOutcome::Refused,
                .caseId = id,
                .detail = QLatin1String("sealing anew: ") + pin.fault });
    });
}

} // namespace

Result<QList<SealedPinRow>> pinsToReseal(
    Connection &connection, const ResealingWish &wish, const PartyRef &after, int most)
{
    if (const Result<> leave = takeLeave(connection, wish); !leave)
        return tl::unexpected(leave.error());
    const bool isOffice = wish.opens == SealedFor::Office;
    Query query(connection, isOffice ? "sealed_pins_of_key" : "sealed_pins_of_escrow_key");
    query.bind(":old_key", wish.oldKey).bind(":after", after).bind(":most", most);
    if (!isOffice) // done is what has the new key, or where the escrow's own is replaced, that
        query.bind(":done_key", wish.newEscrowKey.isEmpty() ? wish.newKey : KeyId());
    return query.all(readSealedPin);
}

Result<qint64> putResealed(Connection &connection, const ResealingWish &wish, const QList<ResealedPin> &resealed,
    const QList<UnopenedPin> &unopened)
{
    const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    if (!unit)
        return tl::unexpected(unit.error());
    Query update(connection, "sealed_pin_reseal");
    qint64 replaced = 0;
    for (const ResealedPin &pin : resealed) {
        const Result<qint64> done = bindSealedPin(update, pin.fresh).bind(":old_box", pin.old.office.box).run();
        if (!done)
            return done;
        replaced += *done;
    }
    for (const UnopenedPin &pin : unopened) {
        if (const Result<> kept = keepFromUse(connection, pin); !kept)
            return tl::unexpected(kept.error());
    }
    const QString detail
        = QStringLiteral("%1 sealed PINs from key %2 to %3").arg(replaced).arg(wish.oldKey.text, wish.newKey.text);
    return record(connection, { .action = TrailAction::PinKey, .detail = detail })
        .and_then([&unit] { return (*unit)->commit(); })
        .map([replaced] { return replaced; });
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/keyroom/rotation.h"

#include "models/store/letters/resealing.h"

#include <algorithm>

namespace caseledger {

namespace {

Result<qint64> countUnder(Connection &connection, SealedFor whom, const KeyId &key)
{
    return sealedPinKeys(connection, whom).map([&key](const QList<SealedPinCount> &counts) {
        const auto found = std::ranges::find(counts, key, &SealedPinCount::key);
        return found == counts.end() ? 0 : found->pins;
    });
}

/// Whose boxes the old key opens: the escrow's where it has those alone.
Result<SealedFor> openedBy(Connection &connection, const KeyId &key)
{
    return countUnder(connection, SealedFor::Office, key).and_then([&](qint64 office) {
        return countUnder(connection, SealedFor::Escrow, key).map([office](qint64 escrow) {
            return office == 0 && escrow > 0 ? SealedFor::Escrow : SealedFor::Office;
        });
    });
}

Result<> checkKeys(const RotationWish &wish)
{
    const KeyId office = wish.office.id();
    const KeyId escrow = wish.escrow ? wish.escrow->id() : KeyId();
    if (office == escrow || office == wish.oldKey.id() || escrow == wish.oldKey.id())
        return failure(Error::Kind::Usage,
            QStringLiteral("the old key, the new one and the escrow's must be three different ones"));
    return {};
}

/// One unit's worth of PINs, opened and sealed anew.
struct Turned
{
    QList<ResealedPin> resealed;
    QList<UnopenedPin> unopened;
};

Turned turn(const QList<SealedPinRow> &pins, const RotationWish &wish, SealedFor opens)
{
    Turned turned;
    for (const SealedPinRow &old : pins) {
        const SealedPin &box = opens == SealedFor::Office ? old.office : *old.escrow;
        const Result<OpenedPin> pin = wish.oldKey.open(box, old.party);
        if (!pin) {
            turned.unopened.append({ old, pin.error().message });
            continue;
        }
        SealedPinRow fresh { old.party, sealPin(wish.office, old.party, pin->digits()), old.escrow };
        if (wish.escrow)
            fresh.escrow = sealPin(*wish.escrow, old.party, pin->digits());
        turned.resealed.append({ old, fresh });
    }
    return turned;
}

/// An escrow's box that is not replaced stays under its key; what is left then is what did not open.
Result<qint64> leftAfter(Connection &connection, const ResealingWish &wish, qint64 unopened)
{
    if (wish.opens == SealedFor::Escrow && wish.newEscrowKey.isEmpty())
        return unopened;
    return countUnder(connection, wish.opens, wish.oldKey);
}

} // namespace

Result<RotationReport> rotate(Connection &connection, const RotationWish &wish)
{
    if (const Result<> good = checkKeys(wish); !good)
        return tl::unexpected(good.error());
    const Result<SealedFor> opens = openedBy(connection, wish.oldKey.id());
    if (!opens)
        return tl::unexpected(opens.error());
    const ResealingWish resealing { .opens = *opens,
        .oldKey = wish.oldKey.id(),
        .newKey = wish.office.id(),
        .newEscrowKey = wish.escrow ? wish.escrow->id() : KeyId() };
    RotationReport report;
    PartyRef after;
    while (true) {
        const Result<QList<SealedPinRow>> pins = pinsToReseal(connection, resealing, after, pinsInUnit);
        if (!pins)
            return tl::unexpected(pins.error());
        if (pins->isEmpty())
            break;
        const Turned turned = turn(*pins, wish, *opens);
        const Result<qint64> put = putResealed(connection, resealing, turned.resealed, turned.unopened);
        if (!put)
            return tl::unexpected(put.error());
        report.resealed += *put;
        for (const UnopenedPin &pin : turned.unopened)
            report.unopened.append(pin.old.party);
        after = pins->last().party;
        wish.progress(report.resealed);
    }
    return leftAfter(connection, resealing, report.unopened.size()).map([&report](qint64 left) {
        report.left = left;
        return report;
    });
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/letters/sealedpins.h"
#include "sealingsamples.h"
#include "tests/faults/faultyoffice.h"

#include <QHash>

/// An office whose parties have sealed PINs, for the tests of the store and of rotation.
namespace caseledger::samples {

/// An office with so many parties, "P000000" and so on.
class SealedOffice
{
public:
    explicit SealedOffice(int parties);

    DatabaseSpec spec() const { return m_office.spec(); }
    std::unique_ptr<Connection> connection() const;

private:
    test::FaultyOffice m_office;
};

/// The PIN of a party in these tests.
inline int pinNumberOf(int party) { return party * 61 % 100'000; }

/// Sealed PINs of the parties from first to last - 1.
QList<SealedPinRow> sealedRows(int first, int last, const PublicKey &office, const PublicKey *escrow = nullptr);

/// Posts rows and commits; what became of each, as letters: a(ccepted) u(pdated) s(ame) r(efused).
QString postPins(Connection &connection, const QList<SealedPinRow> &rows);

/// Every PIN that one of the keys opens, by its party. What does not open is missing.
QHash<QString, int> openedPins(
    const DatabaseSpec &spec, const std::vector<const MailroomKey *> &keys, SealedFor whom = SealedFor::Office);

/// What openedPins() is where nothing was lost.
QHash<QString, int> allPins(int parties);

/// How many rows of an action the trail has, with the outcome where one is given.
int trailRows(const DatabaseSpec &spec, const QByteArray &action);

} // namespace caseledger::samples

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailroom/room/printrun.h"
#include "models/safety/sealing.h"
#include "models/store/letters/letterqueue.h"
#include "tests/faults/faultyoffice.h"

#include <QMap>

namespace caseledger::test {

/// An office without users whose letters wait to be printed, and a worker of its print room.
class RoomOffice
{
public:
    /// @param letters one a parent, so that none is in another's way
    explicit RoomOffice(int letters, FaultyOffice::Place place = FaultyOffice::Place::Memory);

    bool isMade() const { return m_connection != nullptr; }
    Connection &connection() { return *m_connection; }
    QString path() const { return m_office.spec().path; }
    DatabaseSpec spec() const { return m_office.spec(); }
    QString pathOf(const char *name) const { return m_office.pathOf(name); }
    const QList<PaperNumber> &numbers() const { return m_numbers; } ///< as they were queued

    /// All letters as the database has them, by their numbers.
    QMap<QString, Letter> letters();
    Letter letter(int index) { return letters().value(m_numbers.at(index).text()); }
    /// How many letters a state has.
    int count(LetterState state);
    /// Changes a column of a letter behind the program's back.
    bool set(int index, const QByteArray &assignments);
    /// The time of all who have letters is over.
    bool endLeases();
    /// As if another worker had taken a letter over.
    bool overtake(int index) { return set(index, "epoch = epoch + 1"); }

private:
    FaultyOffice m_office;
    std::unique_ptr<Connection> m_connection;
    QList<PaperNumber> m_numbers;
};

/// Whose letter the one of that index is.
PartyRef partyOf(int index);

/// Seals a PIN for every parent of an office of that path, each of its own letter's number.
bool sealPins(const QString &path, int letters, const PublicKey &key);

/// What a letter of these tests is made of.
QByteArray pdfOf(const PaperNumber &letter, int attempt = 1);
/// Makes every letter.
MakerSource goodMakers();
/// Makes every letter but one.
MakerSource makersBut(const PaperNumber &letter, LetterFault::Kind fault);

/// What a run told of.
struct Told
{
    QList<LetterOutcome> outcomes;

    QList<LetterState> statesOf(const PaperNumber &letter) const;
};

/// An order that takes no time, and tells.
PrintOrder orderFor(Told &told);

} // namespace caseledger::test

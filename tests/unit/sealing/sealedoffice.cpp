// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealedoffice.h"

#include "models/store/letters/resealing.h"
#include "models/store/posting.h"

#include <QFileInfo>

namespace caseledger::samples {

namespace {

QString folderInMemory()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/caseledger-sealed-XXXXXX");
}

void postParties(Connection &connection, int count)
{
    const auto posting = Posting::begin(connection);
    if (!posting)
        qFatal("%s", qPrintable(posting.error().message));
    for (int i = 0; i < count; ++i) {
        Party party;
        party.ref = partyOf(i);
        party.givenName = QStringLiteral("Sample");
        party.familyName = QStringLiteral("Parent");
        if (!(*posting)->post(PartyRow { party, {} }))
            qFatal("a party was not taken");
    }
    if (!(*posting)->commit())
        qFatal("the parties were not taken");
}

} // namespace

SealedOffice::SealedOffice(int parties)
    : m_folder(folderInMemory())
{
    test::makeOffice(file(), QStringLiteral("empty"), [](Connection &) {});
    postParties(*connection(), parties);
}

std::unique_ptr<Connection> SealedOffice::connection() const
{
    auto opened = Connection::open(spec());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return *std::move(opened);
}

QList<SealedPinRow> sealedRows(int first, int last, const PublicKey &office, const PublicKey *escrow)
{
    QList<SealedPinRow> rows;
    for (int i = first; i < last; ++i) {
        const auto digits = digitsOf(pinNumberOf(i));
        SealedPinRow row { .party = partyOf(i), .office = sealPin(office, partyOf(i), digits), .escrow = {} };
        if (escrow != nullptr)
            row.escrow = sealPin(*escrow, partyOf(i), digits);
        rows.append(row);
    }
    return rows;
}

QString postPins(Connection &connection, const QList<SealedPinRow> &rows)
{
    const auto posting = SealedPinPosting::begin(connection);
    if (!posting)
        qFatal("%s", qPrintable(posting.error().message));
    QString outcomes;
    for (const SealedPinRow &row : rows) {
        const Result<PostedRow> posted = (*posting)->post(row);
        outcomes += posted ? QLatin1Char("ausr"[int(posted->outcome)]) : QLatin1Char('!');
    }
    return (*posting)->commit() ? outcomes : QStringLiteral("not committed");
}

QHash<QString, int> openedPins(const DatabaseSpec &spec, const std::vector<const MailroomKey *> &keys, SealedFor whom)
{
    QHash<QString, int> pins;
    const auto opened = Connection::open(spec);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    for (const MailroomKey *key : keys) {
        const ResealingWish wish { .opens = whom, .oldKey = key->id(), .newKey = {}, .newEscrowKey = {} };
        const auto rows = pinsToReseal(**opened, wish, {}, 1'000'000);
        if (!rows)
            qFatal("%s", qPrintable(rows.error().message));
        for (const SealedPinRow &row : *rows) {
            if (const auto pin = key->open(whom == SealedFor::Office ? row.office : *row.escrow, row.party))
                pins.insert(row.party.text, numberOf(pin->digits()));
        }
    }
    return pins;
}

QHash<QString, int> allPins(int parties)
{
    QHash<QString, int> pins;
    for (int i = 0; i < parties; ++i)
        pins.insert(partyOf(i).text, pinNumberOf(i));
    return pins;
}

int trailRows(const DatabaseSpec &spec, const QByteArray &action)
{
    return answerOf(spec.path, "SELECT COUNT(*) FROM trail_row WHERE action = '" + action + '\'').toInt();
}

} // namespace caseledger::samples

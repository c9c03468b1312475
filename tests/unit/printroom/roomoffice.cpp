// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/printroom/roomoffice.h"

#include "models/store/letters/addresshash.h"

namespace caseledger::test {

namespace {

/// That of everybody in such an office.
QByteArray addressHash()
{
    PostalAddress address;
    address.street1 = QStringLiteral("1 Sample Street");
    address.city = QStringLiteral("Albany");
    address.state = QStringLiteral("NY");
    address.zip = QStringLiteral("12207");
    return hashOfAddress(address).toLatin1();
}

QByteArray letterStatements(const PaperNumber &number, int index)
{
    const QByteArray party = partyOf(index).text.toLatin1();
    const QByteArray caseId = party.mid(2);
    const QByteArray role = QByteArray::number(index % 2);
    const QByteArray moment
        = QDateTime(QDate(2026, 3, 10), QTime(9, 0), Qt::UTC).addSecs(index).toString(Qt::ISODateWithMs).toLatin1();
    const QByteArray columns[] = { "number, case_id, office, role, party_ref, channel, state, spool_step, reason",
        "requested_on, requested_at, requested_by, approved_by, queued_at, changed_at, attempt, epoch",
        "place, instance, job, job_number, pages, sha256, address_hash" };
    const QByteArray text = number.text().toLatin1();
    return "INSERT INTO sealed_pin (party_ref, key_id, box, escrow_key_id, quarantined, posting) VALUES ('" + party
        + "', '00112233aabbccdd', zeroblob(112), '', 0, 1);INSERT INTO letter (" + columns[0] + ", " + columns[1] + ", "
        + columns[2] + ") VALUES ('" + text + "', '" + caseId + "', 'Kings', " + role + ", '" + party
        + "', 0, 1, 0, '', '2026-03-10', '" + moment + "', 'tester', '', '" + moment + "', '" + moment
        + "', 1, 0, '', '', '', 0, 0, '', '" + addressHash() + "');INSERT INTO letter_step VALUES ('" + text + "', 1, '"
        + moment + "', 'tester', 1, 0, 1, 0, '');";
}

} // namespace

PartyRef partyOf(int index)
{
    const QString number = QString::number(index / 2 + 1).rightJustified(5, u'0');
    return { (index % 2 ? QLatin1String("N-AA") : QLatin1String("C-AA")) + number + QLatin1String("A1") };
}

RoomOffice::RoomOffice(int letters, FaultyOffice::Place place)
    : m_office((letters + 1) / 2, place)
{
    QByteArray statements = "BEGIN;";
    for (int i = 0; i < letters; ++i) {
        m_numbers.append(PaperNumber::random());
        statements += letterStatements(m_numbers.last(), i);
    }
    if (!m_office.isMade() || !execute(path(), statements + "COMMIT;"))
        return;
    auto opened = Connection::open(spec());
    if (opened)
        m_connection = std::move(*opened);
}

QMap<QString, Letter> RoomOffice::letters()
{
    QMap<QString, Letter> found;
    const Result<QList<Letter>> read = readLetters(*m_connection);
    for (const Letter &letter : read.value_or(QList<Letter>()))
        found.insert(letter.number.text(), letter);
    return found;
}

int RoomOffice::count(LetterState state)
{
    const QMap<QString, Letter> all = letters();
    return int(std::ranges::count(all, state, &Letter::state));
}

bool RoomOffice::set(int index, const QByteArray &assignments)
{
    return execute(path(),
        "UPDATE letter SET " + assignments + " WHERE number = '" + m_numbers.at(index).text().toLatin1() + "';");
}

bool RoomOffice::endLeases()
{
    return execute(path(), "UPDATE letter SET lease_until = '2026-03-10T00:00:00.000Z' WHERE lease_until IS NOT NULL;");
}

bool sealPins(const QString &path, int letters, const PublicKey &key)
{
    QByteArray statements = "BEGIN;";
    for (int i = 0; i < letters; ++i) {
        const QByteArray pin = QByteArray::number(10'007 + 7919 * qint64(i)).right(5);
        const PartyRef party = partyOf(i);
        const SealedPin sealed = sealPin(key, party, PinDigits(pin.constData(), pinDigits));
        statements += "UPDATE sealed_pin SET key_id = '" + sealed.key.text.toLatin1() + "', box = x'"
            + sealed.box.toHex() + "' WHERE party_ref = '" + party.text.toLatin1() + "';";
    }
    return execute(path, statements + "COMMIT;");
}

QByteArray pdfOf(const PaperNumber &letter, int attempt)
{
    return "%PDF-1.4 made up " + SheetNumber { letter, attempt }.text().toLatin1() + " %%EOF";
}

MakerSource goodMakers()
{
    return [] {
        return [](const LetterContent &content) -> LetterAnswer {
            return MadeLetter(pdfOf(content.claim.number, content.claim.attempt), 1);
        };
    };
}

MakerSource makersBut(const PaperNumber &letter, LetterFault::Kind fault)
{
    return [letter, fault] {
        return [letter, fault, make = goodMakers()()](const LetterContent &content) -> LetterAnswer {
            if (content.claim.number != letter)
                return make(content);
            return tl::unexpected(LetterFault { fault, QStringLiteral("made up fault") });
        };
    };
}

QList<LetterState> Told::statesOf(const PaperNumber &letter) const
{
    QList<LetterState> states;
    for (const LetterOutcome &outcome : outcomes) {
        if (outcome.sheet.letter == letter)
            states.append(outcome.state);
    }
    return states;
}

PrintOrder orderFor(Told &told)
{
    return { .makers = goodMakers(),
        .otherOutlet = [](const QString &) -> Outlet * { return nullptr; },
        .isInterrupted = [] { return false; },
        .tell = [&told](const LetterOutcome &outcome) { told.outcomes.append(outcome); },
        .pace = { .threads = 2, .pause = [](std::chrono::milliseconds) {} } };
}

} // namespace caseledger::test

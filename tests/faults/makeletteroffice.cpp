// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// makeletteroffice FOLDER LETTERS: an office whose letters wait to be printed (office.db), with sealed PINs and the key
// to them (office.key, passphrase in the file passphrase). The key takes no time, so that the program can be started
// often.
#include "models/safety/sealing.h"
#include "models/safety/secretfile.h"
#include "tests/unit/printroom/roomoffice.h"

#include <QCoreApplication>

using namespace caseledger;
using namespace caseledger::test;

namespace {

const QByteArray passphrase("made up");

QByteArray sealStatement(const PublicKey &key, int index)
{
    const QByteArray pin = QByteArray::number(10'007 + 7919 * qint64(index)).right(5);
    const PartyRef party = partyOf(index);
    const SealedPin sealed = sealPin(key, party, PinDigits(pin.constData(), pinDigits));
    return "UPDATE sealed_pin SET key_id = '" + sealed.key.text.toLatin1() + "', box = x'" + sealed.box.toHex()
        + "' WHERE party_ref = '" + party.text.toLatin1() + "';";
}

bool copyTo(const QString &folder, const DatabaseSpec &spec)
{
    return QFile::copy(spec.path, folder + QLatin1String("/office.db"))
        && QFile::copy(spec.keyPath(), folder + QLatin1String("/office.db.key"));
}

bool make(const QString &folder, int letters)
{
    RoomOffice office(letters);
    const Result<NewMailroomKey> key = makeMailroomKey(passphrase, PasswordWorth::Published);
    if (!office.isMade() || !key)
        return false;
    QByteArray statements = "BEGIN;";
    for (int i = 0; i < letters; ++i)
        statements += sealStatement(key->publicKey, i);
    statements += "COMMIT;PRAGMA wal_checkpoint(TRUNCATE);";
    return execute(office.path(), statements) && copyTo(folder, office.spec())
        && writeNewFile(folder + QLatin1String("/office.key"), key->wrapped)
        && writeNewFile(folder + QLatin1String("/passphrase"), passphrase + '\n');
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return arguments.size() == 3 && make(arguments.at(1), arguments.at(2).toInt()) ? 0 : 1;
}

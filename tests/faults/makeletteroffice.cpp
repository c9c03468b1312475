// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// makeletteroffice FOLDER LETTERS: an office whose letters wait to be printed (office.db), with sealed PINs and the key
// to them (office.key, passphrase in the file passphrase). The key takes no time, so that the program can be started
// often.
#include "models/safety/secretfile.h"
#include "tests/unit/printroom/roomoffice.h"

#include <QCoreApplication>

using namespace caseledger;
using namespace caseledger::test;

namespace {

const QByteArray passphrase("made up");

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
    return sealPins(office.path(), letters, key->publicKey)
        && execute(office.path(), "PRAGMA wal_checkpoint(TRUNCATE);") && copyTo(folder, office.spec())
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

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/access/officekey.h"

#include "models/store/connection.h"
#include "models/store/query.h"
#include "models/store/serverlogin.h"

namespace caseledger {

namespace {

/// What the program took from the keychain when somebody signed in.
Result<SsnKey> keyOfKeychain(const DatabaseSpec &spec)
{
    if (std::optional<SsnKey> key = spec.login->ssnKey())
        return *std::move(key);
    return failure(Error::Kind::Database,
        QStringLiteral("%1: the keychain of this computer does not have the office's SSN key; bring it with "
                       "`caseledgerctl key import`, or name its file with --key-file.")
            .arg(spec.path));
}

} // namespace

Result<SsnKey> readOfficeKey(Connection &connection)
{
    const auto kept = Query(connection, "office_setting")
                          .bind(":name", QLatin1String("ssn_key_fingerprint"))
                          .first([](RowReader &row) { return row.read<QString>(); });
    if (!kept)
        return tl::unexpected(kept.error());
    const DatabaseSpec &spec = connection.spec();
    Result<SsnKey> key = spec.keyPath().isEmpty() ? keyOfKeychain(spec) : SsnKey::read(spec.keyPath());
    if (key && QString::fromLatin1(key->fingerprint().toHex()) != *kept) {
        return failure(Error::Kind::Database,
            QStringLiteral("%1: this is not the SSN key of the database; name the right one with --key-file.")
                .arg(spec.keyPath().isEmpty() ? QStringLiteral("The keychain") : spec.keyPath()));
    }
    return key;
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/access/officekey.h"

#include "models/store/connection.h"
#include "models/store/query.h"

namespace caseledger {

Result<SsnKey> readOfficeKey(Connection &connection)
{
    const auto kept = Query(connection, "office_setting")
                          .bind(":name", QLatin1String("ssn_key_fingerprint"))
                          .first([](RowReader &row) { return row.read<QString>(); });
    if (!kept)
        return tl::unexpected(kept.error());
    Result<SsnKey> key = SsnKey::read(connection.spec().keyPath());
    if (key && QString::fromLatin1(key->fingerprint().toHex()) != *kept) {
        return failure(Error::Kind::Database,
            QStringLiteral("%1: this is not the SSN key of the database; name the right one with --key-file.")
                .arg(connection.spec().keyPath()));
    }
    return key;
}

} // namespace caseledger

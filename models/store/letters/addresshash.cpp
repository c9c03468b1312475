// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/letters/addresshash.h"

#include <QCryptographicHash>

namespace caseledger {

QString hashOfAddress(const PostalAddress &address)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : { address.street1, address.street2, address.city, address.state, address.zip }) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size())); // so that no part can lend its end to the next
        hash.addData(":");
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace caseledger

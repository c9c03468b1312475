// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/officetime.h"

#include <QTimeZone>

namespace caseledger {

QString officeTime(const QDateTime &moment, const Phrasebook &book)
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toTimeZone(QTimeZone(QByteArrayLiteral("America/New_York")));
    const QString text = book.date(local.date()) + local.time().toString(QStringLiteral(" HH:mm"));
    return book.direction() == Qt::RightToLeft ? Phrasebook::isolated(text) : text;
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/officetime.h"

#include <QTimeZone>

namespace caseledger {

namespace {

QDateTime byOfficeClock(const QDateTime &moment)
{
    return moment.toTimeZone(QTimeZone(QByteArrayLiteral("America/New_York")));
}

} // namespace

QString officeTime(const QDateTime &moment, const Phrasebook &book)
{
    if (!moment.isValid())
        return {};
    const QDateTime local = byOfficeClock(moment);
    const QString text = book.date(local.date()) + local.time().toString(QStringLiteral(" HH:mm"));
    return book.direction() == Qt::RightToLeft ? Phrasebook::isolated(text) : text;
}

QDate officeDay(const QDateTime &moment) { return moment.isValid() ? byOfficeClock(moment).date() : QDate(); }

} // namespace caseledger

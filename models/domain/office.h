// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/policy.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

namespace caseledger {

/// What an office says of itself and what it has set. Every value can be changed by an administrator; the old ones are
/// kept.
struct Office
{
    QString name;
    QStringList addressLines; ///< the office's own address: the address block of letters
    QStringList returnAddress; ///< where mail comes back to; empty: the office's own address
    QString phone;
    QString tty;
    QByteArray logo; ///< a PNG picture at the head of letters; empty for none
    QString accountUrl = QStringLiteral("https://childsupport.ny.gov"); ///< the first QR code of the access notice
    QString contactUrl = QStringLiteral("https://on.nyc.gov/contactocss"); ///< the second one, and printed beside it
    QString contact; ///< the contact address printed on notices; empty: contactUrl
    QString helpline = QStringLiteral("888-208-4485"); ///< where a parent asks for a PIN to be mailed
    QString helplineTty = QStringLiteral("866-875-9975");
    QString safetyHotline = QStringLiteral("800-942-6906"); ///< for people who are not safe at home
    QStringList payee { QStringLiteral("NYS Child Support Processing Center"), QStringLiteral("PO Box 15363"),
        QStringLiteral("Albany, NY 12212-5363") }; ///< on coupons: to whom, and where a payment is mailed
    QStringList pinAddress { QStringLiteral("Attn: PIN"), QStringLiteral("NYS Child Support Processing Center"),
        QStringLiteral("PO Box 15365"), QStringLiteral("Albany, NY 12212-5365") }; ///< where a PIN is asked for in
                                                                                   ///< writing
    QString scanLine; ///< layout of the coupons' scan line; empty: none is printed
    QString noticeFolder; ///< of the office's own wording of notices; empty: the program's wording
    int lockMinutes = 10; ///< of idleness until the screen locks, 1 to 15
    bool demo = false; ///< every name and number is made up; screen and paper carry DEMO
    QDate demoToday; ///< valid in a demo office only
    DistributionPolicy policy;

    friend bool operator==(const Office &, const Office &) = default;
};

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

namespace caseledger {

/// Where a printer is spoken to: a queue of the print server of this machine, or the printer itself.
struct PrinterAddress
{
    QString name; ///< as the user gave it
    QByteArray host; ///< a name, an address, or the path of the print server's socket
    int port = 0;
    QByteArray resource; ///< "/printers/KYO-2"
    QByteArray uri; ///< what jobs name it by
    bool isQueue = false; ///< of a print server, which keeps the letter and hands it on; else the printer itself
    bool isEncrypted = false; ///< TLS from the first byte

    friend bool operator==(const PrinterAddress &, const PrinterAddress &) = default;
};

/// @param name a queue, or ipp:// or ipps:// with host and path
/// @param server of queues: libcups' cupsServer(), a host or the path of a socket
/// @param serverPort of a server with a host
/// Error::Usage for what is neither, and for a password in it; Error::Refused for a plain ipp:// to another machine,
/// where a PIN would be in clear on the wire. A server of queues on another machine is spoken to by TLS.
Result<PrinterAddress> printerAddress(const QString &name, const QByteArray &server, int serverPort);

/// The same with the server of queues that this machine is set up for.
Result<PrinterAddress> printerAddress(const QString &name);

/// Whether a host, as written, is this machine: localhost, 127.0.0.0/8 or ::1.
bool isThisMachine(QStringView host);

/// Whether what a queue sends can be read on the way: its device is another machine, spoken to without TLS.
/// @param device the queue's device-uri
bool sendsInClear(const QString &device);

} // namespace caseledger

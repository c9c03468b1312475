// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/spool/printeraddress.h"

#include <QRegularExpression>
#include <QUrl>

#include <arpa/inet.h>

#include <cups/cups.h>

namespace caseledger {

bool isThisMachine(QStringView host)
{
    if (host.compare(u"localhost", Qt::CaseInsensitive) == 0)
        return true;
    const QByteArray text = host.toLatin1();
    in_addr four;
    in6_addr six;
    if (inet_pton(AF_INET, text.constData(), &four) == 1)
        return (ntohl(four.s_addr) >> 24) == 127;
    return inet_pton(AF_INET6, text.constData(), &six) == 1 && IN6_IS_ADDR_LOOPBACK(&six);
}

bool sendsInClear(const QString &device)
{
    const QUrl url(device);
    const QString scheme = url.scheme();
    if (scheme == u"dnssd") // "dnssd://Name._ipps._tcp.local/": the service's name says how it is spoken to
        return !device.contains(u"._ipps._tcp", Qt::CaseInsensitive);
    static const QStringList plain { QStringLiteral("ipp"), QStringLiteral("http"), QStringLiteral("socket"),
        QStringLiteral("lpd"), QStringLiteral("smb"), QStringLiteral("ipp14"), QStringLiteral("appsocket") };
    return plain.contains(scheme) && !isThisMachine(url.host());
}

namespace {

Result<PrinterAddress> addressOfPrinter(const QString &name)
{
    const QUrl url(name, QUrl::StrictMode);
    const bool isEncrypted = url.scheme() == u"ipps";
    if (!url.isValid() || url.host().isEmpty() || (!isEncrypted && url.scheme() != u"ipp"))
        return failure(Error::Kind::Usage,
            QStringLiteral("A printer is named by its queue, or by ipps:// with host and path: that was neither."));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return failure(Error::Kind::Usage,
            QStringLiteral("A printer's address has host and path alone: leave out user, password, ? and #."));
    if (!isEncrypted && !isThisMachine(url.host()))
        return failure(Error::Kind::Refused,
            QStringLiteral("The printer %1 would get PINs in clear over the network: use ipps://.").arg(name));
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    return PrinterAddress { name, url.host().toUtf8(), url.port(631), path.isEmpty() ? QByteArray("/") : path,
        url.toEncoded(), false, isEncrypted };
}

} // namespace

Result<PrinterAddress> printerAddress(const QString &name, const QByteArray &server, int serverPort)
{
    if (name.contains(u"://"))
        return addressOfPrinter(name);
    static const QRegularExpression queue(QStringLiteral("^[^\\s/#?'\"\\\\\\p{Cc}]{1,127}$"));
    if (!queue.match(name).hasMatch() || name.startsWith(u'-'))
        return failure(Error::Kind::Usage,
            QStringLiteral("A queue's name has no blanks and none of / # ? ' \" \\: lpstat -e lists the queues."));
    const QByteArray resource = "/printers/" + QUrl::toPercentEncoding(name);
    const bool isHere = server.startsWith('/') || isThisMachine(QString::fromUtf8(server));
    return PrinterAddress { name, server, serverPort, resource, "ipp://localhost" + resource, true, !isHere };
}

Result<PrinterAddress> printerAddress(const QString &name) { return printerAddress(name, cupsServer(), ippPort()); }

} // namespace caseledger

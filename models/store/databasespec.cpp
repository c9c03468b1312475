// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/databasespec.h"

#include "models/store/serverlogin.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <array>

namespace caseledger {

namespace {

constexpr qsizetype longestHost = 253; ///< RFC 1035 §2.3.4
constexpr qsizetype longestSocketFolder = 90; ///< unix(7): 108 bytes with the socket's own name
constexpr qsizetype longestName = 63; ///< of a database or a role in PostgreSQL

tl::unexpected<Error> wrongAddress(const QString &what)
{
    return failure(Error::Kind::Usage,
        QStringLiteral("the database's address is wrong: %1; write postgresql://HOST:PORT/DATABASE, and behind a "
                       "question mark user=NAME and sslrootcert=FILE")
            .arg(what));
}

using Parts = QHash<QString, QString>;

/// The parts as they were typed, with the percent signs resolved; each once.
Result<Parts> partsOf(const QString &address)
{
    if (!address.section(u':', 1).startsWith(QLatin1String("//")))
        return wrongAddress(QStringLiteral("two slashes are missing"));
    const qsizetype begin = address.indexOf(QLatin1String("://")) + 3;
    const QString rest = address.mid(begin);
    const QString path = rest.section(u'?', 0, 0);
    const QString query = rest.contains(u'?') ? rest.section(u'?', 1) : QString();
    const QString authority = path.section(u'/', 0, 0);
    const QString database = path.contains(u'/') ? path.section(u'/', 1) : QString();
    const QString login = authority.contains(u'@') ? authority.section(u'@', 0, -2) : QString();
    const QString place = authority.section(u'@', -1);
    if (login.contains(u':'))
        return wrongAddress(QStringLiteral("a password may not stand in it (use --password-file)"));
    const bool isBracketed = place.startsWith(u'[') && place.contains(u']');
    const QString host = isBracketed ? place.mid(1).section(u']', 0, 0) : place.section(u':', 0, 0);
    const QString behindHost = isBracketed ? place.section(u']', 1) : place.mid(host.size());
    if ((!behindHost.isEmpty() && !behindHost.startsWith(u':')) || (isBracketed && !host.contains(u':')))
        return wrongAddress(QStringLiteral("its host is none"));

    Parts parts;
    QString fault;
    const auto put = [&](const QString &name, const QString &typed) {
        const QString value = QUrl::fromPercentEncoding(typed.toUtf8());
        if (parts.contains(name))
            fault = QStringLiteral("one of its parts is there twice");
        parts.insert(name, value);
    };
    for (const auto &[name, typed] :
        { std::pair(QStringLiteral("user"), login), std::pair(QStringLiteral("host"), host),
            std::pair(QStringLiteral("port"), behindHost.mid(1)), std::pair(QStringLiteral("dbname"), database) }) {
        if (!typed.isEmpty())
            put(name, typed);
    }
    for (const QString &pair : query.split(u'&', Qt::SkipEmptyParts)) {
        const QString name = pair.section(u'=', 0, 0);
        static const std::array known { QStringLiteral("host"), QStringLiteral("port"), QStringLiteral("dbname"),
            QStringLiteral("user"), QStringLiteral("sslrootcert") };
        if (!pair.contains(u'=') || std::ranges::find(known, name) == known.end())
            return wrongAddress(QStringLiteral("only host, port, dbname, user and sslrootcert may stand in it"));
        put(name, pair.section(u'=', 1));
    }
    for (const QString &value : std::as_const(parts)) {
        for (const QChar c : value) {
            if (!c.isPrint())
                fault = QStringLiteral("it holds a character that cannot be printed");
        }
    }
    if (!fault.isEmpty())
        return wrongAddress(fault);
    return parts;
}

bool isHostName(const QString &host)
{
    static const QRegularExpression name(
        QStringLiteral("^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$")); // RFC 1123 §2.1, and IPv4
    static const QRegularExpression address6(QStringLiteral("^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$"));
    return host.size() <= longestHost && (name.match(host).hasMatch() || address6.match(host).hasMatch());
}

bool isSocketFolder(const QString &host)
{
    return host.startsWith(u'/') && host.toUtf8().size() <= longestSocketFolder && !host.contains(u',');
}

QString placeOf(const ServerAddress &server)
{
    const QString host = server.isSocket() ? QString::fromLatin1(QUrl::toPercentEncoding(server.host))
        : server.host.contains(u':')       ? u'[' + server.host + u']'
                                           : server.host;
    return QStringLiteral("postgresql://%1:%2/%3")
        .arg(host, QString::number(server.port), QString::fromLatin1(QUrl::toPercentEncoding(server.database)));
}

} // namespace

bool ServerAddress::isLocal() const
{
    static const QRegularExpression loopback(QStringLiteral("^127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}$"));
    return isSocket() || host == QLatin1String("localhost") || host == QLatin1String("::1")
        || loopback.match(host).hasMatch();
}

QString DatabaseSpec::named() const
{
    if (!isShared())
        return QFileInfo(path).absoluteFilePath();
    if (server->authority.isEmpty())
        return path;
    const QString authority = QFileInfo(server->authority).absoluteFilePath();
    return path + QLatin1String("?sslrootcert=") + QString::fromLatin1(QUrl::toPercentEncoding(authority));
}

QString DatabaseSpec::fileStem() const { return isShared() ? QString(server->database).replace(u'/', u'_') : path; }

Result<DatabaseSpec> sharedDatabaseSpec(const QString &address, bool allowLocal, const QString &keyFile)
{
    const Result<Parts> parts = partsOf(address);
    if (!parts)
        return tl::unexpected(parts.error());
    ServerAddress server { .host = parts->value(QStringLiteral("host")),
        .database = parts->value(QStringLiteral("dbname")),
        .authority = parts->value(QStringLiteral("sslrootcert")),
        .allowLocal = allowLocal };
    const QString user = parts->value(QStringLiteral("user"));
    bool isPort = true;
    if (parts->contains(QStringLiteral("port")))
        server.port = parts->value(QStringLiteral("port")).toInt(&isPort);
    if (!isPort || server.port < 1 || server.port > 65535)
        return wrongAddress(QStringLiteral("its port is no number from 1 to 65535"));
    if (server.host.isEmpty())
        return wrongAddress(QStringLiteral("it names no host"));
    if (!isHostName(server.host) && !isSocketFolder(server.host))
        return wrongAddress(QStringLiteral("its host is none"));
    if (server.database.isEmpty() || server.database.toUtf8().size() > longestName)
        return wrongAddress(QStringLiteral("it names no database"));
    if (user.toUtf8().size() > longestName)
        return wrongAddress(QStringLiteral("its user is none"));
    if (server.isSocket() && !allowLocal)
        return failure(Error::Kind::Usage,
            QStringLiteral("the database's address names a socket of this machine: that takes --allow-local"));
    const QString place = placeOf(server);
    return DatabaseSpec {
        .path = place, .keyFile = keyFile, .server = std::move(server), .login = std::make_shared<ServerLogin>(user)
    };
}

} // namespace caseledger

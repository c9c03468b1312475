// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/engine/serverlink.h"

#include "models/safety/passwordhash.h"
#include "models/store/engine/serverfault.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <array>
#include <cerrno>
#include <locale.h>
#include <poll.h>
#include <sys/socket.h>
#include <vector>

namespace caseledger {

namespace {

constexpr int patience = 4000; ///< milliseconds for all of an opening
/// Milliseconds without a sign of the other side: less than two of the kernel's questions (5 and 8 seconds), so that
/// the second ends a connection that nobody uses, too.
constexpr int silence = 7500;

tl::unexpected<Error> noConnection(const QString &what)
{
    return failure(Error::Kind::Database, QStringLiteral("The shared office's database: %1.").arg(what));
}

/// Every setting of libpq that could weaken a connection, or bring in another's, is named here; what is not named it
/// would take from the environment.
struct Settings
{
    std::vector<std::pair<const char *, QByteArray>> values;

    void add(const char *name, const QByteArray &value) { values.emplace_back(name, value); }
};

Settings settingsFor(const ServerAddress &server, const ServerLogin::Credentials &credentials, bool isEncrypted)
{
    Settings settings;
    settings.add("host", server.host.toUtf8());
    settings.add("port", QByteArray::number(server.port));
    settings.add("dbname", server.database.toUtf8());
    settings.add("user", credentials.user.toUtf8());
    if (!credentials.password.isEmpty())
        settings.add("password", credentials.password);
    for (const char *file : { "passfile", "sslcert", "sslkey", "sslcrl", "sslcrldir" })
        settings.add(file, "/dev/null/none"); // a path that cannot be: none is taken from the environment or the home
    settings.add("gssencmode", "disable");
    settings.add("sslmode", isEncrypted ? "verify-full" : "disable");
    settings.add("channel_binding", isEncrypted && !credentials.password.isEmpty() ? "require" : "prefer");
    if (isEncrypted) {
        settings.add("sslrootcert", QFile::encodeName(server.authority));
        settings.add("ssl_min_protocol_version", "TLSv1.2");
    }
    settings.add("connect_timeout", QByteArray::number(patience / 1000));
    settings.add("tcp_user_timeout", QByteArray::number(silence));
    settings.add("keepalives", "1");
    settings.add("keepalives_idle", "5");
    settings.add("keepalives_interval", "3");
    settings.add("keepalives_count", "3");
    settings.add("target_session_attrs", "any");
    settings.add("client_encoding", "UTF8");
    settings.add("application_name", "caseledger");
    settings.add("options",
        "-c search_path=caseledger -c TimeZone=UTC -c client_min_messages=error -c standard_conforming_strings=on "
        "-c lock_timeout=3000 -c idle_in_transaction_session_timeout=10000 -c statement_timeout=15000");
    return settings;
}

ServerLink start(const Settings &settings)
{
    std::vector<const char *> names;
    std::vector<const char *> values;
    for (const auto &[name, value] : settings.values) {
        names.push_back(name);
        values.push_back(value.constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    return ServerLink(PQconnectStartParams(names.data(), values.data(), 0));
}

/// Waits until libpq can go on; false once the time is over.
bool awaitTurn(PGconn *link, PostgresPollingStatusType wanted, const QDeadlineTimer &deadline)
{
    pollfd socket {
        .fd = PQsocket(link), .events = short(wanted == PGRES_POLLING_READING ? POLLIN : POLLOUT), .revents = 0
    };
    while (socket.fd >= 0) {
        const int ready = ::poll(&socket, 1, int(deadline.remainingTime()));
        if (ready > 0)
            return true;
        if (ready == 0 || errno != EINTR)
            return false;
    }
    return false;
}

/// What a server without TLS wants of a password, looked at before libpq answers (PostgreSQL's protocol, 55.2.1): true
/// where it asks for the password itself (3) or its MD5 (5). libpq 15 would give both.
bool asksForWeakProof(PGconn *link)
{
    std::array<unsigned char, 9> head {};
    const auto got = ::recv(PQsocket(link), head.data(), head.size(), MSG_PEEK | MSG_DONTWAIT);
    if (got < std::ssize(head) || head[0] != 'R')
        return false;
    const auto wanted = (unsigned(head[5]) << 24U) | (unsigned(head[6]) << 16U) | (unsigned(head[7]) << 8U) | head[8];
    return wanted == 3 || wanted == 5;
}

/// A server may send the head of its question in pieces: libpq is not to see it before all of it was looked at.
bool isHeadIncomplete(PGconn *link)
{
    std::array<unsigned char, 9> head {};
    const auto got = ::recv(PQsocket(link), head.data(), head.size(), MSG_PEEK | MSG_DONTWAIT);
    return got > 0 && got < std::ssize(head) && head[0] == 'R';
}

enum class Ending { Opened, TimedOut, WeakProof, Failed };

Ending pollThrough(PGconn *link, bool isEncrypted)
{
    const QDeadlineTimer deadline(patience);
    PostgresPollingStatusType wanted = PGRES_POLLING_WRITING;
    while (wanted == PGRES_POLLING_READING || wanted == PGRES_POLLING_WRITING) {
        if (deadline.hasExpired()) // also of a server that never stops talking
            return Ending::TimedOut;
        if (!awaitTurn(link, wanted, deadline))
            return deadline.hasExpired() ? Ending::TimedOut : Ending::Failed;
        if (!isEncrypted && PQstatus(link) == CONNECTION_AWAITING_RESPONSE) {
            if (asksForWeakProof(link))
                return Ending::WeakProof;
            if (isHeadIncomplete(link)) {
                if (deadline.hasExpired())
                    return Ending::TimedOut;
                ::poll(nullptr, 0, 5); // the rest of nine bytes
                continue;
            }
        }
        wanted = PQconnectPoll(link);
    }
    return wanted == PGRES_POLLING_OK ? Ending::Opened : Ending::Failed;
}

/// While this lives, this thread's messages are those of the sources: libpq tells in words alone what went wrong.
class PlainMessages
{
public:
    PlainMessages()
        : m_plain(::newlocale(LC_ALL_MASK, "C", nullptr))
        , m_before(::uselocale(m_plain))
    { }
    ~PlainMessages()
    {
        ::uselocale(m_before);
        ::freelocale(m_plain);
    }
    PlainMessages(const PlainMessages &) = delete;
    PlainMessages &operator=(const PlainMessages &) = delete;

private:
    locale_t m_plain;
    locale_t m_before;
};

/// The SQLSTATE of what the server answered (its words were asked away); empty where libpq itself gave up.
QByteArray stateIn(const QByteArray &said)
{
    static const QRegularExpression state(QStringLiteral(":\\s+([0-9A-Z]{5})\\s*$"));
    return state.match(QString::fromLatin1(said.trimmed())).captured(1).toLatin1();
}

/// Of libpq's own words a few are told apart; none is shown.
tl::unexpected<Error> refusalOf(PGconn *link)
{
    const QByteArray said(PQerrorMessage(link));
    const QByteArray state = stateIn(said);
    if (state.startsWith("28") || PQconnectionNeedsPassword(link) != 0)
        return failure(Error::Kind::Denied,
            QStringLiteral("The user name or the password is not right, or the server lets nobody in from here."));
    if (state == "3D000")
        return noConnection(QStringLiteral("there is no database of that name on its server"));
    if (!state.isEmpty())
        return noConnection(serverFault(state).reason);
    if (said.contains("server does not support SSL"))
        return noConnection(QStringLiteral("its server has no TLS, and without it nothing is sent"));
    if (said.contains("channel binding"))
        return noConnection(
            QStringLiteral("its server does not prove that it knows the password (SCRAM with channel binding)"));
    if (said.contains("does not match host name"))
        return noConnection(QStringLiteral("its server's certificate is for another name"));
    if (said.contains("certificate"))
        return noConnection(
            QStringLiteral("its server's certificate is not signed by the office's authority, or has expired"));
    if (said.contains("could not translate host name"))
        return noConnection(QStringLiteral("there is no such host"));
    return noConnection(
        QStringLiteral("its server does not answer, or not as it should; look at the address and the network"));
}

/// What rules out a connection before anything is sent.
Result<bool> mustEncrypt(const ServerAddress &server)
{
    if (server.isSocket())
        return false;
    if (server.authority.isEmpty() && server.allowLocal && server.isLocal())
        return false;
    if (server.authority.isEmpty())
        return noConnection(server.isLocal()
                ? QStringLiteral("name the file of the authority that signs its server's certificate (sslrootcert), or "
                                 "give --allow-local for a server on this machine without TLS")
                : QStringLiteral("name the file of the authority that signs its server's certificate (sslrootcert)"));
    if (!QFileInfo(server.authority).isReadable())
        return noConnection(QStringLiteral("the file named as sslrootcert cannot be read"));
    return true;
}

} // namespace

Result<ServerLink> openServerLink(const ServerAddress &server, const ServerLogin::Credentials &credentials)
{
    const Result<bool> isEncrypted = mustEncrypt(server);
    if (!isEncrypted)
        return tl::unexpected(isEncrypted.error());
    Settings settings = settingsFor(server, credentials, *isEncrypted);
    const PlainMessages plain;
    ServerLink link = start(settings);
    for (auto &[name, value] : settings.values)
        wipe(value);
    if (!link)
        return noConnection(QStringLiteral("there is not enough memory"));
    PQsetErrorVerbosity(link.get(), PQERRORS_SQLSTATE);
    PQsetNoticeReceiver(
        link.get(), [](void *, const PGresult *) {}, nullptr); // else libpq writes it to standard error
    if (PQstatus(link.get()) == CONNECTION_BAD)
        return refusalOf(link.get());
    switch (pollThrough(link.get(), *isEncrypted)) {
    case Ending::Opened:
        break;
    case Ending::TimedOut:
        return noConnection(QStringLiteral("its server does not answer; look at the network, and try again"));
    case Ending::WeakProof:
        return noConnection(
            QStringLiteral("its server asks for the password itself, which it does not get (it must use SCRAM)"));
    case Ending::Failed:
        return refusalOf(link.get());
    }
    if (PQserverVersion(link.get()) < 150000)
        return noConnection(QStringLiteral("its server is older than PostgreSQL 15"));
    return link;
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/spool/ippexchange.h"

#include <QDir>
#include <QFile>

#include <cups/cups.h>

namespace caseledger {

namespace {

constexpr int connectMilliseconds = 4000;
constexpr double silenceSeconds = 8;

struct HttpCloser
{
    void operator()(http_t *connection) const { httpClose(connection); }
};
using HttpConnection = std::unique_ptr<http_t, HttpCloser>;

struct CredentialsDeleter
{
    void operator()(cups_array_t *credentials) const { httpFreeCredentials(credentials); }
};
using Credentials = std::unique_ptr<cups_array_t, CredentialsDeleter>;

QByteArray asText(const Credentials &credentials)
{
    char text[2048];
    httpCredentialsString(credentials.get(), text, sizeof text);
    return text;
}

/// Trust on first use, as printers make their own certificates: the first one is kept, another one refused.
Result<> checkCertificate(http_t *connection, const PrinterAddress &address)
{
    const QString folder = QDir::homePath() + QStringLiteral("/.cups/ssl"); // libcups' own, but for root
    const QByteArray path = QFile::encodeName(folder);
    cups_array_t *shown = nullptr;
    cups_array_t *kept = nullptr;
    if (httpCopyCredentials(connection, &shown) != 0)
        return printerFailure(address, QStringLiteral("shows no certificate"));
    const Credentials now(shown);
    if (httpLoadCredentials(path.constData(), &kept, address.host.constData()) != 0) {
        QDir().mkpath(folder);
        if (httpSaveCredentials(path.constData(), now.get(), address.host.constData()) != 0)
            return printerFailure(address, QStringLiteral("has a certificate that cannot be kept in ~/.cups/ssl"));
        return {};
    }
    if (asText(now) != asText(Credentials(kept)))
        return printerFailure(address,
            QStringLiteral(
                "shows another certificate than before: if it has a new one, remove the old from ~/.cups/ssl"));
    return {};
}

Result<HttpConnection> connectTo(const PrinterAddress &address)
{
    cupsSetUser(spoolUser);
    cupsSetPasswordCB2(
        [](const char *, http_t *, const char *, const char *, void *) -> const char * { return nullptr; },
        nullptr); // else a terminal is asked
    HttpConnection connection(httpConnect2(address.host.constData(), address.port, nullptr, AF_UNSPEC,
        address.isEncrypted ? HTTP_ENCRYPTION_ALWAYS : HTTP_ENCRYPTION_IF_REQUESTED, 1, connectMilliseconds, nullptr));
    if (!connection)
        return printerFailure(address, QStringLiteral("cannot be reached: see that it, or the print server, is on"));
    httpSetTimeout(connection.get(), silenceSeconds, nullptr, nullptr);
    const Result<> known = address.isEncrypted ? checkCertificate(connection.get(), address) : Result<>();
    if (!known)
        return tl::unexpected(known.error());
    return connection;
}

QString whyNot(http_status_t status)
{
    if (status == HTTP_STATUS_NOT_FOUND)
        return QStringLiteral("is not there: lpstat -e lists the queues");
    if (status == HTTP_STATUS_UNAUTHORIZED || status == HTTP_STATUS_FORBIDDEN
        || status == HTTP_STATUS_CUPS_AUTHORIZATION_CANCELED)
        return QStringLiteral("wants a sign-in, which letters do not have: allow jobs without one in cupsd.conf");
    if (status >= HTTP_STATUS_BAD_REQUEST)
        return QStringLiteral("answers with HTTP status %1").arg(static_cast<int>(status));
    return QStringLiteral("does not answer");
}

} // namespace

IppMessage ippQuestion(const PrinterAddress &address, ipp_op_t operation, int job)
{
    IppMessage question(ippNewRequest(operation));
    ippAddString(question.get(), IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, address.uri.constData());
    if (job > 0)
        ippAddInteger(question.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    ippAddString(question.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, spoolUser);
    return question;
}

Result<IppMessage> ask(const PrinterAddress &address, const IppMessage &question, const QByteArray &document)
{
    const Result<HttpConnection> connection = connectTo(address);
    if (!connection)
        return tl::unexpected(connection.error());
    http_t *http = connection->get();
    const size_t length = ippLength(question.get()) + static_cast<size_t>(document.size());
    http_status_t status = cupsSendRequest(http, question.get(), address.resource.constData(), length);
    if (status == HTTP_STATUS_CONTINUE && !document.isEmpty())
        status = cupsWriteRequestData(http, document.constData(), static_cast<size_t>(document.size()));
    if (status != HTTP_STATUS_CONTINUE && status != HTTP_STATUS_OK)
        return printerFailure(address, whyNot(status));
    IppMessage answer(cupsGetResponse(http, address.resource.constData()));
    if (!answer || ippGetState(answer.get()) != IPP_STATE_DATA)
        return printerFailure(address, whyNot(httpGetStatus(http)));
    return answer;
}

Result<IppMessage> askForYes(const PrinterAddress &address, const IppMessage &question, const QByteArray &document)
{
    Result<IppMessage> answer = ask(address, question, document);
    if (!answer)
        return answer;
    const ipp_status_t status = ippGetStatusCode(answer->get());
    const bool isOfJob = ippFindAttribute(question.get(), "job-id", IPP_TAG_INTEGER);
    if (status == IPP_STATUS_ERROR_NOT_FOUND && !isOfJob)
        return printerFailure(address, whyNot(HTTP_STATUS_NOT_FOUND));
    if (status > IPP_STATUS_OK_CONFLICTING)
        return printerFailure(address,
            QStringLiteral("refuses %1: %2")
                .arg(QString::fromLatin1(ippOpString(ippGetOperation(question.get()))),
                    QString::fromLatin1(ippErrorString(status))));
    return answer;
}

tl::unexpected<Error> printerFailure(const PrinterAddress &address, const QString &what)
{
    return failure(Error::Kind::Printer, QStringLiteral("The printer %1 %2.").arg(address.name, what));
}

QStringList ippTexts(ipp_attribute_t *attribute)
{
    QStringList texts;
    for (int index = 0; index < ippGetCount(attribute); ++index)
        if (const char *text = ippGetString(attribute, index, nullptr)) // null for numbers and dates
            texts.append(QString::fromUtf8(text));
    return texts;
}

std::optional<int> ippNumber(ipp_attribute_t *attribute)
{
    const ipp_tag_t kind = ippGetValueTag(attribute);
    if (kind != IPP_TAG_INTEGER && kind != IPP_TAG_ENUM)
        return std::nullopt;
    return ippGetInteger(attribute, 0);
}

std::optional<bool> ippYes(ipp_attribute_t *attribute)
{
    if (ippGetValueTag(attribute) != IPP_TAG_BOOLEAN)
        return std::nullopt;
    return ippGetBoolean(attribute, 0) != 0;
}

} // namespace caseledger

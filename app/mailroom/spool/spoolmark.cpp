// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/spool/spoolmark.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace caseledger {

namespace {

constexpr int leaseSeconds
    = 8 * 3600; // servers keep a hundred subscriptions; what a crash left is looked at the same day
constexpr qint64 clockToleranceSeconds = 2; // of the printer's count and this machine's clock

ipp_attribute_t *attribute(ipp_t *message, const char *name) { return ippFindAttribute(message, name, IPP_TAG_ZERO); }

/// A question about subscriptions, which belong to the server and not to one printer.
IppMessage serverQuestion(const PrinterAddress &address, ipp_op_t operation)
{
    PrinterAddress server = address;
    server.uri = "ipp://localhost/";
    return ippQuestion(server, operation);
}

/// When the printer was started, by its own count of seconds since; null where it does not count.
Result<std::optional<qint64>> startOf(const PrinterAddress &address)
{
    const IppMessage question = ippQuestion(address, IPP_OP_GET_PRINTER_ATTRIBUTES);
    ippAddString(
        question.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", nullptr, "printer-up-time");
    const Result<IppMessage> printer = askForYes(address, question);
    if (!printer)
        return tl::unexpected(printer.error());
    const std::optional<int> upTime = ippNumber(attribute(printer->get(), "printer-up-time"));
    return upTime ? std::optional(QDateTime::currentSecsSinceEpoch() - *upTime) : std::nullopt;
}

Result<int> subscribe(const PrinterAddress &address, const QString &name)
{
    const IppMessage question = serverQuestion(address, IPP_OP_CREATE_PRINTER_SUBSCRIPTIONS);
    ipp_t *request = question.get();
    constexpr std::array events { "server-started", "server-restarted" };
    const QByteArray data = name.toUtf8();
    ippAddStrings(request, IPP_TAG_SUBSCRIPTION, IPP_TAG_KEYWORD, "notify-events", static_cast<int>(events.size()),
        nullptr, events.data());
    ippAddString(request, IPP_TAG_SUBSCRIPTION, IPP_TAG_KEYWORD, "notify-pull-method", nullptr, "ippget");
    ippAddOctetString(
        request, IPP_TAG_SUBSCRIPTION, "notify-user-data", data.constData(), static_cast<int>(data.size()));
    ippAddInteger(request, IPP_TAG_SUBSCRIPTION, IPP_TAG_INTEGER, "notify-lease-duration", leaseSeconds);
    const Result<IppMessage> answer = askForYes(address, question);
    if (!answer)
        return tl::unexpected(answer.error());
    const int number = ippNumber(attribute(answer->get(), "notify-subscription-id")).value_or(0);
    if (number <= 0)
        return printerFailure(address, QStringLiteral("does not tell when it is started again"));
    return number;
}

/// Whether the subscription is still the one that was made, and nothing has happened.
Result<bool> isQuiet(const PrinterAddress &address, const SpoolMark &mark)
{
    const IppMessage who = serverQuestion(address, IPP_OP_GET_SUBSCRIPTION_ATTRIBUTES);
    ippAddInteger(who.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "notify-subscription-id", mark.subscription);
    const Result<IppMessage> subscription = ask(address, who);
    if (!subscription)
        return tl::unexpected(subscription.error());
    int length = 0;
    const void *data = ippGetOctetString(attribute(subscription->get(), "notify-user-data"), 0, &length);
    if (QByteArray(static_cast<const char *>(data), data ? length : 0) != mark.name.toUtf8())
        return false;
    const IppMessage what = serverQuestion(address, IPP_OP_GET_NOTIFICATIONS);
    ippAddInteger(what.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "notify-subscription-ids", mark.subscription);
    const Result<IppMessage> events = ask(address, what);
    if (!events)
        return tl::unexpected(events.error());
    return ippGetStatusCode(events->get()) <= IPP_STATUS_OK_CONFLICTING
        && !attribute(events->get(), "notify-subscribed-event");
}

} // namespace

QString SpoolMark::text() const
{
    return QStringLiteral("%1 %2 %3 %4").arg(witness).arg(name).arg(subscription).arg(startedAt);
}

std::optional<SpoolMark> SpoolMark::parse(const QString &text)
{
    const QStringList words = text.split(u' ');
    if (words.size() != 4)
        return std::nullopt;
    const SpoolMark mark { words[0].toInt(), words[1], words[2].toInt(), words[3].toLongLong() };
    return mark.text() == text ? std::optional(mark) : std::nullopt;
}

Result<SpoolMark> markSpool(const PrinterAddress &address, ipp_t *printer, int witness, const QString &name)
{
    ipp_attribute_t *operations = attribute(printer, "operations-supported");
    if (operations && ippContainsInteger(operations, IPP_OP_CREATE_PRINTER_SUBSCRIPTIONS)
        && ippContainsInteger(operations, IPP_OP_GET_NOTIFICATIONS)) {
        const Result<int> subscription = subscribe(address, name);
        if (!subscription)
            return tl::unexpected(subscription.error());
        return SpoolMark { witness, name, *subscription, 0 };
    }
    const Result<std::optional<qint64>> started = startOf(address);
    if (!started)
        return tl::unexpected(started.error());
    if (!*started || address.isQueue)
        return printerFailure(address, QStringLiteral("does not tell when it is started again"));
    return SpoolMark { witness, name, 0, **started };
}

Result<bool> hasRunSince(const PrinterAddress &address, const SpoolMark &mark)
{
    if (mark.subscription > 0)
        return isQuiet(address, mark);
    const Result<std::optional<qint64>> started = startOf(address);
    if (!started)
        return tl::unexpected(started.error());
    return *started && std::abs(**started - mark.startedAt) <= clockToleranceSeconds;
}

bool isWhole(const SpoolJobs &jobs, const SpoolMark &mark)
{
    const auto witness = jobs.find(mark.witness);
    return witness != jobs.end() && witness->second.name == mark.name
        && std::ranges::all_of(jobs, [](const auto &entry) { return entry.second.name.has_value(); });
}

} // namespace caseledger

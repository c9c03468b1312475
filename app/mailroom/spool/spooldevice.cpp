// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/spool/spooldevice.h"

#include "app/mailroom/spool/printerstate.h"

#include <QUrl>

namespace caseledger {

Result<std::optional<PrinterAddress>> deviceOf(const PrinterAddress &address, ipp_t *queue)
{
    if (!address.isQueue)
        return std::nullopt;
    QUrl url(ippTexts(ippFindAttribute(queue, "device-uri", IPP_TAG_URI)).value(0));
    if (url.scheme() == u"dnssd" || url.scheme() == u"implicitclass")
        return printerFailure(address,
            QStringLiteral("is looked up by its name, and cannot be asked itself: lpadmin -p %1 -v ipps://...")
                .arg(address.name));
    if (url.scheme() != u"ipp" && url.scheme() != u"ipps")
        return std::nullopt;
    url.setQuery(QString()); // options of the backend
    Result<PrinterAddress> device = printerAddress(url.toString(QUrl::FullyEncoded));
    if (!device)
        return tl::unexpected(device.error());
    device->name = address.name; // as people know it
    return *device;
}

Result<> isDeviceReady(const PrinterAddress &address, ipp_t *queue)
{
    const Result<std::optional<PrinterAddress>> device = deviceOf(address, queue);
    if (!device || !*device)
        return device ? Result<> {} : tl::unexpected(device.error());
    const Result<IppMessage> answer = askState(**device);
    return answer ? isReady(**device, answer->get()) : tl::unexpected(answer.error());
}

Result<JobFate> fateAtDevice(const PrinterAddress &device, const QString &job, int pages)
{
    const Result<SpoolJobs> jobs = listJobs(device);
    if (!jobs)
        return tl::unexpected(jobs.error());
    JobFate fate = JobFate::Absent;
    for (auto [number, printed] : *jobs) {
        if (printed.name != job)
            continue;
        printed.pages = pages;
        fate = worseOf(fate, fateOf(printed));
    }
    return fate == JobFate::Done || fate == JobFate::Going ? fate : JobFate::Unknown;
}

} // namespace caseledger

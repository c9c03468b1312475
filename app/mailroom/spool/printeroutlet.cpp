// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/spool/printeroutlet.h"

#include "app/mailroom/spool/printerstate.h"
#include "app/mailroom/spool/spooldevice.h"

#include <QRandomGenerator>

#include <algorithm>

namespace caseledger {

namespace {

constexpr char blankPdf[] = "%PDF-1.4\n% nothing, and never let go\n%%EOF\n"; // what the witness has for a document

/// Pages of a PDF as Qt writes it: its page tree in clear, "/Type /Pages ... /Count 2"; 1 where it is not to be seen.
/// Page objects are no measure, as an old one may be left behind.
int pagesOf(const QByteArray &pdf)
{
    const qsizetype tree = pdf.lastIndexOf("/Type /Pages");
    const qsizetype count = tree < 0 ? -1 : pdf.indexOf("/Count ", tree);
    const QByteArray words = count < 0 ? QByteArray() : pdf.mid(count, 20).simplified();
    return std::max(1, words.split(' ').value(1).toInt());
}

/// A job that is held back, one copy on a sheet of its own, without a banner.
IppMessage newJob(const PrinterAddress &address, const QString &name, int pages)
{
    IppMessage question = ippQuestion(address, IPP_OP_CREATE_JOB);
    ipp_t *request = question.get();
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", nullptr, name.toUtf8().constData());
    ippAddInteger(request, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-impressions", pages);
    ippAddString(request, IPP_TAG_JOB, IPP_TAG_KEYWORD, "job-hold-until", nullptr, "indefinite");
    ippAddInteger(request, IPP_TAG_JOB, IPP_TAG_INTEGER, "copies", 1);
    ippAddString(request, IPP_TAG_JOB, IPP_TAG_KEYWORD, "job-sheets", nullptr, "none");
    ippAddInteger(request, IPP_TAG_JOB, IPP_TAG_INTEGER, "number-up", 1);
    ippAddString(
        request, IPP_TAG_JOB, IPP_TAG_KEYWORD, "sides", nullptr, pages > 1 ? "two-sided-long-edge" : "one-sided");
    return question;
}

/// Why nobody knows what came out of a job.
QString doubtOf(ipp_jstate_t state)
{
    switch (state) {
    case IPP_JSTATE_CANCELED:
        return QStringLiteral("it was cancelled at the printer");
    case IPP_JSTATE_ABORTED:
        return QStringLiteral("the printer gave it up");
    case IPP_JSTATE_COMPLETED:
        return QStringLiteral("the printer does not say that it came out whole, and once");
    default:
        return QStringLiteral("the printer takes it back and forth");
    }
}

bool isHeld(ipp_t *answer) { return ippNumber(ippFindAttribute(answer, "job-state", IPP_TAG_ENUM)) == IPP_JSTATE_HELD; }

} // namespace

PrinterOutlet::PrinterOutlet(PrinterAddress address)
    : m_address(std::move(address))
{ }

QString PrinterOutlet::name() const { return QStringLiteral("printer ") + m_address.name; }

QString PrinterOutlet::instance() const { return m_instance; }

Result<> PrinterOutlet::prepare()
{
    const Result<IppMessage> answer = askState(m_address);
    if (!answer)
        return tl::unexpected(answer.error());
    if (const Result<> state = mayPrintLetters(m_address, answer->get()); !state)
        return state;
    if (const Result<> device = isDeviceReady(m_address, answer->get()); !device)
        return device;
    const QString witness
        = QStringLiteral("check-%1").arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
    const Result<qint64> number = hold(witness, blankPdf);
    if (!number)
        return tl::unexpected(number.error());
    if (const Result<> cancelled = cancel(static_cast<int>(*number)); !cancelled)
        return cancelled;
    if (const Result<> fit = checkWitness(static_cast<int>(*number), witness); !fit)
        return fit;
    const Result<SpoolMark> mark = markSpool(m_address, answer->get(), static_cast<int>(*number), witness);
    if (!mark)
        return tl::unexpected(mark.error());
    m_instance = m_trusted = mark->text();
    return {};
}

Result<> PrinterOutlet::checkWitness(int number, const QString &name) const
{
    const Result<SpoolJobs> jobs = listJobs(m_address);
    if (!jobs)
        return tl::unexpected(jobs.error());
    const auto witness = jobs->find(number);
    if (witness == jobs->end() || witness->second.name != name || fateOf(witness->second) != JobFate::Absent)
        return printerFailure(
            m_address, QStringLiteral("does not tell what becomes of jobs: set PreserveJobHistory On in cupsd.conf"));
    const IppMessage question = ippQuestion(m_address, IPP_OP_CUPS_GET_DOCUMENT, number);
    ippAddInteger(question.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "document-number", 1);
    const bool isGiven = askForYes(m_address, question).has_value(); // an error is fine: most may not, or have none
    if (isGiven || witness->second.keepsFiles)
        return printerFailure(
            m_address, QStringLiteral("keeps the files of jobs, PINs too: set PreserveJobFiles No in cupsd.conf"));
    return {};
}

Result<qint64> PrinterOutlet::hold(const QString &job, const QByteArray &pdf)
{
    const Result<IppMessage> created = askForYes(m_address, newJob(m_address, job, pagesOf(pdf)));
    if (!created)
        return tl::unexpected(created.error());
    const int number = ippNumber(ippFindAttribute(created->get(), "job-id", IPP_TAG_INTEGER)).value_or(0);
    if (number <= 0)
        return printerFailure(m_address, QStringLiteral("gives a job no number"));
    if (!isHeld(created->get())) {
        if (const Result<> cancelled = cancel(number); !cancelled)
            return tl::unexpected(cancelled.error());
        return printerFailure(m_address, QStringLiteral("does not hold letters back: name a queue of CUPS"));
    }
    const IppMessage question = ippQuestion(m_address, IPP_OP_SEND_DOCUMENT, number);
    ippAddString(question.get(), IPP_TAG_OPERATION, IPP_TAG_MIMETYPE, "document-format", nullptr, "application/pdf");
    ippAddBoolean(question.get(), IPP_TAG_OPERATION, "last-document", 1);
    const Result<IppMessage> sent = askForYes(m_address, question, pdf);
    if (!sent)
        return tl::unexpected(sent.error());
    if (!isHeld(sent->get()))
        return printerFailure(m_address, QStringLiteral("did not hold a letter back"));
    return number;
}

Result<> PrinterOutlet::release(const QString &job, qint64 number)
{
    const Result<Found> found = find(job, number, m_trusted);
    if (!found)
        return tl::unexpected(found.error());
    if (found->fate == JobFate::Absent || found->fate == JobFate::Unknown)
        return printerFailure(m_address, QStringLiteral("has lost a letter that it held"));
    if (found->fate != JobFate::Held)
        return {};
    const Result<IppMessage> answer
        = ask(m_address, ippQuestion(m_address, IPP_OP_RELEASE_JOB, static_cast<int>(found->number)));
    if (!answer)
        return tl::unexpected(answer.error());
    const ipp_status_t status = ippGetStatusCode(answer->get());
    if (status > IPP_STATUS_OK_CONFLICTING
        && status != IPP_STATUS_ERROR_NOT_POSSIBLE) // possible no more: it was let go
        return printerFailure(
            m_address, QStringLiteral("refuses to let a letter go: %1").arg(QLatin1String(ippErrorString(status))));
    return {};
}

Result<> PrinterOutlet::cancel(int number) const
{
    const Result<IppMessage> answer = askForYes(m_address, ippQuestion(m_address, IPP_OP_CANCEL_JOB, number));
    return answer ? Result<> {} : tl::unexpected(answer.error());
}

Result<> PrinterOutlet::withdraw(const QString &job, qint64 number)
{
    Result<Found> found = find(job, number, m_trusted);
    for (qint64 last = 0; found && found->fate == JobFate::Held && found->number != last;) { // each that has the name
        last = found->number;
        if (const Result<> cancelled = cancel(static_cast<int>(last)); !cancelled)
            return cancelled;
        found = find(job, number, m_trusted);
    }
    if (!found)
        return tl::unexpected(found.error());
    if (found->fate != JobFate::Absent)
        return printerFailure(m_address, QStringLiteral("does not take a letter back: it was let go"));
    return {};
}

Result<Outlet::Found> PrinterOutlet::find(const QString &job, qint64 number, const QString &instance)
{
    Result<SpoolJobs> jobs = number > 0 ? readJob(m_address, static_cast<int>(number)) : listJobs(m_address);
    if (!jobs)
        return tl::unexpected(jobs.error());
    m_trusted = m_instance.isEmpty() ? instance : m_instance;
    const std::optional<SpoolMark> mark = SpoolMark::parse(instance);
    const bool knowsAll = number == 0 && mark && isWhole(*jobs, *mark);
    std::erase_if(*jobs, [&job](const auto &entry) { return entry.second.name != job; });
    if (jobs->empty() && knowsAll)
        return Found { JobFate::Absent, 0, {} };
    if (jobs->empty())
        return Found { JobFate::Unknown, 0, QStringLiteral("the printer has no such job") };
    if (number == 0)
        if (const Result<> taken = takeBackPartial(*jobs); !taken)
            return tl::unexpected(taken.error());
    const Result<Found> found = foundAmong(*jobs);
    const bool isBeforeRelease
        = found && number == 0 && (found->fate == JobFate::Held || found->fate == JobFate::Absent);
    if (!found || found->fate == JobFate::Going || found->fate == JobFate::Unknown || isBeforeRelease)
        return found;
    const Result<bool> hasRun = mark ? hasRunSince(m_address, *mark) : false;
    if (!hasRun)
        return tl::unexpected(hasRun.error());
    return *hasRun ? *found
                   : Found { JobFate::Unknown, found->number, QStringLiteral("the printer was started again") };
}

Result<> PrinterOutlet::takeBackPartial(SpoolJobs &jobs) const
{
    for (auto &[number, job] : jobs) {
        if (fateOf(job) != JobFate::Held || job.documents.value_or(0) > 0)
            continue;
        if (const Result<> cancelled = cancel(number); !cancelled)
            return cancelled;
        const Result<SpoolJobs> now = readJob(m_address, number);
        if (!now)
            return tl::unexpected(now.error());
        if (now->empty())
            return printerFailure(m_address, QStringLiteral("has lost a letter that it held"));
        job = now->begin()->second;
    }
    return {};
}

Result<Outlet::Found> PrinterOutlet::foundAmong(const SpoolJobs &jobs) const
{
    Found found { JobFate::Absent, 0, {} };
    const SpoolJob *only = nullptr;
    int many = 0;
    for (const auto &[number, job] : jobs) {
        if (fateOf(job) == JobFate::Absent)
            continue;
        found = { worseOf(found.fate, fateOf(job)), number, doubtOf(job.state) };
        only = &job;
        ++many;
    }
    if (many > 1)
        found.what = QStringLiteral("several jobs have its name");
    if (found.fate != JobFate::Unknown)
        found.what.clear();
    const bool isOne = many == 1 && (found.fate == JobFate::Going || only->state == IPP_JSTATE_COMPLETED);
    return isOne ? asPrinterSays(found, *only) : Result<Found>(found);
}

Result<Outlet::Found> PrinterOutlet::asPrinterSays(const Found &found, const SpoolJob &job) const
{
    const Result<IppMessage> answer = askState(m_address);
    if (!answer)
        return tl::unexpected(answer.error());
    if (found.fate == JobFate::Going) {
        ipp_attribute_t *reasons = ippFindAttribute(answer->get(), "printer-state-reasons", IPP_TAG_ZERO);
        return Found { found.fate, found.number, troubleInWords(ippTexts(reasons), true) };
    }
    const Result<std::optional<PrinterAddress>> device = deviceOf(m_address, answer->get());
    if (!device)
        return tl::unexpected(device.error());
    if (!*device)
        return found;
    const Result<JobFate> fate = fateAtDevice(**device, *job.name, job.pages.value_or(1));
    return fate
        ? Result<Found>(Found { *fate, found.number, *fate == JobFate::Unknown ? doubtOf(job.state) : QString() })
        : tl::unexpected(fate.error());
}

} // namespace caseledger

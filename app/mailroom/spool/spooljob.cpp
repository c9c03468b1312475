// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/spool/spooljob.h"

#include <algorithm>
#include <array>

namespace caseledger {

namespace {

void readAttribute(SpoolJob &job, ipp_attribute_t *attribute)
{
    const QByteArray name(ippGetName(attribute));
    if (name == "job-id")
        job.number = ippNumber(attribute).value_or(0);
    else if (name == "job-name")
        job.name = ippTexts(attribute).value(0);
    else if (name == "job-state")
        job.state = static_cast<ipp_jstate_t>(ippNumber(attribute).value_or(0));
    else if (name == "job-state-reasons")
        job.reasons = ippTexts(attribute);
    else if (name == "time-at-processing")
        job.began = ippGetValueTag(attribute) != IPP_TAG_NOVALUE;
    else if (name == "job-preserved")
        job.keepsFiles = ippYes(attribute).value_or(false);
    else if (name == "number-of-documents")
        job.documents = ippNumber(attribute);
    else if (name == "job-impressions")
        job.pages = ippNumber(attribute);
    else if (name == "job-impressions-completed")
        job.printed = ippNumber(attribute);
}

/// Nothing worse than nothing: it never began, and no side of it is counted.
bool surelyNeverBegan(const SpoolJob &job) { return job.began == false && job.printed.value_or(0) == 0; }

/// The attributes that make a SpoolJob.
void askForJobs(const IppMessage &question)
{
    static constexpr std::array names { "job-id", "job-name", "job-state", "job-state-reasons", "time-at-processing",
        "job-preserved", "number-of-documents", "job-impressions", "job-impressions-completed" };
    ippAddStrings(question.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes",
        static_cast<int>(names.size()), nullptr, names.data());
}

/// The jobs of an answer to Get-Jobs, or the one of Get-Job-Attributes.
QList<SpoolJob> jobsIn(ipp_t *answer)
{
    QList<SpoolJob> jobs;
    bool inJob = false;
    for (ipp_attribute_t *next = ippFirstAttribute(answer); next; next = ippNextAttribute(answer)) {
        const bool ofJob = ippGetGroupTag(next) == IPP_TAG_JOB && ippGetName(next); // one without a name ends a group
        if (ofJob && !inJob)
            jobs.emplace_back();
        if (ofJob)
            readAttribute(jobs.back(), next);
        inJob = ofJob;
    }
    return jobs;
}

} // namespace

Result<SpoolJobs> listJobs(const PrinterAddress &address)
{
    SpoolJobs jobs;
    for (const char *which : { "not-completed", "completed" }) { // in this order none slips through between the two
        const IppMessage question = ippQuestion(address, IPP_OP_GET_JOBS);
        ippAddString(question.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "which-jobs", nullptr, which);
        ippAddBoolean(question.get(), IPP_TAG_OPERATION, "my-jobs", 1);
        askForJobs(question);
        const Result<IppMessage> answer = askForYes(address, question);
        if (!answer)
            return tl::unexpected(answer.error());
        for (const SpoolJob &job : jobsIn(answer->get()))
            jobs.insert_or_assign(job.number, job);
    }
    return jobs;
}

Result<SpoolJobs> readJob(const PrinterAddress &address, int number)
{
    const IppMessage question = ippQuestion(address, IPP_OP_GET_JOB_ATTRIBUTES, number);
    askForJobs(question);
    const Result<IppMessage> answer = ask(address, question);
    if (!answer)
        return tl::unexpected(answer.error());
    const ipp_status_t status = ippGetStatusCode(answer->get());
    if (status == IPP_STATUS_ERROR_NOT_FOUND || status == IPP_STATUS_ERROR_GONE)
        return SpoolJobs {};
    if (status > IPP_STATUS_OK_CONFLICTING)
        return printerFailure(
            address, QStringLiteral("does not tell of a job: %1").arg(QLatin1String(ippErrorString(status))));
    SpoolJobs jobs;
    for (const SpoolJob &job : jobsIn(answer->get()))
        jobs.insert_or_assign(number, job);
    return jobs;
}

JobFate fateOf(const SpoolJob &job)
{
    switch (job.state) {
    case IPP_JSTATE_HELD:
        return surelyNeverBegan(job) || !job.began ? JobFate::Held : JobFate::Unknown;
    case IPP_JSTATE_PENDING:
    case IPP_JSTATE_PROCESSING:
    case IPP_JSTATE_STOPPED:
        return JobFate::Going;
    case IPP_JSTATE_COMPLETED: {
        const bool hasFaults = job.reasons.contains(QStringLiteral("job-completed-with-errors"));
        const bool fallsShort = job.printed && *job.printed < std::max(1, job.pages.value_or(1));
        return hasFaults || fallsShort ? JobFate::Unknown : JobFate::Done;
    }
    case IPP_JSTATE_CANCELED:
    case IPP_JSTATE_ABORTED:
        return surelyNeverBegan(job) ? JobFate::Absent : JobFate::Unknown;
    }
    return JobFate::Unknown;
}

JobFate worseOf(JobFate one, JobFate other)
{
    if (one == JobFate::Absent || other == JobFate::Absent)
        return one == JobFate::Absent ? other : one;
    return one == JobFate::Held && other == JobFate::Held ? JobFate::Held : JobFate::Unknown;
}

} // namespace caseledger

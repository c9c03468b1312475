// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/printroom/falseoutlet.h"

namespace caseledger::test {

Result<> FalseOutlet::prepare()
{
    ++prepared;
    return {};
}

Result<qint64> FalseOutlet::hold(const QString &job, const QByteArray &pdf)
{
    if (const Result<> may = beforeHold(job); !may)
        return tl::unexpected(may.error());
    if (jobs.contains(job))
        qFatal("a job of one name was sent twice");
    put(job, JobFate::Held, jobs.size() + 1);
    jobs[job].pdf = pdf;
    return jobs[job].number;
}

Result<> FalseOutlet::release(const QString &job, qint64)
{
    if (const Result<> may = beforeRelease(job); !may)
        return may;
    if (jobs.value(job).fate == JobFate::Held && jobs.contains(job)) {
        jobs[job].fate = JobFate::Going;
        sheets.append(job);
    }
    return afterRelease(job);
}

Result<> FalseOutlet::withdraw(const QString &job, qint64)
{
    if (jobs.contains(job) && jobs[job].fate == JobFate::Held)
        jobs[job].fate = JobFate::Absent;
    return {};
}

Result<Outlet::Found> FalseOutlet::find(const QString &job, qint64, const QString &)
{
    if (const Result<> may = beforeFind(job); !may)
        return tl::unexpected(may.error());
    if (!jobs.contains(job))
        return Found { JobFate::Absent, 0, {} };
    Job &found = jobs[job];
    if (found.fate == JobFate::Going && found.looks++ >= looksUntilDone)
        found.fate = JobFate::Done;
    return Found { found.fate, found.number, found.fate == JobFate::Going ? what : QString() };
}

void FalseOutlet::put(const QString &job, JobFate fate, qint64 number) { jobs.insert(job, { number, fate, {}, 0 }); }

} // namespace caseledger::test

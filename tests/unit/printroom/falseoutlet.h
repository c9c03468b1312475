// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailroom/room/outlet.h"

#include <QMap>
#include <QStringList>

#include <functional>

namespace caseledger::test {

/// A printer in memory that counts its sheets, and does what a test wants of it.
class FalseOutlet : public Outlet
{
public:
    QString name() const override { return m_name; }
    QString instance() const override { return QStringLiteral("spool 1"); }
    Result<> prepare() override;
    Result<qint64> hold(const QString &job, const QByteArray &pdf) override;
    Result<> release(const QString &job, qint64 number) override;
    Result<> withdraw(const QString &job, qint64 number) override;
    Result<Found> find(const QString &job, qint64 number, const QString &instance) override;

    // What a test sets. Each is called before the deed; an error is answered instead of doing it.
    std::function<Result<>(const QString &job)> beforeHold = good;
    std::function<Result<>(const QString &job)> beforeRelease = good;
    std::function<Result<>(const QString &job)> afterRelease = good;
    std::function<Result<>(const QString &job)> beforeFind = good;
    int looksUntilDone = 0; ///< how often a released job is found on its way before it is done
    QString what; ///< the printer's words on jobs on their way
    QString m_name = QStringLiteral("printer FALSE");

    // What a test looks at.
    struct Job
    {
        qint64 number = 0;
        JobFate fate = JobFate::Held;
        QByteArray pdf;
        int looks = 0;
    };
    QMap<QString, Job> jobs;
    QStringList sheets; ///< jobs that came out, a line a sheet
    int prepared = 0;

    void put(const QString &job, JobFate fate, qint64 number = 7);

private:
    static Result<> good(const QString &) { return {}; }
};

} // namespace caseledger::test

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailroom/room/outlet.h"
#include "app/mailroom/spool/ippexchange.h"
#include "app/mailroom/spool/printeraddress.h"
#include "app/mailroom/spool/spoolmark.h"

namespace caseledger {

/// A printer, by IPP: each letter is a job of its own that is held back until it is released. Every call ends within
/// some ten seconds of silence; nothing is sent twice by itself; no file is written. After an error of hold(),
/// release() or withdraw() it is not known how far it came: ask find().
class PrinterOutlet final : public Outlet
{
public:
    /// @param address of printerAddress()
    explicit PrinterOutlet(PrinterAddress address);

    QString name() const override; ///< "printer KYO-2"
    QString instance() const override; ///< a SpoolMark

    /// Also leaves its mark in the spool: a job that is held and cancelled, by which it sees, too, that no file of a
    /// job is kept after its end. To be called again every few hundred letters, as spools forget their oldest jobs.
    Result<> prepare() override;

    Result<qint64> hold(const QString &job, const QByteArray &pdf) override;
    Result<> release(const QString &job, qint64 number) override;
    Result<> withdraw(const QString &job, qint64 number) override;

    /// A held job that is found by its name, and whose document may not be whole, is taken back here: then it is
    /// Absent.
    Result<Found> find(const QString &job, qint64 number, const QString &instance) override;

private:
    Result<> cancel(int number) const;
    Result<> takeBackPartial(SpoolJobs &jobs) const; ///< cancels the held ones whose document may not be whole
    Result<> checkWitness(int number, const QString &name) const;
    Result<Found> foundAmong(const SpoolJobs &jobs) const; ///< of all that have the letter's name
    Result<Found> asPrinterSays(const Found &found, const SpoolJob &job) const;

    PrinterAddress m_address;
    QString m_instance;
    QString m_trusted; ///< the same, or without prepare() that of the letter asked for last
};

} // namespace caseledger

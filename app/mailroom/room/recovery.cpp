// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/room/recovery.h"

#include "app/mailroom/room/folderoutlet.h"
#include "models/store/letters/letterqueue.h"

#include <QSet>

namespace caseledger {

namespace {

constexpr int lostAtOnce = 20;

} // namespace

Result<> recoverLetters(Connection &connection, Dispatch &dispatch, Outlet &own, const PrintOrder &order)
{
    while (true) {
        const Result<QList<LostLetter>> lost = takeOverLostLetters(connection, lostAtOnce, order.pace.lease);
        if (!lost)
            return tl::unexpected(lost.error());
        for (const LostLetter &letter : *lost) {
            Outlet *outlet = letter.place.name == own.name() ? &own : order.otherOutlet(letter.place.name);
            Result<> settled = dispatch.goOn(letter, outlet);
            if (!settled && settled.error().kind != Error::Kind::Database && outlet != &own)
                settled = dispatch.goOn(letter, nullptr);
            if (!settled)
                return settled;
        }
        if (lost->isEmpty())
            return {};
    }
}

Result<QStringList> deadJobs(Connection &connection, const FolderOutlet &folder)
{
    // The folder first: a letter that comes to lie there afterwards is not among these, and one of these that is not
    // submitted now will not be let go.
    const QStringList jobs = folder.heldJobs();
    if (jobs.isEmpty())
        return QStringList();
    return readLetters(connection).map([&](const QList<Letter> &letters) {
        QSet<QString> dead;
        for (const Letter &letter : letters) {
            if (letter.state != LetterState::Submitted)
                dead.insert(letter.number.text());
        }
        QStringList found;
        for (const QString &job : jobs) {
            if (dead.contains(JobName::parse(job)->letter.text()))
                found.append(job);
        }
        return found;
    });
}

Result<> sweepDeadJobs(Connection &connection, FolderOutlet &folder)
{
    return deadJobs(connection, folder).and_then([&](const QStringList &jobs) {
        Result<> swept;
        for (const QString &job : jobs)
            swept = swept.and_then([&] { return folder.withdraw(job, 0); });
        return swept;
    });
}

} // namespace caseledger

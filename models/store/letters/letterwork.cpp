// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/letters/letterwork.h"

#include "models/store/access/signin.h"
#include "models/store/connection.h"
#include "models/store/trail/trail.h"

#include <algorithm>

namespace caseledger {

Result<LetterWork> beginLetterWork(Connection &connection, std::initializer_list<Right> anyOf, const QString &what)
{
    auto unit = UnitOfWork::beginOrJoin(connection);
    if (!unit)
        return tl::unexpected(unit.error());
    const Result<SignedIn> who = requireWorker(connection);
    if (!who)
        return tl::unexpected(who.error());
    LetterWork work { std::move(*unit), *who };
    if (std::ranges::any_of(anyOf, [&](Right right) { return may(who->worker, right); }))
        return work;
    return refused(connection, work, { .detail = what },
        { Error::Kind::Denied, QStringLiteral("Your role does not allow this with PIN letters.") });
}

tl::unexpected<Error> refused(Connection &connection, const LetterWork &work, TrailRow row, const Error &error)
{
    if (error.kind == Error::Kind::Database)
        return tl::unexpected(error);
    row.session = work.who.session;
    row.action = TrailAction::Letter;
    row.outcome = error.kind == Error::Kind::NotFound ? TrailOutcome::NotFound : TrailOutcome::Refused;
    const Result<> noted = appendRow(connection, std::move(row)).and_then([&work] { return work.unit->commit(); });
    return tl::unexpected(noted ? error : noted.error());
}

TrailRow rowAbout(const Letter &letter, const QString &what)
{
    TrailRow row { .action = TrailAction::Letter };
    row.caseId = letter.caseId;
    row.officeOfCase = letter.office;
    row.detail = what;
    return row;
}

QString wordsFor(const char *what, const PaperNumber &number) { return QLatin1String(what) + u' ' + number.text(); }

tl::unexpected<Error> noSuchLetter(const PaperNumber &number)
{
    return failure(Error::Kind::NotFound, QStringLiteral("There is no letter %1.").arg(number.text()));
}

} // namespace caseledger

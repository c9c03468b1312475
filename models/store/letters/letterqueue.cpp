// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/letters/letterqueue.h"

#include "models/domain/codes.h"
#include "models/store/connection.h"
#include "models/store/letters/letterrow.h"
#include "models/store/letters/letterwork.h"
#include "models/store/preparedqueries.h"
#include "models/store/trail/trail.h"

#include <limits>

namespace caseledger {

namespace {

/// "read letters: queued"
QString wordsFor(const LetterFilter &filter)
{
    QString text = QStringLiteral("read letters");
    if (filter.state)
        text += QLatin1String(": ") + code(*filter.state);
    else if (filter.onlyOpen)
        text += QLatin1String(": open");
    return text;
}

Result<QList<Letter>> lettersOf(Connection &connection, const LetterFilter &filter)
{
    return connection.prepared()
        .query("letters")
        .bind(":state", filter.state ? int(*filter.state) : -1)
        .bind(":only_open", filter.onlyOpen)
        .bind(":mailed", LetterState::Mailed)
        .bind(":void", LetterState::Void)
        .bind(":case_id", filter.caseId)
        .bind(":most", filter.limit > 0 ? filter.limit : std::numeric_limits<int>::max())
        .all([](RowReader &row) { return readLetterRow(row).letter; });
}

LetterStep readStep(RowReader &row)
{
    LetterStep step;
    step.at = row.read<QDateTime>();
    step.by = row.read<QString>();
    step.state = row.read<LetterState>();
    step.attempt = row.read<int>();
    step.reason = row.read<QString>();
    return step;
}

LetterCount readCount(RowReader &row)
{
    LetterCount count;
    count.state = row.read<LetterState>();
    count.count = row.read<qint64>();
    count.oldest = row.read<QDateTime>();
    return count;
}

/// What was read, noted and committed.
template <class T>
Result<T> noted(Connection &connection, const LetterWork &work, TrailRow row, Result<T> read)
{
    if (!read)
        return read;
    row.session = work.who.session;
    row.action = TrailAction::Letter;
    return appendRow(connection, std::move(row)).and_then([&work] { return work.unit->commit(); }).map([&read] {
        return *std::move(read);
    });
}

} // namespace

Result<QList<Letter>> readLetters(Connection &connection, const LetterFilter &filter)
{
    TrailRow row { .detail = wordsFor(filter) };
    const auto work = beginLetterWork(connection, { Right::ManageLetters, Right::PrintLetters }, row.detail);
    if (!work)
        return tl::unexpected(work.error());
    row.caseId = filter.caseId;
    return noted(connection, *work, std::move(row), lettersOf(connection, filter));
}

Result<QList<LetterStep>> stepsOfLetter(Connection &connection, const PaperNumber &number)
{
    const QString what = wordsFor("read steps of", number);
    const auto work = beginLetterWork(connection, { Right::ManageLetters, Right::PrintLetters }, what);
    if (!work)
        return tl::unexpected(work.error());
    const auto row = letterByNumber(connection, number);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return refused(connection, *work, { .detail = what }, noSuchLetter(number).value());
    return noted(connection, *work, rowAbout((*row)->letter, what),
        connection.prepared().query("letter_steps").bind(":letter", number.text()).all(readStep));
}

Result<QList<LetterCount>> countLetters(Connection &connection)
{
    const auto work
        = beginLetterWork(connection, { Right::ManageLetters, Right::PrintLetters }, QStringLiteral("count letters"));
    if (!work)
        return tl::unexpected(work.error());
    return connection.prepared().query("letter_counts").all(readCount);
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/notes.h"

#include "models/store/access/signin.h"
#include "models/store/cases/reasoncheck.h"
#include "models/store/connection.h"
#include "models/store/desk/deskleave.h"
#include "models/store/desk/drafts.h"
#include "models/store/preparedqueries.h"
#include "models/store/trail/trail.h"

#include <QRegularExpression>

namespace caseledger {

namespace {

/// Nothing is kept, and the trail says that it was tried.
tl::unexpected<Error> refuse(Connection &connection, UnitOfWork &unit, TrailRow row, const Error &error)
{
    if (error.kind == Error::Kind::Database)
        return tl::unexpected(error);
    row.outcome = error.kind == Error::Kind::NotFound ? TrailOutcome::NotFound : TrailOutcome::Refused;
    if (mayHoldContact(row.reason))
        row.reason.clear(); // it was not compared with what is on record
    const Result<> noted = appendRow(connection, std::move(row)).and_then([&unit] { return unit.commit(); });
    return tl::unexpected(noted ? error : noted.error());
}

Result<> requireHarmless(Connection &connection, const CaseId &id, const QStringList &texts)
{
    for (const QString &text : texts) {
        const Result<bool> tells = holdsProtectedContact(connection, { id }, text);
        if (!tells)
            return tl::unexpected(tells.error());
        if (*tells)
            return failure(Error::Kind::Usage,
                QStringLiteral("The note holds the address, phone or e-mail of a protected person: write it without."));
    }
    return {};
}

Result<int> insertNote(Connection &connection, const Worker &worker, const CaseId &id, const QString &text)
{
    const auto number = connection.prepared().query("case_note_next").bind(":case_id", id).first([](RowReader &row) {
        return row.read<int>();
    });
    if (!number)
        return tl::unexpected(number.error());
    return databaseClock(connection).and_then([&](const QDateTime &now) {
        return Query(connection, "case_note_insert")
            .bind(":case_id", id)
            .bind(":number", number->value_or(1))
            .bind(":text", text)
            .bind(":written_at", now)
            .bind(":written_by", worker.name)
            .run()
            .map([&](qint64) { return number->value_or(1); });
    });
}

} // namespace

bool holdsSsn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("(?<!\\d)(\\d{9}|\\d{3}([^\\d\\n])\\d{2}\\2\\d{4})(?!\\d)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(text).hasMatch();
}

Result<> checkNoteForm(const QString &text)
{
    if (text.trimmed().isEmpty())
        return failure(Error::Kind::Usage, QStringLiteral("The note is empty: write something first."));
    if (text.size() > longestNote)
        return failure(Error::Kind::Usage,
            QStringLiteral("The note is longer than %1 characters: say it shorter, or in two.").arg(longestNote));
    if (holdsSsn(text))
        return failure(Error::Kind::Usage,
            QStringLiteral("The note holds nine digits like a Social Security number: write it without."));
    return {};
}

Result<int> keepNote(Connection &connection, const CaseId &id, const QString &typed, const QString &givenReason)
{
    const QString text = typed.trimmed();
    const QString reason = givenReason.trimmed();
    if (const Result<> sound = checkNoteForm(text).and_then([&reason] { return checkReasonForm(reason); }); !sound)
        return tl::unexpected(sound.error());
    const auto unit = UnitOfWork::begin(connection, UnitOfWork::Kind::Write);
    if (!unit)
        return tl::unexpected(unit.error());
    const Result<SignedIn> who = requireWorker(connection);
    if (!who)
        return tl::unexpected(who.error());
    TrailRow row { .session = who->session, .action = TrailAction::Note, .caseId = id, .reason = reason };
    const Result<QString> office = leaveToWrite(connection, who->worker, id, reason);
    if (!office)
        return refuse(connection, **unit, std::move(row), office.error());
    row.officeOfCase = *office;
    if (const Result<> harmless = requireHarmless(connection, id, { text, reason }); !harmless) {
        row.detail = QStringLiteral("a protected person's contact in the note");
        row.reason.clear();
        return refuse(connection, **unit, std::move(row), harmless.error());
    }
    const Result<int> number = insertNote(connection, who->worker, id, text);
    if (!number)
        return number;
    row.detail = QStringLiteral("note %1").arg(*number);
    const Result<> kept = forgetDraft(connection, { id, QString(noteField) })
                              .and_then([&] { return appendRow(connection, std::move(row)); })
                              .and_then([&] { return (*unit)->commit(); });
    return kept ? number : tl::unexpected(kept.error());
}

} // namespace caseledger

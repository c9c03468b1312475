// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overseenoffice.h"

#include "app/demo/caseplan.h"
#include "app/demo/demooffice.h"
#include "models/domain/codes.h"
#include "models/store/papers/papercases.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace caseledger::samples {

namespace {

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

QString quoted(QString text) { return u'\'' + text.replace(u'\'', "''"_L1) + u'\''; }

QString momentText(const QDateTime &moment) { return quoted(moment.toUTC().toString(Qt::ISODateWithMs)); }

} // namespace

OverseenOffice::OverseenOffice(int cases)
{
    test::makeOffice(file(), u"overseen %1"_s.arg(cases), [this, cases](Connection &connection) {
        must(fillDemoOffice(connection, { .cases = cases, .seed = 1, .today = QDate(2026, 11, 20) }));
        raw(u"UPDATE support_case SET office = '%1' WHERE case_id > 'AA00010A1' AND substr(case_id, 7, 1) IN ('1', '3', "
            "'5', '7', '9')"_s.arg(QLatin1String(otherOffice)));
        const QString own = QLatin1String(ownOffice);
        const QString other = QLatin1String(otherOffice);
        must(addUser(
            connection, { .worker = staff(u"root"_s, StaffRole::Administrator, own), .password = rightPassword }));
        must(signIn(connection, u"root"_s, rightPassword, u"test"_s));
        for (const Worker &worker :
            { staff(u"supervisor"_s, StaffRole::Supervisor, own, true), staff(u"blind"_s, StaffRole::Supervisor, own),
                staff(u"lost"_s, StaffRole::Supervisor, {}, true),
                staff(u"other"_s, StaffRole::Supervisor, other, true),
                staff(u"ines"_s, StaffRole::Caseworker, own, true), staff(u"omar"_s, StaffRole::Caseworker, own),
                staff(u"bea"_s, StaffRole::Caseworker, other), staff(u"ana"_s, StaffRole::Auditor, own),
                staff(u"max"_s, StaffRole::Mailroom, own), staff(u"agent"_s, StaffRole::Agent, own) })
            must(addUser(connection, { .worker = worker, .password = rightPassword }));
    });
}

OverseenOffice::~OverseenOffice() { test::dropOffice(file()); }

std::unique_ptr<Connection> OverseenOffice::open() const { return must(Connection::open(spec())); }

std::unique_ptr<Connection> OverseenOffice::openForAll() const
{
    return must(Connection::open(test::placeOf(file())));
}

QVariant OverseenOffice::raw(const QString &statement) const
{
    const QString past = test::isOnServer() ? u"SET session_replication_role = replica; "_s : QString();
    return rawQuery(test::placeOf(file()).path, past + statement);
}

std::unique_ptr<Connection> OverseenOffice::as(const char *user) const
{
    auto connection = open();
    must(signIn(*connection, QString::fromLatin1(user), rightPassword, u"test"_s));
    return connection;
}

void OverseenOffice::note(const char *user, const QList<MadeRow> &rows) const
{
    raw(u"INSERT INTO trail_session SELECT (SELECT MAX(number) + 1 FROM trail_session), '2026-01-01T00:00:00.000Z', "
        "name, 'x', office, 'desk', 'test', zeroblob(1) FROM staff_user WHERE name = '%1'"_s.arg(QLatin1String(user)));
    QStringList texts;
    QStringList parts;
    for (const MadeRow &row : rows) {
        const QString id = QLatin1String(row.caseId);
        QStringList cases;
        for (const CaseId &each : row.cases)
            cases.append(each.text());
        texts.append(
            u"((SELECT MAX(entry) FROM trail_row) + %1, (SELECT MAX(number) FROM trail_session), %1, %2, '%3', "
            "'%4', '%5', COALESCE((SELECT office FROM support_case WHERE case_id = '%5'), ''), %6, %7, '%8', "
            "zeroblob(1))"_s.arg(texts.size() + 1)
                .arg(momentText(row.at), code(row.action), code(row.outcome), id, quoted(row.reason),
                    quoted(row.detail), cases.join(u' ')));
        for (const QString &each : cases)
            parts.append(
                u"((SELECT MAX(entry) FROM trail_row) - %1, '%2')"_s.arg(rows.size() - texts.size()).arg(each));
    }
    raw("INSERT INTO trail_row VALUES "_L1 + texts.join(u','));
    if (!parts.isEmpty())
        raw("INSERT INTO trail_batch_case VALUES "_L1 + parts.join(u','));
}

void OverseenOffice::putLetter(const char *caseId, LetterState state, const QDateTime &requestedAt) const
{
    raw(u"INSERT INTO letter (number, case_id, office, role, party_ref, channel, state, spool_step, reason, "
        u"requested_on, "
        "requested_at, requested_by, approved_by, changed_at, attempt, epoch, place, instance, job, job_number, pages, "
        "sha256, address_hash) SELECT '%1', case_id, office, 0, custodial_ref, 0, %2, 0, '', '%3', %4, 'agent', '', "
        "%4, 1, "
        "0, '', '', '', 0, 0, '', '' FROM support_case WHERE case_id = '%5'"_s.arg(PaperNumber::random().text())
            .arg(int(state))
            .arg(requestedAt.date().toString(Qt::ISODate), momentText(requestedAt), QLatin1String(caseId)));
}

QStringList OverseenOffice::noted(const char *user) const
{
    return raw(
        u"SELECT group_concat(action || ' ' || outcome || ' ' || detail, '|') FROM (SELECT * FROM trail_row WHERE "
        "session = (SELECT MAX(number) FROM trail_session WHERE user_name = '%1') ORDER BY entry) AS noted"_s.arg(
            QLatin1String(user)))
        .toString()
        .split(u'|');
}

QList<CaseId> OverseenOffice::casesOf(const char *office) const
{
    return must(casesAfter(*openForAll(), { .office = QLatin1String(office), .lastPayment = {} }, {}, 1 << 20));
}

QDateTime officeMoment(int daysBack, QTime time)
{
    return QDateTime(officeToday().addDays(-daysBack), time, QTimeZone("America/New_York")).toUTC();
}

QDate officeToday() { return QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("America/New_York")).date(); }

} // namespace caseledger::samples

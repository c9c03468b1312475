// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffsamples.h"

#include "models/domain/codes.h"
#include "models/store/office.h"

using namespace Qt::StringLiterals;

namespace caseledger::samples {

namespace {

void require(const Result<> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
}

void addTo(Connection &connection, const Worker &worker)
{
    require(addUser(connection, { .worker = worker, .password = rightPassword }));
}

QString recipeOf(const QList<Worker> &workers, const QString &filling)
{
    QString recipe = u"staffed "_s + filling;
    for (const Worker &worker : workers)
        recipe += u", %1 %2 %3 %4"_s.arg(worker.name, code(worker.role), worker.office).arg(worker.taxInformation);
    return recipe;
}

} // namespace

Worker staff(const QString &name, StaffRole role, const QString &office, bool tax)
{
    return { .name = name, .role = role, .office = office, .taxInformation = tax };
}

StaffedOffice::StaffedOffice(
    const QList<Worker> &workers, const QString &filling, const std::function<void(Connection &)> &fill)
    : m_office(recipeOf(workers, filling), [&](Connection &connection) {
        require(writeOffice(connection, { .demo = true }));
        addTo(connection, staff(u"root"_s, StaffRole::Administrator));
        require(signIn(connection, u"root"_s, rightPassword, u"test"_s));
        if (fill)
            fill(connection);
        for (const Worker &worker : workers)
            addTo(connection, worker);
    })
{ }

void StaffedOffice::add(const Worker &worker) { addTo(root(), worker); }

std::unique_ptr<Connection> StaffedOffice::atDoor() const
{
    auto opened = Connection::open(m_office.door());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return *std::move(opened);
}

std::unique_ptr<Connection> StaffedOffice::connectionOf(const QString &user) const
{
    auto connection = atDoor();
    require(signIn(*connection, user, rightPassword, u"test"_s));
    return connection;
}

std::optional<Error::Kind> StaffedOffice::errorOf(const QString &user, const char *password) const
{
    return kindOf(signIn(*atDoor(), user, password, u"test"_s));
}

bool StaffedOffice::isLocked(const QString &user)
{
    const auto accounts = listUsers(root());
    const auto found
        = std::ranges::find(*accounts, user, [](const StaffAccount &account) { return account.worker.name; });
    return found != accounts->end() && found->locked;
}

void StaffedOffice::passMinutes(int minutes) const
{
    for (const QString &trigger : { u"trail_row_is_not_altered"_s, u"trail_session_is_not_altered"_s })
        rawQuery(path(), u"DROP TRIGGER IF EXISTS "_s + trigger);
    const QString earlier
        = u"strftime('%Y-%m-%dT%H:%M:%fZ', %2, '%1 minutes')"_s.arg(QString::asprintf("%+d", -minutes));
    rawQuery(path(), u"UPDATE trail_row SET at = "_s + earlier.arg(u"at"_s));
    rawQuery(path(), u"UPDATE trail_session SET started_at = "_s + earlier.arg(u"started_at"_s));
}

QStringList StaffedOffice::rowsOf(const QString &action) const
{
    const QString text = rawQuery(path(),
        u"SELECT group_concat(user_name || ' ' || outcome || ' ' || detail, '|') FROM (SELECT * FROM trail_row JOIN "
        "trail_session AS s ON s.number = session WHERE action = '%1' ORDER BY entry) AS noted"_s.arg(action))
                             .toString();
    return text.isEmpty() ? QStringList() : text.split(u'|');
}

int StaffedOffice::rowCount() const { return rawQuery(path(), u"SELECT COUNT(*) FROM trail_row"_s).toInt(); }

} // namespace caseledger::samples

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/protected/protectedoffice.h"

#include "models/safety/passwordhash.h"
#include "models/store/access/signin.h"
#include "models/store/access/users.h"
#include "models/store/posting.h"
#include "models/store/settings/settings.h"
#include "models/store/trail/trail.h"

#include <algorithm>

namespace caseledger::test {

namespace {

const QByteArray password("made up for the test");

/// Stops the test where the office cannot be made.
template <class T>
T sure(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// Three letters that spell no word, made of a number below 8,000.
QString spelt(int number)
{
    QString letters;
    for (int place = 0, rest = number; place < 3; ++place, rest /= 20)
        letters += QLatin1String("bcdfghjklmnpqrstvwxz").at(rest % 20);
    return letters;
}

Canary canaryOf(int number)
{
    const QString word = spelt(number);
    return { .street1 = QStringLiteral("%1 Kraqu%2 Street").arg(4000 + number).arg(word),
        .street2 = QStringLiteral("Unit Vyx%1").arg(word),
        .zip = QStringLiteral("%1-%2").arg(13001 + number).arg(7000 + number * 37 % 3000),
        .phone = QStringLiteral("(%1) 555-01%2").arg(201 + number / 100).arg(number % 100, 2, 10, QLatin1Char('0')),
        .email = QStringLiteral("qo%1zy@example.org").arg(word) };
}

PartyRow partyRow(const QString &ref, const QString &given, const Canary &canary, bool flagged)
{
    PartyRow row;
    Party &party = row.party;
    party.ref.text = ref;
    party.givenName = given;
    party.familyName = QStringLiteral("Testwood");
    party.language = QStringLiteral("en");
    party.familyViolence = flagged;
    party.address = Guarded(canary.address(), flagged);
    party.phone = Guarded(canary.phone, flagged);
    party.email = Guarded(canary.email, flagged);
    party.addressVerifiedOn = QDate(2026, 1, 5);
    return row;
}

void put(Posting &posting, const ExtractRow &row)
{
    const PostedRow posted = sure(posting.post(row));
    if (posted.outcome == PostedRow::Outcome::Refused)
        qFatal("a row was refused: %s", qPrintable(posted.problems.front().message));
}

} // namespace

QStringList Canary::marks() const
{
    QStringList marks;
    for (const QString &part : { street1, street1.section(u' ', 1, 1), street2, zip, phone, email })
        marks.append(squeezed(part));
    return marks;
}

QString squeezed(const QString &text)
{
    QString kept;
    for (const QChar sign : text) {
        if (sign.isLetterOrNumber())
            kept += sign.toLower();
    }
    return kept;
}

QStringList found(const QString &squeezedText, const Canary &canary)
{
    QStringList all = canary.marks();
    all.removeIf([&squeezedText](const QString &mark) { return !squeezedText.contains(mark); });
    return all;
}

ProtectedOffice::ProtectedOffice(int familiesEach)
{
    for (const Flagged flagged : everyFlag) {
        for (int number = 0; number < familiesEach; ++number)
            addFamily(flagged, int(m_families.size()));
    }
    makeOffice(file(), QStringLiteral("protected %1").arg(familiesEach), [this](Connection &made) {
        fill(made);
        if (!isOnServer()) // quick to check, since every test signs somebody in
            raw(QStringLiteral("UPDATE staff_user SET password_hash = '%1'")
                    .arg(QString::fromLatin1(hashPassword(password, PasswordWorth::Published))));
    });
}

ProtectedOffice::~ProtectedOffice()
{
    m_connections.clear();
    dropOffice(file());
}

void ProtectedOffice::fill(Connection &connection) const
{
    sure(changeSetting(
        connection, { .key = QStringLiteral("office_name"), .newValue = QStringLiteral("Office of Samples") }));
    sure(changeSetting(connection,
        { .key = QStringLiteral("address_block"),
            .newValue = QStringLiteral("12 Harbour Way\nFloor 3\nSampleton, NY 12999") }));
    auto posting = sure(Posting::begin(connection));
    for (qsizetype i = 0; i < m_families.size(); ++i) {
        const Family &family = m_families.at(i);
        const QString custodial = QStringLiteral("C%1").arg(i);
        const QString noncustodial = QStringLiteral("N%1").arg(i);
        put(*posting,
            partyRow(custodial, QStringLiteral("Ana"), family.custodial, isFlagged(family.flagged, Role::Custodial)));
        put(*posting,
            partyRow(noncustodial, QStringLiteral("Bert"), family.noncustodial,
                isFlagged(family.flagged, Role::Noncustodial)));
        CaseRow row;
        row.supportCase = { .id = family.id,
            .office = ownOffice,
            .countyFips = QStringLiteral("36001"),
            .openedOn = QDate(2025, 6, 2),
            .custodial = { custodial },
            .noncustodial = { noncustodial },
            .openingArrearsFamily = Money::fromDollars(300) };
        put(*posting, row);
        put(*posting,
            ObligationRow { family.id,
                { .ref = { QStringLiteral("O1") },
                    .amount = Money::fromDollars(100),
                    .frequency = Frequency::Weekly,
                    .startsOn = QDate(2025, 6, 6),
                    .docket = QStringLiteral("F-1/25") } });
        put(*posting,
            PaymentRow { family.id,
                { .ref = { QStringLiteral("R1") },
                    .receivedOn = QDate(2026, 2, 9),
                    .source = PaymentSource::DirectPayment,
                    .amount = Money::fromDollars(150) } });
        put(*posting,
            DisbursementRow { family.id,
                { .ref = { QStringLiteral("D1") },
                    .payment = { QStringLiteral("R1") },
                    .issuedOn = QDate(2026, 2, 11),
                    .amount = Money::fromDollars(150),
                    .status = DisbursementStatus::Issued } });
    }
    sure(posting->commit());
    addUsers(connection);
}

void ProtectedOffice::addFamily(Flagged flagged, int number)
{
    m_families.append({ .id = *CaseId::parse(QStringLiteral("PF%1A1").arg(number + 1, 5, 10, QLatin1Char('0'))),
        .flagged = flagged,
        .custodial = canaryOf(2 * number),
        .noncustodial = canaryOf(2 * number + 1) });
}

void ProtectedOffice::addUsers(Connection &connection)
{
    const auto user = [](const char *name, StaffRole role, const QString &office) {
        return NewUser { .worker = { .name = QLatin1String(name), .role = role, .office = office },
            .password = password };
    };
    sure(addUser(connection, user("administrator", StaffRole::Administrator, ownOffice)));
    sure(signIn(connection, QStringLiteral("administrator"), password, QStringLiteral("test")));
    sure(addUser(connection, user("agent", StaffRole::Agent, ownOffice)));
    sure(addUser(connection, user("caseworker", StaffRole::Caseworker, ownOffice)));
    sure(addUser(connection, user("supervisor", StaffRole::Supervisor, ownOffice)));
    sure(addUser(connection, user("mailroom", StaffRole::Mailroom, ownOffice)));
    sure(addUser(connection, user("auditor", StaffRole::Auditor, ownOffice)));
    sure(addUser(connection, user("far-caseworker", StaffRole::Caseworker, elsewhere)));
    sure(addUser(connection, user("far-supervisor", StaffRole::Supervisor, elsewhere)));
}

const Family &ProtectedOffice::family(Flagged flagged) const
{
    return *std::ranges::find(m_families, flagged, &Family::flagged);
}

Connection &ProtectedOffice::as(const QString &user)
{
    std::unique_ptr<Connection> &connection = m_connections[user];
    if (!connection) {
        connection = sure(Connection::open(spec()));
        sure(signIn(*connection, user, password, QStringLiteral("test")));
    }
    return *connection;
}

std::unique_ptr<Connection> ProtectedOffice::anotherAs(const QString &user)
{
    auto connection = sure(Connection::open(specOf(user)));
    connection->workAs(*as(user).signedIn());
    return connection;
}

void ProtectedOffice::import(const QList<ExtractRow> &rows)
{
    const auto connection = anotherAs(QStringLiteral("administrator"));
    sure(record(*connection, { .action = TrailAction::Import, .detail = QStringLiteral("begun") }));
    auto posting = sure(Posting::begin(*connection));
    for (const ExtractRow &row : rows)
        put(*posting, row);
    sure(record(*connection, { .action = TrailAction::Import }));
    sure(posting->commit());
}

QVariant ProtectedOffice::raw(const QString &statement) const { return rawQuery(placeOf(file()).path, statement); }

void ProtectedOffice::bend(const QString &statement) const
{
    if (isOnServer())
        raw(QStringLiteral("SET session_replication_role = replica; ") + statement
            + QStringLiteral("; RESET session_replication_role"));
    else {
        const QString triggers
            = raw(QStringLiteral("SELECT group_concat(name) FROM sqlite_master WHERE type = 'trigger'")).toString();
        for (const QString &trigger : triggers.split(u',', Qt::SkipEmptyParts))
            raw(QStringLiteral("DROP TRIGGER ") + trigger);
        raw(statement);
    }
}

int ProtectedOffice::rows(const QString &condition) const
{
    return raw(QStringLiteral("SELECT count(*) FROM trail_row WHERE ") + condition).toInt();
}

QString ProtectedOffice::trail() const
{
    return raw(QStringLiteral(
                   "SELECT group_concat(action || ' ' || outcome || ' ' || case_id || ' ' || reason || ' ' || "
                   "detail || ' ' || cases, '\n') FROM trail_row"))
               .toString()
        + raw(QStringLiteral(
                  "SELECT group_concat(user_name || ' ' || role || ' ' || office || ' ' || workstation || ' ' || "
                  "program, '\n') FROM trail_session"))
              .toString();
}

} // namespace caseledger::test

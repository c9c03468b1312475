// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/deskwork/deskwork.h"

#include "app/demo/demousers.h"
#include "app/demo/deskwork/deskcases.h"
#include "models/domain/codes.h"
#include "models/store/access/signin.h"
#include "models/store/casequeries.h"
#include "models/store/contact/contactwork.h"
#include "models/store/desk/notes.h"
#include "models/store/letters/pinrequest.h"
#include "models/store/letters/roomqueue.h"
#include "models/store/trail/madeupclock.h"
#include "models/store/trail/trail.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <span>

namespace caseledger {

namespace {

struct MadeNote
{
    const char *caseId;
    const char *text;
};
constexpr MadeNote supervisorsNotes[] = {
    { "AA00002A1", "Asked about coupons for next month; a set went out by mail." },
    { "AA00009A1", "The held payment waits for the employer's answer, who was asked again." },
};
constexpr MadeNote agentsNotes[] = {
    { "AA00001A1", "Wanted to know when the last payment was sent on. Told the day." },
    { "AA00004A1", "Called in Italian, with an interpreter on the line. Wants statements in Italian." },
};

/// So many open days before a moment, at an hour of that day.
QDateTime momentBefore(const QDateTime &now, int openDays, int hour)
{
    const OfficeCalendar calendar;
    QDate day = now.date();
    while (openDays > 0) {
        day = day.addDays(-1);
        openDays -= calendar.isOpen(day) ? 1 : 0;
    }
    return QDateTime(day, QTime(hour, 20), now.timeZone());
}

DeskParent take(std::vector<DeskParent> &parents)
{
    DeskParent parent = std::move(parents.back());
    parents.pop_back();
    return parent;
}

/// The users' work, one shift after another.
class DeskWork
{
public:
    DeskWork(Connection &connection, const DemoOptions &options, const QDateTime &now)
        : m_connection(connection)
        , m_clock(connection)
        , m_cases(deskCases(DemoGenerator(options)))
        , m_today(options.today)
        , m_now(now.toTimeZone(QTimeZone("America/New_York")))
    { }

    Result<> run()
    {
        for (const Shift &shift : shifts) {
            m_at = momentBefore(m_now, shift.openDaysAgo, shift.hour);
            m_clock.set(m_at);
            if (const Result<> done = work(shift); !done)
                return done;
        }
        return {};
    }

private:
    struct Shift
    {
        int openDaysAgo; ///< never today, so that all of it lies in the past
        int hour; ///< by the office's clock
        StaffRole who;
        Result<> (DeskWork::*deeds)();
    };
    static const std::array<Shift, 13> shifts; ///< in their order

    Result<> work(const Shift &shift)
    {
        if (shift.who == StaffRole::Administrator)
            return (this->*shift.deeds)(); // who signs in and out by herself
        return signIn(m_connection, code(shift.who), demoPassword, QCoreApplication::applicationName())
            .and_then([&] { return (this->*shift.deeds)(); })
            .and_then([&] { return signOut(m_connection); });
    }

    void letTimePass()
    {
        constexpr int aCall = 4 * 60;
        m_at = m_at.addSecs(aCall);
        m_clock.set(m_at);
    }

    Result<> addUsers() { return addDemoUsers(m_connection); }

    /// Day after day, and nothing done on it.
    Result<> lookAgain() { return look(m_cases.own.value(0)); }
    Result<> lookAtNight() { return lookAt(m_cases.own.mid(1, 3), {}); }
    Result<> lookElsewhere()
    {
        return lookAt(m_cases.elsewhere.mid(0, 6), QStringLiteral("A call put through from the other office"));
    }

    Result<> askForTheFirstLetters()
    {
        return ask(m_cases.plain, 2).and_then([&] { return ask(m_cases.doubtful, 3); });
    }
    Result<> askForMoreLetters()
    {
        return ask(m_cases.plain, 4).and_then([&] { return ask(m_cases.doubtful, 1); }).and_then([&] {
            return write(agentsNotes);
        });
    }

    Result<> failLetters()
    {
        return claimLetters(m_connection, 2).and_then([&](const QList<LetterClaim> &claims) -> Result<> {
            for (const LetterClaim &claim : claims) {
                if (const Result<> failed
                    = markFailed(m_connection, claim, QStringLiteral("The envelopes had run out"));
                    !failed)
                    return failed;
            }
            return {};
        });
    }

    Result<> changeContacts()
    {
        const PostalAddress moved { QStringLiteral("12 Example Road"), QStringLiteral("Apt 3"),
            QStringLiteral("Exampleville"), QStringLiteral("NY"), QStringLiteral("12100") };
        const ContactChange changes[] = { { .phone = QStringLiteral("518-555-0142") },
            { .email = QStringLiteral("new.address@example.org") }, { .address = moved, .verifiedOn = m_today } };
        const char *reasons[] = { "Told at the counter", "Asked for it in a letter", "New lease shown at the counter" };
        for (size_t i = 0; i < std::size(changes) && !m_cases.plain.empty(); ++i) {
            if (const Result<> changed = change(take(m_cases.plain), changes[i], QString::fromLatin1(reasons[i]));
                !changed)
                return changed;
        }
        return {};
    }
    Result<> noteAndBegin()
    {
        return write(supervisorsNotes).and_then([&] { return beginBatch(); });
    }

    /// Cases are read for it, and it is stopped before the first papers are kept.
    Result<> beginBatch()
    {
        constexpr int casesInUnit = 8;
        for (int unit = 0; unit < 2; ++unit) {
            const CaseVisit visit { .action = TrailAction::Batch,
                .right = Right::PrintBatch,
                .reason = {},
                .detail = QStringLiteral("statement, unit %1").arg(unit + 1) };
            const QList<CaseId> cases = m_cases.own.mid(unit * casesInUnit, casesInUnit);
            const Result<Admission> admitted = admitCases(m_connection, cases, visit);
            if (!admitted)
                return tl::unexpected(admitted.error());
        }
        return {};
    }

    Result<> look(const CaseId &id, const QString &reason = {})
    {
        letTimePass();
        const CaseVisit visit { .reason = reason, .detail = {} };
        return openCase(m_connection, id, visit).map([](const CaseFilePointer &) {});
    }
    Result<> lookAt(const QList<CaseId> &cases, const QString &reason)
    {
        for (const CaseId &id : cases) {
            if (const Result<> seen = look(id, reason); !seen)
                return seen;
        }
        return {};
    }

    Result<> ask(std::vector<DeskParent> &parents, int letters)
    {
        for (; letters > 0 && !parents.empty(); --letters) {
            letTimePass();
            const DeskParent parent = take(parents);
            const Party &party = parent.row.party;
            const PinRequest request { .requestId = {},
                .caseId = parent.caseId,
                .party = parent.role,
                .fullName = party.name(),
                .ssn = parent.row.ssn,
                .caseIds = { parent.caseId.text() },
                .mailingAddress = *party.address.shownTo(Audience::Staff),
                .writtenOn = {},
                .reason = {} };
            const Result<PinAnswer> answer = requestPinLetter(m_connection, request);
            if (!answer)
                return tl::unexpected(answer.error());
        }
        return {};
    }

    Result<> change(const DeskParent &parent, const ContactChange &wanted, const QString &reason)
    {
        letTimePass();
        return openCase(m_connection, parent.caseId).and_then([&](const CaseFilePointer &file) {
            return changeContact(m_connection, { parent.caseId, parent.role, wanted, reason, file->revision })
                .map([](const ContactAnswer &) {});
        });
    }

    Result<> write(std::span<const MadeNote> notes)
    {
        for (const MadeNote &note : notes) {
            letTimePass();
            const auto id = CaseId::parse(QString::fromLatin1(note.caseId));
            if (const Result<int> kept = keepNote(m_connection, *id, QString::fromUtf8(note.text)); !kept)
                return tl::unexpected(kept.error());
        }
        return {};
    }

    Connection &m_connection;
    MadeUpClock m_clock;
    DeskCases m_cases;
    QDate m_today;
    QDateTime m_now; ///< by the office's clock
    QDateTime m_at; ///< the made-up moment
};

const std::array<DeskWork::Shift, 13> DeskWork::shifts { {
    { 14, 8, StaffRole::Administrator, &DeskWork::addUsers },
    { 9, 10, StaffRole::Agent, &DeskWork::lookAgain },
    { 9, 11, StaffRole::Agent, &DeskWork::askForTheFirstLetters },
    { 8, 10, StaffRole::Agent, &DeskWork::lookAgain },
    { 8, 15, StaffRole::Mailroom, &DeskWork::failLetters },
    { 7, 10, StaffRole::Agent, &DeskWork::lookAgain },
    { 6, 10, StaffRole::Agent, &DeskWork::lookAgain },
    { 5, 14, StaffRole::Caseworker, &DeskWork::lookElsewhere },
    { 3, 21, StaffRole::Agent, &DeskWork::lookAtNight },
    { 2, 10, StaffRole::Agent, &DeskWork::lookAgain },
    { 2, 14, StaffRole::Caseworker, &DeskWork::changeContacts },
    { 1, 13, StaffRole::Agent, &DeskWork::askForMoreLetters },
    { 1, 15, StaffRole::Supervisor, &DeskWork::noteAndBegin },
} };

} // namespace

Result<> staffDemoOffice(Connection &connection, const DemoOptions &options)
{
    if (options.cases < fewestCasesForDeskWork)
        return addDemoUsers(connection);
    const Result<QDateTime> now = databaseClock(connection);
    if (!now)
        return tl::unexpected(now.error());
    return DeskWork(connection, options, *now).run();
}

} // namespace caseledger

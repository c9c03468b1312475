// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ui/staffedoffice.h"

#include "app/demo/caseplan.h"
#include "app/demo/demooffice.h"
#include "models/store/access/signin.h"
#include "models/store/access/users.h"
#include "models/store/trail/trailreading.h"
#include "models/tables/caseexport.h"
#include "tests/support/casetext.h"

namespace caseledger::test {

namespace {

const QByteArray password = QByteArrayLiteral("demo"); // quick to check

template <class Value>
void need(const Result<Value> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
}

/// The answer of a job, waited for.
template <class Job>
auto answerOf(Store &store, Job job)
{
    auto future = store.run(std::move(job));
    future.waitForFinished();
    return future.result();
}

void addWorker(Connection &connection, const QString &name, StaffRole role, const QString &office)
{
    need(addUser(connection,
        { .worker = { .name = name, .role = role, .office = office, .taxInformation = false }, .password = password }));
}

} // namespace

CaseId id(const char *text) { return *CaseId::parse(QString::fromLatin1(text)); }

StaffedOffice::StaffedOffice()
{
    makeOffice(file(), QStringLiteral("demo with staff"), [this](Connection &connection) {
        const QString administrator = QStringLiteral("administrator");
        need(fillDemoOffice(connection, DemoOptions { .cases = 12, .seed = 1, .today = day("2026-11-20") }));
        addWorker(connection, administrator, StaffRole::Administrator, office());
        need(signIn(connection, administrator, password, QStringLiteral("test")));
        for (const StaffRole role :
            { StaffRole::Agent, StaffRole::Caseworker, StaffRole::Supervisor, StaffRole::Mailroom, StaffRole::Auditor })
            addWorker(connection, QString(code(role)), role, office());
        addWorker(connection, QStringLiteral("visitor"), StaffRole::Caseworker, QStringLiteral("9999"));
    });
}

StaffedOffice::~StaffedOffice() { dropOffice(file()); }

QString StaffedOffice::office() const { return QString(demoOfficeCode); }

QStringList StaffedOffice::trailOf(const SignedIn &who) const
{
    Store store(spec());
    const auto entries = answerOf(store, [&who](Connection &connection) -> Result<QList<TrailEntry>> {
        if (Result<> signedIn = signIn(connection, QStringLiteral("auditor"), password, QStringLiteral("test"));
            !signedIn)
            return tl::unexpected(signedIn.error());
        return readTrail(connection, { .user = who.worker.name }, 1000);
    });
    need(entries);
    QStringList lines;
    for (const TrailEntry &entry : *entries) {
        const TrailRow &row = entry.row;
        QStringList words { code(row.action), code(row.outcome), row.caseId.text(), row.reason, row.detail };
        words.removeAll(QString());
        if (row.session == who.session)
            lines.prepend(words.join(u' '));
    }
    return lines;
}

SignedInDesk::SignedInDesk(const StaffedOffice &office, const QString &user)
    : m_office(office)
    , m_store(std::make_unique<Store>(office.spec()))
{
    const Result<SignedIn> who = answerOf(*m_store, [&user](Connection &connection) -> Result<SignedIn> {
        if (Result<> signedIn = signIn(connection, user, password, QStringLiteral("test")); !signedIn)
            return tl::unexpected(signedIn.error());
        return requireWorker(connection);
    });
    need(who);
    m_desk = std::make_unique<Desk>(Desk { *m_store, Phrasebook(), {}, {}, user, *who });
    PaperTools &tools = m_desk->papers;
    tools.letterhead = [](const Office &each) { return Letterhead { .office = each, .logo = {}, .wording = {} }; };
    tools.make = [](const PaperSource &, const Letterhead &, const PaperWish &) {
        PaperAnswer answer;
        answer.paper.pages.resize(1);
        return answer;
    };
    tools.writeFile = [](const QByteArray &content, const QString &file) { return replaceFile(file, content); };
}

} // namespace caseledger::test

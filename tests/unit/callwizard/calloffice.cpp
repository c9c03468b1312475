// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/callwizard/calloffice.h"

#include "app/demo/fixedcases.h"
#include "models/store/letters/letterqueue.h"
#include "models/store/letters/sealedpins.h"
#include "models/store/posting.h"
#include "models/store/trail/trail.h"
#include "tests/support/casetext.h"

#include <algorithm>

namespace caseledger::test {

namespace {

const TrailRow importBegun { .action = TrailAction::Import, .detail = QStringLiteral("begun") };
constexpr DemoPerson withoutPin { 8, Role::Noncustodial };

template <class Job>
auto doneBy(const StaffedOffice &office, const char *user, Job job)
{
    SignedInDesk desk(office, QString::fromLatin1(user));
    auto future = desk.desk().store.run(std::move(job));
    future.waitForFinished();
    if (!future.result())
        qFatal("%s", qPrintable(future.result().error().message));
    return *future.result();
}

Result<int> sealForAll(Connection &connection)
{
    if (const Result<> begun = record(connection, importBegun); !begun) // before a server shows or takes anything
        return tl::unexpected(begun.error());
    const Result<QList<PartyRef>> parties = partiesWithoutPin(connection, {}, 1000);
    if (!parties)
        return tl::unexpected(parties.error());
    auto posting = SealedPinPosting::begin(connection);
    if (!posting)
        return tl::unexpected(posting.error());
    for (const PartyRef &party : *parties) {
        if (party == partyRef(withoutPin))
            continue;
        const SealedPin pin { { QStringLiteral("0123456789abcdef") }, QByteArray(SealedPin::size, '\x5a') };
        if (const Result<PostedRow> posted = (*posting)->post({ party, pin, {} }); !posted)
            return tl::unexpected(posted.error());
    }
    return record(connection, { .action = TrailAction::Import })
        .and_then([&posting] { return (*posting)->commit(); })
        .map([&parties] { return int(parties->size()); });
}

} // namespace

QString Caller::street() const { return QString(address().street1 + u' ' + address().street2).trimmed(); }

QStringList Caller::onRecord() const
{
    QStringList values { row.party.givenName, row.party.familyName, row.party.nativeName, row.party.ssnLast4, ssn(),
        address().street1, address().street2, address().city, address().zip };
    for (const Guarded<QString> *value : { &row.party.phone, &row.party.email })
        values.append(*value->shownTo(Audience::Owner));
    values.removeAll(QString());
    return values;
}

CallOffice::CallOffice()
{
    if (doneBy(*this, "administrator", &sealForAll) < 20)
        qFatal("the parents have no sealed PINs");
}

Caller CallOffice::caller(int number, Role role) const
{
    const PartyRef ref = partyRef({ number - 1, role });
    for (const PartyRow &row : fixedParties(number - 1, day("2026-11-20"))) {
        if (row.party.ref == ref)
            return { role, row, QStringLiteral("AA%1A1").arg(number, 5, 10, QLatin1Char('0')) };
    }
    qFatal("there is no such parent in the office");
}

void CallOffice::change(const Caller &caller, const std::function<void(Party &)> &change)
{
    PartyRow row = caller.row;
    change(row.party);
    doneBy(*this, "administrator", [row](Connection &connection) -> Result<int> {
        if (const Result<> begun = record(connection, importBegun); !begun)
            return tl::unexpected(begun.error());
        auto posting = Posting::begin(connection);
        if (!posting)
            return tl::unexpected(posting.error());
        if (const Result<PostedRow> posted = (*posting)->post(ExtractRow(row)); !posted)
            return tl::unexpected(posted.error());
        return record(connection, { .action = TrailAction::Import })
            .and_then([&posting] { return (*posting)->commit(); })
            .map([] { return 0; });
    });
}

qsizetype CallOffice::letters() const
{
    return doneBy(*this, "supervisor", [](Connection &connection) { return readLetters(connection); }).size();
}

} // namespace caseledger::test

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storesamples.h"

#include "models/store/posting.h"

using namespace Qt::StringLiterals;

namespace caseledger::samples {

TestOffice::TestOffice()
    : m_connection(test::makeOffice(path()))
{ }

TestOffice::TestOffice(const QString &recipe, const std::function<void(Connection &)> &fill)
    : m_connection(test::makeOffice(path(), recipe, fill))
{ }

TestOffice::~TestOffice()
{
    close();
    test::dropOffice(path());
}

std::unique_ptr<Connection> TestOffice::another() const
{
    auto opened = Connection::open(spec());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return *std::move(opened);
}

PartyRow partyRow(const QString &ref, const QString &given, const QString &family, const QString &native)
{
    PartyRow row;
    row.party.ref.text = ref;
    row.party.givenName = given;
    row.party.familyName = family;
    row.party.nativeName = native;
    row.party.language = u"en"_s;
    row.party.dateOfBirth = QDate(1990, 2, 28);
    row.party.address = Guarded(PostalAddress { u"1 Sample St"_s, {}, u"Albany"_s, u"NY"_s, u"12207"_s }, false);
    row.party.phone = Guarded(u"(518) 555-0142"_s, false);
    row.party.email = Guarded(u"someone@example.org"_s, false);
    return row;
}

CaseRow caseRow(const char *id, const QString &custodial, const QString &noncustodial)
{
    CaseRow row;
    row.supportCase.id = caseId(id);
    row.supportCase.office = u"A1"_s;
    row.supportCase.countyFips = u"36061"_s;
    row.supportCase.openedOn = QDate(2020, 1, 15);
    row.supportCase.custodial.text = custodial;
    row.supportCase.noncustodial.text = noncustodial;
    row.supportCase.openingArrearsFamily = Money::fromCents(12345);
    return row;
}

PaymentRow paymentRow(const char *id, const QString &ref, QDate on, qint64 cents)
{
    return { caseId(id),
        Payment { .ref = { ref },
            .receivedOn = on,
            .source = PaymentSource::IncomeWithholding,
            .amount = Money::fromCents(cents) } };
}

DisbursementRow disbursementRow(const char *id, const QString &ref, const QString &payment, qint64 cents)
{
    return {
        caseId(id),
        Disbursement {
            .ref = { ref }, .payment = { payment }, .issuedOn = QDate(2026, 1, 7), .amount = Money::fromCents(cents) }
    };
}

QList<ExtractRow> oneOfEach()
{
    const CaseId id = caseId("AA00001A1");
    return {
        partyRow(u"P1"_s, u"Ana"_s, u"Sampleton"_s), partyRow(u"P2"_s, u"Bert"_s, u"Examplar"_s),
        caseRow("AA00001A1", u"P1"_s, u"P2"_s), AssistanceRow { id, { QDate(2021, 5, 1), Assistance::Current } },
        ObligationRow { id,
            { .ref = { u"O1"_s },
                .amount = Money::fromDollars(100),
                .frequency = Frequency::Weekly,
                .startsOn = QDate(2020, 2, 1) } },
        paymentRow("AA00001A1", u"R1"_s, QDate(2026, 1, 5), 10000),
        disbursementRow("AA00001A1", u"D1"_s, u"R1"_s, 10000),
        AdjustmentRow { id,
            { .ref = { u"J1"_s }, .on = QDate(2025, 3, 3), .amount = Money::fromCents(-500), .reason = u"waived"_s } }
    };
}

void post(Connection &connection, const QList<ExtractRow> &rows)
{
    auto posting = Posting::begin(connection);
    if (!posting)
        qFatal("%s", qPrintable(posting.error().message));
    for (const ExtractRow &row : rows) {
        const auto posted = (*posting)->post(row);
        if (!posted)
            qFatal("%s", qPrintable(posted.error().message));
        if (posted->outcome == PostedRow::Outcome::Refused)
            qFatal("a sample row was refused: %s", qPrintable(posted->problems.front().message));
    }
    if (const auto done = (*posting)->commit(); !done)
        qFatal("%s", qPrintable(done.error().message));
}

} // namespace caseledger::samples

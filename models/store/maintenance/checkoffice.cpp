// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/maintenance.h"

#include "models/store/connection.h"
#include "models/store/maintenance/checkcontact.h"
#include "models/store/maintenance/checkkept.h"
#include "models/store/maintenance/checkletters.h"
#include "models/store/maintenance/checkparties.h"
#include "models/store/maintenance/databasefile.h"
#include "models/store/maintenance/looserow.h"
#include "models/store/office.h"

#include <QSet>

namespace caseledger {

namespace {

using L = QLatin1String;

AssistanceChange readChange(LooseReader &in)
{
    return { .startsOn = in.day(L("starts_on")), .assistance = in.enumeration<Assistance>(L("assistance")) };
}

Obligation readObligation(LooseReader &in)
{
    Obligation row;
    row.kind = in.enumeration<ObligationKind>(L("kind"));
    row.amount = in.amount(L("amount"));
    row.frequency = in.enumeration<Frequency>(L("frequency"));
    row.startsOn = in.day(L("starts_on"));
    row.endsOn = in.dayOrNone(L("ends_on"));
    return row;
}

Payment readPayment(LooseReader &in)
{
    Payment row;
    row.receivedOn = in.day(L("received_on"));
    row.source = in.enumeration<PaymentSource>(L("source"));
    row.amount = in.amount(L("amount"));
    row.status = in.enumeration<PaymentStatus>(L("status"));
    return row;
}

Disbursement readDisbursement(LooseReader &in)
{
    Disbursement row;
    row.payment.text = in.key(L("payment_ref"));
    row.issuedOn = in.day(L("issued_on"));
    row.payee = in.enumeration<Payee>(L("payee"));
    row.method = in.enumeration<DisbursementMethod>(L("method"));
    row.amount = in.amount(L("amount"));
    row.status = in.enumeration<DisbursementStatus>(L("status"));
    return row;
}

Adjustment readAdjustment(LooseReader &in)
{
    Adjustment row;
    row.on = in.day(L("adjusted_on"));
    row.bucket = in.enumeration<Bucket>(L("bucket"));
    row.amount = in.amount(L("amount"), SignRule::Signed);
    return row;
}

/// A row of support_case and what is wrong with it.
struct CheckedCase
{
    QString key;
    SupportCase supportCase;
    QList<ColumnFault> faults;
};

CheckedCase readCase(RowReader &row)
{
    LooseReader in(row);
    CheckedCase checked;
    SupportCase &read = checked.supportCase;
    checked.key = in.key(L("case_id"));
    if (const auto id = CaseId::parse(checked.key))
        read.id = *id;
    else
        in.note("identifier", L("case_id"));
    read.status = in.enumeration<CaseStatus>(L("status"));
    read.assistance = in.enumeration<Assistance>(L("assistance"));
    read.children = in.value<std::optional<int>>(L("children"));
    read.openedOn = in.day(L("opened_on"));
    read.openingArrearsFamily = in.amount(L("opening_arrears_family"));
    read.openingArrearsGovernment = in.amount(L("opening_arrears_government"));
    read.openingOn = in.dayOrNone(L("opening_on"));
    if (!in.value<bool>(L("custodial_ref")))
        in.note("reference_party", L("custodial_ref"));
    if (!in.value<bool>(L("noncustodial_ref")))
        in.note("reference_party", L("noncustodial_ref"));
    checked.faults = in.takeFaults();
    return checked;
}

/// Walks all cases and their ledgers side by side.
class CaseWalk
{
public:
    CaseWalk(Connection &connection, const FindingSink &found)
        : m_found(found)
        , m_cases(connection, "check_cases")
        , m_changes(connection, "check_assistance_changes", L("assistance_change"), readChange)
        , m_obligations(connection, "check_obligations", L("obligation"), readObligation)
        , m_payments(connection, "check_payments", L("payment"), readPayment)
        , m_disbursements(connection, "check_disbursements", L("disbursement"), readDisbursement)
        , m_adjustments(connection, "check_adjustments", L("adjustment"), readAdjustment)
    { }

    /// Calls sound(records) for each case whose rows can be counted with, and reports the others.
    template <class Sound>
    Result<> run(Sound sound)
    {
        if (Result<> started = all([](auto &cursor) { return cursor.start(); }); !started)
            return started;
        if (Result<> started = m_cases.start(); !started)
            return started;
        while (true) {
            const auto next = m_cases.next(readCase);
            if (!next)
                return tl::unexpected(next.error());
            if (!*next)
                break;
            CaseRecords records { .supportCase = (*next)->supportCase };
            const auto readable = take((*next)->key, records);
            if (!readable)
                return tl::unexpected(readable.error());
            const bool faulty
                = reportFaults((*next)->faults, (*next)->key, QStringLiteral("support_case"), {}, m_found);
            checkReferences(records);
            if (*readable && !faulty)
                sound(records);
        }
        return all([this](auto &cursor) { return cursor.finish(m_found); });
    }

private:
    template <class Act>
    Result<> all(Act act)
    {
        return act(m_changes)
            .and_then([&] { return act(m_obligations); })
            .and_then([&] { return act(m_payments); })
            .and_then([&] { return act(m_disbursements); })
            .and_then([&] { return act(m_adjustments); });
    }

    Result<bool> take(const QString &key, CaseRecords &records)
    {
        bool sound = true;
        const auto from = [&](auto &cursor, auto &rows) -> Result<> {
            const Result<bool> taken = cursor.take(key, rows, m_found);
            if (!taken)
                return tl::unexpected(taken.error());
            sound = sound && *taken;
            return {};
        };
        const Result<> read = from(m_changes, records.assistanceChanges)
                                  .and_then([&] { return from(m_obligations, records.obligations); })
                                  .and_then([&] { return from(m_payments, records.payments); })
                                  .and_then([&] { return from(m_disbursements, records.disbursements); })
                                  .and_then([&] { return from(m_adjustments, records.adjustments); });
        if (!read)
            return tl::unexpected(read.error());
        return sound;
    }

    void checkReferences(const CaseRecords &records) const
    {
        QSet<QString> payments;
        for (const Payment &payment : records.payments)
            payments.insert(payment.ref.text);
        for (const Disbursement &row : records.disbursements) {
            if (!payments.contains(row.payment.text))
                m_found({ QStringLiteral("reference_payment"), records.supportCase.id.text(), row.ref.text,
                    QStringLiteral("The payment of a disbursement is not there.") });
        }
    }

    const FindingSink &m_found;
    Query m_cases;
    LedgerCursor<AssistanceChange> m_changes;
    LedgerCursor<Obligation> m_obligations;
    LedgerCursor<Payment> m_payments;
    LedgerCursor<Disbursement> m_disbursements;
    LedgerCursor<Adjustment> m_adjustments;
};

/// What the database itself says of its pages. False if they are damaged.
bool checkPages(DatabaseFile &file, const FindingSink &found)
{
    const auto report = [&found](const QString &message) {
        found({ QStringLiteral("database_integrity"), {}, {}, message });
    };
    const auto lines = file.rows("maintenance_integrity");
    if (!lines) {
        report(lines.error().message);
        return false;
    }
    bool whole = true;
    for (const QStringList &line : *lines) {
        if (line.first() == L("ok"))
            continue;
        whole = false;
        report(QStringLiteral("The database is damaged (%1); restore a backup.")
                   .arg(QString(line.first()).replace(u'\n', u' ')));
    }
    return whole;
}

bool hasWholePages(Connection &connection, const FindingSink &found)
{
    DatabaseFile file = DatabaseFile::of(connection);
    return checkPages(file, found);
}

/// What it says of its tables and references.
Result<> checkTables(DatabaseFile &file, const FindingSink &found)
{
    if (const auto schema = requireOwnSchema(file); !schema)
        found({ QStringLiteral("schema"), {}, {}, schema.error().message });
    const auto references = file.rows("maintenance_foreign_keys");
    if (!references)
        return tl::unexpected(references.error());
    for (const QStringList &row : *references)
        found({ QStringLiteral("foreign_keys"), {}, QStringLiteral("%1 row %2").arg(row[0], row[1]),
            QStringLiteral("A row refers to a row of %1 that is not there.").arg(row[2]) });
    return {};
}

Result<> checkRows(Connection &connection, QDate asOf, const Office &office, const FindingSink &found)
{
    if (!connection.spec().isShared()) { // a server looks after its own tables and references
        DatabaseFile file = DatabaseFile::of(connection);
        if (Result<> tables = checkTables(file, found); !tables)
            return tables;
    }
    if (Result<> parties = checkParties(connection, found); !parties)
        return parties;
    if (Result<> contacts = checkContactChanges(connection, found); !contacts)
        return contacts;
    if (Result<> papers = checkKeptPapers(connection, found); !papers)
        return papers;
    if (Result<> settings = checkSettingHistory(connection, office, found); !settings)
        return settings;
    if (Result<> letters = checkLetters(connection, found); !letters)
        return letters;
    return CaseWalk(connection, found).run([&](const CaseRecords &records) {
        const CaseAccount account = accountAsOf(records, asOf, office.policy);
        checkAccount(records, account, office.policy, found);
        checkDisbursements(records, account, found);
    });
}

} // namespace

Result<int> checkOffice(Connection &connection, QDate asOf, const FindingSink &found)
{
    const auto office = readOffice(connection);
    if (!office)
        return tl::unexpected(office.error());
    int count = 0;
    const FindingSink counted = [&](const CheckFinding &finding) {
        ++count;
        found(finding);
    };
    const auto snapshot = UnitOfWork::begin(connection, UnitOfWork::Kind::Read);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const bool whole = connection.spec().isShared() || hasWholePages(connection, counted);
    const Result<> read = checkRows(connection, asOf, *office, counted);
    if (!read && whole)
        return tl::unexpected(read.error());
    return count; // where pages are damaged, that reading ended there is no news
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fill/extractfiles.h"

#include <QDir>
#include <QFile>

#include <array>

namespace caseledger::bench {

namespace {

/// One file, row by row (RFC 4180).
class CsvFile
{
public:
    CsvFile(const QString &path, const char *header)
        : m_file(path)
    {
        if (m_file.open(QIODevice::WriteOnly))
            m_file.write(header);
    }

    void row(std::initializer_list<QString> fields)
    {
        QByteArray line;
        for (const QString &field : fields) {
            QString text = field;
            const bool isQuoted = text.contains(u',') || text.contains(u'"') || text.contains(u'\n');
            line += line.isEmpty() ? '\n' : ',';
            line += isQuoted ? (u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"').toUtf8() : text.toUtf8();
        }
        m_file.write(line);
    }
    bool finish() { return m_file.write("\n") == 1 && m_file.flush() && m_file.error() == QFile::NoError; }

private:
    QFile m_file;
};

QString text(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }

struct ExtractFiles
{
    explicit ExtractFiles(const QDir &folder)
        : parties(folder.filePath(QStringLiteral("parties.csv")),
            "party_ref,given_name,family_name,native_name,language,ssn,date_of_birth,street1,street2,city,state,zip,"
            "address_verified_on,address_changed_on,returned_mail_on,phone,email,family_violence")
        , cases(folder.filePath(QStringLiteral("cases.csv")),
              "case_id,office,county_fips,status,assistance,children,opened_on,custodial_ref,noncustodial_ref,"
              "opening_arrears_family,opening_arrears_government,opening_on")
        , assistance(folder.filePath(QStringLiteral("assistance.csv")), "case_id,starts_on,assistance")
        , obligations(folder.filePath(QStringLiteral("obligations.csv")),
              "case_id,obligation_ref,kind,amount,frequency,starts_on,ends_on,docket")
        , payments(folder.filePath(QStringLiteral("payments.csv")),
              "case_id,payment_ref,received_on,source,amount,status,hold_reason")
        , disbursements(folder.filePath(QStringLiteral("disbursements.csv")),
              "case_id,payment_ref,disbursement_ref,issued_on,payee,method,amount,status")
        , adjustments(
              folder.filePath(QStringLiteral("adjustments.csv")), "case_id,adjustment_ref,on,bucket,amount,reason")
    { }

    void add(const PartyRow &row);
    void add(const SupportCase &one);
    void addLedger(const CaseRecords &records);
    bool finish()
    {
        bool isWhole = true;
        for (CsvFile *file : { &parties, &cases, &assistance, &obligations, &payments, &disbursements, &adjustments })
            isWhole = file->finish() && isWhole;
        return isWhole;
    }

    CsvFile parties;
    CsvFile cases;
    CsvFile assistance;
    CsvFile obligations;
    CsvFile payments;
    CsvFile disbursements;
    CsvFile adjustments;
};

void ExtractFiles::add(const PartyRow &row)
{
    const Party &party = row.party;
    const PostalAddress &address = *party.address.shownTo(Audience::StaffWithReason); // never null for that audience
    parties.row({ party.ref.text, party.givenName, party.familyName, party.nativeName, party.language,
        row.ssn ? QString::fromLatin1(row.ssn->digits()) : QString(), text(party.dateOfBirth), address.street1,
        address.street2, address.city, address.state, address.zip, text(party.addressVerifiedOn),
        text(party.addressChangedOn), text(party.returnedMailOn), *party.phone.shownTo(Audience::StaffWithReason),
        *party.email.shownTo(Audience::StaffWithReason),
        party.familyViolence ? QStringLiteral("Y") : QStringLiteral("N") });
}

void ExtractFiles::add(const SupportCase &one)
{
    cases.row({ one.id.text(), one.office, one.countyFips, code(one.status), code(one.assistance),
        one.children ? QString::number(*one.children) : QString(), text(one.openedOn), one.custodial.text,
        one.noncustodial.text, plainText(one.openingArrearsFamily), plainText(one.openingArrearsGovernment),
        text(one.openingOn) });
}

void ExtractFiles::addLedger(const CaseRecords &records)
{
    const QString id = records.supportCase.id.text();
    for (const AssistanceChange &row : records.assistanceChanges)
        assistance.row({ id, text(row.startsOn), code(row.assistance) });
    for (const Obligation &row : records.obligations)
        obligations.row({ id, row.ref.text, code(row.kind), plainText(row.amount), code(row.frequency),
            text(row.startsOn), text(row.endsOn), row.docket });
    for (const Payment &row : records.payments)
        payments.row({ id, row.ref.text, text(row.receivedOn), code(row.source.forDistribution()),
            plainText(row.amount), code(row.status), row.holdReason });
    for (const Disbursement &row : records.disbursements)
        disbursements.row({ id, row.payment.text, row.ref.text, text(row.issuedOn), code(row.payee), code(row.method),
            plainText(row.amount), code(row.status) });
    for (const Adjustment &row : records.adjustments)
        adjustments.row({ id, row.ref.text, text(row.on), code(row.bucket), plainText(row.amount), row.reason });
}

} // namespace

Result<> writeExtract(const MadeOffice &office, const MadeRange &range, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::Failed, QStringLiteral("The folder of the extract cannot be made."));
    ExtractFiles files { QDir(folder) };
    MadeOffice::each(range, [&](int number, bool isFurther) {
        if (isFurther)
            return files.addLedger(office.furtherAt(number, range.tag));
        const DemoCase made = office.caseAt(number);
        for (const PartyRow &row : made.parties)
            files.add(row);
        files.add(made.records.supportCase);
        files.addLedger(made.records);
    });
    return files.finish() ? Result<>() : failure(Error::Kind::Failed, QStringLiteral("The extract cannot be written."));
}

} // namespace caseledger::bench

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/extractrow.h"

#include "models/imports/fieldvalues.h"

namespace caseledger {

namespace {

const QString emptyMessage = QStringLiteral("This must not be empty.");

/// The fields of one record, read by column. What breaks a rule adds a fault and yields a default.
class Fields
{
public:
    Fields(std::span<const QByteArrayView> fields, std::vector<FieldFault> &faults)
        : m_fields(fields)
        , m_faults(faults)
    { }

    QString text(int column) const { return QString::fromUtf8(m_fields[size_t(column)]); }
    QString neededText(int column)
    {
        if (isBlank(column) && !isBroken(column))
            complain(column, emptyMessage);
        return text(column);
    }
    CaseId caseId(int column)
    {
        return needed<CaseId>(column, caseIdFromBytes(at(column)), [] {
            return QStringLiteral(
                "This is no case identifier; it is two letters, five digits, a letter and a digit, as in AB12345C1.");
        });
    }
    QDate day(int column)
    {
        return needed<QDate>(column, dayFromBytes(at(column)),
            [] { return QStringLiteral("This is no day; write it as YYYY-MM-DD, from 1900 to 2999."); });
    }
    QDate dayOrNone(int column) { return isBlank(column) ? QDate() : day(column); }
    Money amount(int column, SignRule rule = SignRule::Unsigned)
    {
        return needed<Money>(column, moneyFromBytes(at(column), rule), [rule] {
            return rule == SignRule::Signed ? QStringLiteral(
                       "This is no amount; write dollars with exactly two places, below 10000000.00, as in -12.50.")
                                            : QStringLiteral("This is no amount; write dollars with exactly two places "
                                                             "and no sign, below 10000000.00, as in 12.50.");
        });
    }
    Money amountOrZero(int column) { return isBlank(column) ? Money() : amount(column); }
    template <class Enum>
    Enum oneOf(int column)
    {
        return needed<Enum>(column, codeFromBytes<Enum>(at(column)), [] {
            QStringList words;
            for (const QLatin1String word : codesOf(Enum {}))
                words += word;
            return QStringLiteral("This word is not known here; write one of: %1.")
                .arg(words.join(QLatin1String(", ")));
        });
    }
    bool yesOrNo(int column)
    {
        const bool yes = at(column) == "Y";
        needed<bool>(column, yes || at(column) == "N" ? std::optional(yes) : std::nullopt,
            [] { return QStringLiteral("Write Y or N."); });
        return yes;
    }
    QString fips(int column)
    {
        const auto number = at(column).size() == 5 ? numberFromBytes(at(column)) : std::nullopt;
        needed<qint64>(
            column, number, [] { return QStringLiteral("A county's FIPS code has five digits, as in 36061."); });
        return text(column);
    }
    std::optional<int> children(int column)
    {
        if (isBlank(column))
            return std::nullopt;
        const auto number = at(column).size() <= 2 ? numberFromBytes(at(column)) : std::nullopt;
        return int(needed<qint64>(column, number, [] {
            return QStringLiteral("Write the number of children as a whole number from 0 to 99, or leave it empty.");
        }));
    }
    std::optional<Ssn> ssn(int column)
    {
        if (isBlank(column))
            return std::nullopt;
        const std::optional<Ssn> number = ssnFromBytes(at(column));
        if (!number)
            complain(column, QStringLiteral("A social security number is nine digits, or ddd-dd-dddd, or left empty."));
        return number;
    }

private:
    QByteArrayView at(int column) const { return m_fields[size_t(column)]; }
    bool isBlank(int column) const { return at(column).isEmpty(); }
    bool isBroken(int column) const { return at(column).data() == nullptr; }

    template <class Value, class Message>
    Value needed(int column, const std::optional<Value> &value, Message message)
    {
        if (value)
            return *value;
        if (!isBroken(column))
            complain(column, isBlank(column) ? emptyMessage : message());
        return {};
    }
    void complain(int column, const QString &message) { m_faults.push_back({ column, message }); }

    std::span<const QByteArrayView> m_fields;
    std::vector<FieldFault> &m_faults;
};

PartyRow partyRow(Fields &fields)
{
    Party party { .ref = { fields.neededText(0) },
        .givenName = fields.text(1),
        .familyName = fields.text(2),
        .nativeName = fields.text(3),
        .language = fields.neededText(4) };
    const std::optional<Ssn> ssn = fields.ssn(5);
    party.ssnLast4 = ssn ? ssn->last4() : QString();
    party.dateOfBirth = fields.dayOrNone(6);
    party.addressVerifiedOn = fields.dayOrNone(12);
    party.addressChangedOn = fields.dayOrNone(13);
    party.returnedMailOn = fields.dayOrNone(14);
    party.familyViolence = fields.yesOrNo(17);
    party.address = { { .street1 = fields.text(7),
                          .street2 = fields.text(8),
                          .city = fields.text(9),
                          .state = fields.text(10),
                          .zip = fields.text(11) },
        party.familyViolence };
    party.phone = { fields.text(15), party.familyViolence };
    party.email = { fields.text(16), party.familyViolence };
    return { party, ssn };
}

CaseRow caseRow(Fields &fields)
{
    return { { .id = fields.caseId(0),
        .office = fields.neededText(1),
        .countyFips = fields.fips(2),
        .status = fields.oneOf<CaseStatus>(3),
        .assistance = fields.oneOf<Assistance>(4),
        .children = fields.children(5),
        .openedOn = fields.day(6),
        .custodial = { fields.neededText(7) },
        .noncustodial = { fields.neededText(8) },
        .openingArrearsFamily = fields.amountOrZero(9),
        .openingArrearsGovernment = fields.amountOrZero(10),
        .openingOn = fields.dayOrNone(11) } };
}

AssistanceRow assistanceRow(Fields &fields)
{
    return { .caseId = fields.caseId(0),
        .change = { .startsOn = fields.day(1), .assistance = fields.oneOf<Assistance>(2) } };
}

ObligationRow obligationRow(Fields &fields)
{
    return { .caseId = fields.caseId(0),
        .obligation = { .ref = { fields.neededText(1) },
            .kind = fields.oneOf<ObligationKind>(2),
            .amount = fields.amount(3),
            .frequency = fields.oneOf<Frequency>(4),
            .startsOn = fields.day(5),
            .endsOn = fields.dayOrNone(6),
            .docket = fields.text(7) } };
}

PaymentRow paymentRow(Fields &fields)
{
    return { .caseId = fields.caseId(0),
        .payment = { .ref = { fields.neededText(1) },
            .receivedOn = fields.day(2),
            .source = fields.oneOf<PaymentSource>(3),
            .amount = fields.amount(4),
            .status = fields.oneOf<PaymentStatus>(5),
            .holdReason = fields.text(6) } };
}

DisbursementRow disbursementRow(Fields &fields)
{
    const CaseId caseId = fields.caseId(0);
    const PaymentRef payment { fields.neededText(1) };
    return { .caseId = caseId,
        .disbursement = { .ref = { fields.neededText(2) },
            .payment = payment,
            .issuedOn = fields.day(3),
            .payee = fields.oneOf<Payee>(4),
            .method = fields.oneOf<DisbursementMethod>(5),
            .amount = fields.amount(6),
            .status = fields.oneOf<DisbursementStatus>(7) } };
}

AdjustmentRow adjustmentRow(Fields &fields)
{
    return { .caseId = fields.caseId(0),
        .adjustment = { .ref = { fields.neededText(1) },
            .on = fields.day(2),
            .bucket = fields.oneOf<Bucket>(3),
            .amount = fields.amount(4, SignRule::Signed),
            .reason = fields.text(5) } };
}

} // namespace

ExtractRow extractRow(ExtractKind kind, std::span<const QByteArrayView> bytes, std::vector<FieldFault> &faults)
{
    Fields fields(bytes, faults);
    switch (kind) {
    case ExtractKind::Parties:
        return partyRow(fields);
    case ExtractKind::Cases:
        return caseRow(fields);
    case ExtractKind::Assistance:
        return assistanceRow(fields);
    case ExtractKind::Obligations:
        return obligationRow(fields);
    case ExtractKind::Payments:
        return paymentRow(fields);
    case ExtractKind::Disbursements:
        return disbursementRow(fields);
    case ExtractKind::Adjustments:
        return adjustmentRow(fields);
    }
    return {};
}

KeyColumns keyColumnsOf(ExtractKind kind)
{
    switch (kind) {
    case ExtractKind::Parties:
    case ExtractKind::Cases:
        return { 0 };
    case ExtractKind::Disbursements:
        return { 0, 2 };
    case ExtractKind::Assistance:
    case ExtractKind::Obligations:
    case ExtractKind::Payments:
    case ExtractKind::Adjustments:
        return { 0, 1 };
    }
    return {};
}

} // namespace caseledger

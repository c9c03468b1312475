// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/posting.h"

#include "models/store/connection.h"
#include "models/store/office.h"
#include "models/store/posting/ledgerwriter.h"
#include "models/store/posting/partywriter.h"
#include "models/store/posting/payermatch.h"

#include <QHash>

namespace caseledger {

namespace {

PostedRow refused(std::vector<PostedRow::Problem> problems)
{
    return { PostedRow::Outcome::Refused, std::move(problems) };
}

PostedRow refused(QLatin1String column, QLatin1String message)
{
    return refused({ { QString(column), QString(message) } });
}

constexpr auto noSuchCase = QLatin1String("there is no such case, neither sound in the files nor in the database");
constexpr auto noSuchParty = QLatin1String("there is no such party, neither sound in the files nor in the database");
constexpr auto noSuchPayment
    = QLatin1String("the case has no such payment, neither sound in the files nor in the database");

// The fields of a remittance, by the names they have where its DED segment is read.
constexpr auto caseField = QLatin1String("case identifier");
constexpr auto ssnField = QLatin1String("social security number");
constexpr auto nameField = QLatin1String("name");

} // namespace

struct Posting::State
{
    State(std::unique_ptr<PostingUnit> posting, QDate day)
        : unit(std::move(posting))
        , today(day)
        , caseExists(unit->connection(), "case_exists")
        , partyExists(unit->connection(), "party_exists")
        , payer(unit->connection(), "noncustodial_of_case")
        , parties(*unit)
        , cases(*unit)
        , assistance(*unit)
        , obligations(*unit)
        , payments(*unit)
        , disbursements(*unit)
        , adjustments(*unit)
    { }

    Result<bool> hasCase(const CaseId &id);
    Result<bool> hasParty(const PartyRef &ref);

    Result<PostedRow> post(const PartyRow &row) { return parties.post(row, today); }
    Result<PostedRow> post(const CaseRow &row);
    Result<PostedRow> post(const AssistanceRow &row) { return postIn(row.caseId, row.change, assistance); }
    Result<PostedRow> post(const ObligationRow &row) { return postIn(row.caseId, row.obligation, obligations); }
    Result<PostedRow> post(const PaymentRow &row) { return postIn(row.caseId, row.payment, payments); }
    Result<PostedRow> post(const DisbursementRow &row);
    Result<PostedRow> post(const AdjustmentRow &row) { return postIn(row.caseId, row.adjustment, adjustments); }
    Result<PostedRow> post(const Remittance &remittance);

    /// The problems of a remittance with who pays on its case; none if it fits.
    Result<std::vector<PostedRow::Problem>> payerProblems(const Remittance &remittance);

    template <class Record>
    Result<PostedRow> postIn(const CaseId &id, const Record &record, LedgerWriter<Record> &writer)
    {
        const Result<bool> known = hasCase(id);
        if (!known)
            return tl::unexpected(known.error());
        return *known ? writer.post(id, record) : refused(QLatin1String("case_id"), noSuchCase);
    }

    std::unique_ptr<PostingUnit> unit;
    QDate today;
    QHash<CaseId, bool> knownCases; ///< what was asked before
    Query caseExists;
    Query partyExists;
    Query payer;
    PartyWriter parties;
    LedgerWriter<SupportCase> cases;
    LedgerWriter<AssistanceChange> assistance;
    LedgerWriter<Obligation> obligations;
    LedgerWriter<Payment> payments;
    LedgerWriter<Disbursement> disbursements;
    LedgerWriter<Adjustment> adjustments;
};

Result<bool> Posting::State::hasCase(const CaseId &id)
{
    if (const auto known = knownCases.constFind(id); known != knownCases.cend())
        return *known;
    const auto found = caseExists.bind(":case_id", id).first([](RowReader &row) { return row.read<int>(); });
    if (!found)
        return tl::unexpected(found.error());
    knownCases.insert(id, found->has_value());
    return found->has_value();
}

Result<bool> Posting::State::hasParty(const PartyRef &ref)
{
    const auto found = partyExists.bind(":party_ref", ref).first([](RowReader &row) { return row.read<int>(); });
    if (!found)
        return tl::unexpected(found.error());
    return found->has_value();
}

Result<PostedRow> Posting::State::post(const CaseRow &row)
{
    std::vector<PostedRow::Problem> problems;
    for (const auto &[column, ref] : { std::pair(QLatin1String("custodial_ref"), row.supportCase.custodial),
             std::pair(QLatin1String("noncustodial_ref"), row.supportCase.noncustodial) }) {
        const Result<bool> known = hasParty(ref);
        if (!known)
            return tl::unexpected(known.error());
        if (!*known)
            problems.push_back({ QString(column), QString(noSuchParty) });
    }
    if (!problems.empty())
        return refused(std::move(problems));
    knownCases.insert(row.supportCase.id, true);
    return cases.post(row.supportCase.id, row.supportCase);
}

Result<PostedRow> Posting::State::post(const DisbursementRow &row)
{
    const Result<bool> knownCase = hasCase(row.caseId);
    if (!knownCase)
        return tl::unexpected(knownCase.error());
    if (!*knownCase)
        return refused(QLatin1String("case_id"), noSuchCase);
    const Result<bool> knownPayment = payments.contains(row.caseId, Payment { .ref = row.disbursement.payment });
    if (!knownPayment)
        return tl::unexpected(knownPayment.error());
    if (!*knownPayment)
        return refused(QLatin1String("payment_ref"), noSuchPayment);
    return disbursements.post(row.caseId, row.disbursement);
}

Result<std::vector<PostedRow::Problem>> Posting::State::payerProblems(const Remittance &remittance)
{
    const auto found = payer.bind(":case_id", remittance.caseId).first([](RowReader &row) {
        return KnownPayer { row.read<QString>(), row.read<QString>(), row.read<QByteArray>() };
    });
    if (!found)
        return tl::unexpected(found.error());
    const auto index = unit->indexOf(remittance.ssn);
    if (!index)
        return tl::unexpected(index.error());

    const KnownPayer known = found->value_or(KnownPayer());
    const SsnMatch ssn = compareSsn(*index, known);
    std::vector<PostedRow::Problem> problems;
    if (ssn == SsnMatch::Different)
        problems.push_back({ QString(ssnField), QStringLiteral("not that of the noncustodial parent of the case") });
    if (!isNameOf(remittance.payerName, known))
        problems.push_back({ QString(nameField), QStringLiteral("not that of the noncustodial parent of the case") });
    else if (ssn == SsnMatch::Unknown && namesNobody(remittance.payerName))
        problems.push_back({ QString(nameField), QStringLiteral("empty, and no SSN says who paid") });
    return problems;
}

Result<PostedRow> Posting::State::post(const Remittance &remittance)
{
    const Result<bool> known = hasCase(remittance.caseId);
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return refused(caseField, QLatin1String("there is no such case"));
    const Result<bool> posted = payments.contains(remittance.caseId, remittance.payment);
    if (!posted)
        return tl::unexpected(posted.error());
    if (*posted)
        return PostedRow { PostedRow::Outcome::Unchanged, {} };
    auto problems = payerProblems(remittance);
    if (!problems)
        return tl::unexpected(problems.error());
    if (!problems->empty())
        return refused(*std::move(problems));
    return payments.post(remittance.caseId, remittance.payment);
}

Posting::Posting(std::unique_ptr<State> state)
    : m_state(std::move(state))
{ }

Posting::~Posting() = default;

Result<std::unique_ptr<Posting>> Posting::begin(Connection &connection, QDate today)
{
    const auto office = readOffice(connection);
    if (!office)
        return tl::unexpected(office.error());
    auto unit = PostingUnit::begin(connection);
    if (!unit)
        return tl::unexpected(unit.error());
    auto state = std::make_unique<State>(*std::move(unit), today.isValid() ? today : caseledger::today(*office));
    return std::unique_ptr<Posting>(new Posting(std::move(state)));
}

Result<PostedRow> Posting::post(const ExtractRow &row)
{
    return std::visit([this](const auto &one) { return m_state->post(one); }, row);
}

Result<PostedRow> Posting::post(const Remittance &remittance) { return m_state->post(remittance); }

Result<bool> Posting::isFilePosted(const QByteArray &sha256)
{
    Query query(m_state->unit->connection(), "posted_file_exists");
    const auto found = query.bind(":sha256", QString::fromLatin1(sha256.toHex())).first([](RowReader &row) {
        return row.read<int>();
    });
    if (!found)
        return tl::unexpected(found.error());
    return found->has_value();
}

Result<> Posting::noteFilePosted(const QByteArray &sha256)
{
    Query query(m_state->unit->connection(), "posted_file_insert");
    query.bind(":sha256", QString::fromLatin1(sha256.toHex())).bind(":posting", m_state->unit->number());
    const auto noted = query.run();
    if (!noted)
        return tl::unexpected(noted.error());
    if (*noted > 0)
        m_state->unit->noteWritten();
    return {};
}

Result<> Posting::commit() { return m_state->unit->commit(); }

} // namespace caseledger

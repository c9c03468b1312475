// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/posting.h"

#include "models/store/connection.h"
#include "models/store/office.h"
#include "models/store/posting/manyrows.h"
#include "models/store/posting/payermatch.h"
#include "models/store/posting/refusal.h"

namespace caseledger {

namespace {

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
        , partyExists(unit->connection(), "party_exists")
        , payer(unit->connection(), "noncustodial_of_case")
        , writers(*unit)
    { }

    Result<bool> hasParty(const PartyRef &ref);

    Result<PostedRow> post(const PartyRow &row) { return writers.parties.post(row, today); }
    Result<PostedRow> post(const CaseRow &row);
    Result<PostedRow> post(const AssistanceRow &row) { return postIn(row.caseId, row.change, writers.assistance); }
    Result<PostedRow> post(const ObligationRow &row) { return postIn(row.caseId, row.obligation, writers.obligations); }
    Result<PostedRow> post(const PaymentRow &row) { return postIn(row.caseId, row.payment, writers.payments); }
    Result<PostedRow> post(const DisbursementRow &row);
    Result<PostedRow> post(const AdjustmentRow &row) { return postIn(row.caseId, row.adjustment, writers.adjustments); }
    Result<PostedRow> post(const Remittance &remittance);

    /// The problems of a remittance with who pays on its case; none if it fits.
    Result<std::vector<PostedRow::Problem>> payerProblems(const Remittance &remittance);

    template <class Record>
    Result<PostedRow> postIn(const CaseId &id, const Record &record, LedgerWriter<Record> &writer)
    {
        const Result<bool> known = writers.known.has(id);
        if (!known)
            return tl::unexpected(known.error());
        return *known ? writer.post(id, record) : refused(QLatin1String("case_id"), noSuchCase);
    }

    std::unique_ptr<PostingUnit> unit;
    QDate today;
    Query partyExists;
    Query payer;
    PostingWriters writers;
};

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
    writers.known.noteStored(row.supportCase.id);
    return writers.cases.post(row.supportCase.id, row.supportCase);
}

Result<PostedRow> Posting::State::post(const DisbursementRow &row)
{
    const Result<bool> knownCase = writers.known.has(row.caseId);
    if (!knownCase)
        return tl::unexpected(knownCase.error());
    if (!*knownCase)
        return refused(QLatin1String("case_id"), noSuchCase);
    const Result<bool> knownPayment
        = writers.payments.contains(row.caseId, Payment { .ref = row.disbursement.payment });
    if (!knownPayment)
        return tl::unexpected(knownPayment.error());
    if (!*knownPayment)
        return refused(QLatin1String("payment_ref"), noSuchPayment);
    return writers.disbursements.post(row.caseId, row.disbursement);
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
    const Result<bool> known = writers.known.has(remittance.caseId);
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return refused(caseField, QLatin1String("there is no such case"));
    const Result<bool> posted = writers.payments.contains(remittance.caseId, remittance.payment);
    if (!posted)
        return tl::unexpected(posted.error());
    if (*posted)
        return PostedRow { PostedRow::Outcome::Unchanged, {} };
    auto problems = payerProblems(remittance);
    if (!problems)
        return tl::unexpected(problems.error());
    if (!problems->empty())
        return refused(*std::move(problems));
    return writers.payments.post(remittance.caseId, remittance.payment);
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
    auto unit = PostingUnit::begin(connection, UnitOfWork::Kind::Beside);
    if (!unit)
        return tl::unexpected(unit.error());
    auto state = std::make_unique<State>(*std::move(unit), today.isValid() ? today : caseledger::today(*office));
    return std::unique_ptr<Posting>(new Posting(std::move(state)));
}

Result<PostedRow> Posting::post(const ExtractRow &row)
{
    return std::visit([this](const auto &one) { return m_state->post(one); }, row);
}

Result<std::vector<PostedRow>> Posting::post(std::span<const ExtractRow> rows)
{
    if (m_state->unit->connection().engine().dialect() == Dialect::PostgreSql)
        return postManyRows(*m_state->unit, m_state->writers, rows, m_state->today);
    std::vector<PostedRow> answers;
    answers.reserve(rows.size());
    for (const ExtractRow &row : rows) {
        Result<PostedRow> posted = post(row);
        if (!posted)
            return tl::unexpected(posted.error());
        answers.push_back(*std::move(posted));
    }
    return answers;
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

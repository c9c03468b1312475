// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/posting/manyrows.h"

#include "models/store/posting/refusal.h"

#include <QSet>

namespace caseledger {

namespace {

using Rows = std::span<const ExtractRow>;
using Answers = Result<std::vector<PostedRow>>;

const AssistanceChange &recordOf(const AssistanceRow &row) { return row.change; }
const Obligation &recordOf(const ObligationRow &row) { return row.obligation; }
const Payment &recordOf(const PaymentRow &row) { return row.payment; }
const Adjustment &recordOf(const AdjustmentRow &row) { return row.adjustment; }

/// The rows of one run that are not refused yet, with their places in it.
template <class Record>
struct SoundRows
{
    std::vector<size_t> places;
    std::vector<std::pair<CaseId, Record>> rows;

    void append(size_t place, const CaseId &id, const Record &record)
    {
        places.push_back(place);
        rows.emplace_back(id, record);
    }
};

/// Writes rows of one table with different keys: new ones together, changed ones one by one.
template <class Record>
Result<> write(
    LedgerWriter<Record> &writer, const SoundRows<Record> &sound, bool isAllNew, std::vector<PostedRow> &answers)
{
    const auto stored = isAllNew ? Result<QHash<qint64, Record>>() : writer.stored(sound.rows);
    if (!stored)
        return tl::unexpected(stored.error());
    for (size_t i = 0; i < sound.rows.size(); ++i) {
        const auto &[id, record] = sound.rows[i];
        const auto known = stored->constFind(qint64(i));
        if (known == stored->cend()) {
            writer.gather(id, record);
            continue;
        }
        const bool isSame = *known == record;
        answers[sound.places[i]].outcome = isSame ? PostedRow::Outcome::Unchanged : PostedRow::Outcome::Updated;
        if (Result<> replaced = isSame ? Result<>() : writer.replace(id, record); !replaced)
            return replaced;
    }
    return writer.writeGathered();
}

/// Whether each row's case is known; those of unknown ones are refused.
template <class Row>
Result<std::vector<bool>> inKnownCases(KnownCases &known, Rows rows, std::vector<PostedRow> &answers)
{
    QList<CaseId> ids;
    for (const ExtractRow &row : rows)
        ids.append(std::get<Row>(row).caseId);
    if (Result<> learnt = known.learn(ids); !learnt)
        return tl::unexpected(learnt.error());
    std::vector<bool> isKnown;
    for (size_t place = 0; place < rows.size(); ++place) {
        const Result<bool> has = known.has(ids.at(qsizetype(place)));
        if (!has)
            return tl::unexpected(has.error());
        if (!*has)
            answers[place] = refused(QLatin1String("case_id"), noSuchCase);
        isKnown.push_back(*has);
    }
    return isKnown;
}

template <class Row, class Record>
Answers postLedger(KnownCases &known, LedgerWriter<Record> &writer, Rows rows)
{
    std::vector<PostedRow> answers(rows.size());
    const auto isKnown = inKnownCases<Row>(known, rows, answers);
    if (!isKnown)
        return tl::unexpected(isKnown.error());
    SoundRows<Record> sound;
    bool isAllNew = true;
    for (size_t place = 0; place < rows.size(); ++place) {
        if (!(*isKnown)[place])
            continue;
        const Row &row = std::get<Row>(rows[place]);
        isAllNew = isAllNew && known.isNew(row.caseId);
        sound.append(place, row.caseId, recordOf(row));
    }
    return write(writer, sound, isAllNew, answers).map([&answers] { return std::move(answers); });
}

/// Disbursements, whose payments must be known too.
Answers postDisbursements(PostingWriters &writers, Rows rows)
{
    std::vector<PostedRow> answers(rows.size());
    const auto isKnown = inKnownCases<DisbursementRow>(writers.known, rows, answers);
    if (!isKnown)
        return tl::unexpected(isKnown.error());
    std::vector<std::pair<CaseId, Payment>> wanted;
    for (const ExtractRow &row : rows) {
        const auto &[id, disbursement] = std::get<DisbursementRow>(row);
        wanted.emplace_back(id, Payment { .ref = disbursement.payment });
    }
    const auto payments = writers.payments.stored(wanted);
    if (!payments)
        return tl::unexpected(payments.error());
    SoundRows<Disbursement> sound;
    bool isAllNew = true;
    for (size_t place = 0; place < rows.size(); ++place) {
        if (!(*isKnown)[place])
            continue;
        if (!payments->contains(qint64(place))) {
            answers[place] = refused(QLatin1String("payment_ref"), noSuchPayment);
            continue;
        }
        const auto &[id, disbursement] = std::get<DisbursementRow>(rows[place]);
        isAllNew = isAllNew && writers.known.isNew(id);
        sound.append(place, id, disbursement);
    }
    return write(writers.disbursements, sound, isAllNew, answers).map([&answers] { return std::move(answers); });
}

Result<QSet<PartyRef>> partiesKnown(Connection &connection, Rows rows)
{
    RowLists refs;
    for (const ExtractRow &row : rows) {
        const SupportCase &supportCase = std::get<CaseRow>(row).supportCase;
        refs.bind(":party_ref", supportCase.custodial);
        refs.bind(":party_ref", supportCase.noncustodial);
    }
    Query query(connection, "parties_known");
    refs.moveTo(query);
    return query.all([](RowReader &row) { return row.read<PartyRef>(); }).map([](const QList<PartyRef> &found) {
        return QSet<PartyRef>(found.cbegin(), found.cend());
    });
}

/// Cases, whose parties must be known. What was stored of a case before stays marked so: it has rows.
Answers postCases(PostingUnit &unit, PostingWriters &writers, Rows rows)
{
    const auto parties = partiesKnown(unit.connection(), rows);
    if (!parties)
        return tl::unexpected(parties.error());
    std::vector<PostedRow> answers(rows.size());
    SoundRows<SupportCase> sound;
    for (size_t place = 0; place < rows.size(); ++place) {
        const SupportCase &supportCase = std::get<CaseRow>(rows[place]).supportCase;
        std::vector<PostedRow::Problem> problems;
        if (!parties->contains(supportCase.custodial))
            problems.push_back({ QStringLiteral("custodial_ref"), QString(noSuchParty) });
        if (!parties->contains(supportCase.noncustodial))
            problems.push_back({ QStringLiteral("noncustodial_ref"), QString(noSuchParty) });
        if (problems.empty())
            sound.append(place, supportCase.id, supportCase);
        else
            answers[place] = refused(std::move(problems));
    }
    if (Result<> written = write(writers.cases, sound, false, answers); !written)
        return tl::unexpected(written.error());
    for (size_t i = 0; i < sound.rows.size(); ++i) {
        const CaseId &id = sound.rows[i].first;
        if (answers[sound.places[i]].outcome == PostedRow::Outcome::Accepted)
            writers.known.noteNew(id);
        else if (!writers.known.isNew(id))
            writers.known.noteStored(id);
    }
    return answers;
}

Answers postParties(PostingWriters &writers, Rows rows, QDate today)
{
    std::vector<const PartyRow *> parties;
    for (const ExtractRow &row : rows)
        parties.push_back(&std::get<PartyRow>(row));
    return writers.parties.postMany(parties, today);
}

/// Rows of one kind with different keys.
Answers postRun(PostingUnit &unit, PostingWriters &writers, Rows rows, QDate today)
{
    struct OfKind
    {
        Answers operator()(const PartyRow &) const { return postParties(writers, rows, today); }
        Answers operator()(const CaseRow &) const { return postCases(unit, writers, rows); }
        Answers operator()(const AssistanceRow &) const
        {
            return postLedger<AssistanceRow>(writers.known, writers.assistance, rows);
        }
        Answers operator()(const ObligationRow &) const
        {
            return postLedger<ObligationRow>(writers.known, writers.obligations, rows);
        }
        Answers operator()(const PaymentRow &) const
        {
            return postLedger<PaymentRow>(writers.known, writers.payments, rows);
        }
        Answers operator()(const DisbursementRow &) const { return postDisbursements(writers, rows); }
        Answers operator()(const AdjustmentRow &) const
        {
            return postLedger<AdjustmentRow>(writers.known, writers.adjustments, rows);
        }

        PostingUnit &unit;
        PostingWriters &writers;
        Rows rows;
        QDate today;
    };
    return std::visit(OfKind { unit, writers, rows, today }, rows.front());
}

/// What tells a row from the others of its kind.
QString keyOf(const ExtractRow &row)
{
    struct Key
    {
        QString operator()(const PartyRow &of) const { return of.party.ref.text; }
        QString operator()(const CaseRow &of) const { return of.supportCase.id.text(); }
        QString operator()(const AssistanceRow &of) const { return of.caseId.text() + isoText(of.change.startsOn); }
        QString operator()(const ObligationRow &of) const { return of.caseId.text() + of.obligation.ref.text; }
        QString operator()(const PaymentRow &of) const { return of.caseId.text() + of.payment.ref.text; }
        QString operator()(const DisbursementRow &of) const { return of.caseId.text() + of.disbursement.ref.text; }
        QString operator()(const AdjustmentRow &of) const { return of.caseId.text() + of.adjustment.ref.text; }
    };
    return std::visit(Key(), row);
}

/// How many rows from the first on are of one kind and have different keys.
size_t lengthOfRun(Rows rows)
{
    QSet<QString> keys;
    size_t length = 0;
    while (length < rows.size() && rows[length].index() == rows.front().index()) {
        const QString key = keyOf(rows[length]);
        if (keys.contains(key))
            break;
        keys.insert(key);
        ++length;
    }
    return length;
}

} // namespace

PostingWriters::PostingWriters(PostingUnit &unit)
    : known(unit.connection())
    , parties(unit)
    , cases(unit)
    , assistance(unit)
    , obligations(unit)
    , payments(unit)
    , disbursements(unit)
    , adjustments(unit)
{ }

Result<std::vector<PostedRow>> postManyRows(
    PostingUnit &unit, PostingWriters &writers, std::span<const ExtractRow> rows, QDate today)
{
    std::vector<PostedRow> answers;
    answers.reserve(rows.size());
    while (!rows.empty()) {
        const size_t length = lengthOfRun(rows);
        auto posted = postRun(unit, writers, rows.first(length), today);
        if (!posted)
            return posted;
        std::move(posted->begin(), posted->end(), std::back_inserter(answers));
        rows = rows.subspan(length);
    }
    return answers;
}

} // namespace caseledger

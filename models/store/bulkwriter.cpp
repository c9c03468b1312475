// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"
#include "models/store/posting.h"
#include "models/store/posting/manyrows.h"

#include <algorithm>
#include <tuple>

namespace caseledger {

namespace {

constexpr size_t wordsAtOnce = 200'000; ///< kept back, so that the index of words grows in its own order
constexpr qsizetype rowsAtOnce = 5000; ///< kept back for a server, which takes many in one statement

} // namespace

struct BulkWriter::State
{
    struct Word
    {
        QString word;
        QString line;
        PartyRef party;
    };

    explicit State(std::unique_ptr<PostingUnit> posting)
        : unit(std::move(posting))
        , insertWord(unit->connection(), "name_word_insert")
        , writers(*unit)
        , gathers(unit->connection().engine().dialect() == Dialect::PostgreSql)
    { }

    Result<> writeWords();
    Result<> writeGathered();

    template <class Record>
    Result<> add(const CaseId &id, const QList<Record> &records, LedgerWriter<Record> &writer)
    {
        for (const Record &record : records) {
            if (gathers) {
                writer.gather(id, record);
                ++gathered;
                continue;
            }
            const Result<bool> added = writer.add(id, record);
            if (!added)
                return tl::unexpected(added.error());
            if (!*added) {
                return failure(Error::Kind::Failed,
                    QStringLiteral("%1: a row of case %2 came twice.")
                        .arg(QLatin1String(LedgerTable<Record>::insert), id.text()));
            }
        }
        return {};
    }

    std::unique_ptr<PostingUnit> unit;
    std::vector<Word> words;
    Query insertWord;
    PostingWriters writers;
    const bool gathers;
    qsizetype gathered = 0;
};

Result<> BulkWriter::State::writeWords()
{
    std::sort(words.begin(), words.end(), [](const Word &a, const Word &b) {
        return std::tie(a.word, a.line, a.party.text) < std::tie(b.word, b.line, b.party.text);
    });
    for (const Word &word : words) {
        insertWord.bind(":word", word.word).bind(":search_words", word.line).bind(":party_ref", word.party);
        if (const auto inserted = insertWord.run(); !inserted)
            return tl::unexpected(inserted.error());
    }
    words.clear();
    return {};
}

/// What refers to other rows goes after them.
Result<> BulkWriter::State::writeGathered()
{
    gathered = 0;
    return writers.parties.writeGathered()
        .and_then([this] { return writers.cases.writeGathered(); })
        .and_then([this] { return writers.assistance.writeGathered(); })
        .and_then([this] { return writers.obligations.writeGathered(); })
        .and_then([this] { return writers.payments.writeGathered(); })
        .and_then([this] { return writers.disbursements.writeGathered(); })
        .and_then([this] { return writers.adjustments.writeGathered(); });
}

BulkWriter::BulkWriter(std::unique_ptr<State> state)
    : m_state(std::move(state))
{ }

BulkWriter::~BulkWriter() = default;

Result<std::unique_ptr<BulkWriter>> BulkWriter::begin(Connection &connection)
{
    auto unit = PostingUnit::begin(connection, UnitOfWork::Kind::Beside);
    if (!unit)
        return tl::unexpected(unit.error());
    return std::unique_ptr<BulkWriter>(new BulkWriter(std::make_unique<State>(*std::move(unit))));
}

Result<> BulkWriter::addParty(const PartyRow &row)
{
    if (m_state->gathers) {
        const bool isEnough = ++m_state->gathered >= rowsAtOnce;
        return m_state->writers.parties.gather(row).and_then(
            [&] { return isEnough ? m_state->writeGathered() : Result<>(); });
    }
    const auto line = m_state->writers.parties.add(row);
    if (!line)
        return tl::unexpected(line.error());
    for (const QString &word : wordsOfLine(*line))
        m_state->words.push_back({ word, *line, row.party.ref });
    return m_state->words.size() < wordsAtOnce ? Result<>() : m_state->writeWords();
}

Result<> BulkWriter::addCase(const CaseRecords &records)
{
    State &state = *m_state;
    const CaseId id = records.supportCase.id;
    Result<> done = state.add(id, QList<SupportCase> { records.supportCase }, state.writers.cases);
    if (done)
        done = state.add(id, records.assistanceChanges, state.writers.assistance);
    if (done)
        done = state.add(id, records.obligations, state.writers.obligations);
    if (done)
        done = state.add(id, records.payments, state.writers.payments);
    if (done)
        done = state.add(id, records.disbursements, state.writers.disbursements);
    if (done)
        done = state.add(id, records.adjustments, state.writers.adjustments);
    if (done && state.gathered >= rowsAtOnce)
        done = state.writeGathered();
    return done;
}

Result<> BulkWriter::commit()
{
    if (Result<> written = m_state->gathers ? m_state->writeGathered() : m_state->writeWords(); !written)
        return written;
    return m_state->unit->commit();
}

} // namespace caseledger

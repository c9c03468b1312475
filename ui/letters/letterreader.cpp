// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterreader.h"

#include "models/store/store.h"
#include "models/store/whenready.h"

#include <tuple>

namespace caseledger {

namespace {

Result<LetterQueue> readQueue(Connection &connection, bool hasEnded)
{
    return readLetters(connection, { .state = {}, .onlyOpen = !hasEnded, .caseId = {} })
        .and_then([&](const QList<Letter> &letters) {
            return countLetters(connection).map([&](const QList<LetterCount> &counts) {
                return LetterQueue { letters, counts, hasEnded };
            });
        });
}

} // namespace

LetterReader::LetterReader(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_beat(this)
{
    using namespace std::chrono_literals;
    m_beat.setInterval(30s);
    connect(&m_beat, &QTimer::timeout, this, &LetterReader::glance);
}

void LetterReader::read(bool hasEnded)
{
    m_hasEnded = hasEnded;
    const auto answer = m_store.run([hasEnded](Connection &connection) { return readQueue(connection, hasEnded); });
    whenReady(answer, this, [this, reading = ++m_begun](const Result<LetterQueue> &queue) {
        if (reading != m_begun)
            return;
        m_ended = reading;
        if (!queue) {
            m_counts.clear(); // so that the next look finds others
            emit failed(queue.error());
            return;
        }
        m_counts = queue->counts;
        emit queueRead(*queue);
    });
}

void LetterReader::keepUp(bool keeps)
{
    if (keeps)
        m_beat.start();
    else
        m_beat.stop();
}

void LetterReader::glance()
{
    if (m_ended != m_begun)
        return; // one is under way
    const auto answer = m_store.run([](Connection &connection) { return countLetters(connection); });
    whenReady(answer, this, [this](const Result<QList<LetterCount>> &counts) {
        if (counts)
            compare(*counts);
        else
            emit failed(counts.error());
    });
}

void LetterReader::compare(const QList<LetterCount> &counts)
{
    const auto figures = [](const LetterCount &count) { return std::tuple(count.state, count.count, count.oldest); };
    if (std::ranges::equal(counts, m_counts, {}, figures, figures))
        emit queueUnchanged();
    else if (m_ended == m_begun)
        read(m_hasEnded);
}

} // namespace caseledger

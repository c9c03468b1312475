// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/safety/passwordhash.h"
#include "models/store/letters/roomqueue.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

namespace caseledger {

/// A letter as it goes to paper; wiped when it goes.
struct MadeLetter
{
    MadeLetter(QByteArray document, int sides)
        : pdf(std::move(document))
        , pages(sides)
    { }
    ~MadeLetter() { wipe(pdf); }
    MadeLetter(MadeLetter &&) = default;
    MadeLetter &operator=(MadeLetter &&) = default;

    QByteArray pdf;
    int pages;
};

/// Why a letter cannot be made.
struct LetterFault
{
    enum class Kind {
        OtherKey, ///< its PIN is sealed for a key that this print room does not have: no fault of the letter
        Spoilt, ///< its sealed PIN is not the party's, or not whole
        NotMade ///< anything else
    };

    Kind kind = Kind::NotMade;
    QString message; ///< one clear line without a person's data
};

using LetterAnswer = tl::expected<MadeLetter, LetterFault>;
/// Opens the PIN and makes the letter, in memory. Stays on the thread that it was made on.
using LetterMaker = std::function<LetterAnswer(const LetterContent &content)>;
/// Makes a maker for the thread it is called on. Called on many threads at once.
using MakerSource = std::function<LetterMaker()>;

/// Threads that make letters while others are sent. What was given and not begun when it goes is never made.
class LetterCrew
{
public:
    LetterCrew(MakerSource makers, int threads);
    ~LetterCrew();
    LetterCrew(const LetterCrew &) = delete;
    LetterCrew &operator=(const LetterCrew &) = delete;

    std::future<LetterAnswer> make(LetterContent content);

private:
    using Task = std::packaged_task<LetterAnswer(const LetterMaker &)>;

    void work();

    MakerSource m_makers;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Task> m_tasks;
    bool m_stop = false;
    std::vector<std::thread> m_threads; ///< last: they use all of the above
};

} // namespace caseledger

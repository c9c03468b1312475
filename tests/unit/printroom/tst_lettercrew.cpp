// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/room/lettercrew.h"

#include <QTest>

#include <atomic>
#include <latch>
#include <set>

using namespace caseledger;

namespace {

LetterContent contentWith(int attempt)
{
    LetterContent content;
    content.claim.attempt = attempt;
    return content;
}

} // namespace

/// The threads that make letters.
class TestLetterCrew : public QObject
{
    Q_OBJECT

private slots:
    void everyLetterIsMadeOnce()
    {
        std::atomic<int> made = 0;
        LetterCrew crew(
            [&made] {
                return [&made](const LetterContent &content) -> LetterAnswer {
                    ++made;
                    return MadeLetter(QByteArray::number(content.claim.attempt), content.claim.attempt);
                };
            },
            3);
        std::vector<std::future<LetterAnswer>> answers;
        for (int i = 0; i < 200; ++i)
            answers.push_back(crew.make(contentWith(i)));
        for (int i = 0; i < 200; ++i) {
            const LetterAnswer answer = answers[size_t(i)].get();
            QCOMPARE(answer->pages, i);
            QCOMPARE(answer->pdf, QByteArray::number(i));
        }
        QCOMPARE(made.load(), 200);
    }

    void everyThreadHasItsOwnMaker()
    {
        std::mutex mutex;
        std::set<std::thread::id> makers;
        std::latch bothBusy(2);
        LetterCrew crew(
            [&] {
                const std::scoped_lock lock(mutex);
                makers.insert(std::this_thread::get_id());
                return [&bothBusy, own = std::this_thread::get_id()](const LetterContent &) -> LetterAnswer {
                    bothBusy.arrive_and_wait();
                    return MadeLetter({}, own == std::this_thread::get_id() ? 1 : 0);
                };
            },
            2);
        std::future<LetterAnswer> one = crew.make({});
        std::future<LetterAnswer> other = crew.make({});
        QCOMPARE(one.get()->pages, 1);
        QCOMPARE(other.get()->pages, 1);
        QCOMPARE(makers.size(), size_t(2));
    }

    void whatIsNotBegunIsNotMade()
    {
        std::atomic<int> made = 0;
        std::latch begun(1);
        std::latch goOn(1);
        auto crew = std::make_unique<LetterCrew>(
            [&] {
                return [&](const LetterContent &) -> LetterAnswer {
                    ++made;
                    begun.count_down();
                    goOn.wait();
                    return tl::unexpected(LetterFault {});
                };
            },
            1);
        std::future<LetterAnswer> first = crew->make({});
        std::future<LetterAnswer> second = crew->make({});
        begun.wait();
        std::thread ending([&crew] { crew.reset(); });
        goOn.count_down();
        ending.join();
        QVERIFY(!first.get());
        QVERIFY(made.load() <= 2);
    }

    void letterIsWipedWhenItGoes()
    {
        QByteArray shared("secret");
        const QByteArray view = QByteArray::fromRawData(shared.constData(), shared.size());
        {
            MadeLetter letter(std::move(shared), 1);
            const MadeLetter moved(std::move(letter));
            QCOMPARE(moved.pdf, QByteArray("secret"));
            QVERIFY(letter.pdf.isEmpty());
            QCOMPARE(view.constData(), moved.pdf.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestLetterCrew)
#include "tst_lettercrew.moc"

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/casequeries.h"
#include "models/store/store.h"
#include "models/store/whenready.h"
#include "storesamples.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QTest>

#include <atomic>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

/// The store's thread: order, opening, going while jobs wait; and results that come back through whenReady.
class StoreThreadTest : public QObject
{
    Q_OBJECT

private slots:
    void jobsRunInOrderOnOneOtherThread();
    void errorsAreAnswersToo();
    void aFailedOpeningAnswersEveryJob();
    void jobsThatWaitAreDropped();
    void aStoreWithoutJobsGoesAtOnce();
    void resultsComeInTheContextsThread();
    void nothingComesAfterTheContextIsGone();
    void nothingComesForADroppedJob();
};

void StoreThreadTest::jobsRunInOrderOnOneOtherThread()
{
    TestOffice office;
    office.close();
    Store store(office.spec());
    QList<int> order;
    QThread *thread = nullptr;
    QList<QFuture<Result<int>>> futures;
    for (int i = 0; i < 50; ++i) {
        futures.append(store.run([&order, &thread, i](Connection &) -> Result<int> {
            order.append(i);
            thread = QThread::currentThread();
            return i;
        }));
    }
    for (int i = 0; i < 50; ++i)
        QCOMPARE(futures[i].result().value_or(-1), i);
    QList<int> expected(50);
    std::iota(expected.begin(), expected.end(), 0);
    QCOMPARE(order, expected);
    QVERIFY(thread && thread != QThread::currentThread());
}

void StoreThreadTest::errorsAreAnswersToo()
{
    TestOffice office;
    post(office.connection(), oneOfEach());
    Store store(office.spec());
    auto missing = store.run([](Connection &connection) { return openCase(connection, caseId("ZZ99999Z9")); });
    auto found = store.run([](Connection &connection) { return openCase(connection, caseId("AA00001A1")); });
    QCOMPARE(missing.result().error().kind, Error::Kind::NotFound);
    QCOMPARE(found.result().value()->records.payments.size(), 1);
}

void StoreThreadTest::aFailedOpeningAnswersEveryJob()
{
    QTemporaryDir folder;
    Store store({ .path = folder.filePath(u"missing.db"_s) });
    std::atomic<int> ran = 0;
    for (int i = 0; i < 3; ++i) {
        auto future = store.run([&ran](Connection &) -> Result<int> { return ++ran; });
        const auto result = future.result();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Database);
        QVERIFY(result.error().message.contains(u"caseledgerctl init"_s));
    }
    QCOMPARE(ran.load(), 0);
}

void StoreThreadTest::jobsThatWaitAreDropped()
{
    TestOffice office;
    office.close();
    QSemaphore started;
    std::atomic<int> ran = 0;
    QFuture<Result<int>> running;
    QList<QFuture<Result<int>>> waiting;
    {
        Store store(office.spec());
        running = store.run([&](Connection &) -> Result<int> {
            started.release();
            while (!QThread::currentThread()->isInterruptionRequested())
                QThread::yieldCurrentThread(); // a long job, until the store goes
            return ++ran;
        });
        started.acquire();
        for (int i = 0; i < 20; ++i)
            waiting.append(store.run([&ran](Connection &) -> Result<int> { return ++ran; }));
    }
    QCOMPARE(ran.load(), 1);
    QCOMPARE(running.resultCount(), 1);
    for (auto &future : waiting) {
        QVERIFY(future.isFinished() && future.isCanceled());
        QCOMPARE(future.resultCount(), 0);
    }
}

void StoreThreadTest::aStoreWithoutJobsGoesAtOnce()
{
    for (int i = 0; i < 20; ++i)
        Store store({ .path = u"/nowhere/at/all.db"_s });
}

void StoreThreadTest::resultsComeInTheContextsThread()
{
    TestOffice office;
    Store store(office.spec());
    QObject context;
    QThread *thread = nullptr;
    int value = 0;
    whenReady(store.run([](Connection &) -> Result<int> { return 42; }), &context, [&](const Result<int> &result) {
        value = result.value_or(-1);
        thread = QThread::currentThread();
    });
    QCOMPARE(value, 0); // never at once
    QTRY_COMPARE(value, 42);
    QCOMPARE(thread, QThread::currentThread());

    auto done = store.run([](Connection &) -> Result<int> { return 43; });
    done.waitForFinished();
    whenReady(done, &context, [&](const Result<int> &result) { value = result.value_or(-1); });
    QTRY_COMPARE(value, 43);
    QCOMPARE(context.findChildren<QObject *>().size(), 0); // the watchers have gone
}

void StoreThreadTest::nothingComesAfterTheContextIsGone()
{
    TestOffice office;
    Store store(office.spec());
    int calls = 0;
    for (int i = 0; i < 100; ++i) {
        auto context = std::make_unique<QObject>();
        auto future = store.run([](Connection &) -> Result<int> { return 1; });
        whenReady(future, context.get(), [&calls](const Result<int> &) { ++calls; });
        if (i % 2)
            future.waitForFinished(); // the answer is on its way, but not taken
        context.reset();
    }
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
}

void StoreThreadTest::nothingComesForADroppedJob()
{
    TestOffice office;
    QObject context;
    int calls = 0;
    QFuture<Result<int>> dropped;
    {
        QPromise<Result<int>> promise; // as a store that goes leaves it
        dropped = promise.future();
        promise.start();
        whenReady(dropped, &context, [&calls](const Result<int> &) { ++calls; });
    }
    QTRY_VERIFY(context.findChildren<QObject *>().isEmpty());
    QCOMPARE(calls, 0);
    QVERIFY(dropped.isCanceled());
}

QTEST_GUILESS_MAIN(StoreThreadTest)
#include "tst_store_thread.moc"

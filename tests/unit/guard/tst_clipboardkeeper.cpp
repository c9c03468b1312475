// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/clipboardkeeper.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace caseledger;
using namespace std::chrono_literals;

/// What was copied does not stay; what somebody else copied does.
class TestClipboardKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clipboard = QGuiApplication::clipboard();
        m_isOurs = true;
        m_now = 1h;
        m_keeper = std::make_unique<ClipboardKeeper>(
            m_clipboard, [this] { return m_now; }, [this](QClipboard::Mode) { return m_isOurs; });
    }
    void cleanup()
    {
        m_keeper.reset();
        m_clipboard->clear();
    }

    void isTakenBackWhenAsked()
    {
        m_clipboard->setText(QStringLiteral("AA00001A1"));
        m_keeper->clear();
        QCOMPARE(m_clipboard->text(), QString());
    }

    void isTakenBackInTime()
    {
        m_clipboard->setText(QStringLiteral("AA00001A1"));
        QSignalSpy changed(m_clipboard, &QClipboard::dataChanged);
        m_now += 30s - 1ms;
        QTest::qWait(700); // the timer looks twice a second
        QCOMPARE(m_clipboard->text(), QStringLiteral("AA00001A1"));
        m_now += 1ms;
        QTRY_COMPARE(m_clipboard->text(), QString());
        QCOMPARE(changed.count(), 1);
    }

    void aLaterCopyHasItsOwnTime()
    {
        m_clipboard->setText(QStringLiteral("first"));
        m_now += 29s;
        m_clipboard->setText(QStringLiteral("second"));
        m_now += 29s;
        QTest::qWait(700);
        QCOMPARE(m_clipboard->text(), QStringLiteral("second"));
        m_now += 1s;
        QTRY_COMPARE(m_clipboard->text(), QString());
    }

    void whatAnotherProgramCopiedStays()
    {
        m_clipboard->setText(QStringLiteral("ours"));
        m_isOurs = false;
        m_clipboard->setText(QStringLiteral("theirs"));
        m_keeper->clear();
        QCOMPARE(m_clipboard->text(), QStringLiteral("theirs"));
        m_now += 1h;
        QTest::qWait(700);
        QCOMPARE(m_clipboard->text(), QStringLiteral("theirs"));
    }

    /// The owner may change without a word to us.
    void whatIsNoLongerOursStays()
    {
        m_clipboard->setText(QStringLiteral("ours"));
        m_isOurs = false;
        m_now += 31s;
        QTest::qWait(700);
        QCOMPARE(m_clipboard->text(), QStringLiteral("ours"));
    }

    void nothingIsLeftAtTheEnd()
    {
        m_clipboard->setText(QStringLiteral("AA00001A1"));
        QVERIFY(QMetaObject::invokeMethod(QCoreApplication::instance(), "aboutToQuit"));
        QCOMPARE(m_clipboard->text(), QString());
    }

private:
    QClipboard *m_clipboard = nullptr;
    bool m_isOurs = true;
    std::chrono::milliseconds m_now {};
    std::unique_ptr<ClipboardKeeper> m_keeper;
};

QTEST_MAIN(TestClipboardKeeper)
#include "tst_clipboardkeeper.moc"

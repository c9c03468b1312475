// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ui/staffedoffice.h"
#include "ui/actions/deskactions.h"
#include "ui/notes/draftkeeper.h"
#include "ui/notes/notefield.h"
#include "ui/notes/noteline.h"
#include "ui/parts/messagebar.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <mutex>

using namespace caseledger;
using namespace caseledger::test;

namespace {

const QString caseText = QStringLiteral("AA00001A1");

} // namespace

/// The line in which one writes: nothing that was typed is lost, nothing that may not stay stays.
class TestNoteLine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_office = std::make_unique<StaffedOffice>(); }

    void init() { sit(QStringLiteral("agent")); }

    void cleanup()
    {
        m_line.reset();
        store().run([](Connection &connection) { return forgetDraft(connection, place()); }).waitForFinished();
        m_desk.reset();
    }

    void whatScreenReadersHear()
    {
        QCOMPARE(field()->accessibleName(), QStringLiteral("Note on this case"));
        QVERIFY(!field()->accessibleDescription().isEmpty());
        QVERIFY(field()->toolTip().contains(QLatin1String("Ctrl+;")));
    }

    void whatIsTypedIsThereAtTheNextSignIn()
    {
        QTest::keyClicks(field(), QStringLiteral("Asks for <b>a</b> state"));
        QTRY_COMPARE(m_line->status(), QStringLiteral("Saved"));
        QCOMPARE(kept(), QStringLiteral("Asks for <b>a</b> state"));
        sit(QStringLiteral("agent"));
        QTRY_COMPARE(field()->toPlainText(), QStringLiteral("Asks for <b>a</b> state"));
        sit(QStringLiteral("caseworker"));
        QTest::keyClicks(field(), QStringLiteral("x"));
        QTRY_COMPARE(m_line->status(), QStringLiteral("Saved"));
        QCOMPARE(field()->toPlainText(), QStringLiteral("x")); // another's is another's
        cleanup();
        sit(QStringLiteral("agent"));
    }

    void enterKeepsItWithTheCase()
    {
        QSignalSpy done(m_line.get(), &NoteLine::noteKept);
        QTest::keyClicks(field(), QStringLiteral("Asks for a statement"));
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(field()->toPlainText(), QString());
        QCOMPARE(m_line->status(), QStringLiteral("Note kept"));
        QVERIFY(!field()->document()->isUndoAvailable());
        QVERIFY(!field()->isReadOnly());
        QCOMPARE(kept(), QString());
        QVERIFY(m_desk->trail().contains(QLatin1String("note done AA00001A1 note 1")));
        QTest::keyClick(field(), Qt::Key_Return); // nothing to keep
        QTest::keyClicks(field(), QStringLiteral("  "));
        QTest::keyClick(field(), Qt::Key_Enter);
        QTRY_COMPARE(m_line->status(), QStringLiteral("Saved"));
        QCOMPARE(done.count(), 1);
    }

    void theButtonDoesTheSame()
    {
        auto *button = m_line->findChild<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(!button->isEnabled());
        QTest::keyClicks(field(), QStringLiteral("A word"));
        QVERIFY(button->isEnabled());
        QSignalSpy done(m_line.get(), &NoteLine::noteKept);
        button->setFocus();
        button->click();
        QTRY_COMPARE(done.count(), 1);
        QVERIFY(!button->isEnabled());
        QCOMPARE(m_line->focusWidget(), field()); // the focus is not lost with the button
    }

    void whatIsRefusedStaysInTheLine()
    {
        QTest::keyClicks(field(), QStringLiteral("gave 900-12-3456"));
        QTRY_COMPARE(m_line->status(), QStringLiteral("Not saved"));
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_VERIFY(!field()->isReadOnly());
        QTRY_VERIFY(message()->isVisible());
        QVERIFY(!message()->text().contains(QLatin1String("900")));
        QCOMPARE(field()->toPlainText(), QStringLiteral("gave 900-12-3456"));
        QCOMPARE(kept(), QString());
        for (int letter = 0; letter < 12; ++letter)
            QTest::keyClick(field(), Qt::Key_Backspace);
        QTRY_COMPARE(m_line->status(), QStringLiteral("Saved"));
        QVERIFY(message()->isHidden());
        QCOMPARE(kept(), QStringLiteral("gave"));
    }

    void whatWasEmptiedComesBack()
    {
        QTest::keyClicks(field(), QStringLiteral("A long story"));
        QTRY_COMPARE(m_line->status(), QStringLiteral("Saved"));
        field()->selectAll(); // as Escape empties a field
        field()->textCursor().removeSelectedText();
        QTRY_COMPARE(kept(), QString());
        QTest::keyClick(field(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(field()->toPlainText(), QStringLiteral("A long story"));
        QTRY_COMPARE(kept(), QStringLiteral("A long story"));
    }

    void whatIsTypedBeforeTheAnswerStandsBehindIt()
    {
        QTest::keyClicks(field(), QStringLiteral("first "));
        QTRY_COMPARE(m_line->status(), QStringLiteral("Saved"));
        const auto held = holdStore();
        m_line.reset();
        makeLine();
        field()->insertPlainText(QStringLiteral("second"));
        release(held);
        QTRY_COMPARE(field()->toPlainText(), QStringLiteral("first second"));
        QTRY_COMPARE(kept(), QStringLiteral("first second"));
    }

    void oneWritingIsUnderWayAndTheNewestWaits()
    {
        QTest::keyClicks(field(), QStringLiteral("a"));
        QTRY_COMPARE(m_line->status(), QStringLiteral("Saved"));
        auto *keeper = field()->findChild<DraftKeeper *>();
        QSignalSpy saved(keeper, &DraftKeeper::saved);
        const auto held = holdStore();
        for (int letter = 0; letter < 200; ++letter)
            field()->insertPlainText(QStringLiteral("b"));
        release(held);
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(kept(), QLatin1Char('a') + QString(200, QLatin1Char('b')));
        QTest::qWait(0);
        QCOMPARE(saved.count(), 1);
    }

    void whatWasTypedLastOutlivesTheLine()
    {
        QTRY_VERIFY(isRestored());
        const auto held = holdStore();
        field()->insertPlainText(QStringLiteral("lost?"));
        field()->insertPlainText(QStringLiteral(" no"));
        m_line.reset();
        release(held);
        QTRY_COMPARE(kept(), QStringLiteral("lost? no"));
    }

    void whatIsTooLongIsSaidOnce()
    {
        QTRY_VERIFY(isRestored());
        field()->insertPlainText(QString(4001, QLatin1Char('x')));
        QTRY_COMPARE(m_line->status(), QStringLiteral("Not saved"));
        QVERIFY(message()->isVisible());
        QCOMPARE(kept(), QString());
    }

    void growsToThreeLines()
    {
        QTRY_VERIFY(isRestored());
        const int one = field()->height();
        field()->insertPlainText(QStringLiteral("a\nb"));
        QTRY_VERIFY(field()->height() > one);
        const int two = field()->height();
        field()->insertPlainText(QStringLiteral("\nc"));
        QTRY_VERIFY(field()->height() > two);
        const int three = field()->height();
        field()->insertPlainText(QStringLiteral("\nd\ne\nf"));
        QTest::qWait(0);
        QCOMPARE(field()->height(), three);
        field()->clear();
        QTRY_COMPARE(field()->height(), one);
    }

    void staysInSightAsItGrows()
    {
        QScrollArea area;
        auto *content = new QWidget(&area);
        auto *layout = new QVBoxLayout(content);
        auto *above = new QWidget(content);
        above->setMinimumHeight(400);
        auto *grown = new NoteField(content);
        layout->addWidget(above);
        layout->addWidget(grown);
        area.setWidgetResizable(true);
        area.setWidget(content);
        area.resize(300, 200);
        area.show();
        area.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        grown->setFocus();
        const auto isInSight = [&] {
            return area.viewport()->rect().contains(QRect(grown->mapTo(area.viewport(), QPoint()), grown->size()));
        };
        area.ensureWidgetVisible(grown);
        QTRY_VERIFY(isInSight());
        const int one = grown->height();
        grown->insertPlainText(QStringLiteral("a\nb\nc"));
        QTRY_VERIFY(grown->height() > one);
        QTRY_VERIFY(isInSight());
    }

    void shiftEnterBeginsALineAndTabGoesOn()
    {
        QTest::keyClicks(field(), QStringLiteral("a"));
        QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(field(), QStringLiteral("b"));
        QCOMPARE(field()->toPlainText(), QStringLiteral("a\nb"));
        QTest::keyClick(field(), Qt::Key_Tab);
        QVERIFY(m_line->focusWidget() != field());
        QCOMPARE(field()->toPlainText(), QStringLiteral("a\nb"));
    }

    /// A key of the window is the window's also where one writes.
    void keysOfTheDeskPassThrough()
    {
        int keys = 0;
        for (const ActionEntry &entry : deskActions()) {
            for (const QKeySequence &key : keysOf(entry.action, m_desk->desk())) {
                const QKeyCombination pressed = key[0];
                if (pressed.keyboardModifiers() == Qt::NoModifier)
                    continue;
                QKeyEvent event(QEvent::ShortcutOverride, pressed.key(), pressed.keyboardModifiers());
                event.ignore();
                QCoreApplication::sendEvent(field(), &event);
                QVERIFY2(!event.isAccepted(), entry.code);
                ++keys;
            }
        }
        QVERIFY(keys > 15);
    }

    void aFieldOfALineIsKeptToo()
    {
        const DraftPlace where { id("AA00001A1"), QStringLiteral("contact/custodial") };
        auto line = std::make_unique<QLineEdit>();
        auto *keeper = new DraftKeeper(m_desk->desk(), where, line.get());
        QSignalSpy restored(keeper, &DraftKeeper::restored);
        QTRY_COMPARE(restored.count(), 1);
        QSignalSpy saved(keeper, &DraftKeeper::saved);
        QTest::keyClicks(line.get(), QStringLiteral("5 Sample St"));
        QTRY_VERIFY(!saved.isEmpty() && keptAt(where) == QLatin1String("5 Sample St"));
        line = std::make_unique<QLineEdit>();
        keeper = new DraftKeeper(m_desk->desk(), where, line.get());
        QTRY_COMPARE(line->text(), QStringLiteral("5 Sample St"));
        keeper->finish();
        QCOMPARE(line->text(), QString());
        QTRY_COMPARE(keptAt(where), QString());
    }

private:
    static DraftPlace place() { return { *CaseId::parse(caseText), QString(noteField) }; }

    void sit(const QString &user)
    {
        m_line.reset();
        m_desk = std::make_unique<SignedInDesk>(*m_office, user);
        makeLine();
    }
    void makeLine()
    {
        m_line = std::make_unique<NoteLine>(m_desk->desk(), *CaseId::parse(caseText), QString());
        m_restored = std::make_unique<QSignalSpy>(field()->findChild<DraftKeeper *>(), &DraftKeeper::restored);
        m_line->resize(700, m_line->sizeHint().height());
        m_line->show();
        m_line->focusField();
    }
    bool isRestored() const { return m_restored->count() == 1; }
    NoteField *field() const { return m_line->findChild<NoteField *>(); }
    MessageBar *message() const { return m_line->findChild<MessageBar *>(); }
    Store &store() const { return m_desk->desk().store; }

    QString keptAt(const DraftPlace &where) const
    {
        auto answer = store().run([where](Connection &connection) { return readDraft(connection, where); });
        answer.waitForFinished();
        return answer.result().value_or(QStringLiteral("?"));
    }
    QString kept() const { return keptAt(place()); }

    /// The database's thread does nothing else until it is released.
    std::shared_ptr<std::timed_mutex> holdStore() const
    {
        auto held = std::make_shared<std::timed_mutex>();
        held->lock();
        store().run([held](Connection &) -> Result<> {
            if (held->try_lock_for(std::chrono::seconds(30)))
                held->unlock();
            return {};
        });
        return held;
    }
    static void release(const std::shared_ptr<std::timed_mutex> &held) { held->unlock(); }

    std::unique_ptr<StaffedOffice> m_office;
    std::unique_ptr<SignedInDesk> m_desk;
    std::unique_ptr<NoteLine> m_line;
    std::unique_ptr<QSignalSpy> m_restored;
};

QTEST_MAIN(TestNoteLine)
#include "tst_noteline.moc"

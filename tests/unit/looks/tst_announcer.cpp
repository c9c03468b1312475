// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/announcer.h"

#include "ui/parts/messagebar.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace caseledger;

namespace {

/// What a screen reader gets: the names of notifications as they appear.
class Listener : public QObject
{
public:
    QStringList heard;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (const auto *announcer = qobject_cast<Announcer *>(watched); announcer && event->type() == QEvent::Show)
            heard.append(announcer->accessibleName());
        return false;
    }
};

} // namespace

/// What is said to a screen reader without the focus moving.
class TestAnnouncer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qApp->installEventFilter(&m_listener); }
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_field = new QLineEdit(m_window.get());
        m_window->show();
        m_field->setFocus();
        m_listener.heard.clear();
    }
    void theNewestOfSeveralIsSaidOnce()
    {
        for (int cases = 1; cases <= 30; ++cases)
            announce(m_field, QString::number(cases));
        QTRY_COMPARE(m_listener.heard, QStringList { QStringLiteral("30") });
        QCOMPARE(Announcer::of(m_window.get()).said(), QStringLiteral("30"));
    }

    void whatComesOfSeveralIsSaidInItsOrder()
    {
        announce(m_window.get(), QStringLiteral("Case AA00001A1 is open."));
        announce(m_field, QStringLiteral("3 cases"));
        announce(m_field, QStringLiteral("1 case"));
        QLineEdit other(m_window.get());
        announce(&other, QStringLiteral("First steps: done"));
        QVERIFY(m_listener.heard.isEmpty());
        QTRY_COMPARE(m_listener.heard,
            (QStringList { QStringLiteral("Case AA00001A1 is open."), QStringLiteral("1 case"),
                QStringLiteral("First steps: done") }));
    }

    void theSameIsSaidOnceWhoeverSaysIt()
    {
        announce(m_window.get(), QStringLiteral("Saved."));
        announce(m_field, QStringLiteral("Saved."));
        QLineEdit other(m_window.get());
        announce(&other, QStringLiteral("last"));
        QTRY_VERIFY(m_listener.heard.contains(QStringLiteral("last")));
        QCOMPARE(m_listener.heard, (QStringList { QStringLiteral("Saved."), QStringLiteral("last") }));
    }

    void whatWentWrongGoesFirst()
    {
        announce(m_window.get(), QStringLiteral("Case AA00001A1 is open."));
        announce(m_field, QStringLiteral("fault"), Urgency::Urgent);
        QCOMPARE(m_listener.heard, QStringList { QStringLiteral("fault") });
        QTRY_COMPARE(m_listener.heard,
            (QStringList { QStringLiteral("fault"), QStringLiteral("Case AA00001A1 is open.") }));
    }

    void whatADialogSaysAsItClosesIsNotLost()
    {
        QWidget dialog(m_field, Qt::Dialog);
        dialog.show();
        announce(&dialog, QStringLiteral("Rows written: 12"));
        dialog.hide();
        QTRY_COMPARE(m_listener.heard, QStringList { QStringLiteral("Rows written: 12") });
        QCOMPARE(Announcer::of(m_window.get()).said(), QStringLiteral("Rows written: 12"));
    }

    void nothingIsLeftOfAHushedWindow()
    {
        announce(m_field, QStringLiteral("Case AA00001A1 is open."), Urgency::Urgent);
        announce(m_field, QStringLiteral("waiting"));
        hush(*m_window);
        QVERIFY(Announcer::of(m_window.get()).said().isEmpty());
        QVERIFY(Announcer::of(m_window.get()).isHidden());
        announce(m_field, QStringLiteral("after it"));
        QTRY_COMPARE(m_listener.heard.size(), 2);
        QCOMPARE(m_listener.heard.last(), QStringLiteral("after it"));
    }

    void theSameIsNotSaidAgainWithinAMoment()
    {
        announce(m_field, QStringLiteral("one"), Urgency::Urgent);
        announce(m_field, QStringLiteral("one"), Urgency::Urgent);
        announce(m_field, QStringLiteral("two"), Urgency::Urgent);
        announce(m_field, QStringLiteral("one"), Urgency::Urgent);
        QCOMPARE(
            m_listener.heard, (QStringList { QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("one") }));
    }

    void whatWentWrongIsSaidAtOnceAndWhatFollowsToo()
    {
        announce(m_field, QStringLiteral("fault"), Urgency::Urgent);
        QCOMPARE(m_listener.heard, QStringList { QStringLiteral("fault") });
        announce(m_field, QStringLiteral("3 cases"));
        QTRY_COMPARE(m_listener.heard.size(), 2);
        QCOMPARE(m_listener.heard.last(), QStringLiteral("3 cases"));
    }

    void nothingIsSaidWithoutWordsOrWindow()
    {
        announce(m_field, {}, Urgency::Urgent);
        m_window->hide();
        announce(m_field, QStringLiteral("unseen"), Urgency::Urgent);
        QVERIFY(m_listener.heard.isEmpty());
        QVERIFY(!m_window->findChild<Announcer *>());
    }

    void itIsANotificationThatTakesNeitherRoomNorFocus()
    {
        announce(m_field, QStringLiteral("12 cases"), Urgency::Urgent);
        Announcer &announcer = Announcer::of(m_window.get());
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&announcer);
        QVERIFY(told);
        QCOMPARE(told->role(), QAccessible::Notification);
        QCOMPARE(told->text(QAccessible::Name), QStringLiteral("12 cases"));
        QVERIFY(!told->state().invisible);
        QVERIFY(!told->state().focusable);
        QCOMPARE(announcer.size(), QSize(1, 1));
        QCOMPARE(m_window->focusWidget(), m_field);
        announce(m_window.get(), QStringLiteral("more"), Urgency::Urgent);
        QCOMPARE(m_window->findChildren<Announcer *>().size(), 1);
    }

    void aMessageBarIsSaid()
    {
        MessageBar bar(m_window.get());
        bar.say(MessageBar::Kind::Problem, QStringLiteral("The disk is full."));
        QCOMPARE(m_listener.heard, QStringList { QStringLiteral("The disk is full.") });
        bar.say(MessageBar::Kind::Done, QStringLiteral("Saved."));
        QTRY_COMPARE(m_listener.heard.size(), 2);
    }

private:
    Listener m_listener;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
};

QTEST_MAIN(TestAnnouncer)
#include "tst_announcer.moc"

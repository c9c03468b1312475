// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balances/asofbar.h"

#include "ui/parts/announcer.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace caseledger;

/// The day that balances are as of: typed, stepped, and never mistaken for today.
class TestAsOfBar : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bar = std::make_unique<AsOfBar>();
        m_bar->setToday(today);
        m_bar->resize(1100, 40);
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
    }

    void beginsWithTodayAndSaysNothing()
    {
        QCOMPARE(m_bar->day(), today);
        QCOMPARE(field()->text(), QStringLiteral("04/20/2026"));
        QCOMPARE(notice(), QString());
    }

    void aTypedDayCounts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        QTest::newRow("day of this year") << QStringLiteral("3/31") << QDate(2026, 3, 31);
        QTest::newRow("days ago") << QStringLiteral("t-30") << QDate(2026, 3, 21);
        QTest::newRow("a month is its end") << QStringLiteral("m-1") << QDate(2026, 3, 31);
        QTest::newRow("a year is its end") << QStringLiteral("y-1") << QDate(2025, 12, 31);
        QTest::newRow("ahead") << QStringLiteral("12/31/2026") << QDate(2026, 12, 31);
    }

    void aTypedDayCounts()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, day);
        QSignalSpy changed(m_bar.get(), &AsOfBar::dayChanged);
        type(typed);
        QCOMPARE(m_bar->day(), day);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toDate(), day);
        const QString shown = QLocale::c().toString(day, QStringLiteral("MM/dd/yyyy"));
        QCOMPARE(field()->text(), shown);
        QVERIFY2(notice().contains(shown) && notice().contains(QLatin1String("not today")), qPrintable(notice()));
    }

    void whatIsNoDayIsNamedAndChangesNothing()
    {
        for (const char *typed : { "2/30", "soon", "04/21/2027" }) {
            type(QString::fromLatin1(typed));
            QCOMPARE(m_bar->day(), today);
            QVERIFY2(!notice().isEmpty(), typed);
            QCOMPARE(Announcer::of(m_bar.get()).said().isEmpty(), false);
        }
        type(QStringLiteral("04/20/2027")); // a year ahead is the last
        QCOMPARE(m_bar->day(), QDate(2027, 4, 20));
    }

    void anEmptiedFieldIsToday()
    {
        type(QStringLiteral("t-5"));
        QVERIFY(!notice().isEmpty());
        field()->selectAll();
        QTest::keyClick(field(), Qt::Key_Delete);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_bar->day(), today);
        QCOMPARE(notice(), QString());
    }

    void stepsByKeyboard()
    {
        press("One day back");
        QCOMPARE(m_bar->day(), QDate(2026, 4, 19));
        press("One month back");
        QCOMPARE(m_bar->day(), QDate(2026, 3, 19));
        press("One month ahead");
        press("One day ahead");
        QCOMPARE(m_bar->day(), today);
        QCOMPARE(notice(), QString());
        press("One month ahead");
        QCOMPARE(m_bar->day(), QDate(2026, 5, 20));
        auto *back = button("Back to today");
        back->setFocus();
        QTest::keyClick(back, Qt::Key_Space);
        QCOMPARE(m_bar->day(), today);
        QCOMPARE(m_bar->window()->focusWidget(), back); // the notice goes, the focus stays
    }

    void stepsStopAYearAhead()
    {
        type(QStringLiteral("04/19/2027"));
        QSignalSpy changed(m_bar.get(), &AsOfBar::dayChanged);
        press("One month ahead");
        QCOMPARE(m_bar->day(), QDate(2027, 4, 20));
        press("One day ahead");
        QCOMPARE(m_bar->day(), QDate(2027, 4, 20));
        QCOMPARE(changed.count(), 1);
    }

    void endsOfMonthsStayEndsOfMonths()
    {
        QCOMPARE(monthAway(QDate(2026, 3, 31), -1), QDate(2026, 2, 28));
        QCOMPARE(monthAway(QDate(2026, 2, 28), -1), QDate(2026, 1, 31));
        QCOMPARE(monthAway(QDate(2026, 2, 28), 1), QDate(2026, 3, 31));
        QCOMPARE(monthAway(QDate(2026, 3, 30), -1), QDate(2026, 2, 28));
        QCOMPARE(monthAway(QDate(2026, 3, 15), 1), QDate(2026, 4, 15));
        QCOMPARE(monthAway(QDate(2026, 12, 31), 1), QDate(2027, 1, 31));
    }

    void whoLooksAtTodayGoesWithIt()
    {
        m_bar->setToday(today.addDays(1));
        QCOMPARE(m_bar->day(), today.addDays(1));
        type(QStringLiteral("3/1"));
        m_bar->setToday(today.addDays(2));
        QCOMPARE(m_bar->day(), QDate(2026, 3, 1));
        QVERIFY2(notice().contains(QLatin1String("04/22/2026")), qPrintable(notice()));
    }

    void everythingHasANameAndIsReachedByTab()
    {
        field()->setFocus();
        QStringList names;
        for (int i = 0; i < 6; ++i) {
            names.append(m_bar->focusWidget()->accessibleName());
            QTest::keyClick(m_bar->focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(names,
            QStringList({ QStringLiteral("As of"), QStringLiteral("One month back"), QStringLiteral("One day back"),
                QStringLiteral("One day ahead"), QStringLiteral("One month ahead"), QStringLiteral("Back to today") }));
    }

    void aDayThatIsTypedWhenItsWindowGoesIsNobodys()
    {
        m_bar->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
        field()->setFocus();
        field()->selectAll();
        QTest::keyClicks(field(), QStringLiteral("3/31"));
        bool isTaken = false;
        connect(m_bar.get(), &AsOfBar::dayChanged, this, [&isTaken] { isTaken = true; });
        m_bar.reset();
        QVERIFY(!isTaken);
    }

    void theNoticeIsWholeInAnyWidth()
    {
        type(QStringLiteral("3/31"));
        for (const int width : { 1100, 700, 560 }) {
            m_bar->resize(width, m_bar->sizeHint().height());
            QTRY_VERIFY(label()->width() >= label()->fontMetrics().horizontalAdvance(notice()));
            QVERIFY(m_bar->rect().contains(label()->geometry()));
        }
    }

private:
    const QDate today { 2026, 4, 20 };

    QLineEdit *field() const { return m_bar->findChild<QLineEdit *>(); }
    QPushButton *button(const char *name) const
    {
        for (QPushButton *each : m_bar->findChildren<QPushButton *>()) {
            if (each->accessibleName() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }
    QLabel *label() const
    {
        const QList<QLabel *> labels = m_bar->findChildren<QLabel *>();
        const auto found = std::ranges::find_if(labels, [](const QLabel *each) { return each->autoFillBackground(); });
        return found == labels.end() ? nullptr : *found;
    }
    QString notice() const
    {
        return label()->isVisible() ? QString(label()->text()).remove(QChar(0x2068)).remove(QChar(0x2069)) : QString();
    }
    void type(const QString &text)
    {
        field()->setFocus();
        field()->selectAll();
        QTest::keyClicks(field(), text);
        QTest::keyClick(field(), Qt::Key_Return);
    }
    void press(const char *name) { QTest::keyClick(button(name), Qt::Key_Space); }

    std::unique_ptr<AsOfBar> m_bar;
};

QTEST_MAIN(TestAsOfBar)
#include "tst_asofbar.moc"

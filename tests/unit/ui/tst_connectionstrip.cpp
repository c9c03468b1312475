// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/connectionstrip.h"

#include "ui/looks/appearance.h"
#include "ui/parts/announcer.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace caseledger;

namespace {

const QString away = QStringLiteral("The database does not answer.");
const QString slow = QStringLiteral("The database takes long to answer.");
const QString back = QStringLiteral("The database answers again.");

} // namespace

/// What one is told while the database is slow or away: enough, once, and without being disturbed.
class TestConnectionStrip : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_strip = new ConnectionStrip(m_window.get());
        m_field = new QLineEdit(m_window.get());
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_strip);
        layout->addWidget(m_field);
        layout->addStretch();
        m_window->resize(700, 300);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->setFocus();
    }
    void cleanup()
    {
        m_window.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        applyAppearance({});
    }

    void whereAllIsWellThereIsNothing()
    {
        QVERIFY(m_strip->isHidden());
        m_strip->setState(DatabaseState::Answers);
        QVERIFY(m_strip->isHidden()); // it never was away
        QCOMPARE(said(), QString());
    }

    void whatIsTheMatterIsSaid_data()
    {
        QTest::addColumn<DatabaseState>("state");
        QTest::addColumn<QString>("what");
        QTest::newRow("slow") << DatabaseState::Slow << slow;
        QTest::newRow("away") << DatabaseState::Away << away;
    }
    void whatIsTheMatterIsSaid()
    {
        QFETCH(DatabaseState, state);
        QFETCH(QString, what);
        m_strip->setState(state);
        QVERIFY(m_strip->isVisible());
        QVERIFY(m_strip->text().startsWith(what));
        QVERIFY(m_strip->text().endsWith(QStringLiteral("The program goes on trying.")));
        QTRY_COMPARE(said(), m_strip->text());
        QCOMPARE(m_strip->accessibleName(), m_strip->text());
        QVERIFY(!going()->isActive()); // it stays as long as that is so
    }

    void itIsReadAloudOnce()
    {
        m_strip->setState(DatabaseState::Away);
        QTRY_COMPARE(said(), m_strip->text());
        hush(*m_window);
        for (int trial = 0; trial < 5; ++trial)
            m_strip->setState(DatabaseState::Away);
        QTest::qWait(0);
        QCOMPARE(said(), QString());
        QVERIFY(m_strip->isVisible());
        m_strip->setState(DatabaseState::Slow); // which is news
        QTRY_VERIFY(said().startsWith(slow));
    }

    void thatItAnswersAgainIsSaidAndGoes()
    {
        m_strip->setState(DatabaseState::Away);
        m_strip->setState(DatabaseState::Answers);
        QCOMPARE(m_strip->text(), back);
        QTRY_COMPARE(said(), back);
        QVERIFY(going()->isActive() && going()->isSingleShot());
        QVERIFY(going()->interval() >= 5000); // time to read it
        going()->start(0);
        QTRY_VERIFY(m_strip->isHidden());
        QCOMPARE(m_strip->state(), DatabaseState::Answers);
    }

    void whatGoesWrongAgainMeanwhileStays()
    {
        m_strip->setState(DatabaseState::Away);
        m_strip->setState(DatabaseState::Answers);
        m_strip->setState(DatabaseState::Away);
        QVERIFY(!going()->isActive());
        QVERIFY(m_strip->isVisible());
        QVERIFY(m_strip->text().startsWith(away));
    }

    void whoTypesGoesOnTyping()
    {
        using enum DatabaseState;
        for (const DatabaseState state : { Slow, Away, Answers, Away, Slow, Answers }) {
            m_strip->setState(state);
            QCOMPARE(QApplication::focusWidget(), m_field);
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("a"));
            QTest::keyClick(m_field, Qt::Key_Tab); // nothing in it is a stop on the way
            QCOMPARE(QApplication::focusWidget(), m_field);
            m_field->end(false);
        }
        QCOMPARE(m_field->text(), QStringLiteral("aaaaaa"));
    }

    void itIsWholeInLargeTypeAndFromTheRight_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<int>("width");
        for (const int width : { 320, 700, 1280 }) {
            for (const int percent : { 100, 200 }) {
                QTest::addRow("%d %% of %d px", percent, width) << percent << Qt::LeftToRight << width;
                QTest::addRow("%d %% of %d px, from the right", percent, width) << percent << Qt::RightToLeft << width;
            }
        }
    }
    void itIsWholeInLargeTypeAndFromTheRight()
    {
        QFETCH(int, percent);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(int, width);
        QApplication::setLayoutDirection(direction);
        applyAppearance({ .textPercent = percent });
        m_window->resize(width, 700);
        m_strip->setState(DatabaseState::Away);
        const auto labels = m_strip->findChildren<QLabel *>();
        const QLabel *sign = labels.first();
        const QLabel *text = labels.last();
        QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
        QVERIFY(m_strip->rect().contains(text->geometry()) && m_strip->rect().contains(sign->geometry()));
        QCOMPARE(m_window->width(), width); // it asks for no more than there is
        QCOMPARE(sign->x() > text->x(), direction == Qt::RightToLeft);
        QVERIFY(!sign->geometry().intersects(text->geometry()));
    }

private:
    QString said() const { return Announcer::of(m_window.get()).said(); }
    QTimer *going() const { return m_strip->findChild<QTimer *>(); } ///< until it goes

    std::unique_ptr<QWidget> m_window;
    ConnectionStrip *m_strip = nullptr;
    QLineEdit *m_field = nullptr;
};

QTEST_MAIN(TestConnectionStrip)
#include "tst_connectionstrip.moc"

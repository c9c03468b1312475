// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/hidebutton.h"

#include "ui/looks/appearance.h"
#include "ui/looks/colours.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

using namespace caseledger;

namespace {

const QColor red(0xb3, 0x26, 0x1e);

int pointsOf(const QImage &image, const QColor &colour)
{
    int points = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            points += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return points;
}

} // namespace

/// The red button can be read and found in any type and colours, also when they change under it.
class TestHideButton : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        applyAppearance({});
        m_window = std::make_unique<QMainWindow>();
        m_window->menuBar()->addMenu(QStringLiteral("&Case"));
        new HideControls(m_window.get());
        m_window->resize(900, 400);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanupTestCase()
    {
        m_window.reset();
        applyAppearance({});
    }

    void itGrowsAndShrinksWithTheType()
    {
        const QSize usual = button()->size();
        QVERIFY(isWhole());
        for (const int percent : { 200, 100, 150, 125, 100 }) {
            applyAppearance({ .textPercent = percent });
            QTRY_COMPARE(button()->width() > usual.width(), percent > 100);
            QTRY_VERIFY2(isWhole(), qPrintable(QStringLiteral("%1 %").arg(percent)));
        }
        QTRY_COMPARE(button()->size(), usual);
    }

    void theFocusIsSeenOnTheButtonItself_data()
    {
        QTest::addColumn<ColourScheme>("colours");
        QTest::newRow("light") << ColourScheme::Light;
        QTest::newRow("dark") << ColourScheme::Dark;
    }
    void theFocusIsSeenOnTheButtonItself()
    {
        QFETCH(ColourScheme, colours);
        applyAppearance({ .colours = colours });
        m_window->setFocus();
        const QImage without = button()->grab().toImage();
        button()->setFocus(Qt::TabFocusReason);
        QVERIFY(button()->hasFocus());
        const QImage with = button()->grab().toImage();
        const int around = 2 * (with.width() + with.height());
        const int more = pointsOf(with, Qt::white) - pointsOf(without, Qt::white);
        QVERIFY2(more > around, qPrintable(QString::number(more))); // two points wide, but for its corners
        QVERIFY(contrast(red, Qt::white) >= leastForSigns);
        for (const QPoint edge : { QPoint(0, with.height() / 2), QPoint(with.width() / 2, 0),
                 QPoint(with.width() - 1, with.height() / 2), QPoint(with.width() / 2, with.height() - 1) })
            QCOMPARE(with.pixelColor(edge), red); // as large as it was: the ring lies inside
    }

private:
    QPushButton *button() const { return m_window->findChild<QPushButton *>(QString(), Qt::FindDirectChildrenOnly); }
    bool isWhole() const
    {
        return button()->width() >= button()->sizeHint().width() && button()->height() >= button()->sizeHint().height()
            && m_window->menuBar()->geometry().contains(button()->geometry());
    }

    std::unique_ptr<QMainWindow> m_window;
};

QTEST_MAIN(TestHideButton)
#include "tst_hidebutton.moc"

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks/deskstyle.h"

#include "ui/looks/colours.h"
#include "ui/looks/icons.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace caseledger;

namespace {

/// The colour of a picture that is farthest from a ground.
QColor farthest(const QImage &picture, const QColor &ground)
{
    QColor found = ground;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (const QColor pixel = picture.pixelColor(x, y); contrast(pixel, ground) > contrast(found, ground))
                found = pixel;
        }
    }
    return found;
}

QImage pictureOf(QWidget &widget) { return widget.grab().toImage().convertToFormat(QImage::Format_RGB32); }

} // namespace

/// What the style mends of the toolkit's, in light and in dark colours.
class TestDeskStyle : public QObject
{
    Q_OBJECT

private slots:
    void init() { applyAppearance({ .colours = ColourScheme::Dark }); }

    void anEntryIsLargeEnoughAndALineIsNoEntry()
    {
        QMenu menu;
        const QAction *entry = menu.addAction(QStringLiteral("Entry"));
        const QAction *line = menu.addSeparator();
        menu.addAction(QStringLiteral("Other"));
        menu.ensurePolished();
        QVERIFY(menu.sizeHint().isValid());
        QVERIFY(menu.actionGeometry(const_cast<QAction *>(entry)).height() >= leastTarget);
        QVERIFY(menu.actionGeometry(const_cast<QAction *>(line)).height() < leastTarget);
    }

    void theIconOfTheChosenEntryIsSeen_data()
    {
        QTest::addColumn<ColourScheme>("colours");
        QTest::newRow("light") << ColourScheme::Light;
        QTest::newRow("dark") << ColourScheme::Dark;
    }
    void theIconOfTheChosenEntryIsSeen()
    {
        QFETCH(ColourScheme, colours);
        applyAppearance({ .colours = colours });
        QMenu menu;
        QAction *entry = menu.addAction(icon(Sign::Find), QStringLiteral("      "));
        menu.setActiveAction(entry);
        const QRect place = menu.actionGeometry(entry).adjusted(2, 2, -2, -2);
        const QColor ground = menu.palette().color(QPalette::Highlight);
        const QColor ink = menu.palette().color(QPalette::HighlightedText);
        const QColor seen = farthest(pictureOf(menu).copy(place), ground);
        QVERIFY2(contrast(seen, ground) >= leastForSigns, qPrintable(seen.name()));
        QCOMPARE(isDark(menu.palette()), colours == ColourScheme::Dark);
        QVERIFY(contrast(seen, ink) < 1.5);
    }

    void rowsOfAListAreLargeEnough()
    {
        QListWidget list;
        list.addItem(QStringLiteral("row"));
        list.ensurePolished();
        QVERIFY(list.sizeHintForRow(0) >= leastTarget);
    }

    void anArrowHasRoomBesideTheWords()
    {
        QToolButton plain;
        plain.setText(QStringLiteral("Saved filters"));
        QToolButton withMenu;
        withMenu.setText(plain.text());
        withMenu.setMenu(new QMenu(&withMenu));
        withMenu.setPopupMode(QToolButton::InstantPopup);
        QVERIFY(withMenu.sizeHint().width() >= plain.sizeHint().width() + 10);
    }

    void theTabOneIsAtIsToldByMoreThanItsPlace()
    {
        QTabBar tabs;
        tabs.addTab(QStringLiteral(" "));
        tabs.addTab(QStringLiteral(" "));
        tabs.resize(tabs.sizeHint());
        const QColor ground = tabs.palette().color(QPalette::Window);
        const QImage picture = pictureOf(tabs);
        const QRect at = tabs.tabRect(0).adjusted(4, 0, -4, 0);
        const QRect other = tabs.tabRect(1).adjusted(4, 0, -4, 0);
        QVERIFY(contrast(farthest(picture.copy(at), ground), ground) >= leastForSigns);
        QVERIFY(contrast(farthest(picture.copy(other), ground), ground) < leastForSigns);
    }

    /// The toolkit's own buttons take Enter in dialogs alone; on a page nothing would happen.
    void enterPressesTheButtonOneIsAt()
    {
        QWidget window;
        auto *button = new QPushButton(QStringLiteral("Change"), &window);
        QSignalSpy pressed(button, &QPushButton::clicked);
        window.show();
        QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(pressed.count(), 1);
        QDialog dialog;
        auto *held = new QPushButton(QStringLiteral("Restore"), &dialog);
        held->setAutoDefault(false);
        dialog.show();
        QVERIFY(!held->autoDefault()); // a dialog's own rule stays
    }

    /// The toolkit puts the columns of a menu that is too tall beside the screen.
    void aMenuThatIsTooTallStaysOnTheScreen()
    {
        for (const Qt::LayoutDirection direction : { Qt::LeftToRight, Qt::RightToLeft }) {
            QMenu menu;
            menu.setLayoutDirection(direction);
            for (int entry = 0; entry < 100; ++entry)
                menu.addAction(QStringLiteral("Entry with a key"));
            menu.popup(QPoint(300, 10));
            QVERIFY(menu.screen()->geometry().contains(menu.geometry()));
            QVERIFY(menu.width() < 2 * menu.actionGeometry(menu.actions().first()).width());
        }
    }

    void whatIsOffHasNoShadow()
    {
        QMenu menu;
        QVERIFY(!menu.style()->styleHint(QStyle::SH_EtchDisabledText, nullptr, &menu));
    }

    void whereOneWritesBeginsIsSeen()
    {
        QWidget window;
        QPlainTextEdit note(&window);
        note.setGeometry(10, 10, 120, 40);
        window.resize(140, 60);
        const QColor ground = window.palette().color(QPalette::Window);
        const QImage edge = pictureOf(window).copy(10, 20, 2, 20);
        QVERIFY(contrast(farthest(edge, ground), ground) >= leastForSigns);
    }
};

QTEST_MAIN(TestDeskStyle)
#include "tst_deskstyle.moc"

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks/colours.h"

#include "ui/guard/deskapplication.h"
#include "ui/looks/appearance.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace caseledger;

namespace {

QPalette highContrast(const QColor &ground, const QColor &ink, const QColor &accent, const QColor &onAccent)
{
    QPalette palette;
    for (const auto role :
        { QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button, QPalette::ToolTipBase })
        palette.setColor(role, ground);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
             QPalette::PlaceholderText, QPalette::Link, QPalette::LinkVisited })
        palette.setColor(role, ink);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    return palette;
}

/// A pale colour as it comes out on its ground.
QColor over(const QColor &ground, const QColor &ink)
{
    const auto mix = [share = ink.alphaF()](float below, float above) { return below * (1 - share) + above * share; };
    return QColor::fromRgbF(
        mix(ground.redF(), ink.redF()), mix(ground.greenF(), ink.greenF()), mix(ground.blueF(), ink.blueF()));
}

struct Pair
{
    QPalette::ColorRole ink;
    QPalette::ColorRole ground;
};

/// Every text on every ground that the program draws in the palette's own colours.
constexpr Pair drawnPairs[] = { { QPalette::WindowText, QPalette::Window }, { QPalette::WindowText, QPalette::Base },
    { QPalette::Text, QPalette::Base }, { QPalette::Text, QPalette::AlternateBase },
    { QPalette::Text, QPalette::Window }, { QPalette::ButtonText, QPalette::Button },
    { QPalette::ButtonText, QPalette::Window }, { QPalette::HighlightedText, QPalette::Highlight },
    { QPalette::Link, QPalette::Window }, { QPalette::Link, QPalette::Base },
    { QPalette::LinkVisited, QPalette::Window }, { QPalette::LinkVisited, QPalette::Base },
    { QPalette::ToolTipText, QPalette::ToolTipBase }, { QPalette::PlaceholderText, QPalette::Base } };

} // namespace

/// Text can be read and rings can be seen, in every palette.
class TestColours : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        QVERIFY(qAbs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01); // the palest grey that passes
        QVERIFY(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < leastForText);
    }

    void whatCannotBeReadIsMoved()
    {
        QCOMPARE(readableOn(Qt::white, Qt::black), QColor(Qt::black));
        for (const QColor &ground : { QColor(Qt::white), QColor(Qt::black), QColor(0x80, 0x80, 0x80),
                 QColor(0xe0, 0x9f, 0), QColor(0x20, 0x20, 0x60) }) {
            for (int hue = 0; hue < 360; hue += 30)
                QVERIFY(contrast(readableOn(ground, QColor::fromHsv(hue, 200, 150)), ground) >= leastForText);
        }
    }

    void everyPairCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightColours();
        QTest::newRow("dark") << darkColours();
        applyAppearance({});
        QTest::newRow("the desktop's") << QApplication::palette();
        QTest::newRow("white on black") << highContrast(Qt::black, Qt::white, Qt::yellow, Qt::black);
        QTest::newRow("black on white") << highContrast(Qt::white, Qt::black, QColor(0, 0, 0x80), Qt::white);
    }
    void everyPairCanBeRead()
    {
        QFETCH(QPalette, palette);
        for (const Pair &pair : drawnPairs) {
            const qreal seen
                = contrast(over(palette.color(pair.ground), palette.color(pair.ink)), palette.color(pair.ground));
            const auto place = QStringLiteral("%1 on %2: %3").arg(pair.ink).arg(pair.ground).arg(seen);
            QVERIFY2(seen >= leastForText, qPrintable(place));
        }
        for (const auto ground :
            { QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button, QPalette::Highlight }) {
            const QColor colour = palette.color(ground);
            QVERIFY(contrast(ringOn(colour, palette), colour) >= leastForSigns);
        }
        // what is selected where the keyboard is not, and the strip above a window about to lock
        const QColor text = palette.color(QPalette::Text);
        QVERIFY(contrast(text, tinted(palette, palette.color(QPalette::Highlight), 0.3)) >= leastForText);
        QVERIFY(contrast(readableOn(tinted(palette, QColor(0xe0, 0x9f, 0), 0.35), palette.color(QPalette::WindowText)),
                    tinted(palette, QColor(0xe0, 0x9f, 0), 0.35))
            >= leastForText);
    }

    void captionsAndBarsCanBeRead_data() { everyPairCanBeRead_data(); }
    void captionsAndBarsCanBeRead()
    {
        QFETCH(QPalette, palette);
        QWidget window;
        QLabel *caption = captionLabel(&window, QStringLiteral("caption"));
        MessageBar bar(&window);
        window.setPalette(palette); // after they were made: as when the desktop turns dark
        const auto seen = [](const QWidget &widget) {
            return contrast(widget.palette().color(QPalette::WindowText), widget.palette().color(QPalette::Window));
        };
        QVERIFY(seen(*caption) >= leastForText);
        QVERIFY(caption->palette().color(QPalette::WindowText) != palette.color(QPalette::Window));
        for (const auto kind : { MessageBar::Kind::Done, MessageBar::Kind::Notice, MessageBar::Kind::Problem,
                 MessageBar::Kind::Protected }) {
            bar.say(kind, QStringLiteral("text"), QStringLiteral("act"));
            QVERIFY2(seen(bar) >= leastForText, qPrintable(QString::number(seen(bar))));
            for (const QWidget *part : bar.findChildren<QWidget *>())
                QVERIFY(seen(*part) >= leastForText);
            for (const QPushButton *button : bar.findChildren<QPushButton *>()) {
                const QPalette own = button->palette();
                const QColor ground = own.color(button->isFlat() ? QPalette::Window : QPalette::Button);
                QVERIFY(contrast(own.color(QPalette::ButtonText), ground) >= leastForText);
            }
        }
    }

    void aBarFollowsThePalette()
    {
        QWidget window;
        window.setPalette(lightColours());
        MessageBar bar(&window);
        bar.say(MessageBar::Kind::Problem, QStringLiteral("text"));
        const QColor light = bar.palette().color(QPalette::Window);
        window.setPalette(darkColours());
        const QColor dark = bar.palette().color(QPalette::Window);
        QVERIFY(light.lightness() > 180);
        QVERIFY(dark.lightness() < 120);
        QVERIFY(isDark(bar.palette()));
        window.setPalette(lightColours());
        QCOMPARE(bar.palette().color(QPalette::Window), light);
        QCOMPARE(bar.palette().color(QPalette::ButtonText), lightColours().color(QPalette::ButtonText));
    }

    void darkIsDark()
    {
        applyAppearance({ .colours = ColourScheme::Dark });
        QTRY_VERIFY(isDark(QApplication::palette()));
        QCoreApplication::sendPostedEvents();
        QVERIFY(isDark(QApplication::palette())); // also after the application mended pale text
        applyAppearance({});
        QVERIFY(isDark(darkColours()));
        QVERIFY(!isDark(lightColours()));
    }
};

int main(int argc, char **argv)
{
    DeskApplication application(argc, argv);
    TestColours test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_colours.moc"

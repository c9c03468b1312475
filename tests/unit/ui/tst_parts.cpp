// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/counties.h"
#include "ui/errortext.h"
#include "ui/parts/busyoverlay.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"

#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace caseledger;

/// The small parts that the pages are made of.
class TestParts : public QObject
{
    Q_OBJECT

private slots:
    void countiesByCode_data()
    {
        QTest::addColumn<QString>("fips");
        QTest::addColumn<QString>("name");
        for (const auto &[fips, name] : { std::pair("36001", "Albany"), { "36005", "Bronx" }, { "36047", "Kings" },
                 { "36059", "Nassau" }, { "36061", "New York" }, { "36081", "Queens" }, { "36085", "Richmond" },
                 { "36089", "St. Lawrence" }, { "36119", "Westchester" }, { "36123", "Yates" }, { "36002", "36002" },
                 { "36125", "36125" }, { "35999", "35999" }, { "", "" }, { "x", "x" }, { "036047", "036047" } })
            QTest::newRow(fips) << QString::fromLatin1(fips) << QString::fromLatin1(name);
    }
    void countiesByCode()
    {
        QFETCH(QString, fips);
        QFETCH(QString, name);
        QCOMPARE(countyName(fips), name);
    }

    void aLongLineNeverWidensItsWindow()
    {
        ElidedLabel label(nullptr, QString(5000, u'x') + u'\n' + QString(10, u'y'));
        QVERIFY(label.minimumSizeHint().width() < 200);
        QVERIFY(!label.text().contains(u'\n'));
        label.resize(100, 20);
        QVERIFY(!label.grab().isNull());
    }

    /// The toolkit draws a broken line too far left where one reads from the right; a name goes where the lines go.
    void linesFromTheRightKeepTheirLastLetter()
    {
        QWidget page;
        page.setLayoutDirection(Qt::RightToLeft);
        QLabel *wrapped = plainLabel(&page, QStringLiteral("\u0643\u0644\u0645\u0629 \u0643\u0644\u0645\u0629"));
        wrapped->setWordWrap(true);
        QLabel *name = plainLabel(&page, QStringLiteral("Sample"));
        alignWithWindow(name);
        page.show();
        QVERIFY(wrapped->contentsMargins().left() > wrapped->fontMetrics().horizontalAdvance(u' '));
        QVERIFY(name->contentsMargins().isNull());
        QVERIFY(name->alignment().testFlag(Qt::AlignRight) && name->alignment().testFlag(Qt::AlignAbsolute));
    }

    void markupStaysText()
    {
        QCOMPARE(plainLabel(nullptr)->textFormat(), Qt::PlainText);
        QCOMPARE(tabText(QStringLiteral("A & B\n")), QStringLiteral("A && B"));
        QCOMPARE(plainToolTip(QStringLiteral("<b>x</b>")), QStringLiteral("<b>x</b>"));
        QVERIFY(plainToolTip({}).isEmpty());
    }

    void aLongTooltipHasLinesOfReadableLength()
    {
        const QString words = QStringLiteral("made up words ").repeated(40).trimmed();
        const QStringList lines = plainToolTip(words).split(u'\n');
        QVERIFY(lines.size() > 3);
        for (const QString &line : lines)
            QVERIFY2(line.size() <= 90 && !line.isEmpty(), qPrintable(line));
        QCOMPARE(lines.join(u' '), words);
        QCOMPARE(plainToolTip(QString(500, u'x')), QString(500, u'x')); // nowhere to break
    }

    void aShortenedNameEndsAtACharacter()
    {
        QCOMPARE(shortened(QStringLiteral("Madeup"), 6), QStringLiteral("Madeup"));
        QCOMPARE(shortened(QStringLiteral("Madeupson"), 6), QStringLiteral("Madeu\u2026"));
        QCOMPARE(shortened(QStringLiteral(" a\nb "), 6), QStringLiteral("a b"));
        QVERIFY(shortened({}, 6).isEmpty());
        const QString fox = QStringLiteral("\U0001F98A"); // of two UTF-16 units
        QCOMPARE(shortened(fox + fox + fox, 2), fox + QChar(0x2026));
    }

    void noWindowOpensLargerThanItsScreen()
    {
        QWidget window;
        const QSize screen = window.screen()->availableSize();
        resizeWithinScreen(&window, { 300, 200 });
        QCOMPARE(window.size(), QSize(300, 200));
        resizeWithinScreen(&window, screen * 2);
        QVERIFY(window.width() < screen.width() && window.height() < screen.height());
    }

    void tintsFollowThePalette()
    {
        QPalette dark;
        dark.setColor(QPalette::Window, Qt::black);
        QPalette light;
        light.setColor(QPalette::Window, Qt::white);
        QVERIFY(tinted(dark, Qt::red, 0.2).lightness() < 100);
        QVERIFY(tinted(light, Qt::red, 0.2).lightness() > 150);
        QCOMPARE(tinted(light, Qt::red, 0.0), QColor(Qt::white));
    }

    void aMessageHasAtMostOneAction()
    {
        MessageBar bar;
        QSignalSpy wanted(&bar, &MessageBar::actionWanted);
        bar.say(MessageBar::Kind::Problem, QStringLiteral("<i>No</i>"), QStringLiteral("Try again"));
        QCOMPARE(bar.text(), QStringLiteral("<i>No</i>"));
        QCOMPARE(bar.accessibleName(), bar.text());
        const QList<QPushButton *> buttons = bar.findChildren<QPushButton *>();
        buttons.at(0)->click();
        QCOMPARE(wanted.count(), 1);
        bar.say(MessageBar::Kind::Done, QStringLiteral("Yes"));
        QVERIFY(buttons.at(0)->isHidden());
        buttons.at(1)->click();
        QVERIFY(!bar.isVisible());
    }

    void aShortWaitIsNotSeen()
    {
        QWidget page;
        page.resize(200, 100);
        page.show();
        BusyOverlay busy(&page);
        busy.begin(QStringLiteral("Opening"));
        QVERIFY(busy.isHidden());
        busy.end();
        QVERIFY(busy.isHidden());
        busy.begin(QStringLiteral("Opening"));
        QTRY_VERIFY(busy.isVisible()); // a long one is
        QCOMPARE(busy.geometry(), page.rect());
        page.resize(300, 200);
        QTRY_COMPARE(busy.geometry(), page.rect());
        QVERIFY(!page.grab().isNull());
        busy.end();
        QVERIFY(busy.isHidden());
    }

    void errorsSayWhatItMeans()
    {
        const QString refused = errorText({ Error::Kind::Refused, QStringLiteral("A rule says no.") });
        QCOMPARE(refused, QStringLiteral("A rule says no."));
        const QString database = errorText({ Error::Kind::Database, QStringLiteral("disk full.") });
        QVERIFY(database.contains(QLatin1String("disk full.")));
        QVERIFY(database.contains(QLatin1String("stays as it was read")));
    }
};

QTEST_MAIN(TestParts)
#include "tst_parts.moc"

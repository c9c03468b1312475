// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks/appearance.h"

#include "ui/deskmemory.h"
#include "ui/looks/appearancedialog.h"
#include "ui/looks/colours.h"
#include "ui/looks/deskstyle.h"
#include "ui/parts/labels.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace caseledger;

namespace {

QString keyOf(const char *what) { return QLatin1String("looks/") + QLatin1String(what); }

/// How many points differ by more than a shade.
int changedPoints(const QImage &one, const QImage &other)
{
    int points = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (contrast(one.pixelColor(x, y), other.pixelColor(x, y)) > 1.5)
                ++points;
        }
    }
    return points;
}

} // namespace

/// Text size, density, colours; the ring around what has the focus.
class TestAppearance : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { applyAppearance({}); }

    void whatIsRememberedComesBack()
    {
        for (const Appearance &appearance : { Appearance {}, Appearance { 80, Density::Compact, ColourScheme::Dark },
                 Appearance { 200, Density::Comfortable, ColourScheme::Light } }) {
            DeskMemory memory;
            keepAppearance({ 130, Density::Compact, ColourScheme::Dark }, memory);
            keepAppearance(appearance, memory);
            QCOMPARE(appearanceOf(memory), appearance);
        }
    }

    void whatIsBrokenCountsAsNothing()
    {
        for (const char *value : { "", "79", "201", "-100", "1e9", "no number", "100 %" }) {
            DeskMemory memory;
            memory.keep(keyOf("text-size"), QString::fromLatin1(value));
            memory.keep(keyOf("density"), QStringLiteral("cosy"));
            memory.keep(keyOf("colours"), QStringLiteral("pink"));
            QCOMPARE(appearanceOf(memory), Appearance {});
        }
    }

    void textSizeIsInForceAtOnce()
    {
        QWidget window;
        QLabel *plain = plainLabel(&window, QStringLiteral("text"));
        QLabel *large = plainLabel(&window, QStringLiteral("text"));
        emphasise(large, 1.5);
        QLabel *caption = captionLabel(&window, QStringLiteral("text"));
        window.show();
        const qreal usual = QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSizeF();
        for (const int percent : { 200, 80, 150, 100 }) {
            applyAppearance({ .textPercent = percent });
            const qreal wanted = usual * percent / 100;
            QTRY_COMPARE(plain->font().pointSizeF(), wanted);
            QVERIFY(qAbs(large->font().pointSizeF() - wanted * 1.5) < 0.1);
            QVERIFY(large->font().bold());
            QVERIFY(qAbs(caption->font().pointSizeF() - wanted * 0.9) < 0.1);
        }
    }

    void coloursAreInForceAtOnce()
    {
        QWidget window;
        QLabel *caption = captionLabel(&window, QStringLiteral("text"));
        window.show();
        applyAppearance({ .colours = ColourScheme::Dark });
        QTRY_VERIFY(isDark(window.palette()));
        QVERIFY(isDark(caption->palette()));
        applyAppearance({ .colours = ColourScheme::Light });
        QTRY_VERIFY(!isDark(window.palette()));
        QVERIFY(!isDark(caption->palette()));
    }

    void densityChangesRowsAndMargins()
    {
        QTableWidget table(3, 3);
        table.verticalHeader()->hide();
        table.show();
        applyAppearance({ .density = Density::Comfortable });
        const int roomy = table.rowHeight(0);
        const int margin = QApplication::style()->pixelMetric(QStyle::PM_LayoutTopMargin);
        applyAppearance({ .density = Density::Compact });
        QVERIFY(table.rowHeight(0) < roomy);
        QVERIFY(table.rowHeight(0) >= table.fontMetrics().height());
        QVERIFY(QApplication::style()->pixelMetric(QStyle::PM_LayoutTopMargin) < margin);
        applyAppearance({ .textPercent = 200 });
        QTRY_VERIFY(table.fontMetrics().height() > roomy);
        QVERIFY(table.rowHeight(0) > table.fontMetrics().height());
    }

    void nothingIsTooSmallToAimAt()
    {
        applyAppearance({ .textPercent = 80, .density = Density::Compact });
        QPushButton button(QStringLiteral("x"));
        QToolButton tool;
        tool.setText(QStringLiteral("x"));
        QCheckBox check(QStringLiteral("x"));
        QRadioButton radio(QStringLiteral("x"));
        QLineEdit field;
        QComboBox choice;
        QSpinBox number;
        for (const QWidget *each :
            std::initializer_list<QWidget *> { &button, &tool, &check, &radio, &field, &choice, &number })
            QVERIFY2(each->sizeHint().height() >= leastTarget, each->metaObject()->className());
    }

    void whateverHasTheFocusHasARing()
    {
        for (const auto colours : { ColourScheme::Light, ColourScheme::Dark }) {
            applyAppearance({ .colours = colours });
            QWidget window;
            auto *layout = new QVBoxLayout(&window);
            auto *other = new QPushButton(QStringLiteral("other"), &window);
            auto *flat = new QPushButton(QStringLiteral("flat"), &window);
            flat->setFlat(true);
            auto *tool = new QToolButton(&window);
            tool->setText(QStringLiteral("tool"));
            tool->setFocusPolicy(Qt::StrongFocus);
            auto *list = new QListWidget(&window);
            list->addItems({ QStringLiteral("one"), QStringLiteral("two") });
            list->setCurrentRow(0);
            auto *words = plainLabel(&window, QStringLiteral("words to copy"));
            words->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
            const QList<QWidget *> all { new QPushButton(QStringLiteral("button"), &window), flat, tool,
                new QCheckBox(QStringLiteral("check"), &window), new QRadioButton(QStringLiteral("radio"), &window),
                new QLineEdit(&window), new QComboBox(&window), new QSpinBox(&window), list,
                new QTableWidget(2, 2, &window), new QPlainTextEdit(&window), new QTabBar(&window), words };
            static_cast<QTabBar *>(all.at(11))->addTab(QStringLiteral("tab"));
            layout->addWidget(other);
            for (QWidget *each : all)
                layout->addWidget(each);
            window.show();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            for (QWidget *each : all) {
                other->setFocus();
                const QImage without = each->grab().toImage();
                each->setFocus(Qt::TabFocusReason);
                QVERIFY(each->hasFocus());
                const int points = changedPoints(without, each->grab().toImage());
                // a ring of 2 px around the smallest of them, but for what the text in it covers
                const int least = 2 * 2 * (leastTarget - 8);
                QVERIFY2(points >= least,
                    qPrintable(
                        QStringLiteral("%1: %2").arg(QLatin1String(each->metaObject()->className())).arg(points)));
            }
        }
    }

    void whatOneChoosesWithHasAnEdge()
    {
        for (const auto colours : { ColourScheme::Light, ColourScheme::Dark }) {
            applyAppearance({ .colours = colours });
            QWidget window;
            auto *layout = new QVBoxLayout(&window);
            layout->addWidget(new QPushButton(QStringLiteral("has the focus"), &window));
            const QList<QWidget *> all { new QRadioButton(&window), new QCheckBox(&window), new QLineEdit(&window) };
            for (QWidget *each : all)
                layout->addWidget(each);
            window.show();
            QTRY_COMPARE(isDark(window.palette()), colours == ColourScheme::Dark);
            const QColor ground = window.palette().color(QPalette::Window);
            for (QWidget *each : all) {
                const QImage seen = each->grab().toImage();
                int edge = 0;
                for (int x = 0; x < seen.width(); ++x) {
                    for (int y = 0; y < seen.height(); ++y)
                        edge += contrast(seen.pixelColor(x, y), ground) >= leastForSigns * 0.95 ? 1 : 0;
                }
                QVERIFY2(edge >= 16,
                    qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(each->metaObject()->className())).arg(edge)));
            }
        }
    }

    void restoringDefaultsForgetsAll()
    {
        Appearance last;
        QString language = QStringLiteral("ko");
        AppearanceDialog dialog({ 150, Density::Compact, ColourScheme::Dark },
            { .kept = [&] { return language; }, .keep = [&](const QString &code) { language = code; } }, nullptr);
        connect(&dialog, &AppearanceDialog::changed, &dialog, [&last](const Appearance &now) { last = now; });
        QCOMPARE(dialog.chosen(), (Appearance { 150, Density::Compact, ColourScheme::Dark }));
        dialog.findChild<QSpinBox *>()->setValue(180);
        QCOMPARE(last, (Appearance { 180, Density::Compact, ColourScheme::Dark }));
        auto *languages = dialog.findChild<QComboBox *>();
        QCOMPARE(languages->currentData().toString(), QStringLiteral("ko"));
        QCOMPARE(languages->count(), 5);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().contains(QLatin1String("defaults")))
                button->click();
        }
        QCOMPARE(last, Appearance {});
        QCOMPARE(language, QStringLiteral("en"));
    }

    void withoutALanguageToKeepNoneCanBeChosen()
    {
        const AppearanceDialog dialog({}, {}, nullptr);
        QVERIFY(!dialog.findChild<QComboBox *>());
    }
};

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"

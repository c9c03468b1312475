// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/printerdialog.h"

#include "models/store/whenready.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace caseledger;

namespace {

QList<OfferedPrinter> twoPrinters()
{
    return { { .name = QStringLiteral("plain") },
        { .name = QStringLiteral("usual"),
            .place = QStringLiteral("<b>Second</b> floor"),
            .isUsual = true,
            .sides = { QPrinter::DuplexNone, QPrinter::DuplexLongSide, QPrinter::DuplexShortSide },
            .usualSides = QPrinter::DuplexLongSide } };
}

QPushButton *printButton(const PrinterDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("&Print"))
            return button;
    }
    return nullptr;
}

QStringList shownTexts(const PrinterDialog &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&dialog))
            texts.append(label->text());
    }
    return texts;
}

} // namespace

/// Choosing a printer, copies and sides, without reading a file.
class TestPrinterDialog : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithAQuestion()
    {
        PrinterDialog dialog(QStringLiteral("Statement"), {});
        dialog.open();
        QCOMPARE(dialog.windowTitle(), QStringLiteral("Print: Statement"));
        QVERIFY(shownTexts(dialog).contains(QStringLiteral("Asking for the printers…")));
        QVERIFY(!printButton(dialog)->isEnabled());
        QSignalSpy chosen(&dialog, &PrinterDialog::chosen);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(chosen.isEmpty());
    }

    void saysThatThereIsNone()
    {
        PrinterDialog dialog(QStringLiteral("Statement"), QStringLiteral("gone"));
        dialog.open();
        dialog.setPrinters({});
        QVERIFY(shownTexts(dialog).contains(QStringLiteral("No printer is set up on this computer.")));
        QVERIFY(!printButton(dialog)->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void beginsWithTheRightPrinter_data()
    {
        QTest::addColumn<QString>("suggested");
        QTest::addColumn<QString>("printer");
        QTest::newRow("the usual one") << ""
                                       << "usual";
        QTest::newRow("the one that is suggested") << "plain"
                                                   << "plain";
        QTest::newRow("one that is gone") << "gone"
                                          << "usual";
        QTest::newRow("names are exact") << "PLAIN"
                                         << "usual";
    }
    void beginsWithTheRightPrinter()
    {
        QFETCH(QString, suggested);
        QFETCH(QString, printer);
        PrinterDialog dialog(QStringLiteral("Statement"), suggested);
        dialog.setPrinters(twoPrinters());
        QCOMPARE(dialog.wish().printer, printer);
        QVERIFY(printButton(dialog)->isEnabled());
        QVERIFY(!shownTexts(dialog).contains(QStringLiteral("Asking for the printers…")));
    }

    void theFirstWhereNoneIsUsual()
    {
        PrinterDialog dialog(QStringLiteral("Statement"), {});
        dialog.setPrinters({ { .name = QStringLiteral("one") }, { .name = QStringLiteral("two") } });
        QCOMPARE(dialog.wish().printer, QStringLiteral("one"));
    }

    void sidesAreThePrintersOwn()
    {
        PrinterDialog dialog(QStringLiteral("Statement"), {});
        dialog.setPrinters(twoPrinters());
        auto *printers = dialog.findChildren<QComboBox *>().first();
        auto *sides = dialog.findChildren<QComboBox *>().last();
        QCOMPARE(sides->count(), 3);
        QCOMPARE(dialog.wish().sides, QPrinter::DuplexLongSide);
        sides->setCurrentIndex(2);
        QCOMPARE(dialog.wish().sides, QPrinter::DuplexShortSide);
        printers->setCurrentIndex(0);
        QCOMPARE(dialog.wish().sides, QPrinter::DuplexNone);
        QVERIFY(!sides->isEnabled());
    }

    void givesTheWishOnce()
    {
        PrinterDialog dialog(QStringLiteral("Statement"), {});
        dialog.open();
        dialog.setPrinters(twoPrinters());
        auto *copies = dialog.findChild<QSpinBox *>();
        copies->setValue(0);
        QCOMPARE(dialog.wish().copies, 1);
        copies->setValue(3);
        QSignalSpy chosen(&dialog, &PrinterDialog::chosen);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        const auto wish = chosen.at(0).at(0).value<PrinterWish>();
        QCOMPARE(wish.printer, QStringLiteral("usual"));
        QCOMPARE(wish.copies, 3);
        QCOMPARE(wish.sides, QPrinter::DuplexLongSide);
        QVERIFY(!dialog.isVisible());
    }

    void escapeGivesNone()
    {
        PrinterDialog dialog(QStringLiteral("Statement"), {});
        dialog.open();
        dialog.setPrinters(twoPrinters());
        QSignalSpy chosen(&dialog, &PrinterDialog::chosen);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(chosen.isEmpty());
        QVERIFY(!dialog.isVisible());
    }

    void everyControlSaysWhatItIs()
    {
        PrinterDialog dialog(QStringLiteral("Statement"), {});
        dialog.setPrinters(twoPrinters());
        QList<QWidget *> fields { dialog.findChild<QSpinBox *>() };
        for (QComboBox *field : dialog.findChildren<QComboBox *>())
            fields.append(field);
        QCOMPARE(fields.size(), 3);
        for (QWidget *field : fields)
            QVERIFY(!QAccessible::queryAccessibleInterface(field)->text(QAccessible::Name).isEmpty());
    }

    void theSystemAnswers()
    {
        bool isAnswered = false;
        whenReady(askForPrinters(), this, [&isAnswered](const QList<OfferedPrinter> &printers) {
            isAnswered = true;
            for (const OfferedPrinter &printer : printers)
                QVERIFY(!printer.name.isEmpty());
        });
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered, 30000);
    }

    void aPrinterThatIsGoneIsNoPrinter()
    {
        QVERIFY(!printerFor({ .printer = QStringLiteral("no such printer, made up") }, QStringLiteral("Statement")));
        QVERIFY(!printerFor({}, QStringLiteral("Statement")));
    }
};

QTEST_MAIN(TestPrinterDialog)
#include "tst_printerdialog.moc"

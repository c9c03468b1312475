// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/ownaddress.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace caseledger;

/// The reason for a protected parent's own address: given once, and never by accident.
class TestOwnAddress : public QObject
{
    Q_OBJECT

private slots:
    void enterGivesItAndPrintsNothing();
    void anEmptyReasonIsNone();
    void anotherReaderHasNone();

private:
    static QLineEdit *line(const QWidget &of) { return of.findChild<QLineEdit *>(); }
};

void TestOwnAddress::enterGivesItAndPrintsNothing()
{
    QDialog dialog;
    auto *layout = new QVBoxLayout(&dialog);
    auto *own = new OwnAddress(&dialog);
    auto *print = new QPushButton(QStringLiteral("Print"), &dialog);
    print->setDefault(true);
    layout->addWidget(own);
    layout->addWidget(print);
    dialog.show();
    QSignalSpy given(own, &OwnAddress::given);
    QSignalSpy printed(print, &QPushButton::clicked);
    line(*own)->setFocus();
    QTest::keyClicks(line(*own), QStringLiteral("  she asked  for it "));
    QTest::keyClick(line(*own), Qt::Key_Return);
    QCOMPARE(own->reason(), QStringLiteral("she asked for it"));
    QCOMPARE(given.count(), 1);
    QTest::keyClick(line(*own), Qt::Key_Enter);
    QCOMPARE(given.count(), 1); // the same again is nothing new
    QCOMPARE(printed.count(), 0);
}

void TestOwnAddress::anEmptyReasonIsNone()
{
    OwnAddress own;
    QSignalSpy given(&own, &OwnAddress::given);
    auto *use = own.findChild<QPushButton *>();
    QVERIFY(!use->isEnabled());
    line(own)->setText(QStringLiteral("   "));
    QVERIFY(!use->isEnabled());
    QTest::keyClick(line(own), Qt::Key_Return);
    QCOMPARE(given.count(), 0);
    line(own)->setText(QStringLiteral("she asked"));
    QVERIFY(use->isEnabled());
    use->click();
    QCOMPARE(given.count(), 1);
}

void TestOwnAddress::anotherReaderHasNone()
{
    OwnAddress own;
    line(own)->setText(QStringLiteral("she asked"));
    QTest::keyClick(line(own), Qt::Key_Return);
    QVERIFY(!own.reason().isEmpty());
    own.forget();
    QVERIFY(own.reason().isEmpty());
    QVERIFY(line(own)->text().isEmpty());
}

QTEST_MAIN(TestOwnAddress)
#include "tst_ownaddress.moc"

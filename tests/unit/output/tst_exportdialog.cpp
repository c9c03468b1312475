// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/exportdialog.h"

#include "models/store/contact/contactwork.h"
#include "tests/unit/ui/staffedoffice.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casepanes.h"
#include "ui/output/outputmenu.h"
#include "ui/parts/messagebar.h"
#include "ui/tables/recordtableview.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

QByteArray writtenTo(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

LoadedCasePointer loadedAt(SignedInDesk &desk, const char *text)
{
    auto answer = desk.desk().store.run([id = id(text)](Connection &connection) { return loadCase(connection, id); });
    answer.waitForFinished();
    const Result<LoadedCasePointer> loaded = answer.result();
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    return *loaded;
}

/// The payments of a case as its page shows them.
ShownTable paymentsOf(SignedInDesk &desk, const LoadedCasePointer &loaded)
{
    CasePage page(loaded->id(), desk.desk());
    page.resize(1200, 800);
    page.show();
    page.showCase(loaded);
    return currentTable(page)->shown();
}

template <class Widget>
Widget *only(QWidget &window)
{
    const QList<Widget *> all = window.findChildren<Widget *>();
    if (all.size() != 1)
        qFatal("%lld widgets of the kind, not one", qlonglong(all.size()));
    return all.front();
}

QPushButton *exportButton(const ExportDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("&Export…"))
            return button;
    }
    return nullptr;
}

QRadioButton *completeButton(const ExportDialog &dialog) { return dialog.findChildren<QRadioButton *>().at(1); }

} // namespace

/// Tables as files: what is in them, who may, and what the trail says of it.
class TestExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_office = std::make_unique<StaffedOffice>(); }
    void init()
    {
        m_desk = std::make_unique<SignedInDesk>(*m_office, QStringLiteral("caseworker"));
        m_loaded = loadedAt(*m_desk, "AA00001A1");
        m_shown = paymentsOf(*m_desk, m_loaded);
        m_file = m_office->path(QStringLiteral("table-%1").arg(++m_files));
    }
    void cleanup() { m_desk.reset(); }

    void writesTheTableAsShown()
    {
        ExportDialog dialog(m_desk->desk(), m_loaded, m_shown);
        only<QLineEdit>(dialog)->setText(QStringLiteral("parent asked for a list"));
        QSignalSpy written(&dialog, &ExportDialog::written);
        dialog.writeTo(m_file);
        QVERIFY(written.wait());
        QCOMPARE(written.at(0).at(0).value<qsizetype>(), m_shown.cells.rowCount);
        const QByteArray content = writtenTo(m_file);
        QCOMPARE(content, *exportBytes(m_shown.cells, ExportFormat::Csv));
        QCOMPARE(content.count("\r\n"), m_shown.cells.rowCount + 1);
        QVERIFY(content.startsWith("received_on,payment_ref,"));
        const QString rows = QString::number(m_shown.cells.rowCount);
        QCOMPARE(m_desk->trail().last(),
            QStringLiteral("export done AA00001A1 parent asked for a list payments csv, %1 of %1 rows, as shown")
                .arg(rows));
        const QString news = only<MessageBar>(dialog)->text();
        QVERIFY2(news.contains(QStringLiteral("Rows written: %1 of %1").arg(rows)), qPrintable(news));
        QVERIFY(exportButton(dialog)->isEnabled());
    }

    void writesTheCompleteTableWithTheColumnsOfTheContract()
    {
        m_shown.cells.rowCount = 1; // as if filters had left but one
        ExportDialog dialog(m_desk->desk(), m_loaded, m_shown);
        only<QLineEdit>(dialog)->setText(QStringLiteral("audit"));
        completeButton(dialog)->setChecked(true);
        QSignalSpy written(&dialog, &ExportDialog::written);
        dialog.writeTo(m_file);
        QVERIFY(written.wait());
        const CellTable all = exportCells(*m_loaded->file, ExportTable::Payments, m_loaded->today, {});
        QVERIFY(all.rowCount > 1);
        QCOMPARE(written.at(0).at(0).value<qsizetype>(), all.rowCount);
        QCOMPARE(writtenTo(m_file), *exportBytes(all, ExportFormat::Csv));
        QCOMPARE(m_desk->trail().last(),
            QStringLiteral("export done AA00001A1 audit payments csv, %1 rows, complete").arg(all.rowCount));
    }

    /// The balances of another day are in the complete table, too, and the file's name says of which.
    void aTableOfAnotherDaySaysSo()
    {
        const QDate day(2026, 1, 31);
        QVERIFY(m_loaded->today != day);
        ShownTable shown = m_shown;
        shown.cells.name = QStringLiteral("balances");
        QCOMPARE(fileNameOf(shown), QStringLiteral("balances"));
        shown.asOf = day;
        QCOMPARE(fileNameOf(shown), QStringLiteral("balances-2026-01-31"));
        ExportDialog dialog(m_desk->desk(), m_loaded, shown);
        only<QLineEdit>(dialog)->setText(QStringLiteral("audit"));
        completeButton(dialog)->setChecked(true);
        QSignalSpy written(&dialog, &ExportDialog::written);
        dialog.writeTo(m_file);
        QVERIFY(written.wait());
        const auto bytesOf = [this](QDate on) {
            return *exportBytes(
                exportCells(*m_loaded->file, ExportTable::Balances, on, m_loaded->office.policy), ExportFormat::Csv);
        };
        QCOMPARE(writtenTo(m_file), bytesOf(day));
        QVERIFY(bytesOf(day) != bytesOf(m_loaded->today)); // or this would prove nothing
    }

    /// An import may have brought the flag of a person whose address is still on this screen.
    void whatHasChangedSinceDoesNotLeave()
    {
        SignedInDesk other(*m_office, QStringLiteral("supervisor"));
        const LoadedCasePointer theirs = loadedAt(other, "AA00001A1");
        auto changed = other.desk().store.run([theirs](Connection &connection) {
            return changeContact(connection,
                { theirs->id(), Role::Noncustodial, { .phone = QStringLiteral("518-555-0177") },
                    QStringLiteral("told by phone"), theirs->file->revision });
        });
        changed.waitForFinished();
        QVERIFY(changed.result());
        ExportDialog dialog(m_desk->desk(), m_loaded, m_shown);
        only<QLineEdit>(dialog)->setText(QStringLiteral("audit"));
        QSignalSpy failed(&dialog, &ExportDialog::failed);
        dialog.writeTo(m_file);
        QVERIFY(failed.wait());
        QCOMPARE(failed.at(0).at(0).value<Error>().kind, Error::Kind::Conflict);
        QVERIFY(!QFile::exists(m_file));
        QVERIFY(!m_desk->trail().last().startsWith(QLatin1String("export"))); // nothing has left
    }

    void writesASpreadsheet()
    {
        ExportDialog dialog(m_desk->desk(), m_loaded, m_shown);
        only<QLineEdit>(dialog)->setText(QStringLiteral("audit"));
        only<QComboBox>(dialog)->setCurrentIndex(1);
        QSignalSpy written(&dialog, &ExportDialog::written);
        dialog.writeTo(m_file);
        QVERIFY(written.wait());
        QVERIFY(writtenTo(m_file).startsWith("PK"));
        QVERIFY(m_desk->trail().last().contains(QLatin1String("payments xlsx")));
    }

    void aFormulaStaysText()
    {
        const CellTable cells { .name = QStringLiteral("payments"),
            .keys = { QStringLiteral("note") },
            .rowCount = 1,
            .cell = [](qsizetype, qsizetype) {
                return Cell { QStringLiteral("=1+1"), QStringLiteral("=1+1") };
            } };
        m_shown.cells = cells;
        ExportDialog dialog(m_desk->desk(), m_loaded, m_shown);
        only<QLineEdit>(dialog)->setText(QStringLiteral("audit"));
        QSignalSpy written(&dialog, &ExportDialog::written);
        dialog.writeTo(m_file);
        QVERIFY(written.wait());
        QCOMPARE(writtenTo(m_file), QByteArrayLiteral("note\r\n'=1+1\r\n"));
    }

    void aTableWithoutContractIsThereAsShownOnly()
    {
        m_shown.cells.name = QStringLiteral("activity");
        ExportDialog dialog(m_desk->desk(), m_loaded, m_shown);
        QVERIFY(!completeButton(dialog)->isVisibleTo(&dialog));
    }

    void takesAReason()
    {
        ExportDialog dialog(m_desk->desk(), m_loaded, m_shown);
        QVERIFY(!exportButton(dialog)->isEnabled());
        QCOMPARE(dialog.focusWidget(), only<QLineEdit>(dialog)); // what is missing is where one begins
        only<QLineEdit>(dialog)->setText(QStringLiteral("   "));
        QVERIFY(!exportButton(dialog)->isEnabled());
        QSignalSpy failed(&dialog, &ExportDialog::failed);
        dialog.writeTo(m_file); // past the button
        QVERIFY(failed.wait());
        QCOMPARE(failed.at(0).at(0).value<Error>().kind, Error::Kind::ReasonNeeded);
        QVERIFY(!QFile::exists(m_file));
        QVERIFY(m_desk->trail().last().startsWith(QLatin1String("export refused AA00001A1")));
        only<QLineEdit>(dialog)->setText(QStringLiteral("audit"));
        QVERIFY(exportButton(dialog)->isEnabled());
    }

    void whereNobodyHasToGiveAReasonNoneIsAskedFor()
    {
        m_desk->desk().who.worker.hasEveryRight = true;
        ExportDialog dialog(m_desk->desk(), m_loaded, m_shown);
        QVERIFY(exportButton(dialog)->isEnabled());
    }

    void theReasonOfTheCaseIsProposed()
    {
        auto elsewhere = std::make_shared<LoadedCase>(*m_loaded);
        elsewhere->reason = QStringLiteral("parent at the counter");
        ExportDialog dialog(m_desk->desk(), elsewhere, m_shown);
        QCOMPARE(only<QLineEdit>(dialog)->text(), elsewhere->reason);
    }

    void theTrailComesBeforeTheFile()
    {
        ExportDialog dialog(m_desk->desk(), m_loaded, m_shown);
        only<QLineEdit>(dialog)->setText(QStringLiteral("audit"));
        QSignalSpy failed(&dialog, &ExportDialog::failed);
        dialog.writeTo(m_office->path(QStringLiteral("missing/folder/table.csv")));
        QVERIFY(failed.wait());
        QCOMPARE(failed.at(0).at(0).value<Error>().kind, Error::Kind::Failed);
        QVERIFY(m_desk->trail().last().startsWith(QLatin1String("export done AA00001A1 audit")));
        QVERIFY(exportButton(dialog)->isEnabled()); // to try another place
    }

    void anOldFileStaysWhereTheNewOneMayNotBe()
    {
        QFile old(m_file);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        ExportDialog dialog(m_desk->desk(), m_loaded, m_shown);
        QSignalSpy failed(&dialog, &ExportDialog::failed);
        dialog.writeTo(m_file); // without a reason
        QVERIFY(failed.wait());
        QCOMPARE(writtenTo(m_file), QByteArrayLiteral("old"));
    }

    void onlyWhoMayExportCan_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("may");
        QTest::newRow("agent") << QStringLiteral("agent") << false;
        QTest::newRow("caseworker") << QStringLiteral("caseworker") << true;
        QTest::newRow("supervisor") << QStringLiteral("supervisor") << true;
        QTest::newRow("mailroom") << QStringLiteral("mailroom") << false;
        QTest::newRow("auditor") << QStringLiteral("auditor") << false;
        QTest::newRow("administrator") << QStringLiteral("administrator") << false;
        QTest::newRow("visitor") << QStringLiteral("visitor") << true;
    }
    void onlyWhoMayExportCan()
    {
        QFETCH(QString, user);
        QFETCH(bool, may);
        SignedInDesk desk(*m_office, user);
        ExportDialog dialog(desk.desk(), m_loaded, m_shown); // past the menu, which would be off
        only<QLineEdit>(dialog)->setText(QStringLiteral("audit"));
        QSignalSpy written(&dialog, &ExportDialog::written);
        QSignalSpy failed(&dialog, &ExportDialog::failed);
        dialog.writeTo(m_file);
        QTRY_COMPARE(written.count() + failed.count(), 1);
        QCOMPARE(written.count() == 1, may);
        QCOMPARE(QFile::exists(m_file), may);
        if (!may)
            QCOMPARE(failed.at(0).at(0).value<Error>().kind, Error::Kind::Denied);
        QVERIFY(desk.trail().last().startsWith(
            may ? QLatin1String("export done AA00001A1") : QLatin1String("export refused AA00001A1")));
    }

    void nothingOfAPersonIsInTheTrail()
    {
        const LoadedCasePointer loaded = loadedAt(*m_desk, "AA00007A1"); // under the family-violence flag
        ExportDialog dialog(m_desk->desk(), loaded, paymentsOf(*m_desk, loaded));
        only<QLineEdit>(dialog)->setText(QStringLiteral("audit"));
        QSignalSpy written(&dialog, &ExportDialog::written);
        dialog.writeTo(m_file);
        QVERIFY(written.wait());
        const QString noted = m_desk->trail().last();
        for (const Party *party : { &loaded->file->custodial, &loaded->file->noncustodial })
            QVERIFY(!noted.contains(party->familyName) && !writtenTo(m_file).contains(party->familyName.toUtf8()));
    }

    void countsAreReadable() { QCOMPARE(countText(1284), QStringLiteral("1,284")); }

private:
    std::unique_ptr<StaffedOffice> m_office;
    std::unique_ptr<SignedInDesk> m_desk;
    LoadedCasePointer m_loaded;
    ShownTable m_shown;
    QString m_file;
    int m_files = 0;
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"

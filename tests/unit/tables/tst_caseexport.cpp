// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/disbursementplan.h"
#include "models/tables/caseexport.h"
#include "models/tables/csvwriter.h"
#include "tests/support/casetext.h"
#include "tests/support/randomcase.h"
#include "tests/unit/tables/filereaders.h"
#include "tests/unit/tables/tablecase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace caseledger;
using namespace caseledger::test;

namespace {

QList<QStringList> exported(const CaseFile &file, ExportTable table, const char *asOf = "2025-03-10")
{
    return recordsOfCsv(csvOf(exportCells(file, table, day(asOf), {})));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

QStringList list(const char *texts) { return QString::fromUtf8(texts).split(u'|'); }

} // namespace

class TestCaseExport : public QObject
{
    Q_OBJECT

private slots:
    void namesAreThoseOfTheContract()
    {
        QCOMPARE(exportTableFromName(u"payments"), ExportTable::Payments);
        QCOMPARE(exportTableFromName(u"disbursements"), ExportTable::Disbursements);
        QCOMPARE(exportTableFromName(u"charges"), ExportTable::Charges);
        QCOMPARE(exportTableFromName(u"balances"), ExportTable::Balances);
        QCOMPARE(exportTableFromName(u"parties"), ExportTable::Parties);
        QCOMPARE(exportTableFromName(u"Payments"), std::nullopt);
        QCOMPARE(exportTableFromName(u""), std::nullopt);
        QCOMPARE(exportFormatFromName(u"csv"), ExportFormat::Csv);
        QCOMPARE(exportFormatFromName(u"xlsx"), ExportFormat::Xlsx);
        QCOMPARE(exportFormatFromName(u"pdf"), std::nullopt);
    }

    void paymentsGoOutAsTheyCameIn()
    {
        const auto records = exported(tableCase(), ExportTable::Payments);
        QCOMPARE(records.size(), 7);
        QCOMPARE(records[0], list("case_id|payment_ref|received_on|source|amount|status|hold_reason"));
        QCOMPARE(records[1], list("AB12345C1|P0|2025-01-15|direct_payment|50.00|posted|"));
        QCOMPARE(
            records[2], list("AB12345C1|P1|2025-02-20|federal_tax_offset|75.25|held|'=joint return, \"both\" spouses"));
        QCOMPARE(records[6], list("AB12345C1|P5|2025-09-01|direct_payment|10.00|posted|"));
    }

    void plannedDisbursementsStayInside()
    {
        const auto records = exported(tableCase(), ExportTable::Disbursements);
        QCOMPARE(records,
            QList<QStringList>({ list("case_id|payment_ref|disbursement_ref|issued_on|payee|method|amount|status"),
                list("AB12345C1|P2|D1|2025-02-24|custodial|check|400.00|cleared"),
                list("AB12345C1|P2|D3|2025-02-25|government|check|1.00|stopped"),
                list("AB12345C1|P1|D2|2025-02-26|refund|check|20.00|issued") }));
        QVERIFY(!plannedDisbursements(tableCase().records, accountAsOf(tableCase().records, day("2025-03-10"), {}), {})
                     .empty());
    }

    void chargesAndBalances()
    {
        const auto charges = exported(tableCase(), ExportTable::Charges, "2025-02-10");
        QCOMPARE(charges,
            QList<QStringList>({ list("due_on|obligation_ref|kind|amount|unpaid|owed_to"),
                list("2025-02-07|O1|current_support|100.00|100.00|family") }));
        const auto balances = exported(tableCase(), ExportTable::Balances, "2025-02-10");
        QCOMPARE(balances,
            QList<QStringList>({ list("balance|amount"), list("due_this_month|100.00"), list("arrears_family|300.00"),
                list("arrears_government|0.00"), list("held|0.00"), list("total_owed|400.00") }));
    }

    void whatIsProtectedStaysInside()
    {
        const auto records = exported(tableCase(), ExportTable::Parties);
        QCOMPARE(records,
            QList<QStringList>(
                { list("party_ref|given_name|family_name|native_name|language|street1|street2|city|state|zip|"
                       "address_verified_on|address_changed_on|returned_mail_on|phone|email|family_violence"),
                    list("P-1|Fatima|O'Zahra|فاطمة الزَّهراء|ar||||||2025-01-05|||||Y"),
                    list("P-2|Jean-Luc|Nuñez||es|2 Open Road||Buffalo|NY|14201||2025-02-01|2025-03-01|'+1 "
                         "212-555-0102|open@example.com|N") }));
        for (const ExportFormat format : { ExportFormat::Csv, ExportFormat::Xlsx }) {
            const auto bytes
                = exportBytes(exportCells(tableCase(), ExportTable::Parties, day("2025-03-10"), {}), format);
            QVERIFY(bytes.has_value());
            const QByteArray content = format == ExportFormat::Csv
                ? *bytes
                : partOfWorkbook(*bytes, QStringLiteral("xl/worksheets/sheet1.xml"));
            QVERIFY(content.contains("Open Road"));
            for (const char *hidden : { "Hidden", "Apt 2", "Albany", "12207", "555-0101", "hidden@", "0001", "1990" })
                QVERIFY2(!content.contains(hidden), hidden);
        }
    }

    /// What goes out can be read in again, row by row, to the same values.
    void extractTablesMakeTheRoundTrip()
    {
        std::mt19937_64 random(4711);
        for (int round = 0; round < 20; ++round) {
            CaseFile file;
            file.records = randomCase(random, 30);
            file.records.supportCase.id = *CaseId::parse(u"AB12345C1");
            QList<Payment> payments;
            for (const QStringList &record : exported(file, ExportTable::Payments, "2026-01-01").mid(1)) {
                payments.append({ .ref = { record[1] },
                    .receivedOn = QDate::fromString(record[2], Qt::ISODate),
                    .source = fromCode<PaymentSource>(record[3]).value(),
                    .amount = moneyFromText(record[4]).value(),
                    .status = fromCode<PaymentStatus>(record[5]).value(),
                    .holdReason = record[6] });
            }
            std::ranges::sort(payments, {}, &Payment::ref);
            QList<Payment> expected = file.records.payments;
            std::ranges::sort(expected, {}, &Payment::ref);
            QVERIFY(payments == expected);

            QList<Disbursement> disbursements;
            for (const QStringList &record : exported(file, ExportTable::Disbursements, "2026-01-01").mid(1)) {
                disbursements.append({ .ref = { record[2] },
                    .payment = { record[1] },
                    .issuedOn = QDate::fromString(record[3], Qt::ISODate),
                    .payee = fromCode<Payee>(record[4]).value(),
                    .method = fromCode<DisbursementMethod>(record[5]).value(),
                    .amount = moneyFromText(record[6]).value(),
                    .status = fromCode<DisbursementStatus>(record[7]).value() });
            }
            std::ranges::sort(disbursements, {}, &Disbursement::ref);
            QList<Disbursement> made = file.records.disbursements;
            std::ranges::sort(made, {}, &Disbursement::ref);
            QVERIFY(disbursements == made);
        }
    }

    void workbooksSayTheSameAsCsv()
    {
        const CellTable table = exportCells(tableCase(), ExportTable::Payments, day("2025-03-10"), {});
        const auto bytes = exportBytes(table, ExportFormat::Xlsx);
        QVERIFY(bytes.has_value());
        const auto cells = cellsOfWorkbook(*bytes);
        QCOMPARE(cells.value(QStringLiteral("A1")).content, QStringLiteral("case_id"));
        QCOMPARE(cells.value(QStringLiteral("A3")).content, QStringLiteral("AB12345C1"));
        QCOMPARE(cells.value(QStringLiteral("C3")).format, QStringLiteral("mm/dd/yyyy"));
        QCOMPARE(cells.value(QStringLiteral("D3")).content, QStringLiteral("federal_tax_offset"));
        QCOMPARE(cells.value(QStringLiteral("E3")).content, QStringLiteral("75.25"));
        QCOMPARE(cells.value(QStringLiteral("E3")).format, QStringLiteral("0.00"));
        QCOMPARE(cells.value(QStringLiteral("G3")).content, QStringLiteral("=joint return, \"both\" spouses"));
        QVERIFY(!cells.value(QStringLiteral("G3")).isFormula);
    }

    void filesAreReplacedAsAWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        QVERIFY(replaceFile(path, "first, and longer").has_value());
        QVERIFY(replaceFile(path, "second").has_value());
        QCOMPARE(contentOf(path), QByteArray("second"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList({ QStringLiteral("out.csv") }));
    }

    void linksKeepTheirTarget()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        const QString link = folder.filePath(QStringLiteral("link.csv"));
        QVERIFY(replaceFile(path, "first").has_value());
        QVERIFY(QFile::link(path, link));
        QVERIFY(replaceFile(link, "second").has_value());
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(contentOf(path), QByteArray("second"));
    }

    void whatIsNoFileIsLeftAlone_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("folder") << QDir::tempPath();
        QTest::newRow("device") << QStringLiteral("/dev/null");
        QTest::newRow("missing folder") << QStringLiteral("/nowhere/at/all.csv");
        QTest::newRow("below a file") << QStringLiteral("/proc/self/status/out.csv");
        QTest::newRow("no name") << QString();
    }
    void whatIsNoFileIsLeftAlone()
    {
        QFETCH(QString, path);
        const bool existed = QFileInfo(path).exists();
        const auto written = replaceFile(path, "x");
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().kind, Error::Kind::Failed);
        QVERIFY(written.error().message.startsWith(QLatin1String("Cannot write ") + path));
        QVERIFY(!written.error().message.contains(u'\n'));
        QCOMPARE(QFileInfo(path).exists(), existed);
        QVERIFY(!QFileInfo(path).isFile());
    }

    void aFolderThatIsClosedIsNamed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
        constexpr uid_t nobody = 65534; // permissions do not bind the administrator of a machine
        const bool isAdministrator = geteuid() == 0;
        QVERIFY(!isAdministrator || seteuid(nobody) == 0);
        const auto written = replaceFile(path, "x");
        QVERIFY(!isAdministrator || seteuid(0) == 0);
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!written.has_value());
        QVERIFY(written.error().message.contains(path));
        QVERIFY(!QFileInfo::exists(path));
    }

    void aFullDiskLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("all of it is gathered before it is written") << 2'000;
        QTest::newRow("more than is gathered") << 100'000;
    }
    void aFullDiskLeavesTheOldFile()
    {
        QFETCH(int, size);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        QVERIFY(replaceFile(path, "the old content").has_value());
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before {};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit limited { 1000, before.rlim_max };
        setrlimit(RLIMIT_FSIZE, &limited);
        const auto written = replaceFile(path, QByteArray(size, 'x'));
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!written.has_value());
        QCOMPARE(contentOf(path), QByteArray("the old content"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList({ QStringLiteral("out.csv") }));
    }
};

QTEST_GUILESS_MAIN(TestCaseExport)
#include "tst_caseexport.moc"

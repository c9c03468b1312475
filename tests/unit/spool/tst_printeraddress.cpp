// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/spool/printeraddress.h"

#include <QTest>

using namespace caseledger;

class PrinterAddressTest : public QObject
{
    Q_OBJECT

private slots:
    void queues();
    void printers();
    void refused_data();
    void refused();
    void hosts_data();
    void hosts();
    void devices_data();
    void devices();
};

void PrinterAddressTest::queues()
{
    const Result<PrinterAddress> here = printerAddress(QStringLiteral("KYO-2"), "/run/cups/cups.sock", 631);
    QVERIFY(here);
    QCOMPARE(*here,
        (PrinterAddress { QStringLiteral("KYO-2"), "/run/cups/cups.sock", 631, "/printers/KYO-2",
            "ipp://localhost/printers/KYO-2", true, false }));
    const Result<PrinterAddress> strange = printerAddress(QStringLiteral("Büro%1"), "localhost", 8631);
    QVERIFY(strange);
    QCOMPARE(strange->resource, "/printers/B%C3%BCro%251");
    QCOMPARE(strange->port, 8631);
    QVERIFY(!strange->isEncrypted);
    const Result<PrinterAddress> elsewhere = printerAddress(QStringLiteral("KYO-2"), "prints.example", 631);
    QVERIFY(elsewhere && elsewhere->isEncrypted); // a server on another machine: TLS or nothing
}

void PrinterAddressTest::printers()
{
    const Result<PrinterAddress> far
        = printerAddress(QStringLiteral("ipps://printer.example/ipp/print"), "localhost", 1);
    QVERIFY(far);
    QCOMPARE(*far,
        (PrinterAddress { QStringLiteral("ipps://printer.example/ipp/print"), "printer.example", 631, "/ipp/print",
            "ipps://printer.example/ipp/print", false, true }));
    const Result<PrinterAddress> near = printerAddress(QStringLiteral("ipp://127.0.0.1:60000"), "localhost", 1);
    QVERIFY(near);
    QCOMPARE(near->port, 60000);
    QCOMPARE(near->resource, "/");
    QVERIFY(!near->isEncrypted && !near->isQueue);
}

void PrinterAddressTest::refused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    const int usage = static_cast<int>(Error::Kind::Usage);
    const int refused = static_cast<int>(Error::Kind::Refused);
    QTest::newRow("nothing") << QString() << usage;
    QTest::newRow("blank") << QStringLiteral("two words") << usage;
    QTest::newRow("path") << QStringLiteral("a/b") << usage;
    QTest::newRow("option") << QStringLiteral("-KYO") << usage;
    QTest::newRow("line") << QStringLiteral("KYO\n2") << usage;
    QTest::newRow("long") << QString(128, u'a') << usage;
    QTest::newRow("http") << QStringLiteral("http://localhost/ipp") << usage;
    QTest::newRow("no host") << QStringLiteral("ipp:///printers/a") << usage;
    QTest::newRow("password") << QStringLiteral("ipps://user:word@printer.example/ipp") << usage;
    QTest::newRow("query") << QStringLiteral("ipps://printer.example/ipp?waitjob=false") << usage;
    QTest::newRow("in clear") << QStringLiteral("ipp://printer.example/ipp/print") << refused;
    QTest::newRow("in clear, by number") << QStringLiteral("ipp://192.0.2.7/ipp/print") << refused;
    QTest::newRow("looks like this machine") << QStringLiteral("ipp://127.0.0.1.example/ipp") << refused;
    QTest::newRow("looks like it, too") << QStringLiteral("ipp://localhost.example/ipp") << refused;
}

void PrinterAddressTest::refused()
{
    QFETCH(QString, name);
    QFETCH(int, kind);
    const Result<PrinterAddress> address = printerAddress(name, "/run/cups/cups.sock", 631);
    QVERIFY(!address);
    QCOMPARE(static_cast<int>(address.error().kind), kind);
    QVERIFY(!address.error().message.contains(u"word@"));
    QVERIFY(!address.error().message.contains(u'\n'));
}

void PrinterAddressTest::hosts_data()
{
    QTest::addColumn<bool>("here");
    for (const char *host : { "localhost", "LOCALHOST", "127.0.0.1", "127.255.0.9", "::1" })
        QTest::newRow(host) << true;
    for (const char *host : { "", "localhost.", "128.0.0.1", "0.0.0.0", "127.1", "::2", "::", "prints.example" })
        QTest::newRow(host) << false;
}

void PrinterAddressTest::hosts()
{
    QFETCH(bool, here);
    QCOMPARE(isThisMachine(QString::fromLatin1(QTest::currentDataTag())), here);
}

void PrinterAddressTest::devices_data()
{
    QTest::addColumn<bool>("inClear");
    for (const char *device : { "socket://192.0.2.1", "socket://192.0.2.1:9100", "lpd://printer.example/queue",
             "ipp://printer.example/ipp/print", "http://printer.example/ipp", "smb://server.example/queue",
             "dnssd://Made-up%20printer._ipp._tcp.local/?uuid=1", "dnssd://Made-up._pdl-datastream._tcp.local/" })
        QTest::newRow(device) << true;
    for (const char *device : { "ipps://printer.example/ipp/print", "https://printer.example/ipp",
             "ipp://localhost:60000/ipp/print", "usb://Maker/Model?serial=1", "socket://127.0.0.1:9100",
             "dnssd://Made-up%20printer._ipps._tcp.local/?uuid=1", "" })
        QTest::newRow(device) << false;
}

void PrinterAddressTest::devices()
{
    QFETCH(bool, inClear);
    QCOMPARE(sendsInClear(QString::fromLatin1(QTest::currentDataTag())), inClear);
}

QTEST_APPLESS_MAIN(PrinterAddressTest)
#include "tst_printeraddress.moc"

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/spool/printerstate.h"
#include "app/mailroom/spool/spooldevice.h"

#include <QTest>

using namespace caseledger;

namespace {

const PrinterAddress queue { QStringLiteral("KYO-2"), "/run/cups/cups.sock", 631, "/printers/KYO-2",
    "ipp://localhost/printers/KYO-2", true, false };
const PrinterAddress direct { QStringLiteral("ipp://localhost/ipp"), "localhost", 631, "/ipp", "ipp://localhost/ipp",
    false, false };

/// What a good printer answers.
struct Answer
{
    const char *device = "usb://Maker/Model";
    const char *policy = "abort-job";
    const char *hold = "indefinite";
    const char *format = "application/pdf";
    const char *reason = "none";
    int leftOut = 0; ///< an operation it does not know
    int state = IPP_PSTATE_IDLE;
    bool isAccepting = true;

    IppMessage made() const
    {
        IppMessage answer(ippNew());
        ipp_t *message = answer.get();
        const auto text = [message](ipp_tag_t kind, const char *name, const char *value) {
            if (value)
                ippAddString(message, IPP_TAG_PRINTER, kind, name, nullptr, value);
        };
        text(IPP_TAG_URI, "device-uri", device);
        text(IPP_TAG_NAME, "printer-error-policy", policy);
        text(IPP_TAG_KEYWORD, "job-hold-until-supported", hold);
        text(IPP_TAG_MIMETYPE, "document-format-supported", format);
        text(IPP_TAG_KEYWORD, "printer-state-reasons", reason);
        std::vector<int> operations { IPP_OP_CREATE_JOB, IPP_OP_SEND_DOCUMENT, IPP_OP_RELEASE_JOB, IPP_OP_CANCEL_JOB,
            IPP_OP_GET_JOBS, IPP_OP_GET_JOB_ATTRIBUTES };
        std::erase(operations, leftOut);
        ippAddIntegers(message, IPP_TAG_PRINTER, IPP_TAG_ENUM, "operations-supported",
            static_cast<int>(operations.size()), operations.data());
        ippAddInteger(message, IPP_TAG_PRINTER, IPP_TAG_ENUM, "printer-state", state);
        ippAddBoolean(message, IPP_TAG_PRINTER, "printer-is-accepting-jobs", isAccepting);
        return answer;
    }
};

QString errorOf(const Answer &answer, const PrinterAddress &address = queue)
{
    const Result<> may = mayPrintLetters(address, answer.made().get());
    if (may)
        return {};
    return may.error().kind == Error::Kind::Printer ? may.error().message : QStringLiteral("another kind");
}

} // namespace

class PrinterStateTest : public QObject
{
    Q_OBJECT

private slots:
    void good();
    void policies();
    void wants();
    void troubles_data();
    void troubles();
    void devicesBehindQueues();
};

void PrinterStateTest::good()
{
    QCOMPARE(errorOf({}), QString());
    QCOMPARE(errorOf({ .device = nullptr, .policy = nullptr }, direct), QString());
    QCOMPARE(errorOf({ .device = "ipps://printer.example/ipp/print" }), QString());
    QCOMPARE(errorOf({ .reason = "media-empty-warning" }), QString()); // another tray
    QCOMPARE(errorOf({ .state = IPP_PSTATE_PROCESSING }), QString());
}

void PrinterStateTest::policies()
{
    for (const char *policy : { "retry-job", "retry-current-job", "stop-printer", "something-new" }) {
        const QString error = QStringLiteral("lpadmin -p KYO-2 -o printer-error-policy=abort-job");
        QVERIFY(errorOf({ .policy = policy }).contains(error));
        QVERIFY(!errorOf({ .policy = policy }, direct).isEmpty());
    }
    QVERIFY(errorOf({ .policy = nullptr }).contains(u"printer-error-policy")); // a queue that does not say
    QVERIFY(errorOf({ .device = "socket://192.0.2.1" }).contains(u"in clear"));
}

void PrinterStateTest::wants()
{
    QVERIFY(errorOf({ .hold = "no-hold" }).contains(u"hold letters back"));
    QVERIFY(errorOf({ .hold = nullptr }).contains(u"hold letters back"));
    for (const int operation : { IPP_OP_CREATE_JOB, IPP_OP_SEND_DOCUMENT, IPP_OP_RELEASE_JOB, IPP_OP_CANCEL_JOB,
             IPP_OP_GET_JOBS, IPP_OP_GET_JOB_ATTRIBUTES })
        QVERIFY(errorOf({ .leftOut = operation }).contains(u"hold letters back"));
    QVERIFY(errorOf({ .format = "image/pwg-raster" }).contains(u"PDF"));
    QVERIFY(errorOf({ .isAccepting = false }).contains(u"cupsaccept KYO-2"));
    QVERIFY(errorOf({ .state = IPP_PSTATE_STOPPED }).contains(u"cupsenable KYO-2"));
    QVERIFY(errorOf({ .reason = "media-empty" }).contains(u"out of paper"));
    QCOMPARE(mayPrintLetters(direct, IppMessage(ippNew()).get()).has_value(), false); // an answer that says nothing
}

void PrinterStateTest::troubles_data()
{
    QTest::addColumn<QStringList>("reasons");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("withReports");
    const auto row = [](const char *reasons, const char *words, const char *withReports) {
        QTest::newRow(reasons) << QString::fromLatin1(reasons).split(u' ') << QString::fromLatin1(words)
                               << QString::fromLatin1(withReports);
    };
    row("none", "", "");
    row("media-empty", "out of paper", "out of paper");
    row("media-empty-error", "out of paper", "out of paper");
    row("media-empty-warning", "", "out of paper");
    row("media-low-report media-empty-report", "", "out of paper");
    row("media-low-report media-jam-error", "paper jam", "paper jam");
    row("connecting-to-device", "", "");
    row("cups-waiting-for-job-completed", "", "");
    row("strange-thing-error", "strange-thing", "strange-thing");
    row("strange-thing-report", "", "");
    row("-error", "", "");
    row("", "", "");
}

void PrinterStateTest::troubles()
{
    QFETCH(QStringList, reasons);
    QTEST(troubleInWords(reasons), "words");
    QTEST(troubleInWords(reasons, true), "withReports");
}

void PrinterStateTest::devicesBehindQueues()
{
    const auto device = [](const char *uri, const PrinterAddress &address = queue) {
        return deviceOf(address, Answer { .device = uri }.made().get());
    };
    const auto printer = device("ipps://printer.example:8631/ipp/print?waitjob=false&version=1.1");
    QVERIFY(printer && *printer);
    QCOMPARE((*printer)->uri, "ipps://printer.example:8631/ipp/print");
    QCOMPARE((*printer)->name, queue.name);
    QVERIFY((*printer)->isEncrypted && !(*printer)->isQueue);
    for (const char *other : { "usb://Maker/Model", "socket://127.0.0.1", "serial:/dev/ttyS0" }) {
        QVERIFY(device(other));
        QVERIFY(!device(other)->has_value());
    }
    QVERIFY(!device("ipps://printer.example/ipp", direct)->has_value());
    for (const char *named : { "dnssd://Made-up._ipps._tcp.local/", "implicitclass://KYO-2/" }) {
        QVERIFY(!device(named));
        QVERIFY(device(named).error().message.contains(u"lpadmin -p KYO-2 -v ipps://"));
    }
    QVERIFY(!device("ipp://192.0.2.1/ipp"));
}

QTEST_APPLESS_MAIN(PrinterStateTest)
#include "tst_printerstate.moc"

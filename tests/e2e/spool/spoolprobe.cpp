// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the mailroom does with a printer, one order a line, for the tests: words parted by tabs in, one line of JSON
// out.
//
// usage: spoolprobe PRINTER
//   prepare | hold JOB FILE | release JOB NUMBER | withdraw JOB NUMBER | find JOB NUMBER INSTANCE
#include "app/mailroom/spool/printeroutlet.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cstdio>

using namespace caseledger;

namespace {

constexpr std::array fates { "absent", "held", "going", "done", "unknown" };

QJsonObject told(const Error &error)
{
    return { { QStringLiteral("error"), error.message }, { QStringLiteral("kind"), static_cast<int>(error.kind) } };
}

QJsonObject told(const Result<> &result, const QJsonObject &answer = { { QStringLiteral("ok"), true } })
{
    return result ? answer : told(result.error());
}

QJsonObject obey(PrinterOutlet &outlet, const QStringList &order)
{
    const QString job = order.value(1);
    const qint64 number = order.value(2).toLongLong();
    if (order[0] == u"prepare") {
        const Result<> prepared = outlet.prepare();
        return told(prepared, { { QStringLiteral("instance"), outlet.instance() } });
    }
    if (order[0] == u"hold") {
        QFile file(order.value(2));
        if (!file.open(QIODevice::ReadOnly))
            return told(Error { Error::Kind::Failed, file.errorString() });
        const Result<qint64> held = outlet.hold(job, file.readAll());
        return held ? QJsonObject { { QStringLiteral("number"), *held } } : told(held.error());
    }
    if (order[0] == u"release")
        return told(outlet.release(job, number));
    if (order[0] == u"withdraw")
        return told(outlet.withdraw(job, number));
    const Result<Outlet::Found> found = outlet.find(job, number, order.value(3));
    if (!found)
        return told(found.error());
    return { { QStringLiteral("fate"), QLatin1String(fates.at(static_cast<size_t>(found->fate))) },
        { QStringLiteral("number"), found->number }, { QStringLiteral("what"), found->what } };
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QFile input;
    QFile output;
    if (argc != 2 || !input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return 2;
    const auto say = [&output](const QJsonObject &answer) {
        output.write(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
        output.flush();
    };
    const Result<PrinterAddress> address = printerAddress(QString::fromLocal8Bit(argv[1]));
    if (!address) {
        say(told(address.error()));
        return 1;
    }
    PrinterOutlet outlet(*address);
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine())
        say(obey(outlet, QString::fromUtf8(line).chopped(1).split(u'\t')));
    return 0;
}

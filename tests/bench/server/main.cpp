// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/server/verbs.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace caseledger::bench;

/// Measures one figure of a shared office; a line of JSON for each. run.py calls it.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser line;
    line.addPositionalArgument(QStringLiteral("figure"), QStringLiteral("open, search or desks"));
    line.addOptions({ { QStringLiteral("database"), QStringLiteral("address of the office"),
                          QStringLiteral("ADDRESS") },
        { QStringLiteral("users"), QStringLiteral("file of workers: name, comma, password"), QStringLiteral("FILE") },
        { QStringLiteral("key-file"), QStringLiteral("the SSN key"), QStringLiteral("FILE") },
        { QStringLiteral("data"), QStringLiteral("what the figures are measured on"), QStringLiteral("TEXT") },
        { QStringLiteral("cases"), QStringLiteral("drawn from the office"), QStringLiteral("N"),
            QStringLiteral("400") },
        { QStringLiteral("desks"), QStringLiteral("at work"), QStringLiteral("N"), QStringLiteral("50") },
        { QStringLiteral("seconds"), QStringLiteral("of work that count"), QStringLiteral("N"), QStringLiteral("150") },
        { QStringLiteral("thought"), QStringLiteral("the least between two deeds of a desk"),
            QStringLiteral("MILLISECONDS"), QStringLiteral("2000") } });
    line.addHelpOption();
    line.process(application);
    const auto number = [&line](const char *option) { return line.value(QLatin1String(option)).toInt(); };
    const BenchOffice office = benchOffice(line.value(QStringLiteral("database")), line.value(QStringLiteral("users")),
        line.value(QStringLiteral("key-file")), line.value(QStringLiteral("data")).toUtf8());
    const QString figure = line.positionalArguments().value(0);
    if (figure == QLatin1String("open"))
        measureOpening(office, number("cases"));
    else if (figure == QLatin1String("search"))
        measureSearching(office, number("cases"));
    else if (figure == QLatin1String("desks"))
        measureDesks(office, number("desks"), number("seconds"), number("thought"));
    else
        line.showHelp(2);
    return 0;
}

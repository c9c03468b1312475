// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/tables/filereaders.h"

#include <QProcess>
#include <QTemporaryFile>
#include <QXmlStreamReader>

namespace caseledger::test {

namespace {

/// The codes of the number formats by the place of their style; the built-in ones of the format that are used.
QStringList formatsOfStyles(const QByteArray &styles)
{
    QMap<QString, QString> codes { { QStringLiteral("0"), QStringLiteral("General") },
        { QStringLiteral("2"), QStringLiteral("0.00") } };
    QStringList formats;
    bool inCells = false;
    QXmlStreamReader reader(styles);
    while (!reader.atEnd()) {
        reader.readNext();
        const auto attribute
            = [&reader](const char *name) { return reader.attributes().value(QLatin1String(name)).toString(); };
        if (reader.name() == u"cellXfs")
            inCells = reader.isStartElement();
        else if (reader.isStartElement() && reader.name() == u"numFmt")
            codes.insert(attribute("numFmtId"), attribute("formatCode"));
        else if (reader.isStartElement() && reader.name() == u"xf" && inCells)
            formats.append(codes.value(attribute("numFmtId")));
    }
    return formats;
}

} // namespace

QList<QStringList> recordsOfCsv(const QByteArray &csv)
{
    QList<QStringList> records;
    QStringList record;
    qsizetype at = 0;
    while (at < csv.size()) {
        QByteArray field;
        if (csv[at] == '"') {
            for (++at;; ++at) {
                if (at >= csv.size())
                    return {};
                if (csv[at] == '"' && csv.mid(at + 1, 1) == "\"")
                    field.append(csv[++at]);
                else if (csv[at] == '"')
                    break;
                else
                    field.append(csv[at]);
            }
            ++at;
        } else {
            while (at < csv.size() && csv[at] != ',' && csv[at] != '\r') {
                if (csv[at] == '"' || csv[at] == '\n')
                    return {};
                field.append(csv[at++]);
            }
        }
        record.append(QString::fromUtf8(field));
        if (csv.mid(at, 1) == ",") {
            ++at;
        } else if (csv.mid(at, 2) == "\r\n") {
            at += 2;
            records.append(record);
            record.clear();
        } else {
            return {};
        }
    }
    return record.isEmpty() ? records : QList<QStringList>();
}

QByteArray partOfWorkbook(const QByteArray &workbook, const QString &name)
{
    QTemporaryFile file;
    if (!file.open() || file.write(workbook) != workbook.size() || !file.flush())
        return {};
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), { QStringLiteral("-p"), file.fileName(), name });
    return unzip.waitForFinished() && unzip.exitCode() == 0 ? unzip.readAllStandardOutput() : QByteArray();
}

QMap<QString, SheetCell> cellsOfWorkbook(const QByteArray &workbook)
{
    const QStringList formats = formatsOfStyles(partOfWorkbook(workbook, QStringLiteral("xl/styles.xml")));
    QMap<QString, SheetCell> cells;
    QString place;
    QXmlStreamReader reader(partOfWorkbook(workbook, QStringLiteral("xl/worksheets/sheet1.xml")));
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == u"c") {
            place = reader.attributes().value(QLatin1String("r")).toString();
            const int style = reader.attributes().value(QLatin1String("s")).toInt();
            cells.insert(place,
                { .type = reader.attributes().value(QLatin1String("t")).toString(), .format = formats.value(style) });
        } else if (reader.name() == u"f") {
            cells[place].isFormula = true;
        } else if (reader.name() == u"v" || reader.name() == u"t") {
            cells[place].content = reader.readElementText();
        }
    }
    return reader.hasError() ? QMap<QString, SheetCell>() : cells;
}

} // namespace caseledger::test

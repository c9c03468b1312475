// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work/importing.h"

#include "app/work/importextract.h"
#include "app/work/importnacha.h"
#include "models/imports/csv.h"

#include <QFile>
#include <QFileInfo>

namespace caseledger {

namespace {

/// The kind of an extract's file by its first record; null if that names no columns of any.
Result<std::optional<ExtractKind>> kindByHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Failed,
            QStringLiteral("%1 cannot be read: %2").arg(QFileInfo(path).fileName(), file.errorString()));
    CsvReader csv(file);
    if (csv.next() == CsvReader::Step::Unreadable)
        return failure(Error::Kind::Failed,
            QStringLiteral("%1 cannot be read: %2").arg(QFileInfo(path).fileName(), file.errorString()));
    QList<QByteArray> names;
    for (qsizetype i = 0; i < std::min(csv.fieldCount(), CsvReader::mostFields); ++i)
        names.append(csv.field(i).toByteArray());
    return extractKindOfHeader(names);
}

/// A file that says by its name what it is, though not by its header: its faults are then told as that file's.
std::optional<ExtractKind> kindByName(const QString &name)
{
    for (int i = 0; i < extractKinds; ++i) {
        if (name == code(ExtractKind(i)) + QLatin1String(".csv"))
            return ExtractKind(i);
    }
    return std::nullopt;
}

Result<ImportReport> importFolder(Connection &connection, const QString &path, const ImportOptions &options)
{
    const Result<ExtractFolder> folder = extractFilesIn(path);
    if (!folder)
        return tl::unexpected(folder.error());
    if (folder->files.empty())
        return failure(Error::Kind::Failed,
            QStringLiteral("%1 holds no file of an extract (parties.csv, cases.csv, payments.csv and so on)")
                .arg(path));
    ImportReport report { .kind = QLatin1String("extract") };
    for (const QString &name : folder->ignored)
        report.remarks.append(QStringLiteral("%1 is no file of an extract and is left alone").arg(name));
    return importExtract(connection, folder->files, std::move(report), options);
}

Result<ImportReport> importFile(Connection &connection, const QString &path, const ImportOptions &options)
{
    const Result<std::optional<ExtractKind>> header = kindByHeader(path);
    if (!header)
        return tl::unexpected(header.error());
    const QString name = QFileInfo(path).fileName();
    const std::optional<ExtractKind> kind = *header ? *header : kindByName(name);
    if (kind)
        return importExtract(connection, { ExtractFile { *kind, path } }, { .kind = code(*kind) }, options);
    if (name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        ImportReport report;

        report.addFault({ name, 1, QString(),
            QStringLiteral("The first line names the columns of no file of an extract; see the list of columns.") });
        return report;
    }
    return importNacha(connection, path, options);
}

} // namespace

Result<ImportReport> importPath(Connection &connection, const QString &path, const ImportOptions &options)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(
            Error::Kind::Failed, QStringLiteral("%1 is not there: name a file or folder to import").arg(path));
    Result<ImportReport> report
        = info.isDir() ? importFolder(connection, path, options) : importFile(connection, path, options);
    if (report)
        report->file = QFileInfo(info.absoluteFilePath()).fileName();
    return report;
}

} // namespace caseledger

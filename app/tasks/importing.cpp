// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/importing.h"

#include "app/tasks/importextract.h"
#include "app/tasks/importnacha.h"
#include "models/imports/filekind.h"

#include <QDir>
#include <QFileInfo>

namespace caseledger {

namespace {

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

/// By its header where that is of an extract, else by its name, else by how it begins.
Result<ImportReport> importFile(Connection &connection, const QString &path, const ImportOptions &options)
{
    const QString name = QFileInfo(path).fileName();
    const Result<FileKind> found = fileKindOf(path);
    if (!found && found.error().kind != Error::Kind::Refused)
        return tl::unexpected(found.error());
    std::optional<ExtractKind> kind = kindByName(name);
    if (found && found->form == FileKind::Form::Extract)
        kind = found->extract;
    if (kind)
        return importExtract(connection, { ExtractFile { *kind, path } }, { .kind = code(*kind) }, options);
    if (found)
        return importNacha(connection, path, options);
    ImportReport report;
    report.addFault({ name, 1, QString(), found.error().message });
    return report;
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
        report->file = QFileInfo(QDir::cleanPath(info.absoluteFilePath())).fileName();
    return report;
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/importing.h"

#include "app/tasks/importextract.h"
#include "app/tasks/importnacha.h"
#include "app/tasks/importpins.h"
#include "models/imports/filekind.h"
#include "models/store/connection.h"
#include "models/store/trail/trail.h"

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
    if (found && found->form == FileKind::Form::SealedPins)
        return importPins(connection, path, options);
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

Result<ImportReport> importAny(
    Connection &connection, const QFileInfo &info, const QString &path, const ImportOptions &options)
{
    if (!info.exists())
        return failure(
            Error::Kind::Failed, QStringLiteral("%1 is not there: name a file or folder to import").arg(path));
    return info.isDir() ? importFolder(connection, path, options) : importFile(connection, path, options);
}

/// A shared office's server shows what is there only to whom the trail says so already: that an import was begun.
Result<> noteBegun(Connection &connection)
{
    if (!connection.spec().isShared())
        return {};
    return record(connection, { .action = TrailAction::Import, .detail = QStringLiteral("begun") });
}

} // namespace

TrailRow trailRowOf(const ImportReport &report, const ImportOptions &options)
{
    QString detail = report.kind.isEmpty() ? QStringLiteral("unknown kind") : QString(report.kind);
    if (options.writing == ImportOptions::Writing::DryRun)
        detail += QLatin1String(", dry run");
    if (report.alreadyImported)
        detail += QLatin1String(", posted before");
    detail += QStringLiteral(": %1 new, %2 updated, %3 unchanged, %4 refused, %5 not for this office")
                  .arg(report.accepted)
                  .arg(report.updated)
                  .arg(report.unchanged)
                  .arg(report.refused)
                  .arg(report.notForUs);
    const bool isRefused = report.faultCount > 0 && options.faults == ImportOptions::Faults::RefuseAll;
    return { .action = TrailAction::Import,
        .outcome = isRefused ? TrailOutcome::Refused : TrailOutcome::Done,
        .detail = detail };
}

Result<> noteNews(Connection &connection, const ImportReport &report, const ImportOptions &options)
{
    return report.hasNews() ? record(connection, trailRowOf(report, options)) : Result<>();
}

Result<ImportReport> importPath(Connection &connection, const QString &path, const ImportOptions &options)
{
    if (const Result<> begun = noteBegun(connection); !begun)
        return tl::unexpected(begun.error());
    const QFileInfo info(path);
    Result<ImportReport> report = importAny(connection, info, path, options);
    if (report)
        report->file = QFileInfo(QDir::cleanPath(info.absoluteFilePath())).fileName();
    if (report && report->posted && report->hasNews())
        return report;
    const TrailRow row = report ? trailRowOf(*report, options)
                                : TrailRow { .action = TrailAction::Import, .outcome = TrailOutcome::Failed };
    if (const Result<> noted = record(connection, row); report && !noted)
        return tl::unexpected(noted.error());
    return report;
}

} // namespace caseledger

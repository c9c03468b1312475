// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/importnacha.h"

#include "models/imports/nacha.h"
#include "models/store/posting.h"

#include <QFileInfo>

namespace caseledger {

namespace {

/// What becomes of the remittances of one entry.
struct EntryOutcome
{
    qint64 accepted = 0;
    qint64 unchanged = 0;
    Money total;
    std::vector<Fault> faults;
};

Result<EntryOutcome> postEntry(Posting &posting, const NachaEntry &entry, const QString &fileName)
{
    EntryOutcome outcome { .faults = entry.faults };
    for (const Remittance &remittance : entry.remittances) {
        const Result<PostedRow> posted = posting.post(remittance);
        if (!posted)
            return tl::unexpected(posted.error());
        const QString place = QStringLiteral("DED %1 ").arg(remittance.payment.ref.text.section(u'-', -1));
        for (const PostedRow::Problem &problem : posted->problems)
            outcome.faults.push_back({ fileName, entry.record, place + problem.column, problem.message });
        if (posted->outcome == PostedRow::Outcome::Accepted) {
            ++outcome.accepted;
            outcome.total += remittance.payment.amount;
        } else if (posted->outcome != PostedRow::Outcome::Refused) {
            ++outcome.unchanged;
        }
    }
    return outcome;
}

/// Posts every entry and counts. Returns those that can be posted whole; of the others, something may stand in the
/// posting.
Result<std::vector<const NachaEntry *>> postAll(
    Posting &posting, const NachaFile &file, const QString &fileName, ImportReport &report)
{
    std::vector<const NachaEntry *> sound;
    for (const NachaEntry &entry : file.entries) {
        const Result<EntryOutcome> outcome = postEntry(posting, entry, fileName);
        if (!outcome)
            return tl::unexpected(outcome.error());
        if (outcome->faults.empty()) {
            sound.push_back(&entry);
            report.accepted += outcome->accepted;
            report.unchanged += outcome->unchanged;
            report.total += outcome->total;
            continue;
        }
        report.refused += entry.deds;
        for (const Fault &fault : outcome->faults)
            report.addFault(fault);
    }
    return sound;
}

/// A posting of its own for the sound entries: what an unsound one left in the first goes with that.
Result<> postSound(Connection &connection, const std::vector<const NachaEntry *> &sound, const QString &fileName,
    const ImportReport &report, const ImportOptions &options)
{
    const Result<std::unique_ptr<Posting>> posting = Posting::begin(connection);
    if (!posting)
        return tl::unexpected(posting.error());
    for (const NachaEntry *entry : sound) {
        if (const Result<EntryOutcome> outcome = postEntry(**posting, *entry, fileName); !outcome)
            return tl::unexpected(outcome.error());
    }
    return noteNews(connection, report, options).and_then([&posting] { return (*posting)->commit(); });
}

Result<> finish(Connection &connection, Posting &posting, const QByteArray &sha256, const ImportReport &report,
    const ImportOptions &options)
{
    return posting.noteFilePosted(sha256)
        .and_then([&] { return noteNews(connection, report, options); })
        .and_then([&posting] { return posting.commit(); });
}

} // namespace

Result<ImportReport> importNacha(Connection &connection, const QString &path, const ImportOptions &options)
{
    const Result<NachaFile> file = readNachaFile(path);
    if (!file)
        return tl::unexpected(file.error());
    const QString name = QFileInfo(path).fileName();
    ImportReport report { .kind = QLatin1String("nacha"), .notForUs = file->notForUs, .remarks = file->notes };
    for (const Fault &fault : file->faults)
        report.addFault(fault);
    if (!file->faults.empty()) {
        report.refused = file->rows;
        report.notForUs = 0;
        return report;
    }

    Result<std::unique_ptr<Posting>> posting = Posting::begin(connection);
    if (!posting)
        return tl::unexpected(posting.error());
    const Result<bool> known = (*posting)->isFilePosted(file->sha256);
    if (!known)
        return tl::unexpected(known.error());
    if (*known) {
        report.alreadyImported = true;
        report.unchanged = file->rows - file->notForUs;
        return report;
    }
    const Result<std::vector<const NachaEntry *>> sound = postAll(**posting, *file, name, report);
    if (!sound)
        return tl::unexpected(sound.error());
    if (report.faultCount > 0 && options.faults == ImportOptions::Faults::RefuseAll) {
        report.accepted = 0;
        report.total = Money();
        return report;
    }
    if (options.writing == ImportOptions::Writing::DryRun)
        return report;
    Result<> posted;
    if (report.faultCount == 0) {
        posted = finish(connection, **posting, file->sha256, report, options);
    } else {
        posting->reset();
        posted = postSound(connection, *sound, name, report, options);
    }
    if (!posted)
        return tl::unexpected(posted.error());
    report.posted = true;
    return report;
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/keyroom/sealtable.h"

#include "models/imports/pintable.h"
#include "models/imports/sealedpins.h"
#include "models/safety/secretfile.h"

#include <QFileInfo>
#include <QSaveFile>

#include <unistd.h>

namespace caseledger {

namespace {

constexpr qint64 rowsBetweenProgress = 1000;

tl::unexpected<Error> notWritten(const QString &file, const QString &why)
{
    return failure(Error::Kind::Failed,
        QStringLiteral("%1 cannot be written (%2); see that there is room, then try again.").arg(file, why));
}

/// The file of sealed PINs while it is written beside its place.
class SealedFile
{
public:
    explicit SealedFile(const QString &path)
        : m_file(path)
    { }

    Result<> open()
    {
        // Renaming over a device or a folder would take it away.
        if (const QFileInfo target(m_file.fileName()); target.exists() && !target.isFile())
            return notWritten(m_file.fileName(), QStringLiteral("it is not an ordinary file"));
        if (!m_file.open(QIODevice::WriteOnly))
            return notWritten(m_file.fileName(), m_file.errorString());
        m_file.write(m_text.head()); // what is refused the file remembers
        return {};
    }

    void add(const SealedPinRow &row) { m_file.write(m_text.line(row)); }

    Result<> place()
    {
        m_file.write(m_text.end());
        const bool isOnDisk = m_file.flush() && ::fsync(m_file.handle()) == 0;
        if (!isOnDisk || !m_file.commit())
            return notWritten(m_file.fileName(), m_file.errorString());
        return syncFolderOf(m_file.fileName());
    }

private:
    QSaveFile m_file; ///< gone again unless placed
    SealedPinsText m_text;
};

} // namespace

Result<SealReport> sealTable(const SealWish &wish)
{
    SealedFile file(wish.output);
    if (const Result<> opened = file.open(); !opened)
        return tl::unexpected(opened.error());
    SealReport report;
    const PinTableSink sink {
        .row =
            [&](const PartyRef &party, PinDigits pin) {
                if (report.faults > 0)
                    return; // only further faults are of interest
                SealedPinRow row { .party = party, .office = sealPin(wish.office, party, pin), .escrow = {} };
                if (wish.escrow)
                    row.escrow = sealPin(*wish.escrow, party, pin);
                file.add(row);
                if (++report.sealed % rowsBetweenProgress == 0)
                    wish.progress(report.sealed);
            },
        .fault =
            [&](const Fault &fault) {
                ++report.faults;
                wish.fault(fault);
            },
    };
    const Result<QStringList> ignored = readPinTable(wish.table, sink);
    if (!ignored)
        return tl::unexpected(ignored.error());
    report.ignoredColumns = *ignored;
    if (report.faults > 0)
        return report;
    if (const Result<> placed = file.place(); !placed)
        return tl::unexpected(placed.error());
    return report;
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demooffice.h"

#include "app/demo/boundedqueue.h"
#include "models/store/office.h"
#include "models/store/posting.h"

#include <algorithm>
#include <thread>

namespace caseledger {

namespace {

using Batch = std::vector<DemoCase>;

constexpr int casesInBatch = 64;
constexpr size_t batchesInQueue = 8;
constexpr int batchesPerReport = 8;

Office officeOf(const DemoSetting &setting)
{
    return { .name = QStringLiteral("Demo Office of Child Support"),
        .addressLines = { QStringLiteral("100 Placeholder Street, Floor 1"), QStringLiteral("Sampleton, NY 10000") },
        .phone = QStringLiteral("518-555-0100"),
        .tty = QStringLiteral("518-555-0101"),
        .demo = true,
        .demoToday = setting.today,
        .policy = setting.policy };
}

void makeBatches(const DemoGenerator &generator, BoundedQueue<Batch> &queue)
{
    for (int first = 0; first < generator.caseCount(); first += casesInBatch) {
        const int end = std::min(first + casesInBatch, generator.caseCount());
        Batch batch;
        batch.reserve(size_t(end - first));
        for (int index = first; index < end; ++index)
            batch.push_back(generator.demoCase(index));
        if (!queue.push(std::move(batch)))
            return;
    }
    queue.close();
}

Result<> write(BulkWriter &writer, const Batch &batch)
{
    for (const DemoCase &made : batch) {
        for (const PartyRow &party : made.parties) {
            if (const Result<> added = writer.addParty(party); !added)
                return added;
        }
        if (const Result<> added = writer.addCase(made.records); !added)
            return added;
    }
    return {};
}

Result<> writeAll(BulkWriter &writer, BoundedQueue<Batch> &queue, const std::function<void(int)> &progress)
{
    int casesDone = 0;
    int batches = 0;
    while (const std::optional<Batch> batch = queue.pop()) {
        if (const Result<> written = write(writer, *batch); !written)
            return written;
        casesDone += int(batch->size());
        if (progress && ++batches % batchesPerReport == 0)
            progress(casesDone);
    }
    return {};
}

} // namespace

Result<> fillDemoOffice(
    Connection &connection, const DemoOptions &options, const std::function<void(int casesDone)> &progress)
{
    if (const Result<> good = checkOptions(options); !good)
        return good;
    const DemoGenerator generator(options);
    if (const Result<> written = writeOffice(connection, officeOf(generator.setting())); !written)
        return written;
    const Result<std::unique_ptr<BulkWriter>> writer = BulkWriter::begin(connection);
    if (!writer)
        return tl::unexpected(writer.error());

    BoundedQueue<Batch> queue(batchesInQueue);
    std::thread maker([&generator, &queue] { makeBatches(generator, queue); });
    const Result<> written = writeAll(**writer, queue, progress);
    queue.close(); // after an error the maker must not wait for room
    maker.join();
    if (!written)
        return written;
    if (const Result<> committed = (*writer)->commit(); !committed)
        return committed;
    if (progress)
        progress(generator.caseCount());
    return {};
}

} // namespace caseledger

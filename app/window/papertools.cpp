// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/papertools.h"

#include "app/tasks/batch/batch.h"
#include "app/tasks/papers.h"
#include "models/tables/caseexport.h"

namespace caseledger {

PaperTools paperTools(const DatabaseSpec &spec, const SignedIn &who)
{
    return { .read = [](Connection &connection, const CaseId &id, PaperKind kind,
                         const QString &reason) { return readPaperSource(connection, id, kind, reason); },
        .make = &makePaper,
        .letterhead = [](const Office &office) { return readLetterhead(office).letterhead; },
        .wordingProblems = [](const Office &office) { return readLetterhead(office).problems; },
        .issue = [](Connection &connection, const Paper &paper,
                     const QString &overrideReason) { return issuePaper(connection, paper, overrideReason); },
        .writeFile = [](const QByteArray &content, const QString &file) { return replaceFile(file, content); },
        .dayOfBatch = &dayOfBatch,
        .estimateBatch = [spec, who](const BatchWish &wish) { return estimateBatch(spec, wish, who); },
        .runBatch
        = [spec, who](const BatchWish &wish,
              const std::function<bool(const BatchProgress &)> &goOn) { return runBatch(spec, wish, goOn, who); } };
}

} // namespace caseledger

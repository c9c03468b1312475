// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/batch.h"
#include "models/documents/papers.h"
#include "models/domain/access/rights.h"
#include "models/domain/papers/papernumber.h"
#include "models/domain/result.h"
#include "models/store/access/signedin.h"
#include "models/store/office.h"
#include "models/text/phrasebook.h"
#include "ui/deskmemory.h"
#include "ui/live/officewatch.h"
#include "ui/looks/appearance.h"
#include "ui/output/privacyview.h"

#include <QPointF>

#include <functional>
#include <memory>
#include <vector>

namespace caseledger {

class Connection;
class Store;

/// What papers need of the program around the windows. Called on the store's thread, batches on one of their own.
struct PaperTools
{
    /// The case, and for a monthly notice the parent's other cases.
    std::function<Result<PaperSource>(Connection &, const CaseId &, PaperKind, const QString &reason)> read;
    std::function<PaperAnswer(const PaperSource &, const Letterhead &, const PaperWish &)> make; ///< pure
    std::function<Letterhead(const Office &)> letterhead;
    std::function<QStringList(const Office &)> wordingProblems; ///< a line for each broken file of its own wording
    /// Numbers and keeps a paper before it is printed or saved. Error::Conflict if the case has changed since.
    std::function<Result<IssuedPaper>(Connection &, const Paper &, const QString &overrideReason)> issue;
    std::function<Result<>(const QByteArray &, const QString &file)> writeFile; ///< as a whole or not at all
    /// The day that counts as today in the batch that a folder holds; null where it holds none. On the windows' thread.
    std::function<QDate(const QString &folder)> dayOfBatch;
    std::function<Result<BatchEstimate>(const BatchWish &)> estimateBatch;
    /// Blocks until the batch is through, or until the function that is told how far it is answers false.
    std::function<Result<BatchProgress>(const BatchWish &, const std::function<bool(const BatchProgress &)> &)>
        runBatch;
};

/// What is kept of each printer from one day to the next. Called on the windows' thread.
struct PrinterTools
{
    std::function<QPointF(const QString &printer)> nudge; ///< mm to the right and down, steps of 0.1
    std::function<void(const QString &printer, QPointF byMm)> keepNudge;
};

/// What the windows of one session work with. The store outlives them.
struct Desk
{
    Store &store;
    Phrasebook book; ///< the worker's words; its amounts follow the privacy view
    PaperTools papers;
    PrinterTools printers;
    QString user; ///< who is working: signed in, else the system's
    SignedIn who = { .worker = { .hasEveryRight = true } }; ///< the same with rights and session
    std::shared_ptr<DeskMemory> memory = std::make_shared<DeskMemory>(); ///< never null
    LanguageMemory languages = {}; ///< empty where no language of the window can be chosen
    std::shared_ptr<PrivacyView> privacy = std::make_shared<PrivacyView>(); ///< never null
    std::shared_ptr<OfficeWatch> news = std::make_shared<OfficeWatch>(); ///< never null
};

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "ui/desk.h"

#include <QTemporaryDir>

#include <atomic>
#include <memory>
#include <mutex>

namespace caseledger::test {

/// A desk whose papers say what was asked for, over an empty office in a folder of its own.
class MadeDesk
{
public:
    MadeDesk();

    Desk &desk() { return *m_desk; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// What the next papers are refused with; none by default. An overridden wish is not refused.
    std::optional<PaperRefusal> refusal;
    std::optional<Error> issueFails;
    bool isProtected = false;
    std::vector<Page> pages; ///< where not empty: instead of those that say what was asked for
    QStringList wordingProblems;

    std::mutex gate; ///< papers wait for it
    std::atomic<int> made = 0;
    std::atomic<int> issued = 0;
    std::atomic<int> read = 0; ///< sources of papers
    QString overrideReason; ///< of the last paper issued
    size_t issuedTexts = 0; ///< on the first page of the last paper issued
    QHash<QString, QPointF> nudges;

private:
    PaperAnswer answer(const PaperWish &wish);
    Result<IssuedPaper> issue(const Paper &paper, const QString &reason);

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Desk> m_desk;
};

/// "kind 2 role 0 from 2025-01-01 language 0 stock 0"
QString textOf(const PaperWish &wish);

} // namespace caseledger::test

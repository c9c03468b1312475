// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/pagepainter.h"

#include <QPdfWriter>

class QIODevice;

namespace caseledger {

/// One PDF, written while its pages are made: papers that share a file share its fonts, and no page is kept. While it
/// lives, what else is laid out in its thread shares its measures. Used by one thread; many of them work in many
/// threads at once. Wants a QGuiApplication.
class PdfFile
{
public:
    /// @param device open for writing, outlives the file, need not be able to seek
    /// @param title says the kind of paper and names no person
    explicit PdfFile(QIODevice &device, const QString &title = {});

    /// Draws more pages. Errors as PageFeed::add; Error::Failed where the device did not take what was written so far.
    Result<> add(std::span<const Page> pages);

    /// Ends the file: without it, what was written is no PDF. Returns the pages it has; without any page nothing is
    /// written and the number is 0. Error::Failed where the device did not take everything.
    Result<int> finish();

private:
    Result<> deviceIsWell() const;

    QIODevice &m_device;
    QPdfWriter m_writer;
    PageFeed m_feed;
};

} // namespace caseledger

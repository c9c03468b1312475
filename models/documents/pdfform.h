// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/page.h"
#include "models/domain/result.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace caseledger {

/// Painting operators for a page of a form, in its default space; they leave the graphics state as it was, and end with
/// a line.
struct PdfDrawing
{
    size_t page = 0;
    QByteArray operators;
    bool compressed = true; ///< else as it is: nothing of it stays behind in a compressor's memory
};

/// A PDF that is made once and filled in many times, each time a file of its own. To make a file with its fonts takes
/// some ten milliseconds; to fill one in takes the time to copy it.
class PdfForm
{
public:
    /// Wants a QGuiApplication. Errors as pdfOf().
    /// @param title names no person
    static Result<PdfForm> of(std::span<const Page> pages, const QString &title);

    /// The form with drawings upon it, in their order, as a file's bytes. They are written once, into memory of their
    /// final size, so that wiping them wipes all there is.
    /// @param identity of the file: bytes that no other file has
    QByteArray filled(std::span<const PdfDrawing> drawings, const QByteArray &identity) const;

private:
    /// The object of a page, around what it names as its contents.
    struct PageObject
    {
        size_t number = 0;
        QByteArray before;
        QByteArray contents; ///< "9 0 R"
        QByteArray after;
    };

    static std::vector<qsizetype> readTable(const QByteArray &pdf, qsizetype at);
    static std::vector<PageObject> readPages(const QByteArray &pdf, const std::vector<qsizetype> &places);

    QByteArray m_objects; ///< the file up to its table
    std::vector<qsizetype> m_places; ///< of the objects, by number; that of none is 0
    QByteArray m_trailer; ///< the entries that say where to begin
    std::vector<PageObject> m_pages;
};

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailroom/room/pinpainter.h"
#include "models/documents/letters/pinletter.h"
#include "models/documents/outlines.h"
#include "models/documents/pdfform.h"

#include <deque>

namespace caseledger {

/// Makes the files of PIN letters in memory. What is the same on many letters is made once, as a form with its fonts;
/// what is a parent's own is drawn upon it as outlines: a file has no name, address or PIN as text, nor in its
/// metadata. Whoever makes many letters keeps one. Belongs to the thread that made it. Wants a QGuiApplication.
class LetterFile
{
public:
    /// The bytes of a PDF, which the caller wipes. No two are alike, not even of the same letter, so that their hash
    /// cannot be compared with those of all the PINs there are. Errors as pdfOf().
    Result<QByteArray> make(const PinLetterPages &letter, std::span<const char, PinPainter::digits> pin);

private:
    struct KnownForm
    {
        std::vector<Page> pages;
        PdfForm form;
    };

    Result<const PdfForm *> formOf(std::vector<Page> pages);

    PinPainter m_pins;
    Outlines m_outlines;
    std::deque<KnownForm> m_forms; ///< the latest first
};

} // namespace caseledger

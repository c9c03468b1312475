// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/page.h"

#include <QString>

#include <span>
#include <vector>

/// The texts of papers on PDF pages by other means, into one file, in chunks as the program does it.
namespace caseledger::bench {

using Paper = std::vector<Page>;

/// Every paper as an HTML table that QTextDocument lays out; a row for each line of its texts, a cell for each text.
/// What the tables say is made before the clock starts.
class RichTextPapers
{
public:
    explicit RichTextPapers(std::span<const Paper> papers);
    void write(const QString &file) const;

private:
    QStringList m_html;
};

/// The same drawn with libharu alone: two embedded fonts, streams compressed. Places and bytes are made before the
/// clock starts.
class HaruPapers
{
public:
    enum class Share {
        LatinTexts, ///< a byte a letter, texts alone: the least there is
        WholePages ///< any letter of Unicode, and every box and rule, as our pages have them
    };

    HaruPapers(std::span<const Paper> papers, Share share);
    void write(const QString &file) const;

private:
    struct Text
    {
        QByteArray bytes;
        float x;
        float y;
        float size;
        bool bold;
    };
    struct Sheet
    {
        std::vector<BoxItem> boxes; ///< in points from the sheet's foot
        std::vector<Text> texts;
    };

    Share m_share;
    std::vector<Sheet> m_sheets;
};

} // namespace caseledger::bench

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/room/letterfile.h"

#include "models/safety/passwordhash.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace caseledger {

namespace {

constexpr size_t mostForms = 32;

/// The part of a page that stands on the form already, or the part that does not. Pictures are the office's.
Page partOf(const Page &page, bool form)
{
    Page part = page;
    const auto isOther = [form](const auto &item) { return item.form != form; };
    std::erase_if(part.texts, isOther);
    std::erase_if(part.boxes, isOther);
    std::erase_if(part.lines, isOther);
    if (!form)
        part.images.clear();
    return part;
}

QByteArray randomIdentity()
{
    std::array<quint32, 8> words {};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words);
}

} // namespace

Result<const PdfForm *> LetterFile::formOf(std::vector<Page> pages)
{
    const auto known = std::ranges::find(m_forms, pages, &KnownForm::pages);
    if (known != m_forms.end())
        return &known->form;
    Result<PdfForm> form = PdfForm::of(pages, QStringLiteral("Letter"));
    if (!form)
        return tl::unexpected(form.error());
    if (m_forms.size() == mostForms)
        m_forms.pop_back();
    return &m_forms.emplace_front(KnownForm { std::move(pages), std::move(*form) }).form;
}

Result<QByteArray> LetterFile::make(const PinLetterPages &letter, std::span<const char, PinPainter::digits> pin)
{
    std::vector<Page> forms;
    std::vector<PdfDrawing> drawings;
    for (size_t i = 0; i < letter.pages.size(); ++i) {
        forms.push_back(partOf(letter.pages[i], true));
        drawings.push_back({ i, m_outlines.operatorsOf(partOf(letter.pages[i], false)) });
    }
    const Result<const PdfForm *> form = formOf(std::move(forms));
    if (!form)
        return tl::unexpected(form.error());
    drawings.push_back({ 0, m_pins.operatorsOf(pin, letter.pinPlace, letter.pages.front().sizeMm), false });
    QByteArray file = (*form)->filled(drawings, randomIdentity());
    wipe(drawings.back().operators);
    return file;
}

} // namespace caseledger

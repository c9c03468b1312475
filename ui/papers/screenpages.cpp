// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/screenpages.h"

#include "models/text/phrasebook.h"

#include <QRegularExpression>

#include <algorithm>

namespace caseledger {

namespace {

/// Lines that are no person's.
QStringList officeLines(const Office &office)
{
    return office.addressLines + office.returnAddress + office.payee + office.pinAddress;
}

void coverAddress(Page &page, const QStringList &open, const QString &instead)
{
    const auto isAddress
        = [&open](const TextItem &item) { return item.role == TextRole::Address && !open.contains(item.text); };
    const auto first = std::ranges::find_if(page.texts, isAddress);
    if (first == page.texts.end())
        return;
    first->text = instead;
    page.texts.erase(std::remove_if(std::next(first), page.texts.end(), isAddress), page.texts.end());
}

/// A grey square stands in place of a code that a telephone could read off the screen.
void coverCodes(Page &page)
{
    constexpr qreal grey = 0.8;
    for (const QRectF &place : page.amountCodes) {
        std::erase_if(page.boxes, [&place](const BoxItem &box) { return place.contains(box.rect.center()); });
        page.boxes.push_back({ .rect = place, .grey = grey });
    }
}

} // namespace

PagesPointer screenPages(const Paper &paper, const Office &office, const QString &insteadOfAddress)
{
    auto shown = std::make_shared<std::vector<Page>>(paper.pages);
    if (paper.isProtected) {
        const QStringList open = officeLines(office);
        for (Page &page : *shown)
            coverAddress(page, open, insteadOfAddress);
    }
    return shown;
}

PagesPointer coveredPages(const PagesPointer &pages)
{
    static const QRegularExpression amount(QStringLiteral("-?\\$[0-9][0-9,]*\\.[0-9]{2}"));
    auto shown = std::make_shared<std::vector<Page>>(*pages);
    for (Page &page : *shown) {
        coverCodes(page);
        for (TextItem &item : page.texts) {
            const bool isWhole
                = item.role == TextRole::Amount || item.role == TextRole::Address || item.style == TextStyle::ScanLine;
            if (isWhole && !item.text.isEmpty())
                item.text = Phrasebook::covered();
            else
                item.text.replace(amount, Phrasebook::covered());
        }
    }
    return shown;
}

} // namespace caseledger

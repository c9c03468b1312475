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

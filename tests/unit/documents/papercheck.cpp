// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/documents/papercheck.h"

#include <algorithm>
#include <map>

namespace caseledger::test {

QRectF inkOf(const TextItem &item, const Typesetter &type)
{
    const qreal width = type.widthMm(item.text, item.style);
    const qreal spare = item.rect.width() - width;
    const qreal share = item.align & Qt::AlignRight ? 1 : item.align & Qt::AlignHCenter ? 0.5 : 0;
    return { item.rect.left() + share * spare, item.rect.top(), width, item.rect.height() };
}

QStringList faultsOf(const std::vector<Page> &pages)
{
    const Typesetter type;
    const QRectF margins(12.69, 11, 190.52, 258);
    QStringList faults;
    for (size_t number = 0; number < pages.size(); ++number) {
        std::vector<QRectF> inks;
        for (const TextItem &item : pages[number].texts) {
            if (item.role == TextRole::Mark)
                continue;
            const QRectF ink = inkOf(item, type);
            const QString where
                = QStringLiteral("page %1, y %2, role %3: ").arg(number + 1).arg(ink.top()).arg(int(item.role));
            if (item.text.isEmpty())
                faults += where + QStringLiteral("empty");
            if (ink.width() > item.rect.width() + 0.01)
                faults += where + QStringLiteral("wider than its place by %1 mm").arg(ink.width() - item.rect.width());
            if (!margins.contains(ink))
                faults += where + QStringLiteral("outside the margins");
            // Lines of an address stand closer than their height; letters do not reach that far.
            const QRectF letters = ink.adjusted(0, 0.35, 0, -0.35);
            for (const QRectF &other : inks) {
                if (other.intersects(letters))
                    faults += where + QStringLiteral("over another text");
            }
            inks.push_back(letters);
        }
    }
    return faults;
}

QList<QStringList> linesOf(const Page &page)
{
    std::map<int, std::map<int, QString>> lines; // tenths of a millimetre
    for (const TextItem &item : page.texts) {
        if (item.role != TextRole::Mark)
            lines[qRound(item.rect.top() * 10)][qRound(item.rect.left() * 10)] = item.text;
    }
    QList<QStringList> result;
    for (const auto &[top, texts] : lines) {
        QStringList line;
        for (const auto &[left, text] : texts)
            line.append(text);
        result.append(line);
    }
    return result;
}

QString textOf(const std::vector<Page> &pages)
{
    QStringList lines;
    for (const Page &page : pages) {
        for (const TextItem &item : page.texts)
            lines.append(item.text);
    }
    return lines.join(u'\n');
}

TextItem itemWith(const Page &page, const QString &text)
{
    const auto found = std::ranges::find(page.texts, text, &TextItem::text);
    if (found == page.texts.end())
        qFatal("no item with the text that the test looks for");
    return *found;
}

} // namespace caseledger::test

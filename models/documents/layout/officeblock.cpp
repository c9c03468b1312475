// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/layout/officeblock.h"

#include "models/documents/layout/linewriter.h"

#include <algorithm>

namespace caseledger {

namespace {

constexpr qreal widestBesideMm = 30; ///< a logo that leaves room for words on its right
constexpr qreal logoGapMm = 3;

/// Draws the logo and returns what it leaves of the place.
QRectF drawLogo(Page &page, const QImage &logo)
{
    if (logo.isNull())
        return officePlace;
    const QSizeF size = QSizeF(logo.size()).scaled(largestLogoMm, Qt::KeepAspectRatio);
    page.images.push_back({ QRectF(officePlace.topLeft(), size), logo });
    if (size.width() <= widestBesideMm)
        return officePlace.adjusted(size.width() + logoGapMm, 0, 0, 0);
    return officePlace.adjusted(0, size.height() + logoGapMm / 2, 0, 0);
}

QStringList plainLines(const QStringList &lines)
{
    QStringList plain;
    for (const QString &line : lines)
        plain.append(plainLine(line));
    plain.removeAll(QString());
    return plain;
}

/// An address in so many lines: its own, or where they are too many, one after the other.
QStringList inLines(const QStringList &address, qsizetype most, qreal widthMm, const Typesetter &type)
{
    QStringList lines;
    for (const QString &line : address)
        lines += type.wrapped(line, TextStyle::Small, widthMm, 2);
    if (lines.size() <= most)
        return lines;
    return type.wrapped(
        address.join(QLatin1String(", ")), TextStyle::Small, widthMm, int(std::max<qsizetype>(most, 1)));
}

} // namespace

void drawOffice(Page &page, const Letterhead &letterhead, const Words &returnTo, const Typesetter &type)
{
    const Office &office = letterhead.office;
    const QRectF place = drawLogo(page, letterhead.logo);
    const QStringList address = plainLines(office.addressLines);
    QStringList mailBack = plainLines(office.returnAddress);
    if (mailBack == address)
        mailBack.clear();

    LineWriter writer(page, place, Qt::LeftToRight);
    writer.writeWrapped(plainLine(office.name), TextStyle::Bold, TextRole::Heading, 2, type);
    const auto room = qsizetype((place.bottom() - writer.y()) / typeSize(TextStyle::Small).heightMm());
    const qsizetype forReturn = mailBack.isEmpty() ? 0 : std::min(mailBack.size(), (room - 1) / 2) + 1;
    for (const QString &line : inLines(address, room - forReturn, place.width(), type))
        writer.write(line, TextStyle::Small, TextRole::Label);
    if (mailBack.isEmpty())
        return;
    const QString label
        = returnTo.english.isEmpty() ? returnTo.text : returnTo.english + QLatin1String(" | ") + returnTo.text;
    writer.writeWrapped(label, TextStyle::Small, TextRole::Label, 1, type);
    for (const QString &line : inLines(mailBack, forReturn - 1, place.width(), type))
        writer.write(line, TextStyle::Small, TextRole::Label);
}

} // namespace caseledger

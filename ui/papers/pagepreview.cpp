// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/pagepreview.h"

#include "models/documents/pagepainter.h"

#include <QPainter>

namespace caseledger {

namespace {

/// What the page says, for those who do not see it.
QString spoken(const Page &page)
{
    QStringList texts;
    for (const TextItem &item : page.texts)
        texts.append(item.text);
    return texts.join(QLatin1String("\n"));
}

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Preview"));
}

void PagePreview::setPage(Page page)
{
    m_page = std::move(page);
    setAccessibleDescription(spoken(m_page));
    update();
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const qreal pixelsPerMm = width() / m_page.sizeMm.width();
    const QRectF sheet(QPointF(0, 0), m_page.sizeMm * pixelsPerMm);
    painter.fillRect(sheet, Qt::white); // paper is white in a dark window too
    painter.setPen(Qt::black);
    paintPage(m_page, painter, pixelsPerMm);
}

} // namespace caseledger

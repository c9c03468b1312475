// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace caseledger {

namespace {

constexpr std::array files { "overdue", "held", "protected", "verified", "returned-mail", "pinned", "printed",
    "warning", "problem", "done", "notice", "locked", "find", "read-again", "letter", "statement", "coupons",
    "disbursements", "kept-papers", "save", "export", "copy", "filter", "columns", "chart", "balance", "contact",
    "note", "activity", "queue", "trail", "hidden", "settings", "appearance", "keys", "help", "close", "next",
    "previous", "leave", "mail", "phone", "next-call", "person", "people", "calendar", "undo", "payments" };
static_assert(files.size() == signCount);

/// Those that point to where one reads on.
bool isDirectional(Sign sign)
{
    switch (sign) {
    case Sign::Next:
    case Sign::Previous:
    case Sign::Leave:
    case Sign::Undo:
    case Sign::Export:
    case Sign::ReturnedMail:
    case Sign::Activity:
        return true;
    default:
        return false;
    }
}

QByteArray drawing(Sign sign)
{
    QFile file(QLatin1String(":/icons/") + QLatin1String(files.at(size_t(sign))) + QLatin1String(".svg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void draw(QPainter &painter, Sign sign, const QRectF &place, const QColor &ink)
{
    QSvgRenderer renderer(recoloured(drawing(sign), ink, ink));
    const qreal side = std::min(place.width(), place.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(place.center());
    painter.save();
    painter.setOpacity(painter.opacity() * ink.alphaF());
    if (isDirectional(sign) && QGuiApplication::isRightToLeft()) {
        painter.translate(2 * square.center().x(), 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, square);
    painter.restore();
}

/// In pixels of the screen.
QPixmap pixels(Sign sign, QSize size, const QColor &ink)
{
    const QString key = QStringLiteral("sign %1 %2x%3 %4 %5")
                            .arg(int(sign))
                            .arg(size.width())
                            .arg(size.height())
                            .arg(ink.rgba(), 0, 16)
                            .arg(QGuiApplication::isRightToLeft());
    QPixmap drawn;
    if (QPixmapCache::find(key, &drawn))
        return drawn;
    drawn = QPixmap(size);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    draw(painter, sign, QRectF({}, QSizeF(size)), ink);
    painter.end();
    QPixmapCache::insert(key, drawn);
    return drawn;
}

QColor inkOf(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    default:
        return palette.color(QPalette::Active, QPalette::ButtonText);
    }
}

/// Draws a sign when it is asked for, in the colours of that moment.
class SignEngine : public QIconEngine
{
public:
    explicit SignEngine(Sign sign)
        : m_sign(sign)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        draw(*painter, m_sign, rect, inkOf(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return pixels(m_sign, size, inkOf(mode));
    }
    QIconEngine *clone() const override { return new SignEngine(m_sign); }
    QString key() const override { return QStringLiteral("caseledger-sign"); }

private:
    Sign m_sign;
};

} // namespace

QByteArray recoloured(QByteArray svg, const QColor &ink, const QColor &accent)
{
    svg.replace("currentColor", ink.name().toLatin1());
    return svg.replace("#336699", accent.name().toLatin1());
}

QIcon icon(Sign sign) { return QIcon(new SignEngine(sign)); }

QPixmap signPixmap(Sign sign, int size, const QColor &ink, qreal devicePixelRatio)
{
    QPixmap drawn = pixels(sign, QSize(size, size) * devicePixelRatio, ink);
    drawn.setDevicePixelRatio(devicePixelRatio);
    return drawn;
}

QIcon programIcon()
{
    QIcon icon;
    for (const int size : { 16, 24, 32, 48, 64, 128 }) {
        QPixmap drawn(size, size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        QSvgRenderer(QStringLiteral(":/icons/caseledger.svg")).render(&painter);
        painter.end();
        icon.addPixmap(drawn);
    }
    return icon;
}

} // namespace caseledger

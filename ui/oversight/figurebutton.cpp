// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/figurebutton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace caseledger {

namespace {

constexpr int margin = 10;
constexpr int leastWords = 22; ///< letters of average width, in a line of words

} // namespace

FigureButton::FigureButton(const QString &what, QWidget *parent)
    : QPushButton(parent)
    , m_what(what)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAutoDefault(false);
    setFigure({}, {});
}

void FigureButton::setFigure(const QString &number, const QString &about)
{
    m_number = number;
    m_about = about;
    setAccessibleName(number.isEmpty() ? m_what : tr("%1: %2").arg(m_what, number));
    setAccessibleDescription(about);
    updateGeometry();
    update();
}

QFont FigureButton::numberFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    return large;
}

QFont FigureButton::whatFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

int FigureButton::textLeft() const
{
    const QFontMetrics metrics(numberFont());
    const int usual = metrics.horizontalAdvance(QStringLiteral("00,000"));
    return margin + std::max(usual, metrics.horizontalAdvance(m_number)) + margin;
}

int FigureButton::aboutHeight(int width) const
{
    const QRect room(0, 0, std::max(1, width - textLeft() - margin), 1 << 16);
    return m_about.isEmpty() ? 0 : fontMetrics().boundingRect(room, Qt::TextWordWrap, m_about).height();
}

int FigureButton::heightForWidth(int width) const
{
    const int words = QFontMetrics(whatFont()).height() + aboutHeight(width);
    return std::max(words, QFontMetrics(numberFont()).height()) + 2 * margin;
}

QSize FigureButton::sizeHint() const
{
    const int words = std::max(QFontMetrics(whatFont()).horizontalAdvance(m_what),
        std::min(fontMetrics().horizontalAdvance(m_about), fontMetrics().averageCharWidth() * 3 * leastWords));
    const int width = textLeft() + words + 2 * margin;
    return QSize(width, heightForWidth(width));
}

QSize FigureButton::minimumSizeHint() const
{
    const int width = textLeft() + margin
        + std::max(QFontMetrics(whatFont()).horizontalAdvance(m_what), fontMetrics().averageCharWidth() * leastWords);
    return QSize(width, heightForWidth(width));
}

void FigureButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButton, option); // without words: they are no caption of one line
    painter.setPen(palette().color(QPalette::ButtonText));
    const QRect inside = rect().adjusted(0, margin, 0, -margin);
    const int left = textLeft();
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading));
    const auto draw = [&](const QFont &font, QRect room, int flags, const QString &text) {
        painter.setFont(font);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room), flags, text);
    };
    draw(numberFont(), QRect(margin, inside.top(), left - 2 * margin, inside.height()), Qt::AlignCenter, m_number);
    const int titleHeight = QFontMetrics(whatFont()).height();
    const int width = inside.width() - left - margin;
    const int words = titleHeight + aboutHeight(rect().width());
    const int top = inside.top() + std::max(0, (inside.height() - words) / 2);
    draw(whatFont(), QRect(left, top, width, titleHeight), align | Qt::AlignVCenter, m_what);
    draw(font(), QRect(left, top + titleHeight, width, inside.bottom() - top - titleHeight + 1),
        align | Qt::AlignTop | Qt::TextWordWrap, m_about);
}

} // namespace caseledger

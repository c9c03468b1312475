// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/labels.h"

#include "ui/parts/relativelooks.h"

#include <QApplication>
#include <QPainter>
#include <QPointer>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QTextBoundaryFinder>
#include <QTimer>

namespace caseledger {

/// Qt draws a line that is broken at a space by that space too far to the left where one reads from the right: its last
/// letter would be cut off.
bool PlainLabel::event(QEvent *event)
{
    if (event->type() == QEvent::Polish && wordWrap() && isRightToLeft() && contentsMargins().isNull())
        setContentsMargins(fontMetrics().horizontalAdvance(u' ') + 1, 0, 0, 0);
    return QLabel::event(event);
}

PlainLabel *plainLabel(QWidget *parent, const QString &text) { return new PlainLabel(parent, text); }

QLabel *buddyLabel(const QString &text, QWidget *buddy, QWidget *parent)
{
    QLabel *label = plainLabel(parent, text);
    label->setBuddy(buddy);
    return label;
}

void wrapAt(QLabel *label, int width)
{
    label->setWordWrap(true);
    label->setMinimumWidth(width);
    label->setMinimumHeight(label->heightForWidth(width));
}

QLabel *captionLabel(QWidget *parent, const QString &text)
{
    QLabel *label = plainLabel(parent, text);
    setRelativeFont(label, 0.9, false);
    setPaleText(label);
    return label;
}

void alignWithWindow(QLabel *label)
{
    label->setAlignment(QStyle::visualAlignment(label->layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
}

int roomForRing(const QLabel *label) { return label->fontMetrics().height() / 4; }

void emphasise(QWidget *widget, qreal factor) { setRelativeFont(widget, factor, true); }

QColor tinted(const QPalette &palette, const QColor &tint, qreal share)
{
    const QColor ground = palette.color(QPalette::Window);
    const auto mix = [share](int a, int b) { return int(a * (1 - share) + b * share); };
    return QColor(mix(ground.red(), tint.red()), mix(ground.green(), tint.green()), mix(ground.blue(), tint.blue()));
}

QString tabText(const QString &text) { return text.simplified().replace(u'&', QLatin1String("&&")); }

QString shortened(const QString &text, int longest)
{
    const QString line = text.simplified();
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, line);
    qsizetype kept = 0;
    for (int count = 0; count < longest; ++count) {
        const qsizetype next = characters.toNextBoundary();
        if (next < 0 || next == line.size())
            return line;
        if (count + 1 < longest)
            kept = next;
    }
    return line.left(kept) + QChar(0x2026);
}

void resizeWithinScreen(QWidget *window, QSize wanted)
{
    constexpr QSize frame(12, 48); // what a window manager may add
    window->resize(wanted.boundedTo(window->screen()->availableSize() - frame));
}

QScrollArea *scrollingDown(QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(new QWidget);
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget *, QWidget *now) {
        if (!now || !area->widget()->isAncestorOf(now))
            return;
        QTimer::singleShot(0, now, [area = QPointer(area), now] {
            if (area)
                area->ensureWidgetVisible(now);
        }); // behind what lays it out
    });
    return area;
}

QString plainToolTip(const QString &text)
{
    constexpr qsizetype longestLine = 90;
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    QString lines;
    qsizetype lineStart = 0;
    qsizetype taken = 0;
    for (qsizetype next = breaks.toNextBoundary(); next >= 0; next = breaks.toNextBoundary()) {
        if (next - lineStart > longestLine && taken > lineStart) {
            lines += text.mid(lineStart, taken - lineStart).trimmed() + u'\n';
            lineStart = taken;
        }
        taken = next;
    }
    return lines + text.mid(lineStart);
}

ElidedLabel::ElidedLabel(QWidget *parent, const QString &text)
    : PlainLabel(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setLine(text);
}

void ElidedLabel::setLine(const QString &text)
{
    setText(text.simplified());
    setToolTip(plainToolTip(text));
}

QSize ElidedLabel::minimumSizeHint() const
{
    return QSize(fontMetrics().averageCharWidth() * 6, QLabel::minimumSizeHint().height());
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString line = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    const int align = QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::TextSingleLine;
    style()->drawItemText(&painter, contentsRect(), align, palette(), isEnabled(), line, foregroundRole());
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QScrollArea;

namespace caseledger {

/// A label that shows its text as it is, never as markup. The only way to a label outside this folder.
class PlainLabel : public QLabel
{
public:
    explicit PlainLabel(QWidget *parent = nullptr, const QString &text = {})
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setText(text);
    }

protected:
    bool event(QEvent *event) override;
};

PlainLabel *plainLabel(QWidget *parent, const QString &text = {});

/// The label of a control, with its letter for Alt.
QLabel *buddyLabel(const QString &text, QWidget *buddy, QWidget *parent);

/// Breaks a label's text into lines of a width, and keeps the room that all of them take.
void wrapAt(QLabel *label, int width);

/// Text in the colour and size of a caption: smaller, a little paler than the rest, still readable.
QLabel *captionLabel(QWidget *parent, const QString &text = {});

/// Where the lines of its window begin, also where its own text, a name or an address, runs the other way.
void alignWithWindow(QLabel *label);

/// px: the margin of a label that can have the focus, so that its ring does not cover its text.
int roomForRing(const QLabel *label);

/// Bold, and larger by a factor.
void emphasise(QWidget *widget, qreal factor = 1.0);

/// The window's ground with a share (0 to 1) of a colour: for notices, in light and dark palettes alike.
QColor tinted(const QPalette &palette, const QColor &tint, qreal share);

/// A text on one line, for places that would break it or read an ampersand as a shortcut.
QString tabText(const QString &text);

/// At most so many characters as people count them; what is cut off leaves an ellipsis.
QString shortened(const QString &text, int longest);

/// Opens a window as large as is good, but never larger than its screen: its buttons stand at its foot.
void resizeWithinScreen(QWidget *window, QSize wanted);

/// An area without a frame that scrolls where its widget needs more height than there is; what gets the focus comes
/// into sight.
QScrollArea *scrollingDown(QWidget *parent);

/// A tooltip of values: in lines of readable length. Shown as it is, since TextGuard makes every tooltip plain.
QString plainToolTip(const QString &text);

/// A line of any length that never widens its window: what does not fit ends in an ellipsis and stands in the tooltip.
class ElidedLabel : public PlainLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent, const QString &text = {});

    void setLine(const QString &text);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace caseledger

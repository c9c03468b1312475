// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QColor;
class QWidget;

namespace caseledger {

/// A type as large as the program's, by a factor, also when that changes (followTextSize).
/// Again on the same widget: by both factors.
void setRelativeFont(QWidget *widget, qreal factor, bool bold);

/// After the program's type was changed.
void followTextSize();

/// Text a little paler than the rest, and still readable (4.5:1), whatever the palette becomes.
void setPaleText(QWidget *widget);

/// The ground around a widget with a share (0 to 1) of a colour, with text that can be read on it, whatever the palette
/// becomes. An invalid colour is the palette's accent.
void setTintedGround(QWidget *widget, const QColor &tint, qreal share);

} // namespace caseledger

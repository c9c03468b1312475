// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QWidget;

namespace caseledger {

/// A type as large as that of its window, by a factor; it grows with the program's text size while the program runs.
/// Again on the same widget: by both factors.
void setRelativeFont(QWidget *widget, qreal factor, bool bold);

/// Text a little paler than the rest, and still readable (4.5:1), whatever the palette becomes.
void setPaleText(QWidget *widget);

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

#include <array>

class QByteArray;
class QColor;

namespace caseledger {

/// What the program's own drawings stand for (resources/icons, a file each). A sign stands beside words, never instead
/// of them.
enum class Sign {
    // states
    Overdue,
    Held,
    Protected,
    Verified,
    ReturnedMail,
    Pinned,
    Printed,
    Warning,
    Problem,
    Done,
    Notice,
    Locked,
    // actions and places
    Find,
    ReadAgain,
    Letter,
    Statement,
    Coupons,
    Disbursements,
    KeptPapers,
    Save,
    Export,
    Copy,
    Filter,
    Columns,
    Chart,
    Balance,
    Contact,
    Note,
    Activity,
    Queue,
    Trail,
    Hidden,
    Settings,
    Appearance,
    Keys,
    Help,
    Close,
    Next,
    Previous,
    Leave,
    Mail,
    Phone,
    NextCall,
    Person,
    People,
    Calendar,
    Undo,
    Payments
};
inline constexpr int signCount = int(Sign::Payments) + 1;

/// A sign in the colour of the text around it: of buttons and menus, of what cannot be chosen, of what is selected. It
/// follows the palette while the program runs, is sharp at any scale, and is mirrored with the window where it points
/// somewhere. On the windows' thread.
QIcon icon(Sign sign);

/// The same for a place of its own, in one colour.
QPixmap signPixmap(Sign sign, int size, const QColor &ink, qreal devicePixelRatio);

/// The program's own icon, for windows and the desktop.
QIcon programIcon();

/// A drawing of ours in two colours: its lines in the one, what it stresses in the other.
/// @param svg as the file holds it: "currentColor" and #336699 are replaced
QByteArray recoloured(QByteArray svg, const QColor &ink, const QColor &accent);

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace caseledger::test {

/// Every text that anybody could read off the program as it stands: of all windows, shown or not, their widgets,
/// actions and models in all roles up to the 64th of their own, what a screen reader gets, the clipboard and the
/// selection.
QString everySurface();
/// The same of one window.
QString surfaceOf(QWidget &window);

/// Those of the words that stand on a surface, small and capital letters alike.
QStringList wordsOn(const QString &surface, const QStringList &words);

} // namespace caseledger::test

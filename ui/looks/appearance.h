// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace caseledger {

class DeskMemory;

enum class ColourScheme { System, Light, Dark };
enum class Density { Comfortable, Compact }; ///< how much room rows and margins have

inline constexpr int smallestText = 80;
inline constexpr int largestText = 200;

/// How the windows look for one worker.
struct Appearance
{
    int textPercent = 100; ///< of the system's size, 80 to 200
    Density density = Density::Comfortable;
    ColourScheme colours = ColourScheme::System;

    bool operator==(const Appearance &) const = default;
};

/// The language of the window as it is kept for the next start, by its code; read before anybody signs in, so it is the
/// desk's and not the worker's. Called on the windows' thread.
struct LanguageMemory
{
    std::function<QString()> kept; ///< empty where none was chosen: English
    std::function<void(const QString &code)> keep; ///< an empty code is forgotten
};

/// As remembered for the worker; what is broken or out of range counts as not remembered.
Appearance appearanceOf(const DeskMemory &memory);
void keepAppearance(const Appearance &appearance, DeskMemory &memory);

/// Makes all windows look so, at once: those that are open too. On the windows' thread.
void applyAppearance(const Appearance &appearance);

} // namespace caseledger

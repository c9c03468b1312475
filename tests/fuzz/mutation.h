// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <random>

namespace caseledger {

/// A sound file of one of the eight kinds (seven extracts, NACHA), made up by chance.
struct SoundFile
{
    int kind = 0; ///< an ExtractKind; beyond those, NACHA
    QByteArray bytes;
};
SoundFile randomSoundFile(std::mt19937 &random);

/// The bytes with one to eight damages: bits turned, bytes that mean something to a reader put in, pieces lost,
/// doubled, moved.
QByteArray damaged(QByteArray bytes, std::mt19937 &random);

} // namespace caseledger

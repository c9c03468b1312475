// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/settings/pngfile.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QtEndian>

#include <algorithm>

namespace caseledger {

namespace {

constexpr QByteArrayView signature("\x89PNG\r\n\x1a\n", 8);

/// CRC-32 as in ISO/IEC 15948 annex D, bit by bit: a logo is set once in years.
quint32 checkSum(QByteArrayView bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1) != 0 ? 0xedb88320 ^ (sum >> 1) : sum >> 1;
    }
    return ~sum;
}

quint32 numberAt(QByteArrayView bytes, qsizetype place) { return qFromBigEndian<quint32>(bytes.data() + place); }

struct Chunk
{
    QByteArrayView type; ///< four letters; empty where there is no sound chunk
    QByteArrayView data;
};

/// The first of the bytes' chunks: length, type, data, check sum over type and data.
Chunk firstChunk(QByteArrayView bytes)
{
    constexpr qsizetype frame = 12;
    if (bytes.size() < frame)
        return {};
    const quint32 length = numberAt(bytes, 0);
    if (length > quint64(bytes.size() - frame))
        return {};
    if (checkSum(bytes.sliced(4, 4 + length)) != numberAt(bytes, 8 + length))
        return {};
    return { bytes.sliced(4, 4), bytes.sliced(8, length) };
}

bool isSoundHeader(const Chunk &chunk)
{
    if (chunk.type != "IHDR" || chunk.data.size() != 13)
        return false;
    const auto inRange = [](quint32 pixels) { return pixels >= 1 && pixels <= widestPng; };
    return inRange(numberAt(chunk.data, 0)) && inRange(numberAt(chunk.data, 4));
}

} // namespace

bool isWholePng(const QByteArray &bytes)
{
    if (bytes.size() > largestPng || !bytes.startsWith(signature))
        return false;
    QByteArrayView rest = QByteArrayView(bytes).sliced(signature.size());
    if (!isSoundHeader(firstChunk(rest)))
        return false;
    bool hasPicture = false;
    while (true) {
        const Chunk chunk = firstChunk(rest);
        if (chunk.type.isEmpty())
            return false;
        rest = rest.sliced(12 + chunk.data.size());
        hasPicture = hasPicture || chunk.type == "IDAT";
        if (chunk.type == "IEND")
            return hasPicture && rest.isEmpty();
    }
}

QString describePng(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("PNG, %1 bytes, sha256 %2")
        .arg(QLocale(QLocale::English, QLocale::UnitedStates).toString(bytes.size()), QString::fromLatin1(hash));
}

} // namespace caseledger

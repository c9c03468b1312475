// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutation.h"

#include "tests/unit/imports/extracttext.h"
#include "tests/unit/imports/nachabuilder.h"

#include <algorithm>

namespace caseledger {

namespace {

qsizetype below(qsizetype limit, std::mt19937 &random)
{
    return std::uniform_int_distribution<qsizetype>(0, std::max<qsizetype>(limit, 1) - 1)(random);
}

QByteArray randomExtract(ExtractKind kind, std::mt19937 &random)
{
    auto record = soundRecord(kind);
    std::shuffle(record.begin(), record.end(), random);
    QByteArray text = csvOf(record);
    const QByteArray values = text.sliced(text.indexOf('\n') + 1);
    for (qsizetype more = below(6, random); more > 0; --more)
        text += values; // doubled keys, too
    return below(2, random) == 0 ? text : text.replace('\n', "\r\n");
}

QByteArray randomNacha(std::mt19937 &random)
{
    NachaBuilder builder;
    for (qsizetype batches = 1 + below(3, random); batches > 0; --batches) {
        builder.batch(below(2, random) == 0 ? "CTX" : "CCD");
        for (qsizetype entries = below(4, random); entries > 0; --entries) {
            const int deds = int(1 + below(5, random));
            QByteArray information;
            for (int i = 0; i < deds; ++i)
                information += "DED*CS*AB12345C1*250613*100*900123456*N*SAMPLE,ANN*36061*\\";
            builder.entry(deds * 100).addenda(information);
        }
    }
    const QByteArrayList lines = builder.lines();
    return below(3, random) == 0 ? lines.join() : lines.join('\n');
}

void damage(QByteArray &bytes, std::mt19937 &random)
{
    static const QByteArrayList telling { QByteArray(1, '\0'), "\"", ",", "\n", "\r", "\r\n", "\xff", "\xc3",
        "\xef\xbb\xbf", "*", "\\", "~", "ISA*", "GS*", "ST*820*", "DED*", "9", " ", QByteArray(94, '9'),
        QByteArray(5000, 'x'), "-", ".00" };
    const qsizetype at = below(bytes.size() + 1, random);
    const qsizetype size = below(bytes.size() - at + 1, random);
    switch (below(7, random)) {
    case 0:
        if (at < bytes.size())
            bytes[at] = char(bytes[at] ^ (1 << below(8, random)));
        return;
    case 1:
        bytes.insert(at, telling[below(telling.size(), random)]);
        return;
    case 2:
        bytes.replace(at, 1, telling[below(telling.size(), random)]);
        return;
    case 3:
        bytes.truncate(at);
        return;
    case 4:
        bytes.remove(at, std::min<qsizetype>(size, 100));
        return;
    case 5:
        bytes.insert(below(bytes.size(), random), bytes.mid(at, size));
        return;
    default:
        if (at < bytes.size())
            bytes[at] = char(below(256, random));
    }
}

} // namespace

SoundFile randomSoundFile(std::mt19937 &random)
{
    const int kind = int(below(extractKinds + 4, random)); // NACHA more often: it has more to go wrong
    if (kind < extractKinds)
        return { kind, randomExtract(ExtractKind(kind), random) };
    return { extractKinds, randomNacha(random) };
}

QByteArray damaged(QByteArray bytes, std::mt19937 &random)
{
    for (qsizetype times = 1 + below(8, random); times > 0; --times)
        damage(bytes, random);
    return bytes;
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/csv.h"
#include "models/imports/sealedpins.h"
#include "models/safety/sealing.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace caseledger;

namespace {

/// A sealed PIN whose random part begins with a mark, so that a search for it finds an opened block wherever one is.
SealedPin marked(const PublicKey &key, const PartyRef &party, QByteArrayView pin, QByteArrayView mark)
{
    std::array<unsigned char, pinblock::randomSize> random {};
    std::ranges::copy(mark, random.begin());
    return pinblock::seal(key, pinblock::make(key, party, PinDigits(pin.data(), pinDigits), random));
}

int seal(QFile &table, const PublicKey &key, QFile &output)
{
    SealedPinsText text;
    output.write(text.head());
    CsvReader csv(table);
    csv.next(); // the header
    while (csv.next() == CsvReader::Step::Record) {
        const bool isGood = csv.fieldCount() == 3 && csv.field(1).size() == qsizetype(pinDigits)
            && csv.field(2).size() <= qsizetype(pinblock::randomSize);
        if (!isGood) {
            std::fprintf(stderr, "record %lld is not party_ref,pin,mark\n", static_cast<long long>(csv.record()));
            return 1;
        }
        const PartyRef party { QString::fromUtf8(csv.field(0)) };
        output.write(text.line({ party, marked(key, party, csv.field(1), csv.field(2)), std::nullopt }));
    }
    output.write(text.end());
    return output.flush() ? 0 : 1;
}

} // namespace

/// usage: markseal TABLE PUBLIC_KEY OUTPUT
/// As `caseledger-mailroom seal`, but from a table with the columns party_ref, pin, mark in that order; a mark has 17
/// bytes at most and stands in the random part of the sealed block.
int main(int count, char **arguments)
{
    if (count != 4)
        return 2;
    QFile table(QFile::decodeName(arguments[1]));
    QFile output(QFile::decodeName(arguments[3]));
    const Result<PublicKey> key = PublicKey::read(QFile::decodeName(arguments[2]));
    if (!key || !table.open(QIODevice::ReadOnly) || !output.open(QIODevice::WriteOnly)) {
        std::fprintf(stderr, "table, key or output cannot be opened\n");
        return 1;
    }
    return seal(table, *key, output);
}

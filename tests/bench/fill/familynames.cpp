// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fill/familynames.h"

#include <algorithm>

namespace caseledger::bench {

namespace {

constexpr const char *begins[] = { "Ab", "Bel", "Bran", "Cal", "Cor", "Dal", "Dren", "El", "Fal", "Fen", "Gal", "Gor",
    "Hal", "Har", "Il", "Jor", "Kel", "Kor", "Lan", "Lor", "Mal", "Mar", "Mor", "Nal", "Nor", "Or", "Pel", "Quin",
    "Ral", "Ros", "Sal", "Ser", "Sten", "Tal", "Tor", "Ul", "Val", "Vor", "Wen", "Zan" };
constexpr const char *middles[] = { "a", "e", "i", "o", "u", "ada", "ane", "ara", "aro", "asi", "ato", "eba", "eda",
    "ega", "ela", "ema", "ena", "era", "ero", "eta", "ibo", "ida", "igo", "ila", "ima", "ina", "iro", "ita", "oba",
    "oda", "oga", "ola", "oma", "ona", "ora", "oro", "osa", "ota", "uba", "uda", "uga", "ula", "uma", "una", "ura",
    "usa", "uta", "evi", "ovi", "avi" };
constexpr const char *ends[] = { "b", "bach", "ben", "bert", "by", "ck", "dale", "den", "der", "din", "do", "dor",
    "dson", "fel", "ford", "gard", "gen", "ham", "ker", "kin", "l", "land", "ler", "ley", "lin", "lis", "low", "man",
    "mer", "mond", "n", "nard", "ner", "nez", "nov", "r", "ran", "rell", "rez", "ris", "ro", "s", "sen", "sky", "son",
    "ston", "th", "ton", "vik", "well" };
static_assert(std::size(begins) * std::size(middles) * std::size(ends) == FamilyNames::count);

constexpr int step = 61'813; // shares no divisor with count: neighbours in rank are nowhere near in the alphabet

quint64 weightOf(int rank) { return (1ULL << 40) / quint64(rank + 20); }

} // namespace

FamilyNames::FamilyNames()
{
    quint64 all = 0;
    for (int rank = 0; rank < count; ++rank)
        all += weightOf(rank);
    quint64 sum = 0;
    m_ends.reserve(count);
    for (int rank = 0; rank < count; ++rank) {
        sum += weightOf(rank);
        m_ends.push_back(quint32((sum >> 16) * 0xffffffffULL / (all >> 16)));
    }
}

QString FamilyNames::drawn(quint32 number) const
{
    const auto found = std::ranges::upper_bound(m_ends, number);
    return ofRank(std::min(int(found - m_ends.begin()), count - 1));
}

QString FamilyNames::ofRank(int rank)
{
    size_t place = size_t(qint64(rank) * step % count);
    const char *begin = begins[place % std::size(begins)];
    place /= std::size(begins);
    const char *middle = middles[place % std::size(middles)];
    return QLatin1String(begin) + QLatin1String(middle) + QLatin1String(ends[place / std::size(middles)]);
}

} // namespace caseledger::bench

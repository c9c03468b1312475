// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/casequeries.h"
#include "tests/bench/figures.h"
#include "tests/bench/server/typedtexts.h"
#include "tests/bench/server/verbs.h"

namespace caseledger::bench {

namespace {

constexpr qsizetype fullList = 50; ///< hits: in an office of any size the same to find

}

void measureSearching(const BenchOffice &office, int cases)
{
    const QList<TypedTexts> kinds = typedTexts(office, cases);
    const auto connection = signedIn(office, office.workers.front());
    for (const TypedTexts &kind : kinds) // once: statements are prepared, plans are made
        for (const QString &text : kind.texts.first(std::min(qsizetype(8), kind.texts.size())))
            sure(findCases(*connection, text));
    QList<double> full;
    QList<double> all;
    for (const TypedTexts &kind : kinds) {
        QList<double> times;
        for (const QString &text : kind.texts) {
            QList<CaseHit> hits;
            times.append(timed([&] { hits = sure(findCases(*connection, text)); }));
            if (hits.size() == fullList)
                full.append(times.last());
        }
        if (!times.isEmpty())
            report((QByteArray("search as one types: ") + kind.kind).constData(), office.data, times, {});
        all += times;
    }
    report("search as one types: all that was typed", office.data, all, {});
    if (!full.isEmpty())
        report("search as one types: what fills the list", office.data, full, {});
}

} // namespace caseledger::bench

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batchreasons.h"

#include "models/imports/csv.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace caseledger {

namespace {

/// Places of the columns in index.csv.
constexpr qsizetype caseColumn = 0;
constexpr qsizetype statusColumn = 8;
constexpr qsizetype reasonColumn = 9;

/// What reasons have in common that differ by a day or a number alone.
QString withoutDigits(QString reason)
{
    for (QChar &each : reason) {
        if (each.isDigit())
            each = u'#';
    }
    return reason;
}

void count(const CsvReader &reader, QList<BatchReason> &reasons, QHash<std::pair<QString, QString>, qsizetype> &places)
{
    const QString status = QString::fromUtf8(reader.field(statusColumn));
    if (status != QLatin1String("refused") && status != QLatin1String("failed"))
        return;
    const QString reason = QString::fromUtf8(reader.field(reasonColumn));
    const std::pair key(status, withoutDigits(reason));
    const auto known = places.constFind(key);
    if (known != places.constEnd()) {
        ++reasons[*known].count;
        return;
    }
    places.insert(key, reasons.size());
    const std::optional<CaseId> first = CaseId::parse(QString::fromUtf8(reader.field(caseColumn)));
    reasons.append({ .status = status, .reason = reason, .count = 1, .first = first.value_or(CaseId()) });
}

} // namespace

Result<QList<BatchReason>> reasonsOf(const QString &indexFile)
{
    QFile file(indexFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::Failed, QStringLiteral("cannot read the index %1: %2").arg(indexFile, file.errorString()));
    QList<BatchReason> reasons;
    QHash<std::pair<QString, QString>, qsizetype> places;
    CsvReader reader(file);
    while (reader.next() == CsvReader::Step::Record)
        count(reader, reasons, places); // the head has neither status
    std::ranges::stable_sort(reasons, std::ranges::greater(), &BatchReason::count);
    return reasons;
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/keptpapercolumns.h"

#include "models/tables/columnkinds.h"
#include "ui/parts/officetime.h"

#include <QCoreApplication>

namespace caseledger {

namespace {

using Row = KeptPaper;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeptPaper)
};

constexpr Column<Row> columns[] = {
    { .key = "made_on",
        .title = QT_TRANSLATE_NOOP("Column", "Made"),
        .value = [](const Row &row) -> QVariant { return row.madeAt; },
        .text = [](const Row &row, const Phrasebook &book) { return officeTime(row.madeAt, book); },
        .plain = [](const Row &row) { return row.madeAt.toString(Qt::ISODate); } },
    codeColumn<Row, [](const Row &row) { return row.kind; }>("kind", QT_TRANSLATE_NOOP("Column", "Kind")),
    { .key = "for",
        .title = QT_TRANSLATE_NOOP("Column", "For"),
        .value = [](const Row &row) -> QVariant { return int(row.role); },
        .text = [](const Row &row, const Phrasebook &book) { return word(row.role, book); },
        .plain =
            [](const Row &row) {
                return row.role == Role::Custodial ? QStringLiteral("custodial") : QStringLiteral("noncustodial");
            } },
    { .key = "language",
        .title = QT_TRANSLATE_NOOP("Column", "Language"),
        .value = [](const Row &row) -> QVariant { return row.language; },
        .text = [](const Row &row, const Phrasebook &book) { return word(languageFromCode(row.language), book); },
        .plain = [](const Row &row) { return row.language; } },
    { .key = "pages",
        .title = QT_TRANSLATE_NOOP("Column", "Pages"),
        .value = [](const Row &row) -> QVariant { return row.pages; },
        .text = [](const Row &row, const Phrasebook &) { return QString::number(row.pages); },
        .plain = [](const Row &row) { return QString::number(row.pages); },
        .align = Qt::AlignRight | Qt::AlignAbsolute },
    textColumn<Row, [](const Row &row) { return row.number.text(); }>("number", QT_TRANSLATE_NOOP("Column", "Number")),
    textColumn<Row, [](const Row &row) { return row.madeBy; }>("made_by", QT_TRANSLATE_NOOP("Column", "By")),
};

} // namespace

std::span<const Column<KeptPaper>> keptPaperColumns() { return columns; }

QList<DetailLine> keptPaperFacts(const KeptPaper &paper, const Phrasebook &book)
{
    QList<DetailLine> lines = cellLines(keptPaperColumns(), paper, book);
    if (const QString period = book.period(paper.period); !period.isEmpty())
        lines.append({ Words::tr("Period"), period });
    lines.append({ Words::tr("Day on the paper"), book.date(paper.asOf) });
    if (paper.kind != PaperKind::AccessNotice)
        lines.append({ Words::tr("Amount"), book.money(paper.amount) });
    if (!paper.overrideReason.isEmpty())
        lines.append({ Words::tr("Made all the same because"), paper.overrideReason });
    lines.append({ Words::tr("Kept"),
        paper.contentSha256.isEmpty() ? Words::tr("The facts alone") : Words::tr("The file, byte for byte") });
    lines.append({ Words::tr("Digest"), paper.digest });
    return lines;
}

} // namespace caseledger

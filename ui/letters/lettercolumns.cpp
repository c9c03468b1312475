// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/lettercolumns.h"

#include "models/store/letters/pinrequest.h"
#include "models/tables/columnkinds.h"
#include "models/text/letterwords.h"
#include "ui/parts/officetime.h"

#include <QCoreApplication>

namespace caseledger {

namespace {

using Row = LetterLine;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LetterLine)
};

/// A word for people that sorts by the place of its value, and stands in files as its code.
template <auto get>
constexpr Column<Row> stageColumn(const char *key, const char *title)
{
    return { .key = key,
        .title = title,
        .value = [](const Row &row) -> QVariant { return int(get(row)); },
        .text = [](const Row &row, const Phrasebook &book) { return word(get(row), book); },
        .plain = [](const Row &row) { return QString(code(get(row))); } };
}

constexpr Column<Row> columns[] = {
    textColumn<Row, [](const Row &row) { return row.letter.number.text(); }>(
        "letter", QT_TRANSLATE_NOOP("Column", "Letter")),
    textColumn<Row, [](const Row &row) { return row.letter.caseId.text(); }>(
        "case", QT_TRANSLATE_NOOP("Column", "Case")),
    { .key = "party",
        .title = QT_TRANSLATE_NOOP("Column", "Parent"),
        .value = [](const Row &row) -> QVariant { return int(row.letter.role); },
        .text =
            [](const Row &row, const Phrasebook &) {
                return row.letter.role == Role::Custodial ? Words::tr("Custodial") : Words::tr("Noncustodial");
            },
        .plain =
            [](const Row &row) {
                return row.letter.role == Role::Custodial ? QStringLiteral("custodial")
                                                          : QStringLiteral("noncustodial");
            } },
    stageColumn<[](const Row &row) { return row.letter.state; }>("state", QT_TRANSLATE_NOOP("Column", "State")),
    { .key = "waiting",
        .title = QT_TRANSLATE_NOOP("Column", "Waiting"),
        .value = [](const Row &row) -> QVariant { return row.waited; },
        .text = [](const Row &row, const Phrasebook &book) { return cellText(ageText(row.waited), book); },
        .plain = [](const Row &row) { return row.waited < 0 ? QString() : QString::number(row.waited); },
        .align = Qt::AlignRight | Qt::AlignAbsolute },
    { .key = "reason",
        .title = QT_TRANSLATE_NOOP("Column", "Why"),
        .value = [](const Row &row) -> QVariant { return whyText(row.letter.reason); },
        .text = [](const Row &row, const Phrasebook &) { return whyText(row.letter.reason); },
        .plain = [](const Row &row) { return row.letter.reason; } },
    { .key = "requested_at",
        .title = QT_TRANSLATE_NOOP("Column", "Asked for"),
        .value = [](const Row &row) -> QVariant { return row.letter.requestedAt; },
        .text = [](const Row &row, const Phrasebook &book) { return officeTime(row.letter.requestedAt, book); },
        .plain = [](const Row &row) { return row.letter.requestedAt.toString(Qt::ISODate); } },
    textColumn<Row, [](const Row &row) { return row.letter.requestedBy; }>(
        "requested_by", QT_TRANSLATE_NOOP("Column", "By")),
    textColumn<Row, [](const Row &row) { return row.letter.approvedBy; }>(
        "approved_by", QT_TRANSLATE_NOOP("Column", "Approved by")),
    { .key = "attempt",
        .title = QT_TRANSLATE_NOOP("Column", "Attempt"),
        .value = [](const Row &row) -> QVariant { return row.letter.attempt; },
        .text = [](const Row &row, const Phrasebook &) { return QString::number(row.letter.attempt); },
        .plain = [](const Row &row) { return QString::number(row.letter.attempt); },
        .align = Qt::AlignRight | Qt::AlignAbsolute },
    textColumn<Row, [](const Row &row) { return row.letter.place; }>("place", QT_TRANSLATE_NOOP("Column", "Where")),
};

} // namespace

std::span<const Column<LetterLine>> letterColumns() { return columns; }

QString ageText(int seconds)
{
    constexpr int minute = 60;
    constexpr int hour = 60 * minute;
    constexpr int day = 24 * hour;
    if (seconds < 0)
        return {};
    if (seconds < hour)
        return Words::tr("%1 min").arg(seconds / minute);
    if (seconds < 2 * day)
        return Words::tr("%1 h").arg(seconds / hour);
    return Words::tr("%1 days").arg(seconds / day);
}

QString whyText(const QString &reason)
{
    return whyKept(reason, [](const char *source) { return QCoreApplication::translate("PinAnswer", source); });
}

QList<DetailLine> letterFacts(const Letter &letter, const Phrasebook &book)
{
    QList<DetailLine> lines { { Words::tr("Letter %1").arg(letter.number.text()), {} } };
    if (!letter.reason.isEmpty())
        lines.append({ Words::tr("Why it is here"), whyText(letter.reason) });
    lines.append({ word(letter.state, book), Words::tr("since %1").arg(officeTime(letter.changedAt, book)) });
    const QStringList asked { letter.requestedBy, word(letter.channel, book), officeTime(letter.requestedAt, book) };
    lines.append({ Words::tr("Asked for"), asked.join(QStringLiteral(" · ")) });
    if (!letter.approvedBy.isEmpty())
        lines.append({ Words::tr("Approved by"), letter.approvedBy });
    if (letter.queuedAt.isValid())
        lines.append({ Words::tr("Into the queue"), officeTime(letter.queuedAt, book) });
    if (!letter.place.isEmpty())
        lines.append({ Words::tr("Sheet"),
            Words::tr("%1, %2").arg(SheetNumber { letter.number, letter.attempt }.text(), letter.place) });
    return lines;
}

QList<DetailLine> historyLines(const QList<LetterStep> &steps, const Phrasebook &book)
{
    QList<DetailLine> lines { { Words::tr("History, the latest first"), {} } };
    for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
        QStringList parts { step->by, Words::tr("attempt %1").arg(step->attempt) };
        if (!step->reason.isEmpty())
            parts.append(whyText(step->reason));
        lines.append({ officeTime(step->at, book) + QStringLiteral(" · ") + word(step->state, book),
            parts.join(QStringLiteral(" · ")) });
    }
    return lines;
}

} // namespace caseledger

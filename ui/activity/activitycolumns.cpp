// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitycolumns.h"

#include "models/tables/columnkinds.h"
#include "models/text/letterwords.h"
#include "ui/activity/activitywords.h"
#include "ui/parts/officetime.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace caseledger {

namespace {

using Row = Activity;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Activity)
};

template <class... Handlers>
struct Each : Handlers...
{
    using Handlers::operator()...;
};
template <class... Handlers>
Each(Handlers...) -> Each<Handlers...>;

/// The number of a paper or letter, the reference of a row; empty where there is none.
QString subjectOf(const Row &row)
{
    return std::visit(
        Each { [](const PaperGiven &paper) { return paper.number.text(); },
            [](const LetterMoved &letter) { return letter.number.text(); },
            [](const RowReplaced &replaced) { return replaced.ref; }, [](const auto &) { return QString(); } },
        row.what);
}

QString workerOf(const Row &row) { return row.by.isEmpty() ? Words::tr("Import") : row.by; }

constexpr Column<Row> columns[] = {
    { .key = "at",
        .title = QT_TRANSLATE_NOOP("Column", "When"),
        .value = [](const Row &row) -> QVariant { return row.at; },
        .text = [](const Row &row, const Phrasebook &book) { return officeTime(row.at, book); },
        .plain = [](const Row &row) { return row.at.toString(Qt::ISODate); } },
    { .key = "by",
        .title = QT_TRANSLATE_NOOP("Column", "By"),
        .value = [](const Row &row) -> QVariant { return workerOf(row); },
        .text = [](const Row &row, const Phrasebook &book) { return cellText(workerOf(row), book); },
        .plain = [](const Row &row) { return row.by; } },
    textColumn<Row, &subjectOf>("about", QT_TRANSLATE_NOOP("Column", "Number")),
    { .key = "what",
        .title = QT_TRANSLATE_NOOP("Column", "What happened"),
        .value = [](const Row &row) -> QVariant { return activityText(row, Phrasebook()); },
        .text = [](const Row &row, const Phrasebook &book) { return activityText(row, book); },
        .plain = [](const Row &row) { return activityText(row, Phrasebook()); } },
};

} // namespace

std::span<const Column<Activity>> activityColumns() { return columns; }

QString activityText(const Activity &activity, const Phrasebook &book)
{
    return std::visit(
        Each { [&book](const NoteWritten &note) {
                  return Words::tr("Note: %1")
                      .arg(note.text.isEmpty() ? Words::tr("not shown") : lineOf(note.text, book));
              },
            [&book](const PaperGiven &paper) {
                //: a paper that was given out: its name, for which parent
                return Words::tr("Paper: %1, %2").arg(word(paper.kind, book), word(paper.role, book));
            },
            [&book](const PinAskedFor &asked) {
                //: which parent, by telephone or in writing, what came of it
                return Words::tr("Lost PIN, %1, %2: %3")
                    .arg(word(asked.role, book), word(asked.channel, book), pinResultText(asked.result));
            },
            [&book](const LetterMoved &letter) {
                //: which parent, the state of the letter
                return Words::tr("PIN letter, %1: %2").arg(word(letter.role, book), word(letter.state, book));
            },
            [&book](const ContactTouched &touched) { return contactText(touched, book); },
            [&book](const RowReplaced &replaced) { return replacedText(replaced, book); } },
        activity.what);
}

QList<DetailLine> activityDetails(const Activity &activity, const Phrasebook &book)
{
    if (const auto *note = std::get_if<NoteWritten>(&activity.what); note && note->text.contains(u'\n'))
        return { { Words::tr("The note"), {} }, { {}, note->text } };
    const auto *replaced = std::get_if<RowReplaced>(&activity.what);
    if (!replaced)
        return {};
    if (replaced->before.isEmpty())
        return { { Words::tr("As it was before"), Words::tr("not shown") } };
    QList<DetailLine> lines { { Words::tr("As it was before"), {} } };
    for (const OldValue &old : replaced->before)
        lines.append({ fieldTitle(old.field), oldValueText(old.value, book) });
    return lines;
}

QDate officeDay(const Activity &activity)
{
    return activity.at.toTimeZone(QTimeZone(QByteArrayLiteral("America/New_York"))).date();
}

} // namespace caseledger

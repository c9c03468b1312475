// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/letters/controlsheet.h"

#include "models/documents/layout/letterpage.h"
#include "models/documents/layout/pagecomposer.h"
#include "models/documents/layout/paperhead.h"

#include <algorithm>

namespace caseledger {

namespace {

Words said(const char *text) { return bare(QString::fromLatin1(text)); }

bool cameOut(const ControlSheet::Line &line)
{
    return line.state == LetterState::Printed || line.state == LetterState::Mailed;
}

/// "03/02/2026 14:05"
QString timeOf(const QDateTime &at, const Phrasebook &book)
{
    return book.date(at.date()) + at.time().toString(QStringLiteral(" HH:mm"));
}

std::vector<Fact> factsOf(const ControlSheet &sheet, const Phrasebook &book)
{
    const auto printed = std::ranges::count_if(sheet.lines, cameOut);
    std::vector<Fact> facts {
        { said("Printed at"), { timeOf(sheet.at, book) } },
        { said("Printed by"), { sheet.by } },
        { said("Printed to"), { sheet.place } },
        { said("Letters"), { QString::number(sheet.lines.size()) } },
        { said("Came out"), { QString::number(printed) } },
        { said("To look at"), { QString::number(qint64(sheet.lines.size()) - printed) } },
    };
    if (!sheet.lines.empty()) {
        facts.push_back({ said("First"), { sheet.lines.front().sheet.text() } });
        facts.push_back({ said("Last"), { sheet.lines.back().sheet.text() } });
    }
    std::erase_if(facts, [](const Fact &fact) { return fact.values.front().isEmpty(); });
    return facts;
}

PrintTable tableOf(const ControlSheet &sheet)
{
    PrintTable table;
    table.title = said("Letters of this run");
    table.emptyText = said("No letter was waiting.");
    table.columns = { { said("No."), TextRole::Date }, { said("Letter"), TextRole::Date },
        { said("Attempt"), TextRole::Date }, { said("Pages"), TextRole::Date }, { said("State"), TextRole::Date },
        { said("File or job") }, { said("In its envelope"), TextRole::Date } };
    for (const ControlSheet::Line &line : sheet.lines) {
        PrintRow row;
        for (const QString &text : { QString::number(table.rows.size() + 1), line.sheet.letter.text(),
                 QString::number(line.sheet.attempt.value_or(1)), QString::number(line.pages),
                 QString(codesOf(line.state)[size_t(line.state)]), plainLine(line.place),
                 cameOut(line) ? QStringLiteral("[      ]") : QString() })
            row.cells.push_back(bare(text));
        row.style = cameOut(line) ? TextStyle::Body : TextStyle::Bold;
        table.rows.push_back(row);
    }
    return table;
}

} // namespace

std::vector<Page> controlSheetPages(const ControlSheet &sheet, const Letterhead &letterhead)
{
    const Typesetter type;
    const Phrasebook english;
    const bool demo = letterhead.office.demo;
    const PageHead head {
        .title = said("Control Sheet"), .mark = demo ? said("DEMO") : Words(), .facts = factsOf(sheet, english)
    };
    LetterPage first = letterPage(head, letterhead, english, type);
    PageComposer composer(type, english, std::move(first.page), first.bodyTopMm);
    composer.paragraph(
        said("Count the sheets. Tick each letter when it is in its envelope, and scan its barcode. Letters "
             "in bold did not come out, or nobody knows whether they did: a supervisor decides."));
    composer.paragraph(said(
        "A sheet that is here twice, or is missing, is for the supervisor, too. This sheet goes into no envelope."));
    composer.table(tableOf(sheet));
    const QString place = type.elided(plainLine(sheet.place), TextStyle::Small, PaperFrame().widthMm() / 3);
    const RunningWords running { said("Control Sheet"), timeOf(sheet.at, english), place,
        demo ? QStringLiteral("DEMO") : QString() };
    return std::move(composer).finished(running, PaperWords(english, "Statement"));
}

} // namespace caseledger

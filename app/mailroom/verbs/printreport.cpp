// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/verbs/printreport.h"

#include "app/command/invocation.h"
#include "app/mailroom/room/folderoutlet.h"
#include "models/domain/codes.h"

#include <QFileInfo>

namespace caseledger {

void PrintReport::add(const LetterOutcome &outcome)
{
    using L = QLatin1String;
    const QString letter = outcome.sheet.letter.text();
    const bool isWell = outcome.state == LetterState::Printed || outcome.state == LetterState::Submitted;
    m_isAllWell = m_isAllWell && isWell;
    if (!isWell)
        Invocation::note(QStringLiteral("letter %1 is %2: %3").arg(letter, code(outcome.state), outcome.why));
    const QString folder = outcome.state == LetterState::Printed ? folderOf(outcome.place) : QString();
    const QString file = folder.isEmpty() ? QString() : letterFile(folder, outcome.sheet.letter);
    m_lines.push_back(
        { outcome.sheet, outcome.pages, outcome.state, file.isEmpty() ? outcome.job : QFileInfo(file).fileName() });
    if (m_invocation.wantsJson())
        m_invocation.write(
            JsonObject().add(L("letter"), letter).add(L("state"), code(outcome.state)).add(L("file"), file));
    else
        m_table.addRow({ letter, code(outcome.state), file.isEmpty() ? outcome.place : file });
    Invocation::progress(QStringLiteral("%1 letters").arg(m_lines.size()));
}

void PrintReport::close()
{
    Invocation::progress(QString());
    if (!m_table.isEmpty())
        m_invocation.write(m_table.text());
}

} // namespace caseledger

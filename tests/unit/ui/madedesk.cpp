// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ui/madedesk.h"

#include "models/tables/caseexport.h"

namespace caseledger::test {

QString textOf(const PaperWish &wish)
{
    return QStringLiteral("kind %1 role %2 from %3 language %4 stock %5")
        .arg(int(wish.kind))
        .arg(int(wish.role.value_or(usualReader(wish.kind))))
        .arg(wish.period.first.toString(Qt::ISODate))
        .arg(int(wish.language.value_or(Language::English)))
        .arg(int(wish.stock));
}

MadeDesk::MadeDesk()
{
    const DatabaseSpec spec { .path = m_folder.filePath(QStringLiteral("office.db")), .keyFile = {} };
    if (!m_folder.isValid() || !Connection::create(spec))
        qFatal("cannot make an office");
    m_store = std::make_unique<Store>(spec);
    m_desk = std::make_unique<Desk>(Desk { *m_store, Phrasebook(), {}, {}, QStringLiteral("tester") });
    PaperTools &tools = m_desk->papers;
    tools.read = [this](Connection &, const CaseId &, PaperKind, const QString &) -> Result<PaperSource> {
        ++read;
        return PaperSource { .file = std::make_shared<CaseFile>(), .others = {} };
    };
    tools.make = [this](const PaperSource &, const Letterhead &, const PaperWish &wish) { return answer(wish); };
    tools.letterhead = [](const Office &office) { return Letterhead { .office = office, .logo = {}, .wording = {} }; };
    tools.wordingProblems = [this](const Office &) { return wordingProblems; };
    tools.issue = [this](Connection &, const Paper &paper, const QString &reason) { return issue(paper, reason); };
    tools.writeFile = [](const QByteArray &content, const QString &file) { return replaceFile(file, content); };
    m_desk->printers.nudge = [this](const QString &printer) { return nudges.value(printer); };
    m_desk->printers.keepNudge = [this](const QString &printer, QPointF byMm) { nudges.insert(printer, byMm); };
}

PaperAnswer MadeDesk::answer(const PaperWish &wish)
{
    ++made;
    const std::lock_guard wait(gate);
    PaperAnswer answer;
    answer.paper.kind = wish.kind;
    answer.paper.isProtected = isProtected;
    if (refusal && !wish.overridden) {
        answer.refusal = refusal;
        return answer;
    }
    answer.paper.pages = pages;
    if (pages.empty()) {
        Page page;
        page.texts.push_back({ .rect = { 20, 20, 100, 6 }, .text = textOf(wish) });
        answer.paper.pages.assign(wish.kind == PaperKind::PaymentHistory ? 3 : 1, page);
    }
    return answer;
}

Result<IssuedPaper> MadeDesk::issue(const Paper &paper, const QString &reason)
{
    if (issueFails)
        return tl::unexpected(*issueFails);
    ++issued;
    overrideReason = reason;
    issuedTexts = paper.pages.front().texts.size();
    return IssuedPaper { .number = PaperNumber::random(), .pages = paper.pages, .pdf = QByteArrayLiteral("%PDF-made") };
}

} // namespace caseledger::test

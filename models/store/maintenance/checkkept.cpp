// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/maintenance/checkkept.h"

#include "models/store/maintenance/looserow.h"
#include "models/store/papers/paperfacts.h"
#include "models/store/settings/settingfields.h"

#include <algorithm>

namespace caseledger {

namespace {

using L = QLatin1String;

struct CheckedPaper
{
    QString number;
    QString caseId;
    KeptPaper paper;
    QList<ColumnFault> faults;
};

CheckedPaper readPaper(RowReader &row)
{
    LooseReader in(row);
    CheckedPaper checked;
    KeptPaper &paper = checked.paper;
    checked.number = in.key(L("number"));
    paper.number = PaperNumber::parse(checked.number).value_or(PaperNumber());
    if (paper.number.isEmpty())
        in.note("identifier", L("number"));
    checked.caseId = in.key(L("case_id"));
    paper.caseId = CaseId::parse(checked.caseId).value_or(CaseId());
    paper.kind = in.enumeration<PaperKind>(L("kind"));
    paper.role = in.value<bool>(L("role")) ? Role::Noncustodial : Role::Custodial;
    paper.language = in.text(L("language"));
    paper.period.first = in.dayOrNone(L("period_first"));
    paper.period.last = in.dayOrNone(L("period_last"));
    paper.asOf = in.day(L("as_of"));
    paper.pages = in.value<int>(L("pages"));
    paper.amount = in.value<Money>(L("amount"));
    paper.digest = in.text(L("digest"));
    paper.overrideReason = in.text(L("override_reason"));
    paper.madeAt = in.value<QDateTime>(L("made_at"));
    paper.madeBy = in.key(L("made_by"));
    paper.contentSha256 = in.text(L("content_sha256"));
    paper.content = in.value<QByteArray>(L("content"));
    checked.faults = in.takeFaults();
    return checked;
}

bool isDigest(const QString &text)
{
    constexpr qsizetype digits = 64;
    const auto isHexadecimal = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return text.size() == digits && std::ranges::all_of(text, isHexadecimal);
}

struct CheckedChange
{
    QString key;
    QDate from;
    QString oldValue;
    QString newValue;
    QList<ColumnFault> faults;

    QString ref() const { return from.isValid() ? key + u' ' + isoText(from) : key; }
};

CheckedChange readChange(RowReader &row)
{
    LooseReader in(row);
    CheckedChange checked;
    checked.key = in.key(L("name"));
    checked.from = in.dayOrNone(L("from_on"));
    checked.oldValue = in.text(L("old_value"));
    checked.newValue = in.text(L("new_value"));
    in.text(L("reason"));
    in.value<QDateTime>(L("changed_at"));
    in.key(L("changed_by"));
    checked.faults = in.takeFaults();
    return checked;
}

/// One paper whose columns hold what they should.
Result<> checkPaper(Connection &connection, const CheckedPaper &checked, const FindingSink &found)
{
    const KeptPaper &paper = checked.paper;
    if (paper.pages < 1 || !isDigest(paper.digest))
        found({ QStringLiteral("paper_facts"), checked.caseId, checked.number,
            QStringLiteral("What is kept of a paper names no page or no digest.") });
    if (paper.contentSha256 != sha256Of(paper.content))
        found({ QStringLiteral("paper_content"), checked.caseId, checked.number,
            QStringLiteral("The content of a kept paper no longer has its hash; compare a backup.") });
    const Result<bool> sound = areFactsInTrail(connection, paper);
    if (!sound)
        return tl::unexpected(sound.error());
    if (!*sound)
        found({ QStringLiteral("paper_trail"), checked.caseId, checked.number,
            QStringLiteral("What is kept of a paper is not what the trail says of it; compare a backup.") });
    return {};
}

Result<> checkPrints(Connection &connection, const FindingSink &found)
{
    struct Print
    {
        QString caseId;
        QString detail;
    };
    const auto prints = Query(connection, "check_prints_without_paper").all([](RowReader &row) {
        Print print;
        print.caseId = row.read<QString>();
        print.detail = row.read<QString>();
        return print;
    });
    if (!prints)
        return tl::unexpected(prints.error());
    for (const Print &print : *prints)
        found({ QStringLiteral("paper_missing"), print.caseId, print.detail.section(u' ', 1, 1),
            QStringLiteral("A paper that the trail says was printed is not kept; compare a backup.") });
    return {};
}

} // namespace

Result<> checkKeptPapers(Connection &connection, const FindingSink &found)
{
    Query papers(connection, "check_kept_papers");
    if (Result<> started = papers.start(); !started)
        return started;
    while (true) {
        const auto next = papers.next(readPaper);
        if (!next)
            return tl::unexpected(next.error());
        if (!*next)
            return checkPrints(connection, found);
        const CheckedPaper &checked = **next;
        if (reportFaults(checked.faults, checked.caseId, QStringLiteral("kept_paper"), checked.number, found))
            continue;
        if (const Result<> done = checkPaper(connection, checked, found); !done)
            return done;
    }
}

Result<> checkSettingHistory(Connection &connection, const Office &office, const FindingSink &found)
{
    const auto changes = Query(connection, "setting_changes").all(readChange);
    if (!changes)
        return tl::unexpected(changes.error());
    QHash<QString, QString> later; // by what a change is of: the value that stood after it
    for (const CheckedChange &change : *changes) { // newest first
        const QString ref = change.ref();
        if (reportFaults(change.faults, {}, QStringLiteral("setting_change"), ref, found))
            continue;
        const SettingField *field = fieldOf(change.key);
        const QString stands = field == nullptr ? QString() : keptText(*field, office, change.from);
        if (field == nullptr || change.newValue != later.value(ref, stands))
            found({ QStringLiteral("setting_history"), {}, ref,
                QStringLiteral("A kept change of a setting does not lead to the value that came after it.") });
        later.insert(ref, change.oldValue);
    }
    return {};
}

} // namespace caseledger

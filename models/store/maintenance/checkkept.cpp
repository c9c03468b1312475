// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/maintenance/checkkept.h"

#include "models/store/maintenance/looserow.h"
#include "models/store/papers/keptpapers.h"
#include "models/store/settings/settingfields.h"

#include <algorithm>

namespace caseledger {

namespace {

using L = QLatin1String;

struct CheckedPaper
{
    QString number;
    QString caseId;
    KeptPaper paper; ///< as far as it is looked at
    QList<ColumnFault> faults;
};

CheckedPaper readPaper(RowReader &row)
{
    LooseReader in(row);
    CheckedPaper checked;
    checked.number = in.key(L("number"));
    if (!PaperNumber::parse(checked.number))
        in.note("identifier", L("number"));
    checked.caseId = in.key(L("case_id"));
    in.enumeration<PaperKind>(L("kind"));
    in.value<bool>(L("role"));
    in.text(L("language"));
    in.dayOrNone(L("period_first"));
    in.dayOrNone(L("period_last"));
    in.day(L("as_of"));
    checked.paper.pages = in.value<int>(L("pages"));
    in.value<Money>(L("amount"));
    checked.paper.digest = in.text(L("digest"));
    in.value<QDateTime>(L("made_at"));
    in.key(L("made_by"));
    checked.paper.contentSha256 = in.text(L("content_sha256"));
    checked.paper.content = in.value<QByteArray>(L("content"));
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
            return {};
        const CheckedPaper &checked = **next;
        if (reportFaults(checked.faults, checked.caseId, QStringLiteral("kept_paper"), checked.number, found))
            continue;
        if (checked.paper.pages < 1 || !isDigest(checked.paper.digest))
            found({ QStringLiteral("paper_facts"), checked.caseId, checked.number,
                QStringLiteral("What is kept of a paper names no page or no digest.") });
        if (!checked.paper.isContentSound())
            found({ QStringLiteral("paper_content"), checked.caseId, checked.number,
                QStringLiteral("The content of a kept paper no longer has its hash; compare a backup.") });
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

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/verbs/paperoptions.h"

#include "app/tasks/papers.h"

#include <QRegularExpression>
#include <QStringList>

#include <CLI/CLI.hpp>

namespace caseledger {

void addPaperOptions(CLI::App &verb, PaperOptions &options, const std::string &kinds)
{
    verb.add_option("kind", options.kind, kinds)->required();
    verb.add_option("--for", options.reader, "Who it goes to (else the only parent it is for, or the custodial parent)")
        ->check(CLI::IsMember({ "custodial", "noncustodial" }));
    verb.add_option("--from", options.from, "The first day (else 1 January of last year; of coupons: today)");
    verb.add_option("--to", options.to, "The last day (else today; of coupons: the end of next month)");
    verb.add_option("--language", options.language, "en, ar, it, bn or ko (else the recipient's)");
    verb.add_option("--override", options.overrideReason, "Coupons: print what a rule holds back, for this reason");
    verb.add_option("--reason", options.reason, "Why a case of another office is looked up");
    verb.add_option("--nudge", options.nudge, "Coupons: so many mm to the right and down, as in 0.4,-1.2");
    verb.add_flag("--preprinted", options.preprinted, "Coupons: only what is not on the preprinted form");
}

QString paperNames()
{
    QStringList names;
    for (const QLatin1String name : codesOf(PaperKind {}))
        names.append(name);
    return names.join(QLatin1String(", "));
}

Result<PaperWish> wishOf(const PaperOptions &options)
{
    const std::optional<PaperKind> kind = fromCode<PaperKind>(textOf(options.kind));
    if (!kind)
        return failure(
            Error::Kind::Usage, QStringLiteral("there is no such paper: the papers are %1").arg(paperNames()));
    PaperWish wish { .kind = *kind, .role = roleFromCode(textOf(options.reader)) };
    const Result<DateRange> days = daysOf(options.from, options.to);
    if (!days)
        return tl::unexpected(days.error());
    wish.period = *days;
    if (!options.language.empty()) {
        wish.language = languageFromCode(textOf(options.language));
        if (code(*wish.language) != textOf(options.language))
            return failure(Error::Kind::Usage, QStringLiteral("--language takes en, ar, it, bn or ko"));
    }
    if (*kind != PaperKind::Coupon && (options.preprinted || !options.nudge.empty()))
        return failure(Error::Kind::Usage, QStringLiteral("--preprinted and --nudge are for coupons"));
    wish.stock = options.preprinted ? CouponStock::Preprinted : CouponStock::Blank;
    return wish;
}

Result<QPointF> nudgeOf(const PaperOptions &options)
{
    static const QRegularExpression form(QStringLiteral("^(-?\\d{1,2}(?:\\.\\d)?),(-?\\d{1,2}(?:\\.\\d)?)$"));
    if (options.nudge.empty())
        return QPointF();
    const QRegularExpressionMatch match = form.match(textOf(options.nudge));
    if (!match.hasMatch())
        return failure(Error::Kind::Usage,
            QStringLiteral("--nudge takes two lengths in mm with one place at most, as in 0.4,-1.2"));
    return QPointF(match.captured(1).toDouble(), match.captured(2).toDouble());
}

Letterhead letterheadFor(const Office &office, PaperKind kind)
{
    LetterheadRead read = readLetterhead(office);
    if (kind == PaperKind::AccessNotice || kind == PaperKind::MonthlyNotice) {
        for (const QString &problem : read.problems)
            Invocation::note(problem);
    }
    return std::move(read.letterhead);
}

} // namespace caseledger

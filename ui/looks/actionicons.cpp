// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks/actionicons.h"

#include "ui/looks/icons.h"

#include <algorithm>

namespace caseledger {

namespace {

struct ActionSign
{
    const char *code;
    Sign sign;
};

constexpr ActionSign signs[] = {
    { "find_case", Sign::Find },
    { "read_again", Sign::ReadAgain },
    { "other_cases_of_custodial", Sign::People },
    { "other_cases_of_noncustodial", Sign::People },
    { "pin_letter", Sign::Letter },
    { "next_call", Sign::NextCall },
    { "next_case", Sign::Next },
    { "close_case", Sign::Close },
    { "reopen_case", Sign::Undo },
    { "quit", Sign::Leave },
    { "statement", Sign::Statement },
    { "disbursements", Sign::Disbursements },
    { "coupons", Sign::Coupons },
    { "monthly_notice", Sign::Calendar },
    { "access_notice", Sign::Notice },
    { "kept_papers", Sign::KeptPapers },
    { "show_payments", Sign::Save },
    { "show_disbursements", Sign::Disbursements },
    { "show_balances", Sign::Balance },
    { "show_charges", Sign::Overdue },
    { "show_chart", Sign::Chart },
    { "show_contact", Sign::Contact },
    { "show_activity", Sign::Activity },
    { "choose_columns", Sign::Columns },
    { "filter_table", Sign::Filter },
    { "copy", Sign::Copy },
    { "export_table", Sign::Export },
    { "print", Sign::Printed },
    { "privacy_view", Sign::Hidden },
    { "appearance", Sign::Appearance },
    { "keys", Sign::Keys },
    { "help", Sign::Help },
    { "many_papers", Sign::Queue },
    { "office_settings", Sign::Settings },
    { "letter_queue", Sign::Letter },
    { "trail", Sign::Trail },
    { "last_views", Sign::Activity },
    { "note", Sign::Note },
    { "pin_case", Sign::Pinned },
};

} // namespace

QIcon iconOfAction(QLatin1String code)
{
    const auto *found = std::ranges::find_if(signs, [code](const ActionSign &each) { return code == QLatin1String(each.code); });
    return found == std::end(signs) ? QIcon() : icon(found->sign);
}

} // namespace caseledger

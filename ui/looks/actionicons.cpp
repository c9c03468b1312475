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
    { "previous_case", Sign::Previous },
    { "caller_is", Sign::Person },
    { "close_case", Sign::Close },
    { "reopen_case", Sign::Undo },
    { "quit", Sign::Leave },
    { "statement", Sign::Statement },
    { "disbursements", Sign::Disbursements },
    { "coupons", Sign::Coupons },
    { "monthly_notice", Sign::Calendar },
    { "access_notice", Sign::Notice },
    { "kept_papers", Sign::KeptPapers },
    { "show_payments", Sign::Payments },
    { "show_disbursements", Sign::Disbursements },
    { "show_balances", Sign::Balance },
    { "show_charges", Sign::Calendar },
    { "show_chart", Sign::Chart },
    { "show_contact", Sign::Contact },
    { "show_activity", Sign::Activity },
    { "show_columns", Sign::Columns },
    { "filter_table", Sign::Filter },
    { "export_table", Sign::Export },
    { "print_shown", Sign::Printed },
    { "appearance", Sign::Appearance },
    { "key_sheet", Sign::Keys },
    { "many_papers", Sign::Queue },
    { "office_settings", Sign::Settings },
    { "letter_queue", Sign::Letter },
    { "supervisor_page", Sign::Chart },
    { "trail", Sign::Trail },
    { "last_views", Sign::Activity },
    { "write_note", Sign::Note },
};

} // namespace

QIcon iconOfAction(QLatin1String code)
{
    const auto *found
        = std::ranges::find_if(signs, [code](const ActionSign &each) { return code == QLatin1String(each.code); });
    return found == std::end(signs) ? QIcon() : icon(found->sign);
}

} // namespace caseledger

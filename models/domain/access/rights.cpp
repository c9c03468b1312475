// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/access/rights.h"

#include <array>

namespace caseledger {

namespace {

constexpr QLatin1String roleCodes[] = { QLatin1String("agent"), QLatin1String("caseworker"),
    QLatin1String("supervisor"), QLatin1String("mailroom"), QLatin1String("auditor"), QLatin1String("administrator") };

constexpr size_t roleCount = std::size(roleCodes);
constexpr auto no = Grant::No;
constexpr auto yes = Grant::Yes;

/// In the order of Right; each row in the order of StaffRole.
constexpr std::array<Grant, roleCount> table[] = {
    // agent, caseworker, supervisor, mailroom, auditor, administrator
    { yes, Grant::OwnOfficeElseReason, Grant::OwnOfficeElseReason, no, no, no }, // OpenCases
    { no, Grant::OwnOfficeWithReason, Grant::WithReason, no, no, no }, // ProtectedContact
    { yes, Grant::OwnOfficeElseReason, Grant::OwnOfficeElseReason, no, no, no }, // PrintStatements
    { no, Grant::OwnOfficeElseReason, Grant::OwnOfficeElseReason, no, no, no }, // PrintPapers
    { no, Grant::WithReason, Grant::WithReason, no, no, no }, // ExportCase
    { no, no, Grant::OwnOfficeElseReason, no, no, no }, // PrintBatch
    { no, Grant::OwnOfficeElseReason, Grant::OwnOfficeElseReason, no, no, no }, // ChangeContact
    { yes, Grant::OwnOfficeElseReason, Grant::OwnOfficeElseReason, no, no, no }, // RequestPinLetter
    { no, no, yes, no, no, no }, // ManageLetters
    { no, no, no, yes, no, no }, // PrintLetters
    { no, no, no, no, no, yes }, // Administer
    { Grant::OwnViews, Grant::OwnViews, Grant::OwnOffice, no, yes, no }, // ReadTrail
    { no, no, no, no, yes, yes }, // VerifyTrail
    { no, no, yes, no, no, no }, // Oversee
    { no, no, yes, no, no, yes }, // ChangeDistricts
};
static_assert(std::size(table) == size_t(Right::ChangeDistricts) + 1);

} // namespace

std::span<const QLatin1String> codesOf(StaffRole) { return roleCodes; }

Grant grantOf(StaffRole role, Right right) { return table[size_t(right)][size_t(role)]; }

Grant grantOf(const Worker &worker, Right right)
{
    return worker.hasEveryRight ? Grant::Yes : grantOf(worker.role, right);
}

Verdict verdictOn(const Worker &worker, Right right, const QString &officeOfCase, bool isBlocked, bool hasReason)
{
    const Grant grant = grantOf(worker, right);
    const bool isOwn = !worker.office.isEmpty() && worker.office == officeOfCase;
    const Verdict afterReason = hasReason ? Verdict::Granted : Verdict::NeedsReason;
    if (grant == Grant::No)
        return Verdict::NotAllowed;
    if (isBlocked && !worker.hasEveryRight)
        return Verdict::Blocked;
    switch (grant) {
    case Grant::Yes:
        return Verdict::Granted;
    case Grant::WithReason:
        return afterReason;
    case Grant::OwnOfficeElseReason:
        return isOwn ? Verdict::Granted : afterReason;
    case Grant::OwnOfficeWithReason:
        return isOwn ? afterReason : Verdict::NotAllowed;
    case Grant::OwnOffice:
        return isOwn ? Verdict::Granted : Verdict::NotAllowed;
    case Grant::No:
    case Grant::OwnViews:
        break;
    }
    return Verdict::NotAllowed;
}

} // namespace caseledger

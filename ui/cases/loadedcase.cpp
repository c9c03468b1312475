// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/loadedcase.h"

#include "models/store/cases/admission.h"

namespace caseledger {

namespace {

Result<LoadedCasePointer> laidOut(
    Connection &connection, CaseFilePointer file, const QString &reason, std::shared_ptr<const Admission> admission)
{
    Result<Office> office = readOffice(connection);
    if (!office)
        return tl::unexpected(office.error());
    const QDate day = today(*office);
    CaseTables tables = caseTables(file->records, day, office->policy);
    const Worker worker = admission->who().worker;
    return std::make_shared<const LoadedCase>(LoadedCase {
        std::move(file), std::move(*office), day, std::move(tables), worker, reason, std::move(admission) });
}

/// The file's revision covers the case and its parents, not which other cases they have.
bool isTheSame(const LoadedCase &before, const LoadedCase &now)
{
    return before.file->revision == now.file->revision && before.today == now.today && before.office == now.office
        && before.file->otherCasesOfCustodial == now.file->otherCasesOfCustodial
        && before.file->otherCasesOfNoncustodial == now.file->otherCasesOfNoncustodial;
}

} // namespace

Result<LoadedCasePointer> loadCase(Connection &connection, const CaseId &id, const QString &reason)
{
    return admitCases(connection, { id }, { .reason = reason, .contact = ProtectedContact::TakenOut })
        .and_then([&](const Admission &admission) {
            return readAdmitted(connection, admission, id).and_then([&](const CaseFilePointer &file) {
                return laidOut(connection, file, reason, std::make_shared<const Admission>(admission));
            });
        });
}

Result<LoadedCasePointer> loadAgain(Connection &connection, const LoadedCasePointer &before)
{
    if (!before->admission)
        return failure(Error::Kind::Denied, QStringLiteral("This case was not opened in an office."));
    return readOpenCase(connection, *before->admission, before->id())
        .and_then(
            [&](const CaseFilePointer &file) { return laidOut(connection, file, before->reason, before->admission); })
        .map([&before](const LoadedCasePointer &now) { return isTheSame(*before, *now) ? before : now; });
}

} // namespace caseledger

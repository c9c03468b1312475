// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/loadedcase.h"

#include "models/store/access/signin.h"
#include "models/store/casequeries.h"

namespace caseledger {

Result<LoadedCasePointer> loadCase(Connection &connection, const CaseId &id, const QString &reason)
{
    Result<Office> office = readOffice(connection);
    if (!office)
        return tl::unexpected(office.error());
    const Result<SignedIn> who = requireWorker(connection);
    if (!who)
        return tl::unexpected(who.error());
    Result<CaseFilePointer> file
        = openCase(connection, id, { .reason = reason, .contact = ProtectedContact::TakenOut });
    if (!file)
        return tl::unexpected(file.error());
    const QDate day = today(*office);
    CaseTables tables = caseTables((*file)->records, day, office->policy);
    return std::make_shared<const LoadedCase>(
        LoadedCase { std::move(*file), std::move(*office), day, std::move(tables), who->worker, reason });
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"
#include "tests/support/casetext.h"

#include <memory>

namespace caseledger::test {

/// A case with two made-up parents; the records as in casetext.h.
inline CaseFile paperCase(const CaseRecords &records)
{
    CaseFile file { .records = records };
    file.custodial.ref = { QStringLiteral("C1") };
    file.custodial.givenName = QStringLiteral("Maren");
    file.custodial.familyName = QStringLiteral("Testwood");
    file.custodial.nativeName = QStringLiteral("마렌");
    file.custodial.language = QStringLiteral("ko");
    file.custodial.address = { PostalAddress { .street1 = QStringLiteral("1 Sample Street") }, true };
    file.custodial.addressVerifiedOn = QDate(2024, 12, 1);
    file.noncustodial.ref = { QStringLiteral("N1") };
    file.noncustodial.givenName = QStringLiteral("Quill");
    file.noncustodial.familyName = QStringLiteral("Exampleson");
    file.noncustodial.nativeName = QStringLiteral("퀼");
    file.noncustodial.language = QStringLiteral("it");
    file.noncustodial.address = { PostalAddress { .street1 = QStringLiteral("2 Sample Street") }, false };
    return file;
}

inline CaseFile paperCase(const QString &text) { return paperCase(caseOf(text)); }

/// The same as another case, of another payer where one is named.
inline CaseFilePointer paperCase(const char *id, const QString &text, const QString &payer = QStringLiteral("N1"))
{
    auto file = std::make_shared<CaseFile>(paperCase(text));
    file->records.supportCase.id = *CaseId::parse(QString::fromLatin1(id));
    file->noncustodial.ref = { payer };
    file->noncustodial.familyName = QStringLiteral("Of ") + payer;
    return file;
}

} // namespace caseledger::test

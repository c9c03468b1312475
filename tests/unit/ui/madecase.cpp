// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ui/madecase.h"

#include "tests/support/casetext.h"

namespace caseledger::test {

Party madeParty(const QString &given, const QString &family, bool familyViolence)
{
    const PostalAddress address { .street1 = QStringLiteral("1 Made-up Street"),
        .street2 = {},
        .city = QStringLiteral("Sampleville"),
        .state = QStringLiteral("NY"),
        .zip = QStringLiteral("12207") };
    Party party;
    party.ref = { given };
    party.givenName = given;
    party.familyName = family;
    party.language = QStringLiteral("en");
    party.ssnLast4 = QStringLiteral("0001");
    party.address = { address, familyViolence };
    party.phone = { QStringLiteral("555-0101"), familyViolence };
    party.email = { QStringLiteral("someone@example.org"), familyViolence };
    party.familyViolence = familyViolence;
    return party;
}

LoadedCasePointer madeCase(const QString &lines, const char *today)
{
    auto file = std::make_shared<CaseFile>();
    file->records = caseOf(lines);
    file->records.supportCase.id = *CaseId::parse(u"ZZ00001A1");
    file->records.supportCase.countyFips = QStringLiteral("36047");
    file->custodial = madeParty(QStringLiteral("Ada"), QStringLiteral("Madeup"));
    file->noncustodial = madeParty(QStringLiteral("Ben"), QStringLiteral("Invented"));
    auto loaded = std::make_shared<LoadedCase>();
    loaded->today = day(today);
    loaded->tables = caseTables(file->records, loaded->today, loaded->office.policy);
    loaded->file = file;
    return loaded;
}

LoadedCasePointer withParents(const LoadedCasePointer &loaded, const Party &custodial, const Party &noncustodial)
{
    auto file = std::make_shared<CaseFile>(*loaded->file);
    file->custodial = custodial;
    file->noncustodial = noncustodial;
    auto changed = std::make_shared<LoadedCase>(*loaded);
    changed->file = file;
    return changed;
}

LoadedCasePointer usualCase()
{
    return madeCase(QStringLiteral("case 2026-01-01 never children=2\n"
                                   "obligation O1 current_support 100.00 monthly 2026-01-01\n"
                                   "payment P1 2026-01-10 direct_payment 100.00\n"
                                   "payment P2 2026-02-10 direct_payment 60.00\n"
                                   "payment P3 2026-02-10 income_withholding 30.00\n"
                                   "payment P4 2026-03-10 direct_payment 100.00 returned\n"
                                   "payment P5 2026-04-10 lottery 20.00\n"
                                   "disbursement D1 P1 2026-01-14 custodial 100.00 cleared\n"
                                   "disbursement D2 P2 2026-02-12 custodial 60.00 stopped\n"),
        "2026-04-20");
}

} // namespace caseledger::test

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/fixedcases.h"

#include "app/demo/fixedplans.h"
#include "app/demo/people/kinship.h"

namespace caseledger {

namespace {

struct FixedPerson
{
    Tongue tongue;
    QStringView given;
    QStringView family;
    QStringView native;
};

struct FixedParents
{
    FixedPerson custodial;
    FixedPerson noncustodial;
    bool familyViolence = false;
};

using T = Tongue;
constexpr FixedParents parents[fixedCaseCount] = {
    { { T::English, u"Abigail", u"Sampleton", {} }, { T::English, u"Marcus", u"Testwell", {} } },
    { { T::English, u"Renée", u"Exemworth", {} }, { T::Spanish, u"José Luis", u"de la Muestra", {} } },
    { { T::Arabic, u"Layla", u"al-Mithali", u"ليلى المثالي" }, { T::Arabic, u"Omar", u"al-Tajribi", u"عمر التجريبي" } },
    { { T::Italian, u"Elisabetta", u"D'Esempio", {} }, { T::Italian, u"Nicolò", u"Campionelli", {} } },
    { { T::Bengali, u"Farhana", u"Nomuna", u"ফারহানা নমুনা" }, { T::Bengali, u"Rafiq", u"Udahoron", u"রফিক উদাহরণ" } },
    { { T::Korean, u"Gyeonbon", u"Kim", u"김견본" }, { T::Korean, u"Yesi", u"Namgung", u"남궁예시" } },
    { { T::English, u"Nora", u"Mockfield", {} }, { T::English, u"Vernon", u"Fableman", {} }, true },
    { {}, { T::English, u"Chester", u"Protoham", {} } }, // the custodial parent of the first case
    { { T::English, u"Imani", u"Inventwood", {} }, { T::English, u"Floyd", u"Figmentson", {} } },
    { { T::English, u"Martha", u"Placeholderby", {} }, { T::English, u"Stanley", u"Dummyridge", {} } },
};

DemoPerson custodialOf(int index)
{
    constexpr int closedCase = 7;
    return { index == closedCase ? 0 : index, Role::Custodial };
}

} // namespace

std::vector<PartyRow> fixedParties(int index, QDate today)
{
    const FixedParents &family = parents[index];
    std::vector<PartyRow> rows;
    const auto add = [&](DemoPerson person, const FixedPerson &fixed, bool familyViolence) {
        PersonName name { fixed.given.toString(), fixed.family.toString(), fixed.native.toString() };
        rows.push_back(fixedParty(person, fixed.tongue, std::move(name), today, familyViolence));
    };
    if (custodialOf(index).caseIndex == index)
        add({ index, Role::Custodial }, family.custodial, family.familyViolence);
    add({ index, Role::Noncustodial }, family.noncustodial, false);
    return rows;
}

CasePlan fixedPlan(int index, const DemoSetting &setting)
{
    constexpr CasePlan (*subjects[fixedCaseCount])(QDate) = { ordinaryCase, deepArrearsCase, arabicCase, italianCase,
        bengaliCase, koreanCase, protectedCase, closedCase, offsetCase, longCase };
    CasePlan plan = subjects[index](setting.today);
    SupportCase &supportCase = plan.records.supportCase;
    supportCase.office = demoOfficeCode;
    supportCase.custodial = partyRef(custodialOf(index));
    supportCase.noncustodial = partyRef({ index, Role::Noncustodial });
    return plan;
}

} // namespace caseledger

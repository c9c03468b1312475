// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demogenerator.h"

#include "app/demo/drawplan.h"
#include "app/demo/fixedcases.h"
#include "app/demo/people/kinship.h"
#include "app/demo/playcase.h"

#include <algorithm>

namespace caseledger {

namespace {

constexpr int casesPerLetters = 99'999;

/// AA00001A1 and so on; behind the fixed cases the last two places vary. The first seven are unique by themselves.
CaseId caseIdOf(int index)
{
    const int series = index / casesPerLetters;
    QString text = numberedRef('A', index % casesPerLetters + 1);
    text[0] = QChar(u'A' + series % 26);
    text.prepend(QChar(u'A' + series / 26));
    const bool fixed = index < fixedCaseCount;
    text += QChar(u'A' + (fixed ? 0 : index * 7 % 26));
    text += QChar(u'1' + (fixed ? 0 : index * 5 % 9));
    return CaseId::parse(text).value();
}

DemoCase fixedCase(int index, const DemoSetting &setting)
{
    CasePlan plan = fixedPlan(index, setting);
    plan.records.supportCase.id = caseIdOf(index);
    return { fixedParties(index, setting.today), playCase(std::move(plan), setting, index) };
}

DemoCase bulkCase(int index, const DemoSetting &setting)
{
    CasePlan plan = drawPlan(index, setting);
    SupportCase &supportCase = plan.records.supportCase;
    supportCase.id = caseIdOf(index);
    DemoCase made;
    const auto parent = [&](Role role) {
        const DemoPerson person = personOf(index, role, setting.seed);
        if (person.caseIndex == index)
            made.parties.push_back(
                drawParty(person, tongueOf(person, setting.seed), supportCase.openedOn, setting.today, setting.seed));
        return partyRef(person);
    };
    supportCase.custodial = parent(Role::Custodial);
    supportCase.noncustodial = parent(Role::Noncustodial);
    made.records = playCase(std::move(plan), setting, index);
    return made;
}

} // namespace

Result<> checkOptions(const DemoOptions &options)
{
    if (options.cases < 1 || options.cases > mostDemoCases)
        return failure(Error::Kind::Usage,
            QStringLiteral("The number of demo cases is out of range; give 1 to %1.").arg(mostDemoCases));
    if (!options.today.isValid() || options.today.year() < firstDemoYear || options.today.year() > lastDemoYear)
        return failure(Error::Kind::Usage,
            QStringLiteral("The demo office's day is out of range; give a day from %1-01-01 to %2-12-31.")
                .arg(firstDemoYear)
                .arg(lastDemoYear));
    return {};
}

DemoGenerator::DemoGenerator(const DemoOptions &options)
    : m_caseCount(std::max(options.cases, fixedCaseCount))
    , m_setting(options.seed, options.today)
{ }

DemoCase DemoGenerator::demoCase(int index) const
{
    return index < fixedCaseCount ? fixedCase(index, m_setting) : bulkCase(index, m_setting);
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fill/madeoffice.h"

#include "app/demo/drawplan.h"
#include "app/demo/people/kinship.h"
#include "app/demo/playcase.h"

#include <bit>

namespace caseledger::bench {

namespace {

constexpr int casesOfLetters = 99'999; // that begin with the same two letters
constexpr int firstNumber = fixedCaseCount; // a demo office's own ten cases are not among these

CaseId caseIdOf(int number)
{
    const int series = number / casesOfLetters;
    QString text = numberedRef('A', number % casesOfLetters + 1);
    text[0] = QChar(u'A' + series % 26);
    text.prepend(QChar(u'A' + series / 26));
    text += QChar(u'A' + number % 26 * 7 % 26);
    text += QChar(u'1' + number % 9 * 5 % 9);
    return CaseId::parse(text).value();
}

/// Of the cases that were brought over without their history, and of three in four that a demo office has whole, the
/// books begin on 1 January of last year. The others keep all their years.
void shorten(CasePlan &plan, int index, const DemoSetting &setting)
{
    constexpr int wholePerMille = 250;
    SupportCase &supportCase = plan.records.supportCase;
    const QDate begin(setting.today.year() - 1, 1, 1);
    DemoRandom random(~setting.seed, index, DemoStream::Plan);
    const bool isWhole
        = supportCase.openingOn.isValid() ? plan.paidFrom < supportCase.openingOn : random.chance(wholePerMille);
    if (isWhole || supportCase.openedOn > begin.addMonths(-6))
        return;
    supportCase.openingOn = begin;
    plan.paidFrom = begin;
    QList<Adjustment> &adjustments = plan.records.adjustments;
    adjustments.removeIf([begin](const Adjustment &adjustment) { return adjustment.on < begin; });
    for (int at = 0; at < adjustments.size(); ++at)
        adjustments[at].ref.text = numberedRef('A', at + 1); // as the closing of a case goes on counting
}

} // namespace

MadeOffice::MadeOffice(quint64 seed, QDate today)
    : m_setting(seed, today)
{ }

DemoCase MadeOffice::caseAt(int number) const
{
    const int index = number + firstNumber;
    CasePlan plan = drawPlan(index, m_setting);
    shorten(plan, index, m_setting);
    SupportCase &supportCase = plan.records.supportCase;
    supportCase.id = caseIdOf(number);
    DemoCase made;
    const auto parent = [&](Role role) {
        const DemoPerson person = personOf(index, role, m_setting.seed);
        if (person.caseIndex == index) {
            const Tongue tongue = tongueOf(person, m_setting.seed);
            PartyRow row = drawParty(person, tongue, supportCase.openedOn, m_setting.today, m_setting.seed);
            if (row.party.nativeName.isEmpty()) {
                DemoRandom random(m_setting.seed ^ std::rotl(quint64(person.number()), 32), index, DemoStream::Tongue);
                row.party.familyName = m_names.drawn(random.next());
                if (random.chance(60))
                    row.party.familyName += u'-' + m_names.drawn(random.next());
            }
            made.parties.push_back(std::move(row));
        }
        return partyRef(person);
    };
    supportCase.custodial = parent(Role::Custodial);
    supportCase.noncustodial = parent(Role::Noncustodial);
    made.records = playCase(std::move(plan), m_setting, index);
    return made;
}

CaseRecords MadeOffice::furtherAt(int number, const QString &tag) const
{
    CaseRecords records = caseAt(number).records;
    records.assistanceChanges.clear();
    records.obligations.clear();
    records.adjustments.clear();
    for (Payment &payment : records.payments)
        payment.ref.text.prepend(tag);
    for (Disbursement &disbursement : records.disbursements) {
        disbursement.ref.text.prepend(tag);
        disbursement.payment.text.prepend(tag);
    }
    return records;
}

} // namespace caseledger::bench

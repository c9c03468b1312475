// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/protectedcontact.h"

#include "models/store/casequeries.h"

namespace caseledger {

namespace {

/// Texts of their own, so that nothing else holds what is overwritten later.
QStringList linesOf(const Party &party)
{
    QStringList lines;
    const auto add = [&lines](const QString &text) {
        if (!text.trimmed().isEmpty())
            lines.append(QString(text.constData(), text.size()));
    };
    if (const PostalAddress *address = party.address.shownTo(Audience::StaffWithReason)) {
        add(address->street1);
        add(address->street2);
        add(QString(address->city + u' ' + address->state + u' ' + address->zip).simplified());
    }
    for (const Guarded<QString> *value : { &party.phone, &party.email }) {
        if (const QString *text = value->shownTo(Audience::StaffWithReason))
            add(*text);
    }
    return lines;
}

} // namespace

ProtectedLines::~ProtectedLines()
{
    for (QString &line : m_lines)
        line.fill(QChar(0));
}

Result<ProtectedLinesPointer> revealContact(Connection &connection, const CaseId &id, Role role, const QString &reason)
{
    const QString whose = role == Role::Custodial ? QStringLiteral("custodial") : QStringLiteral("noncustodial");
    const Result<CaseFilePointer> file = openCase(connection, id,
        { .action = TrailAction::Reveal, .reason = reason, .contact = ProtectedContact::Wanted, .detail = whose });
    if (!file)
        return tl::unexpected(file.error());
    return std::make_shared<const ProtectedLines>(linesOf(partyOf(**file, role)));
}

bool mayReveal(const Worker &worker, const SupportCase &supportCase, const Party &party)
{
    constexpr bool isBlocked = false; // such a case is not open
    constexpr bool withReason = true;
    return party.familyViolence
        && verdictOn(worker, Right::ProtectedContact, supportCase.office, isBlocked, withReason) == Verdict::Granted;
}

} // namespace caseledger

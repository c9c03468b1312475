// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/verbs/showcase.h"

#include "app/command/texttable.h"
#include "models/domain/charges.h"
#include "models/text/words.h"

namespace caseledger {

namespace {

using Key = QLatin1String;

JsonObject addressJson(const PostalAddress &address)
{
    return JsonObject()
        .add(Key("street1"), address.street1)
        .add(Key("street2"), address.street2)
        .add(Key("city"), address.city)
        .add(Key("state"), address.state)
        .add(Key("zip"), address.zip);
}

QString addressText(const PostalAddress &address)
{
    QStringList parts { address.street1, address.street2, address.city,
        QString(address.state + u' ' + address.zip).trimmed() };
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

/// One value with what it is, for people; nothing where it is unknown.
QByteArray labelled(const char *label, const QString &value)
{
    if (value.isEmpty())
        return {};
    return QByteArray("  ") + QByteArray(label).leftJustified(22) + terminalText(value).toUtf8() + '\n';
}

} // namespace

CaseView::CaseView(const OpenedCase &opened, Audience audience)
    : m_records(opened.file->records)
    , m_file(*opened.file)
    , m_audience(audience)
    , m_assistance(AssistanceHistory(m_records).on(opened.today))
{
    const CaseAccount account = accountAsOf(m_records, opened.today, opened.office.policy);
    m_balances = balancesOf(account);
    m_totals = totalsOf(m_records, account, opened.office.policy);
}

JsonObject CaseView::partyJson(const Party &party) const
{
    JsonObject json;
    json.add(Key("party_ref"), party.ref.text)
        .add(Key("name"), party.name())
        .add(Key("native_name"), party.nativeName)
        .add(Key("language"), party.language);
    if (const PostalAddress *address = party.address.shownTo(m_audience))
        json.add(Key("address"), addressJson(*address));
    else
        json.add(Key("address"), nullptr);
    const QString *phone = party.phone.shownTo(m_audience);
    const QString *email = party.email.shownTo(m_audience);
    return json.add(Key("address_withheld"), party.address.isWithheldFrom(m_audience))
        .add(Key("phone"), phone ? *phone : QString())
        .add(Key("email"), email ? *email : QString())
        .add(Key("ssn_last4"), party.ssnLast4);
}

JsonObject CaseView::json() const
{
    const SupportCase &supportCase = m_records.supportCase;
    std::vector<JsonObject> obligations;
    for (const Obligation &row : m_records.obligations) {
        obligations.push_back(JsonObject()
                                  .add(Key("ref"), row.ref.text)
                                  .add(Key("kind"), code(row.kind))
                                  .add(Key("amount"), row.amount)
                                  .add(Key("frequency"), code(row.frequency))
                                  .add(Key("starts_on"), row.startsOn)
                                  .add(Key("ends_on"), row.endsOn)
                                  .add(Key("docket"), row.docket));
    }
    JsonObject balances;
    balances.add(Key("as_of"), m_balances.asOf);
    for (size_t i = 0; i < balanceKeys.size(); ++i)
        balances.add(balanceKeys[i], balance(m_balances, BalanceKind(i)));
    JsonObject json;
    json.add(Key("case"), supportCase.id.text())
        .add(Key("status"), code(supportCase.status))
        .add(Key("office"), supportCase.office)
        .add(Key("county"), supportCase.countyFips)
        .add(Key("assistance"), code(m_assistance));
    if (supportCase.children)
        json.add(Key("children"), *supportCase.children);
    else
        json.add(Key("children"), nullptr);
    return json.add(Key("opened_on"), supportCase.openedOn)
        .add(Key("custodial"), partyJson(m_file.custodial))
        .add(Key("noncustodial"), partyJson(m_file.noncustodial))
        .add(Key("obligations"), obligations)
        .add(Key("balances"), balances)
        .add(Key("totals"),
            JsonObject()
                .add(Key("charged"), m_totals.charged)
                .add(Key("collected"), m_totals.collected)
                .add(Key("to_family"), m_totals.toFamily)
                .add(Key("kept_by_government"), m_totals.keptByGovernment)
                .add(Key("fees"), m_totals.fees)
                .add(Key("refunded"), m_totals.refunded)
                .add(Key("planned"), m_totals.planned)
                .add(Key("disbursed"), m_totals.disbursed));
}

QByteArray CaseView::partyText(const Party &party, Role role) const
{
    const Phrasebook book;
    QByteArray lines = word(role, book).toUtf8() + '\n';
    const QString native = party.nativeName.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(party.nativeName);
    lines += labelled("Name", party.name() + native);
    lines += labelled("Party", party.ref.text);
    lines += labelled("Language", party.language);
    if (const PostalAddress *address = party.address.shownTo(m_audience))
        lines += labelled("Address", addressText(*address));
    else
        lines += labelled("Address", QStringLiteral("withheld: protected (show it with --reveal REASON)"));
    if (const QString *phone = party.phone.shownTo(m_audience))
        lines += labelled("Phone", *phone);
    if (const QString *email = party.email.shownTo(m_audience))
        lines += labelled("E-mail", *email);
    if (!party.ssnLast4.isEmpty())
        lines += labelled("SSN", QStringLiteral("ends in ") + party.ssnLast4);
    return lines + '\n';
}

QByteArray CaseView::obligationsText() const
{
    const Phrasebook book;
    TextTable table({ { QStringLiteral("Reference") }, { QStringLiteral("Obligation") },
        { QStringLiteral("Amount"), TextTable::Align::Right }, { QStringLiteral("Frequency") },
        { QStringLiteral("From") }, { QStringLiteral("To") }, { QStringLiteral("Docket") } });
    for (const Obligation &row : m_records.obligations)
        table.addRow({ row.ref.text, word(row.kind, book), book.money(row.amount), word(row.frequency, book),
            book.date(row.startsOn), book.date(row.endsOn), row.docket });
    return table.isEmpty() ? QByteArray() : table.text() + '\n';
}

QByteArray CaseView::text() const
{
    const Phrasebook book;
    const SupportCase &supportCase = m_records.supportCase;
    QByteArray lines = "Case " + supportCase.id.text().toUtf8() + '\n';
    lines += labelled("Status", word(supportCase.status, book));
    lines += labelled("Office", supportCase.office);
    lines += labelled("County", supportCase.countyFips);
    lines += labelled("Assistance", word(m_assistance, book));
    lines += labelled("Children", supportCase.children ? QString::number(*supportCase.children) : QString());
    lines += labelled("Opened", book.date(supportCase.openedOn)) + '\n';
    lines += partyText(m_file.custodial, Role::Custodial) + partyText(m_file.noncustodial, Role::Noncustodial);
    lines += obligationsText();
    TextTable table({ { QStringLiteral("Balances as of %1").arg(book.date(m_balances.asOf)) },
        { QStringLiteral("Amount"), TextTable::Align::Right } });
    for (size_t i = 0; i < balanceKeys.size(); ++i)
        table.addRow({ word(BalanceKind(i), book), book.money(balance(m_balances, BalanceKind(i))) });
    const std::pair<const char *, Money> totals[] = { { "Charged", m_totals.charged },
        { "Collected", m_totals.collected }, { "To the family", m_totals.toFamily },
        { "Kept by the government", m_totals.keptByGovernment }, { "Fees", m_totals.fees },
        { "Refunded", m_totals.refunded }, { "Planned", m_totals.planned }, { "Disbursed", m_totals.disbursed } };
    TextTable sums({ { QStringLiteral("Since the opening") }, { QStringLiteral("Amount"), TextTable::Align::Right } });
    for (const auto &[label, amount] : totals)
        sums.addRow({ QString::fromLatin1(label), book.money(amount) });
    return lines + table.text() + '\n' + sums.text();
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/casetext.h"

#include <cstdlib>

namespace caseledger::test {

namespace {

[[noreturn]] void unreadable(const QString &line)
{
    qFatal("cannot read the case line: %s", qPrintable(line));
    std::abort();
}

template <class T>
T need(std::optional<T> value, const QString &line)
{
    if (!value)
        unreadable(line);
    return *value;
}

/// The words of one line, taken one after another.
struct Words
{
    QString line;
    QStringList left;

    QString text() { return left.isEmpty() ? QString() : left.takeFirst(); }
    QDate date() { return QDate::fromString(text(), Qt::ISODate); }
    Money money() { return need(moneyFromText(text(), SignRule::Signed), line); }
    template <class Enum>
    Enum code()
    {
        return need(fromCode<Enum>(text()), line);
    }
};

void readCase(CaseRecords &records, Words &words)
{
    SupportCase &supportCase = records.supportCase;
    supportCase.id = *CaseId::parse(u"AA00001A1");
    supportCase.openedOn = words.date();
    supportCase.assistance = words.code<Assistance>();
    for (QString word = words.text(); !word.isEmpty(); word = words.text()) {
        const QString value = word.section(u'=', 1);
        if (word.startsWith(QLatin1String("children")))
            supportCase.children = value.toInt();
        else if (word.startsWith(QLatin1String("opening_family")))
            supportCase.openingArrearsFamily = need(moneyFromText(value), words.line);
        else if (word.startsWith(QLatin1String("opening_government")))
            supportCase.openingArrearsGovernment = need(moneyFromText(value), words.line);
        else if (word.startsWith(QLatin1String("opening_on")))
            supportCase.openingOn = QDate::fromString(value, Qt::ISODate);
        else
            unreadable(words.line);
    }
}

void readLine(CaseRecords &records, const QString &line)
{
    Words words { line, line.split(u' ', Qt::SkipEmptyParts) };
    const QString kind = words.text();
    if (kind == QLatin1String("case")) {
        readCase(records, words);
    } else if (kind == QLatin1String("assistance")) {
        const QDate on = words.date();
        records.assistanceChanges.push_back({ on, words.code<Assistance>() });
    } else if (kind == QLatin1String("obligation")) {
        Obligation row { .ref = { words.text() } };
        row.kind = words.code<ObligationKind>();
        row.amount = words.money();
        row.frequency = words.code<Frequency>();
        row.startsOn = words.date();
        row.endsOn = words.date();
        records.obligations.push_back(row);
    } else if (kind == QLatin1String("payment")) {
        Payment row { .ref = { words.text() }, .receivedOn = words.date() };
        row.source = words.code<PaymentSource>();
        row.amount = words.money();
        if (!words.left.isEmpty())
            row.status = words.code<PaymentStatus>();
        records.payments.push_back(row);
    } else if (kind == QLatin1String("disbursement")) {
        Disbursement row { .ref = { words.text() } };
        row.payment.text = words.text();
        row.issuedOn = words.date();
        row.payee = words.code<Payee>();
        row.amount = words.money();
        row.status = words.left.isEmpty() ? DisbursementStatus::Cleared : words.code<DisbursementStatus>();
        records.disbursements.push_back(row);
    } else if (kind == QLatin1String("adjustment")) {
        Adjustment row { .ref = { words.text() }, .on = words.date() };
        row.bucket = words.code<Bucket>();
        row.amount = words.money();
        records.adjustments.push_back(row);
    } else {
        unreadable(line);
    }
}

QString iso(QDate date) { return date.toString(Qt::ISODate); }

} // namespace

CaseRecords caseOf(const QString &text)
{
    CaseRecords records;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            readLine(records, line.trimmed());
    }
    return records;
}

QDate day(const char *text) { return QDate::fromString(QLatin1String(text), Qt::ISODate); }

QStringList portionsOf(const CaseRecords &records, const CaseAccount &account)
{
    QStringList lines;
    for (const Portion &portion : account.portions) {
        const OwedItem &item = account.items[size_t(portion.item)];
        QString name = item.owedTo == Owner::Family ? QStringLiteral("family") : QStringLiteral("government");
        if (item.kind == OwedItem::Kind::Charge)
            name = records.obligations[item.source].ref.text;
        else if (item.kind == OwedItem::Kind::Adjustment)
            name = records.adjustments[item.source].ref.text;
        constexpr const char *steps[] = { "current", "arrears", "prepaid" };
        lines.append(QStringLiteral("%1 %2@%3 %4 %5 = family %6 + kept %7 + fee %8")
                         .arg(records.payments[portion.payment].ref.text, name, iso(item.on),
                             QLatin1String(steps[size_t(portion.step)]), plainText(portion.amount),
                             plainText(portion.toFamily), plainText(portion.kept), plainText(portion.fee)));
    }
    return lines;
}

QString textOf(const Balances &balances)
{
    return QStringLiteral("due %1, family %2, government %3, held %4, total %5")
        .arg(plainText(balances.dueThisMonth), plainText(balances.arrearsFamily), plainText(balances.arrearsGovernment),
            plainText(balances.held), plainText(balances.totalOwed));
}

QString balancesAsOf(const CaseRecords &records, const char *isoDay)
{
    return textOf(balancesOf(accountAsOf(records, day(isoDay), {})));
}

QString flowAsOf(const CaseRecords &records, const char *isoDay)
{
    const CaseAccount account = accountAsOf(records, day(isoDay), {});
    const Totals totals = totalsOf(records, account, {});
    return QStringLiteral("collected %1 = family %2 + kept %3 + fees %4 + refunded %5 + held %6")
        .arg(plainText(totals.collected), plainText(totals.toFamily), plainText(totals.keptByGovernment),
            plainText(totals.fees), plainText(totals.refunded), plainText(balancesOf(account).held));
}

QStringList ledgerOf(const CaseRecords &records, DateRange range)
{
    QStringList lines;
    for (const LedgerLine &line : ledgerLines(records, accountAsOf(records, range.last, {}), range)) {
        const QString split = line.split
            ? QStringLiteral("%1/%2/%3")
                  .arg(plainText(line.split->current), plainText(line.split->arrears), plainText(line.split->held))
            : QStringLiteral("-");
        lines.append(QStringLiteral("%1 %2 %3 %4 %5 %6 balance %7")
                         .arg(iso(line.on), code(line.kind), line.ref.isEmpty() ? QStringLiteral("-") : line.ref,
                             line.amount ? plainText(*line.amount) : QStringLiteral("-"), split,
                             line.status.isEmpty() ? QStringLiteral("-") : QString(line.status),
                             line.balance ? plainText(*line.balance) : QStringLiteral("-")));
    }
    return lines;
}

} // namespace caseledger::test

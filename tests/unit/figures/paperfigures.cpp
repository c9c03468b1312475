// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/papers/coupon.h"
#include "models/domain/papers/disbursementlist.h"
#include "models/domain/papers/monthlynotice.h"
#include "models/imports/extract.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <map>

/// Says the figures of papers for cases of an extract folder, so that another program can compare them:
///   paperfigures FOLDER < questions
/// A question is one JSON object on a line; so is its answer.
namespace caseledger::test {

namespace {

using Cases = std::map<CaseId, CaseFile>;

struct Adding
{
    Cases &cases;

    void operator()(const PartyRow &) const { } // no person stands in a figure
    void operator()(const CaseRow &row) const
    {
        cases[row.supportCase.id].records.supportCase = row.supportCase;
        cases[row.supportCase.id].noncustodial.ref = row.supportCase.noncustodial;
    }
    void operator()(const AssistanceRow &row) const { records(row.caseId).assistanceChanges.append(row.change); }
    void operator()(const ObligationRow &row) const { records(row.caseId).obligations.append(row.obligation); }
    void operator()(const PaymentRow &row) const { records(row.caseId).payments.append(row.payment); }
    void operator()(const DisbursementRow &row) const { records(row.caseId).disbursements.append(row.disbursement); }
    void operator()(const AdjustmentRow &row) const { records(row.caseId).adjustments.append(row.adjustment); }

    CaseRecords &records(const CaseId &id) const { return cases[id].records; }
};

bool readCases(const QString &folder, Cases &cases)
{
    const Result<ExtractFolder> found = extractFilesIn(folder);
    if (!found)
        return false;
    bool whole = true;
    for (const ExtractFile &file : found->files) {
        const ExtractSink sink { .row =
                                     [&](qint64, const ExtractRow &row) {
                                         std::visit(Adding { cases }, row);
                                         return Reading::Continue;
                                     },
            .fault =
                [&](const Fault &fault) {
                    qWarning().noquote() << fault.file << fault.record << fault.column << fault.message;
                    whole = false;
                    return Reading::Stop;
                } };
        whole = whole && readExtractFile(file, sink).has_value();
    }
    return whole;
}

QDate dayOf(const QJsonObject &question, const char *key)
{
    return QDate::fromString(question.value(QLatin1String(key)).toString(), Qt::ISODate);
}

QString iso(QDate day) { return day.toString(Qt::ISODate); }

CaseId caseOf(const QJsonValue &value) { return *CaseId::parse(value.toString()); }

QJsonObject couponsOf(const Cases &cases, const QJsonObject &question)
{
    const CaseFile &file = cases.at(caseOf(question.value(u"case")));
    const QDate asOf = dayOf(question, "as_of");
    const CouponSheet sheet = makeCoupons(file, { dayOf(question, "from"), dayOf(question, "to") }, asOf, {});
    QJsonArray coupons;
    for (const Coupon &coupon : sheet.coupons) {
        QJsonArray debts;
        for (const CouponDebt &debt : coupon.debts)
            debts.append(QJsonArray { sheet.records.obligations[debt.obligation].ref.text, plainText(debt.amount) });
        coupons.append(QJsonArray { iso(coupon.dueOn), plainText(coupon.amount), debts });
    }
    return { { QStringLiteral("arrears"), plainText(sheet.arrears) }, { QStringLiteral("sum"), plainText(sheet.sum()) },
        { QStringLiteral("coupons"), coupons },
        { QStringLiteral("withholding"), iso(activeWithholding(file.records, asOf, {})) } };
}

QJsonArray arrayOf(const Collection &money)
{
    return { plainText(money.collected), plainText(money.current), plainText(money.arrears), plainText(money.held),
        plainText(money.keptByGovernment), plainText(money.toFamily), plainText(money.fee) };
}

QJsonObject noticeOf(const Cases &cases, const QJsonObject &question)
{
    const QDate month = dayOf(question, "month");
    const QJsonObject payers = question.value(u"payers").toObject();
    std::vector<CaseFilePointer> files;
    QJsonArray assigned;
    for (auto payer = payers.begin(); payer != payers.end(); ++payer) {
        auto file = std::make_shared<CaseFile>(cases.at(*CaseId::parse(payer.key())));
        file->noncustodial.ref = { payer->toString() };
        file->noncustodial.familyName = payer->toString();
        if (hasAssignedRights(file->records, lastOfMonth(month), {}))
            assigned.append(payer.key());
        files.insert(files.begin(), file); // against the order of the identifiers
    }
    const MonthlyNotice notice = makeMonthlyNotice(files, { month, lastOfMonth(month) }, {});
    QJsonArray sections;
    for (const PayerSection &section : notice.sections) {
        QJsonArray lines;
        for (const CollectionLine &line : section.lines)
            lines.append(QJsonArray {
                line.caseId.text(), line.payment.text, iso(line.on), line.fromEarlier, arrayOf(line.money) });
        sections.append(QJsonArray { section.noncustodial, lines, arrayOf(section.sums) });
    }
    return { { QStringLiteral("sections"), sections }, { QStringLiteral("sums"), arrayOf(notice.sums) },
        { QStringLiteral("assigned"), assigned } };
}

QJsonObject disbursementsOf(const Cases &cases, const QJsonObject &question)
{
    const CaseFile &file = cases.at(caseOf(question.value(u"case")));
    const DisbursementList list = makeDisbursementList(file, { dayOf(question, "from"), dayOf(question, "to") }, {});
    QJsonArray sent;
    for (const SentLine &line : list.sent)
        sent.append(QJsonArray { list.records.disbursements[line.disbursement].ref.text, line.counts });
    QJsonArray toSend;
    for (const ToSendLine &line : list.toSend)
        toSend.append(
            QJsonArray { list.records.payments[line.payment].ref.text, iso(line.dueOn), plainText(line.amount) });
    return { { QStringLiteral("sent"), sent }, { QStringLiteral("sent_sum"), plainText(list.sentSum) },
        { QStringLiteral("to_send"), toSend }, { QStringLiteral("to_send_sum"), plainText(list.toSendSum) } };
}

QJsonObject answerTo(const Cases &cases, const QJsonObject &question)
{
    const QString asked = question.value(u"ask").toString();
    if (asked == QLatin1String("coupons"))
        return couponsOf(cases, question);
    if (asked == QLatin1String("notice"))
        return noticeOf(cases, question);
    return disbursementsOf(cases, question);
}

int run(const QStringList &arguments)
{
    Cases cases;
    if (arguments.size() != 2 || !readCases(arguments[1], cases))
        return 1;
    QTextStream in(stdin);
    QTextStream out(stdout);
    for (QString line = in.readLine(); !line.isEmpty(); line = in.readLine())
        out << QJsonDocument(answerTo(cases, QJsonDocument::fromJson(line.toUtf8()).object()))
                   .toJson(QJsonDocument::Compact)
            << '\n';
    return 0;
}

} // namespace

} // namespace caseledger::test

int main(int count, char **values)
{
    const QCoreApplication application(count, values);
    return caseledger::test::run(QCoreApplication::arguments());
}

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/batch/batchrow.h"

#include "app/tasks/papers.h"

#include <QList>

namespace caseledger {

namespace {

constexpr QLatin1String statusCodes[]
    = { QLatin1String("done"), QLatin1String("included"), QLatin1String("refused"), QLatin1String("failed") };
constexpr qsizetype columns = 10;

QByteArray field(const QString &text)
{
    QByteArray bytes = text.simplified().toUtf8();
    if (!bytes.contains(',') && !bytes.contains('"'))
        return bytes;
    return '"' + bytes.replace('"', "\"\"") + '"';
}

/// The fields of one line; null where its quotes are not in order.
std::optional<QList<QByteArray>> fieldsOf(QByteArrayView line)
{
    QList<QByteArray> fields(1);
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char sign = line[i];
        if (sign == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"')
            fields.last() += line[i++];
        else if (sign == '"')
            quoted = !quoted;
        else if (sign == ',' && !quoted)
            fields.append(QByteArray());
        else
            fields.last() += sign;
    }
    if (quoted)
        return std::nullopt;
    return fields;
}

/// What indexLine() wrote, and nothing else: a total may be larger than any amount that is taken in.
std::optional<Money> totalFromText(const QByteArray &text)
{
    QByteArray digits = text;
    const qsizetype point = digits.indexOf('.');
    bool isNumber = false;
    const Money total = Money::fromCents(point < 0 ? 0 : digits.remove(point, 1).toLongLong(&isNumber));
    if (!isNumber || plainText(total).toLatin1() != text)
        return std::nullopt;
    return total;
}

} // namespace

std::span<const QLatin1String> codesOf(PaperStatus) { return statusCodes; }

QByteArray indexHeader() { return "case,kind,for,language,file,pages,amount,number,status,reason"; }

QByteArray indexLine(const BatchRow &row)
{
    const QList<QByteArray> fields { row.caseId.text().toLatin1(), code(row.kind).data(), roleCode(row.role).data(),
        row.language.toLatin1(), field(row.file), QByteArray::number(row.pages), plainText(row.amount).toLatin1(),
        row.number.text().toLatin1(), code(row.status).data(), field(row.reason) };
    return fields.join(',');
}

std::optional<BatchRow> rowFromLine(QByteArrayView line)
{
    const std::optional<QList<QByteArray>> fields = fieldsOf(line);
    if (!fields || fields->size() != columns)
        return std::nullopt;
    const auto text = [&fields](qsizetype place) { return QString::fromUtf8(fields->at(place)); };
    const std::optional<CaseId> id = CaseId::parse(text(0));
    const std::optional<PaperKind> kind = fromCode<PaperKind>(text(1));
    const std::optional<Role> role = roleFromCode(text(2));
    const std::optional<Money> amount = totalFromText(fields->at(6));
    const std::optional<PaperNumber> number = PaperNumber::parse(text(7));
    const std::optional<PaperStatus> status = fromCode<PaperStatus>(text(8));
    bool isCount = false;
    const int pages = text(5).toInt(&isCount);
    if (!id || !kind || !role || !amount || !status || !isCount || (!number && !text(7).isEmpty()))
        return std::nullopt;
    return BatchRow { .caseId = *id,
        .kind = *kind,
        .role = *role,
        .language = text(3),
        .file = text(4),
        .pages = pages,
        .amount = *amount,
        .number = number.value_or(PaperNumber()),
        .status = *status,
        .reason = text(9) };
}

void PaperTally::add(const BatchRow &done)
{
    if (first.isEmpty())
        first = done.caseId;
    last = done.caseId;
    ++count;
    pages += done.pages;
    amount += done.amount;
}

QByteArray totalsHeader() { return "file,first,last,count,pages,amount"; }

QByteArray totalsLine(const QString &file, const PaperTally &tally)
{
    const QList<QByteArray> fields { file.toUtf8(), tally.first.text().toLatin1(), tally.last.text().toLatin1(),
        QByteArray::number(tally.count), QByteArray::number(tally.pages), plainText(tally.amount).toLatin1() };
    return fields.join(',');
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/extractkind.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace caseledger {

namespace {

using Word = QLatin1String;

constexpr std::array<Word, extractKinds> words { Word("parties"), Word("cases"), Word("assistance"),
    Word("obligations"), Word("payments"), Word("disbursements"), Word("adjustments") };

constexpr ExtractColumn partyColumns[] = { { Word("party_ref") }, { Word("given_name") }, { Word("family_name") },
    { Word("native_name") }, { Word("language") }, { Word("ssn") }, { Word("date_of_birth") }, { Word("street1") },
    { Word("street2") }, { Word("city") }, { Word("state") }, { Word("zip") }, { Word("address_verified_on") },
    { Word("address_changed_on"), true }, { Word("returned_mail_on"), true }, { Word("phone") }, { Word("email") },
    { Word("family_violence") } };
constexpr ExtractColumn caseColumns[]
    = { { Word("case_id") }, { Word("office") }, { Word("county_fips") }, { Word("status") }, { Word("assistance") },
          { Word("children") }, { Word("opened_on") }, { Word("custodial_ref") }, { Word("noncustodial_ref") },
          { Word("opening_arrears_family") }, { Word("opening_arrears_government") }, { Word("opening_on") } };
constexpr ExtractColumn assistanceColumns[] = { { Word("case_id") }, { Word("starts_on") }, { Word("assistance") } };
constexpr ExtractColumn obligationColumns[] = { { Word("case_id") }, { Word("obligation_ref") }, { Word("kind") },
    { Word("amount") }, { Word("frequency") }, { Word("starts_on") }, { Word("ends_on") }, { Word("docket") } };
constexpr ExtractColumn paymentColumns[] = { { Word("case_id") }, { Word("payment_ref") }, { Word("received_on") },
    { Word("source") }, { Word("amount") }, { Word("status") }, { Word("hold_reason") } };
constexpr ExtractColumn disbursementColumns[]
    = { { Word("case_id") }, { Word("payment_ref") }, { Word("disbursement_ref") }, { Word("issued_on") },
          { Word("payee") }, { Word("method") }, { Word("amount") }, { Word("status") } };
constexpr ExtractColumn adjustmentColumns[] = { { Word("case_id") }, { Word("adjustment_ref") }, { Word("on") },
    { Word("bucket") }, { Word("amount") }, { Word("reason") } };

QString fileName(ExtractKind kind) { return code(kind) + QLatin1String(".csv"); }

bool names(const QList<QByteArray> &header, const ExtractColumn &column)
{
    return std::any_of(
        header.begin(), header.end(), [&](const QByteArray &name) { return QLatin1String(name) == column.name; });
}

} // namespace

QLatin1String code(ExtractKind kind) { return words[size_t(kind)]; }

std::span<const ExtractColumn> columnsOf(ExtractKind kind)
{
    switch (kind) {
    case ExtractKind::Parties:
        return partyColumns;
    case ExtractKind::Cases:
        return caseColumns;
    case ExtractKind::Assistance:
        return assistanceColumns;
    case ExtractKind::Obligations:
        return obligationColumns;
    case ExtractKind::Payments:
        return paymentColumns;
    case ExtractKind::Disbursements:
        return disbursementColumns;
    case ExtractKind::Adjustments:
        return adjustmentColumns;
    }
    return {};
}

std::optional<ExtractKind> extractKindOfHeader(const QList<QByteArray> &header)
{
    std::optional<ExtractKind> best;
    std::pair<qsizetype, qsizetype> bestScore; // columns named, and missing ones with a minus
    for (int i = 0; i < extractKinds; ++i) {
        const auto columns = columnsOf(ExtractKind(i));
        const auto named
            = std::count_if(columns.begin(), columns.end(), [&](const auto &c) { return names(header, c); });
        const std::pair<qsizetype, qsizetype> score { named, named - qsizetype(columns.size()) };
        if (named >= 2 && (!best || score > bestScore)) {
            best = ExtractKind(i);
            bestScore = score;
        }
    }
    return best;
}

Result<ExtractFolder> extractFilesIn(const QString &folder)
{
    const QDir directory(folder);
    if (!directory.exists() || !QFileInfo(folder).isReadable() || !QFileInfo(folder).isExecutable()) {
        return failure(Error::Kind::Failed,
            QStringLiteral("The folder %1 cannot be read: check its name and the rights on it.").arg(folder));
    }
    ExtractFolder found;
    found.ignored = directory.entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System, QDir::Name);
    for (int i = 0; i < extractKinds; ++i) {
        if (found.ignored.removeAll(fileName(ExtractKind(i))) > 0)
            found.files.push_back({ ExtractKind(i), directory.filePath(fileName(ExtractKind(i))) });
    }
    return found;
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar.h"
#include "models/domain/papers/paperkind.h"
#include "models/domain/papers/papernumber.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QDateTime>

#include <span>

namespace caseledger {

class Connection;

/// SHA-256 in hexadecimal digits; empty of nothing.
QString sha256Of(const QByteArray &content);

/// What is kept of a printed paper under its number. What was kept is neither altered nor removed.
struct KeptPaper
{
    PaperNumber number;
    CaseId caseId;
    PaperKind kind = PaperKind::Statement;
    Role role = Role::Custodial;
    QString language; ///< en ar it bn ko
    DateRange period; ///< null days for an access notice
    QDate asOf; ///< the day that stood on it as today's
    int pages = 0;
    Money amount; ///< total owed; coupons: their sum; disbursements and notices: paid to the family
    QString digest; ///< of what stood on its pages (digestOf): 64 hexadecimal digits
    QString overrideReason; ///< why it was made although a rule holds it back; empty if none did
    QDateTime madeAt; ///< UTC; null when it is to be kept: now
    QString madeBy; ///< the signed-in user, else the system's (empty when it is to be kept: the system's)
    QByteArray content; ///< the PDF as it was made, byte for byte; empty where only the facts are kept
    QString contentSha256; ///< of the content when it was kept, hexadecimal; empty without content. keepPapers makes it

    /// Whether a paper that was read whole has the content that was kept; true too where only the facts are.
    bool isContentSound() const { return contentSha256 == sha256Of(content); }
};

/// A case as it was when something was made of it.
struct CaseRevision
{
    CaseId caseId;
    qint64 revision = 0; ///< CaseFile::revision
};

/// Keeps papers, all or none, before they are handed out (trail before ink). A number twice is Error::Failed.
/// @param madeOf the cases that stand on them: Error::Conflict if one has changed since; empty where nothing is to be
/// compared
Result<> keepPapers(
    Connection &connection, std::span<const KeptPaper> papers, std::span<const CaseRevision> madeOf = {});

/// Error::NotFound if there is no such paper.
Result<KeptPaper> paperByNumber(Connection &connection, const PaperNumber &number);

/// Newest first, without their content. Error::NotFound if there is no such case.
Result<QList<KeptPaper>> papersOfCase(Connection &connection, const CaseId &id);

} // namespace caseledger

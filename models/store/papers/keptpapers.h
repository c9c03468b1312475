// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/access/rights.h"
#include "models/domain/calendar.h"
#include "models/domain/casefile.h"
#include "models/domain/papers/paperkind.h"
#include "models/domain/papers/papernumber.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QDateTime>

#include <span>

namespace caseledger {

class Admission;
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
    QString madeBy; ///< who worked when it was kept; keepPapers sets it
    QByteArray content; ///< the PDF as it was made, byte for byte; empty where only the facts are kept
    QString contentSha256; ///< of the content when it was kept, hexadecimal; empty without content. keepPapers makes it

    /// What was found when it was read by its number.
    bool contentSound = true;
    bool factsSound = true;

    /// Whether the content has the hash it was kept with; true too where only the facts are kept.
    bool isContentSound() const { return contentSound; }
    /// Whether the facts are those that the trail names; true for papers from before the trail.
    bool areFactsSound() const { return factsSound; }
};

/// What it takes to print a paper of a kind: agents have the statements only.
Right rightToPrint(PaperKind kind);

/// Error::Conflict where anything of the case or of its parents was posted since, Error::NotFound where there is no
/// such case.
Result<> requireUnchanged(Connection &connection, const CaseRevision &madeOf);

/// Keeps papers, all or none, before they are handed out, each with its row in the trail in the same unit of work
/// (trail before ink). A number twice is Error::Failed; Error::Denied, noted too, where the worker's role does not
/// allow a paper of the kind; Error::Usage where a reason for overriding a rule may not stand in the trail
/// (admitCases()). Part of the unit of work that is open, where one is: then only that one's commit keeps anything.
/// @param madeOf the cases that stand on them: Error::Conflict if one has changed since; empty where nothing is to be
/// compared
Result<> keepPapers(
    Connection &connection, std::span<const KeptPaper> papers, std::span<const CaseRevision> madeOf = {});

/// Whether a paper is kept under a number.
Result<bool> isNumberTaken(Connection &connection, const PaperNumber &number);

/// What a kept paper is looked at for.
enum class KeptPart {
    Facts, ///< content and facts are checked; the content is not handed out
    Whole ///< the content too: a protected person's paper for who may see that person's contact, with a reason; lines
          ///< of payments for who may see where they come from
};

/// A paper, for who may print it; noted in the trail before it is read. Error::NotFound if there is no such paper;
/// Error::Denied and Error::ReasonNeeded as Admission::allows() answers them.
/// @param reason why a paper of another office's case, or of a protected person, is looked at
Result<KeptPaper> paperByNumber(
    Connection &connection, const PaperNumber &number, KeptPart part = KeptPart::Whole, const QString &reason = {});

/// Newest first, without their content; noted in the trail before they are read. Error::NotFound if there is no such
/// case; the others as for paperByNumber.
Result<QList<KeptPaper>> papersOfCase(Connection &connection, const CaseId &id, const QString &reason = {});
/// Leave to look at them, noted: for who keeps them open while colleagues give out others.
Result<Admission> admitToPapers(Connection &connection, const CaseId &id, const QString &reason);
/// The same under that leave, without another row in the trail. Errors as Admission::allows().
Result<QList<KeptPaper>> papersOfCase(Connection &connection, const Admission &admission, const CaseId &id);

} // namespace caseledger

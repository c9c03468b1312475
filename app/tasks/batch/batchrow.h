// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/papers.h"

#include <QByteArray>

#include <optional>

namespace caseledger {

/// What became of one case of a batch.
enum class PaperStatus {
    Done,
    Included, ///< in a paper of another case of the batch
    Refused, ///< by a rule, or there is no such case
    Failed
};
std::span<const QLatin1String> codesOf(PaperStatus); ///< done included refused failed

/// One line of a batch's index.
struct BatchRow
{
    CaseId caseId;
    PaperKind kind = PaperKind::Statement;
    Role role = Role::Custodial;
    QString language; ///< en ar it bn ko; empty where there is no paper to have one
    QString file; ///< that the paper is in, in the batch's folder; empty where there is none
    int pages = 0; ///< of this row's own paper
    Money amount; ///< the same
    PaperNumber number; ///< empty but for papers done
    PaperStatus status = PaperStatus::Done;
    QString reason; ///< why there is no paper; empty for papers done

    friend bool operator==(const BatchRow &, const BatchRow &) = default;
};

/// The first line of an index, without its end.
QByteArray indexHeader();
/// A row as a line without its end: RFC 4180, UTF-8. Line ends within a reason become blanks.
QByteArray indexLine(const BatchRow &row);
/// Null for a line that indexLine does not write.
std::optional<BatchRow> rowFromLine(QByteArrayView line);

/// The papers of one file, or of all of a batch, for reconciliation.
struct PaperTally
{
    CaseId first; ///< of the papers, in the order of the batch; empty where there is none
    CaseId last;
    qint64 count = 0;
    qint64 pages = 0;
    Money amount;

    void add(const BatchRow &done);
    friend bool operator==(const PaperTally &, const PaperTally &) = default;
};

/// "file,first,last,count,pages,amount" and such a line.
QByteArray totalsHeader();
QByteArray totalsLine(const QString &file, const PaperTally &tally);

} // namespace caseledger

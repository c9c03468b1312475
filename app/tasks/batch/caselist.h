// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace caseledger {

/// The cases of a list, each once, in the order in which they came first. Thirteen bytes a case.
class CaseList
{
public:
    CaseList() = default;
    explicit CaseList(std::vector<CaseId> cases);

    qsizetype size() const { return qsizetype(m_cases.size()); }
    std::span<const CaseId> from(qsizetype place, qsizetype most) const;
    /// Where a case stands, from 0; null if it is not in the list.
    std::optional<qsizetype> placeOf(const CaseId &id) const;
    /// SHA-256 of the identifiers in their order, hexadecimal.
    QByteArray digest() const;

private:
    std::vector<CaseId> m_cases;
    std::vector<quint32> m_byCase; ///< places, in the order of the identifiers
};

/// Reads one identifier a line; small letters, blanks around it and empty lines are forgiven. Error::Usage at the first
/// line that is none, with the number of the line; Error::Failed if the file cannot be read.
Result<CaseList> readCaseList(const QString &file);

} // namespace caseledger

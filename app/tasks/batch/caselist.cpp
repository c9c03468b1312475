// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/batch/caselist.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <numeric>

namespace caseledger {

namespace {

constexpr qint64 longestLine = 4096;

/// The places of a list in the order of its identifiers; a case that comes several times in the order of its places.
std::vector<quint32> placesByCase(const std::vector<CaseId> &cases)
{
    std::vector<quint32> places(cases.size());
    std::iota(places.begin(), places.end(), 0u);
    std::ranges::sort(places, [&cases](quint32 a, quint32 b) {
        const auto order = cases[a] <=> cases[b];
        return order == 0 ? a < b : order < 0;
    });
    return places;
}

} // namespace

CaseList::CaseList(std::vector<CaseId> cases)
    : m_cases(std::move(cases))
    , m_byCase(placesByCase(m_cases))
{
    bool again = false;
    for (size_t i = m_byCase.size(); i-- > 1;) {
        if (m_cases[m_byCase[i]] == m_cases[m_byCase[i - 1]]) {
            m_cases[m_byCase[i]] = CaseId();
            again = true;
        }
    }
    if (!again)
        return;
    std::erase_if(m_cases, [](const CaseId &id) { return id.isEmpty(); });
    m_byCase = placesByCase(m_cases);
}

std::span<const CaseId> CaseList::from(qsizetype place, qsizetype most) const
{
    const std::span<const CaseId> rest = std::span(m_cases).subspan(size_t(std::min(place, size())));
    return rest.first(std::min(rest.size(), size_t(most)));
}

std::optional<qsizetype> CaseList::placeOf(const CaseId &id) const
{
    const auto found = std::ranges::lower_bound(m_byCase, id, {}, [this](quint32 place) { return m_cases[place]; });
    if (found == m_byCase.end() || m_cases[*found] != id)
        return std::nullopt;
    return qsizetype(*found);
}

QByteArray CaseList::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const CaseId &id : m_cases)
        hash.addData(id.text().toLatin1());
    return hash.result().toHex();
}

Result<CaseList> readCaseList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Failed,
            QStringLiteral("%1 cannot be read: %2; name a list of cases with --cases").arg(path, file.errorString()));
    std::vector<CaseId> cases;
    QByteArray line;
    for (qint64 number = 1; !(line = file.readLine(longestLine)).isEmpty(); ++number) { // a pipe is waited for
        if (number == 1 && line.startsWith("\xEF\xBB\xBF"))
            line.remove(0, 3);
        line = line.trimmed();
        if (line.isEmpty())
            continue;
        const std::optional<CaseId> id = CaseId::fromTyped(QString::fromUtf8(line));
        if (!id)
            return failure(Error::Kind::Usage,
                QStringLiteral(
                    "%1, line %2: that is no case identifier; write two letters, five digits, a letter and a "
                    "digit, as in AA00001A1")
                    .arg(path)
                    .arg(number));
        cases.push_back(*id);
    }
    if (file.error() != QFileDevice::NoError)
        return failure(
            Error::Kind::Failed, QStringLiteral("%1 cannot be read to its end: %2").arg(path, file.errorString()));
    return CaseList(std::move(cases));
}

} // namespace caseledger

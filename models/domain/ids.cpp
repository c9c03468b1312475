// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ids.h"

namespace caseledger {

namespace {

constexpr QLatin1String caseIdPattern("AA00000A0");

/// UTF-16 code units in the order of the code points they belong to: surrogates after the rest of the plane.
char16_t rank(QChar unit)
{
    const char16_t value = unit.unicode();
    if (value < 0xd800)
        return value;
    return value < 0xe000 ? char16_t(value + 0x2000) : char16_t(value - 0x800);
}

} // namespace

std::strong_ordering compareBytes(QStringView a, QStringView b)
{
    const qsizetype common = std::min(a.size(), b.size());
    for (qsizetype i = 0; i < common; ++i) {
        if (a[i] != b[i])
            return rank(a[i]) <=> rank(b[i]);
    }
    return a.size() <=> b.size();
}

std::optional<CaseId> CaseId::parse(QStringView text)
{
    if (text.size() != caseIdPattern.size())
        return std::nullopt;
    CaseId id;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const bool fits
            = caseIdPattern[i] == QLatin1Char('A') ? unit >= u'A' && unit <= u'Z' : unit >= u'0' && unit <= u'9';
        if (!fits)
            return std::nullopt;
        id.m_text[size_t(i)] = char(unit);
    }
    return id;
}

std::optional<CaseId> CaseId::fromTyped(QStringView text) { return parse(text.trimmed().toString().toUpper()); }

} // namespace caseledger

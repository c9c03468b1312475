// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/intake.h"

namespace caseledger {

std::optional<Ssn> Ssn::parse(QStringView text)
{
    const bool dashed = text.size() == 11 && text[3] == u'-' && text[6] == u'-';
    if (!dashed && text.size() != 9)
        return std::nullopt;
    Ssn ssn;
    size_t filled = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (dashed && (i == 3 || i == 6))
            continue;
        const char16_t digit = text[i].unicode();
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        ssn.m_digits[filled++] = char(digit);
    }
    return ssn;
}

Ssn::~Ssn()
{
    volatile char *digits = m_digits.data();
    for (size_t i = 0; i < m_digits.size(); ++i)
        digits[i] = 0;
}

QString Ssn::last4() const { return QString::fromLatin1(m_digits.data() + 5, 4); }

} // namespace caseledger

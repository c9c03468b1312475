// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/ded.h"

#include "models/imports/fieldvalues.h"
#include "models/imports/nacharecords.h"

#include <algorithm>

namespace caseledger {

namespace {

constexpr qsizetype mostElements = 9;
constexpr qint64 centsLimit = 1'000'000'000; // 10,000,000.00, as everywhere
constexpr int envelopeElements = 16; ///< of an ISA segment

struct Marks
{
    char32_t element = U'*';
    char32_t end = U'\\';
    bool isX12 = false;
};

bool isLetterOrDigit(char32_t character)
{
    return (character >= U'0' && character <= U'9') || (character >= U'A' && character <= U'Z')
        || (character >= U'a' && character <= U'z');
}

std::u32string_view withoutLeadingBlanks(std::u32string_view text)
{
    return text.substr(std::min(text.find_first_not_of(U' '), text.size()));
}

/// Where a segment's identifier stands with the separator behind it.
size_t findSegment(std::u32string_view text, std::u32string_view identifier, char32_t separator, size_t from = 0)
{
    size_t at = text.find(identifier, from);
    while (at != text.npos && text.substr(at + identifier.size(), 1) != std::u32string_view(&separator, 1))
        at = text.find(identifier, at + 1);
    return at;
}

/// An interchange header names its separators by use: one character after "ISA", and one after the sixteenth element,
/// which is itself one character. Read by counting, as senders do not always keep its fixed widths.
std::optional<Marks> marksOfInterchange(std::u32string_view text)
{
    if (text.size() < 4)
        return std::nullopt;
    Marks marks { .element = text[3], .isX12 = true };
    size_t at = 3;
    for (int i = 1; i < envelopeElements && at != text.npos; ++i)
        at = text.find(marks.element, at + 1);
    if (at == text.npos || at + 2 >= text.size())
        return std::nullopt;
    marks.end = text[at + 2];
    return marks;
}

/// Without an interchange header the segment ST*820*0001 tells: letters and digits, the separator, and then its end.
std::optional<Marks> marksOfTransaction(std::u32string_view text)
{
    if (text.size() < 3)
        return std::nullopt;
    Marks marks { .element = text[2], .isX12 = true };
    size_t at = findSegment(text, U"ST", marks.element);
    while (at < text.size() && (isLetterOrDigit(text[at]) || text[at] == marks.element || text[at] == U' '))
        ++at;
    if (at >= text.size())
        return std::nullopt;
    marks.end = text[at];
    return marks;
}

Marks marksOf(std::u32string_view text)
{
    std::optional<Marks> marks;
    if (text.starts_with(U"ISA"))
        marks = marksOfInterchange(text);
    else if (text.starts_with(U"GS") || text.starts_with(U"ST"))
        marks = marksOfTransaction(text);
    return marks && !isLetterOrDigit(marks->element) && !isLetterOrDigit(marks->end) ? *marks : Marks();
}

QStringList elementsOf(std::u32string_view segment, char32_t separator)
{
    QStringList elements;
    for (size_t begin = 0; begin <= segment.size();) {
        const size_t end = std::min(segment.find(separator, begin), segment.size());
        elements += textFromField(segment.substr(begin, end - begin));
        begin = end + 1;
    }
    return elements;
}

/// The version a functional group (GS08 "004010") or else the interchange (ISA12 "00401") names.
int versionOf(std::u32string_view text, const Marks &marks)
{
    int version = 0;
    for (size_t begin = 0; begin < text.size();) {
        const size_t end = std::min(text.find(marks.end, begin), text.size());
        const std::u32string_view segment = withoutLeadingBlanks(text.substr(begin, end - begin));
        if (segment.starts_with(U"ISA"))
            version = elementsOf(segment, marks.element).value(12).toInt() * 10;
        if (findSegment(segment, U"GS", marks.element) == 0)
            return elementsOf(segment, marks.element).value(8).left(6).toInt();
        begin = end + 1;
    }
    return version;
}

/// Where the next DED segment begins. In an envelope only right after the end of another segment; bare, also behind
/// other text, for a payment that is overlooked is worse than one that is refused.
size_t nextDed(std::u32string_view text, size_t from, const Marks &marks)
{
    for (size_t at = findSegment(text, U"DED", marks.element, from); at != text.npos;
         at = findSegment(text, U"DED", marks.element, at + 1)) {
        const size_t before = at == 0 ? text.npos : text.find_last_not_of(U' ', at - 1);
        if (before == text.npos || text[before] == marks.end)
            return at;
        if (!marks.isX12 && !isLetterOrDigit(text[at - 1]) && text[before] != marks.element)
            return at;
    }
    return text.npos;
}

DedSegment segmentOf(std::u32string_view text, const Marks &marks)
{
    size_t end = text.find(marks.end);
    if (end == text.npos && !marks.isX12)
        end = text.find(U'/');
    DedSegment segment { .elements = elementsOf(text.substr(0, end), marks.element), .isEnded = end != text.npos };
    segment.elements.removeFirst(); // "DED"
    return segment;
}

} // namespace

PaymentInformation paymentInformation(std::u32string_view joined)
{
    const std::u32string_view text = withoutLeadingBlanks(joined);
    const Marks marks = marksOf(text);
    PaymentInformation information { .x12Version = marks.isX12 ? versionOf(text, marks) : 0 };
    for (size_t at = nextDed(text, 0, marks); at != text.npos;) {
        const size_t next = nextDed(text, at + 1, marks);
        information.deds.push_back(segmentOf(text.substr(at, next - at), marks));
        at = next;
    }
    return information;
}

std::optional<qint64> centsOf(const DedSegment &ded)
{
    const QString text = ded.element(4);
    return text.size() <= 10 ? numberFromBytes(text.toUtf8()) : std::nullopt;
}

Remittance remittanceOf(const DedSegment &ded, PayDateForm form, std::vector<DedFault> &faults)
{
    const auto check = [&faults](bool holds, const char *element, const char *message) {
        if (!holds)
            faults.push_back({ QString::fromLatin1(element), QString::fromLatin1(message) });
    };
    check(ded.isEnded, "end", "The segment has no end mark: it is cut, or the mark (\\) is missing.");
    check(ded.elements.size() <= mostElements, "end",
        "The segment has more than nine elements; a separator is too many.");

    const auto caseId = CaseId::parse(ded.element(2));
    check(caseId.has_value(), "case identifier",
        "This is no case identifier; it is two letters, five digits, a letter and a digit, as in AB12345C1.");
    const std::u32string payDate = ded.element(3).toStdU32String();
    const bool six = form != PayDateForm::EightDigits && payDate.size() == 6;
    const bool eight = form != PayDateForm::SixDigits && payDate.size() == 8;
    check((six || eight) && dayFromField(payDate), "pay date",
        "This is no day; it is written YYMMDD, and YYYYMMDD in X12 from version 4010.");
    const auto cents = centsOf(ded);
    check(cents && *cents < centsLimit, "amount",
        "The amount must be whole cents, digits only, below 10,000,000.00 dollars.");
    const auto ssn = Ssn::parse(ded.element(5));
    check(ssn || ded.element(5).isEmpty(), "social security number", "A social security number has nine digits.");

    const QString medical = ded.element(6);
    check(medical.isEmpty() || (medical.size() == 1 && QStringLiteral("YNW").contains(medical)), "medical support",
        "Medical support is Y, N, W or empty.");
    const QString fips = ded.element(8);
    check(fips.isEmpty() || (fips.size() >= 5 && fips.size() <= 7 && numberFromBytes(fips.toUtf8())), "FIPS code",
        "A FIPS code has five to seven digits, or is empty.");
    const QString termination = ded.element(9);
    check(termination.isEmpty() || (termination.size() == 1 && QStringLiteral("YN").contains(termination)),
        "termination", "Employment termination is Y or empty.");

    return { .caseId = caseId.value_or(CaseId()),
        .payment = { .amount = Money::fromCents(cents.value_or(0)) },
        .ssn = ssn,
        .payerName = ded.element(7) };
}

} // namespace caseledger

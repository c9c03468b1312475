// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/papers/scanline.h"

#include <algorithm>

namespace caseledger {

namespace {

using Field = ScanLine::Field;

constexpr int mostAmountDigits = 12;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

tl::unexpected<Error> malformed(const QString &what)
{
    return failure(Error::Kind::Usage, QStringLiteral("The scan line's layout %1.").arg(what));
}

/// Days are read by machines at fixed places, so every part has a fixed length.
bool isDayForm(QStringView form)
{
    if (form.count(u'd') > 2 || form.count(u'M') > 2 || form.count(u'y') > 4) // more would be names
        return false;
    while (!form.isEmpty()) {
        qsizetype length = 0;
        for (const QStringView part : { u"yyyy", u"yy", u"MM", u"dd" }) {
            if (length == 0 && form.startsWith(part))
                length = part.size();
        }
        if (length == 0)
            return false;
        form = form.sliced(length);
    }
    return true;
}

Result<Field> checkField(QStringView form)
{
    if (form == u"luhn")
        return Field { .kind = Field::Kind::Luhn };
    if (form == u"731")
        return Field { .kind = Field::Kind::Weights731 };
    if (form == u"mod97")
        return Field { .kind = Field::Kind::Mod97 };
    return malformed(QStringLiteral("names no check that is known; write {check:luhn}, {check:731} or {check:mod97}"));
}

Result<Field> amountField(QStringView form)
{
    bool isNumber = false;
    const int digits = form.toInt(&isNumber);
    if (!isNumber || !std::ranges::all_of(form, isDigit) || digits < 1 || digits > mostAmountDigits)
        return malformed(QStringLiteral("needs the amount's digits, 1 to 12, as in {amount:10}"));
    return Field { .kind = Field::Kind::Amount, .digits = digits };
}

/// A field by what stands between its braces.
Result<Field> fieldOf(QStringView inner)
{
    const qsizetype colon = inner.indexOf(u':');
    const QStringView name = colon < 0 ? inner : inner.first(colon);
    const QStringView form = colon < 0 ? QStringView() : inner.sliced(colon + 1);
    if (name == u"case" && colon < 0)
        return Field { .kind = Field::Kind::CaseDigits };
    if (name == u"case" && form == u"text")
        return Field { .kind = Field::Kind::CaseText };
    if (name == u"due" && !form.isEmpty() && isDayForm(form))
        return Field { .kind = Field::Kind::Due, .text = form.toString() };
    if (name == u"due")
        return malformed(QStringLiteral("needs a due day made of dd, MM, yy and yyyy, as in {due:MMddyy}"));
    if (name == u"amount")
        return amountField(form);
    if (name == u"check")
        return checkField(form);
    return malformed(QStringLiteral("has an unknown field; write {case}, {case:text}, {due:MMddyy}, {amount:10} or "
                                    "{check:luhn}"));
}

int lengthOf(const Field &field)
{
    switch (field.kind) {
    case Field::Kind::Literal:
    case Field::Kind::Due: // dd, MM, yy and yyyy are as long as what they stand for
        return int(field.text.size());
    case Field::Kind::CaseDigits:
        return 12;
    case Field::Kind::CaseText:
        return 9;
    case Field::Kind::Amount:
        return field.digits;
    case Field::Kind::Luhn:
    case Field::Kind::Weights731:
        return 1;
    case Field::Kind::Mod97:
        return 2;
    }
    return 0;
}

bool isCheck(const Field &field)
{
    return field.kind == Field::Kind::Luhn || field.kind == Field::Kind::Weights731 || field.kind == Field::Kind::Mod97;
}

Result<ScanLine> checked(ScanLine line)
{
    bool hasDigit = false;
    for (const Field &field : line.fields) {
        if (isCheck(field) && !hasDigit)
            return malformed(QStringLiteral("has a check with no digit before it"));
        hasDigit = hasDigit || field.kind != Field::Kind::Literal || std::ranges::any_of(field.text, isDigit);
    }
    if (!hasDigit)
        return malformed(QStringLiteral("is empty; write one as in {case}{due:MMddyy}{amount:10}{check:luhn}"));
    if (line.length() > ScanLine::mostCharacters)
        return malformed(QStringLiteral("makes a line of %1 characters; a coupon has room for %2")
                             .arg(line.length())
                             .arg(ScanLine::mostCharacters));
    return line;
}

QString caseDigits(const CaseId &id)
{
    QString digits;
    for (const QChar c : id.text())
        digits += isDigit(c) ? QString(c) : QString::number(c.unicode() - u'A' + 1).rightJustified(2, u'0');
    return digits;
}

/// Every second digit, beginning with the last, counts double; of a product both digits count.
int luhnDigit(QStringView digits)
{
    int sum = 0;
    bool doubled = true;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        const int product = digits.at(i).digitValue() * (doubled ? 2 : 1);
        sum += product / 10 + product % 10;
        doubled = !doubled;
    }
    return (10 - sum % 10) % 10;
}

int digit731(QStringView digits)
{
    constexpr int weights[] { 3, 7, 1 };
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digits.at(i).digitValue() * weights[i % 3];
    return (10 - sum % 10) % 10;
}

int mod97(QStringView digits)
{
    int rest = 0;
    for (const QChar c : digits)
        rest = (rest * 10 + c.digitValue()) % 97;
    return 98 - rest * 100 % 97;
}

QString checkText(Field::Kind kind, const QString &before)
{
    QString digits = before;
    digits.removeIf([](QChar c) { return !isDigit(c); });
    if (kind == Field::Kind::Mod97)
        return QString::number(mod97(digits)).rightJustified(2, u'0');
    return QString::number(kind == Field::Kind::Luhn ? luhnDigit(digits) : digit731(digits));
}

} // namespace

int ScanLine::length() const
{
    int sum = 0;
    for (const Field &field : fields)
        sum += lengthOf(field);
    return sum;
}

Result<ScanLine> parseScanLine(QStringView layout)
{
    ScanLine line;
    for (qsizetype at = 0; at < layout.size();) {
        const QChar c = layout.at(at);
        if (c == u'{') {
            const qsizetype end = layout.indexOf(u'}', at);
            if (end < 0)
                return malformed(QStringLiteral("has a { without its }"));
            const Result<Field> field = fieldOf(layout.sliced(at + 1, end - at - 1));
            if (!field)
                return tl::unexpected(field.error());
            line.fields.push_back(*field);
            at = end + 1;
            continue;
        }
        if (!isDigit(c) && c != u' ')
            return malformed(QStringLiteral("has a sign at place %1 that is no digit, blank or field").arg(at + 1));
        if (line.fields.empty() || line.fields.back().kind != Field::Kind::Literal)
            line.fields.push_back({});
        line.fields.back().text.append(c);
        ++at;
    }
    return checked(std::move(line));
}

Result<QString> scanLineText(const ScanLine &layout, const CaseId &id, QDate dueOn, Money amount)
{
    QString line;
    for (const Field &field : layout.fields) {
        switch (field.kind) {
        case Field::Kind::Literal:
            line += field.text;
            break;
        case Field::Kind::CaseDigits:
            line += caseDigits(id);
            break;
        case Field::Kind::CaseText:
            line += id.text();
            break;
        case Field::Kind::Due:
            line += dueOn.toString(field.text);
            break;
        case Field::Kind::Amount: {
            const QString cents = QString::number(amount.cents());
            if (amount < Money() || cents.size() > field.digits)
                return failure(Error::Kind::Refused,
                    QStringLiteral("A coupon's amount has no room in the scan line; set more digits for {amount}."));
            line += cents.rightJustified(field.digits, u'0');
            break;
        }
        case Field::Kind::Luhn:
        case Field::Kind::Weights731:
        case Field::Kind::Mod97:
            line += checkText(field.kind, line);
            break;
        }
    }
    return line;
}

} // namespace caseledger

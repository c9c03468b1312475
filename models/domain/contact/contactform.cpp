// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/contact/contactform.h"

#include "models/domain/contact/statezips.h"

#include <QRegularExpression>

#include <algorithm>

namespace caseledger {

namespace {

using Word = QLatin1String;
using enum ContactRemark;

constexpr Word fields[] = { Word("street1"), Word("street2"), Word("city"), Word("state"), Word("zip"), Word("phone"),
    Word("email"), Word("address_verified_on"), Word("returned_mail_on") };
constexpr Word remarks[] = { Word("too_long"), Word("unprintable_sign"), Word("street_missing"), Word("city_missing"),
    Word("state_missing"), Word("zip_missing"), Word("unknown_state"), Word("no_zip"), Word("no_phone"),
    Word("no_phone_area"), Word("no_email"), Word("no_day"), Word("day_to_come"), Word("verified_before_change"),
    Word("nothing_to_verify"), Word("small_letters"), Word("zip_of_other_state"), Word("post_office_box"),
    Word("no_house_number"), Word("unit_without_number"), Word("foreign_phone"), Word("international_email") };
static_assert(std::size(remarks) == size_t(InternationalEmail) + 1);

bool isDigit(QChar sign) { return sign >= u'0' && sign <= u'9'; }
bool isAscii(QChar sign) { return sign.unicode() < 0x80; }

bool isUnprintable(QChar sign)
{
    return sign.category() == QChar::Other_Control || sign == QChar::LineSeparator || sign == QChar::ParagraphSeparator;
}

/// What is wrong with any field whatever it is for; null for nothing.
std::optional<ContactRemark> plainFault(const QString &text, qsizetype longest)
{
    if (text.size() > longest)
        return TooLong;
    if (std::ranges::any_of(text, isUnprintable))
        return UnprintableSign;
    return std::nullopt;
}

bool matches(const QString &text, const char *pattern)
{
    const QRegularExpression expression(
        QRegularExpression::anchoredPattern(QLatin1String(pattern)), QRegularExpression::CaseInsensitiveOption);
    return expression.match(text).hasMatch();
}

bool isPostOfficeBox(const QString &street)
{
    return matches(street, R"((p\.? ?o\.? ?b(ox)?|post office box|box)\.?\s*#?\s*\d.*)");
}

bool hasNoNumber(const QString &street)
{
    return std::ranges::none_of(street, [](QChar sign) { return sign.isDigit(); })
        && !matches(street, "general delivery.*");
}

/// "12 Elm Street, Apt": something is missing behind it.
bool endsInUnit(const QString &line)
{
    return matches(line,
        R"((.*[\s,])?(apt|apartment|unit|ste|suite|rm|room|bldg|building|dept|department|lot|spc|space|slip|trlr|trailer|#|no)\.?)");
}

void addState(const QString &state, QList<FieldRemark> &found)
{
    const QString capitals = state.toUpper();
    if (state.isEmpty())
        found.append({ ContactField::State, StateMissing, {} });
    else if (!isStateCode(capitals))
        found.append({ ContactField::State, UnknownState, {} });
    else if (state != capitals)
        found.append({ ContactField::State, SmallLetters, capitals });
}

void addZip(const QString &zip, const QString &state, QList<FieldRemark> &found)
{
    constexpr qsizetype five = 5;
    if (zip.isEmpty())
        found.append({ ContactField::Zip, ZipMissing, {} });
    else if (matches(zip, "[0-9]{9}"))
        found.append({ ContactField::Zip, NoZip, QString(zip.first(five) + u'-' + zip.sliced(five)) });
    else if (!matches(zip, "[0-9]{5}(-[0-9]{4})?"))
        found.append({ ContactField::Zip, NoZip, {} });
    else if (!mayLieIn(zip, state.toUpper()))
        found.append({ ContactField::Zip, ZipOfOtherState, {} });
}

void addStreet(const PostalAddress &address, QList<FieldRemark> &found)
{
    if (address.street1.isEmpty())
        found.append({ ContactField::Street1, StreetMissing, {} });
    else if (isPostOfficeBox(address.street1))
        found.append({ ContactField::Street1, PostOfficeBox, {} });
    else if (hasNoNumber(address.street1))
        found.append({ ContactField::Street1, NoHouseNumber, {} });
    else if (endsInUnit(address.street1) && address.street2.isEmpty())
        found.append({ ContactField::Street1, UnitWithoutNumber, {} });
    if (endsInUnit(address.street2))
        found.append({ ContactField::Street2, UnitWithoutNumber, {} });
    else if (isPostOfficeBox(address.street2))
        found.append({ ContactField::Street2, PostOfficeBox, {} });
}

/// The digits of a phone number in front of its extension ("x 12", "ext. 12", "#12"); null where other signs stand
/// among them.
std::optional<QString> digitsOfPhone(const QString &phone)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(\+?[0-9 ().\-/]+?)\s*(?:,?\s*(?:x|ext|extension|#)\.?\s*[0-9]{1,7})?$)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(phone);
    if (!match.hasMatch())
        return std::nullopt;
    QString digits;
    for (const QChar sign : match.captured(1)) {
        if (isDigit(sign))
            digits += sign;
    }
    return digits;
}

std::optional<ContactRemark> remarkOnNumber(const QString &phone)
{
    constexpr qsizetype american = 10;
    constexpr qsizetype shortestForeign = 7;
    constexpr qsizetype longestForeign = 15; // ITU-T E.164
    const std::optional<QString> all = digitsOfPhone(phone);
    if (!all)
        return NoPhone;
    const bool hasCountry = all->startsWith(u'1') && all->size() == american + 1;
    if (phone.startsWith(u'+') && !hasCountry)
        return all->size() >= shortestForeign && all->size() <= longestForeign && !all->startsWith(u'1') ? ForeignPhone
                                                                                                         : NoPhone;
    const QString digits = hasCountry ? all->sliced(1) : *all;
    if (digits.size() != american)
        return NoPhone;
    constexpr qsizetype exchange = 3;
    const auto isLow = [&digits](qsizetype place) { return digits[place] == u'0' || digits[place] == u'1'; };
    return isLow(0) || isLow(exchange) ? std::optional(NoPhoneArea) : std::nullopt;
}

bool isEmailForm(const QString &email)
{
    // the letters beyond ASCII are RFC 6531's
    return matches(email,
               R"([a-z0-9!#$%&'*+/=?^_`{|}~\x{80}-\x{10ffff}-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~\x{80}-\x{10ffff}-]+)*@([a-z0-9\x{80}-\x{10ffff}]([a-z0-9\x{80}-\x{10ffff}-]*[a-z0-9\x{80}-\x{10ffff}])?\.)+[a-z\x{80}-\x{10ffff}][a-z0-9\x{80}-\x{10ffff}-]*)")
        && std::ranges::none_of(email, [](QChar sign) { return sign.isSpace(); });
}

/// What is wrong with the day of a change; null for nothing.
std::optional<ContactRemark> dayFault(QDate day, bool hasAddress, QDate today)
{
    if (!hasAddress)
        return NothingToVerify;
    if (!day.isValid())
        return NoDay;
    return day > today ? std::optional(DayToCome) : std::nullopt;
}

} // namespace

std::span<const QLatin1String> codesOf(ContactField) { return fields; }
std::span<const QLatin1String> codesOf(ContactRemark) { return remarks; }

QList<FieldRemark> remarksOn(const PostalAddress &typed)
{
    const PostalAddress address = cleaned(typed);
    if (address.isEmpty())
        return {};
    QList<FieldRemark> found;
    const std::pair<ContactField, QString> parts[] = { { ContactField::Street1, address.street1 },
        { ContactField::Street2, address.street2 }, { ContactField::City, address.city },
        { ContactField::State, address.state }, { ContactField::Zip, address.zip } };
    addStreet(address, found);
    if (address.city.isEmpty())
        found.append({ ContactField::City, CityMissing, {} });
    addState(address.state, found);
    addZip(address.zip, address.state, found);
    for (const auto &[field, text] : parts) {
        const auto fault = plainFault(text, longestPart);
        if (!fault)
            continue;
        found.removeIf([field = field](const FieldRemark &remark) { return remark.field == field; });
        found.append({ field, *fault, {} });
    }
    return found;
}

QList<FieldRemark> remarksOnPhone(const QString &typed)
{
    const QString phone = cleaned(typed);
    if (phone.isEmpty())
        return {};
    auto remark = plainFault(phone, longestPart);
    if (!remark)
        remark = remarkOnNumber(phone);
    return remark ? QList<FieldRemark> { { ContactField::Phone, *remark, {} } } : QList<FieldRemark>();
}

QList<FieldRemark> remarksOnEmail(const QString &typed)
{
    constexpr qsizetype longestName = 64; // RFC 5321, 4.5.3.1.1
    const QString email = cleaned(typed);
    if (email.isEmpty())
        return {};
    auto remark = plainFault(email, longestEmail);
    if (!remark && (!isEmailForm(email) || email.indexOf(u'@') > longestName))
        remark = NoEmail;
    if (!remark && !std::ranges::all_of(email, isAscii))
        remark = InternationalEmail;
    return remark ? QList<FieldRemark> { { ContactField::Email, *remark, {} } } : QList<FieldRemark>();
}

QList<FieldRemark> remarksOn(const ContactChange &change, const Party &party, QDate today)
{
    QList<FieldRemark> found;
    if (change.address)
        found += remarksOn(*change.address);
    if (change.phone)
        found += remarksOnPhone(*change.phone);
    if (change.email)
        found += remarksOnEmail(*change.email);
    const bool hasAddress = change.address ? !cleaned(*change.address).isEmpty() : party.address.isKnown();
    if (change.verifiedOn) {
        auto fault = dayFault(*change.verifiedOn, hasAddress, today);
        const PostalAddress *known = party.address.shownTo(Audience::StaffWithReason);
        const bool isNew = change.address && (!known || cleaned(*change.address) != *known);
        const QDate since = isNew ? today : party.addressChangedOn;
        if (!fault && since.isValid() && *change.verifiedOn < since)
            fault = VerifiedBeforeChange;
        if (fault)
            found.append({ ContactField::VerifiedOn, *fault, {} });
    }
    if (change.mailReturnedOn) {
        if (const auto fault = dayFault(*change.mailReturnedOn, hasAddress, today))
            found.append({ ContactField::MailReturnedOn, *fault, {} });
    }
    return found;
}

bool hasFault(const QList<FieldRemark> &remarks)
{
    return std::ranges::any_of(remarks, [](const FieldRemark &each) { return isFault(each.remark); });
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/settings/settingfields.h"

#include "models/domain/papers/scanline.h"
#include "models/store/columnvalue.h"
#include "models/store/settings/pngfile.h"
#include "models/store/settings/settingforms.h"

#include <algorithm>
#include <array>

namespace caseledger {

namespace {

using L = QLatin1String;

tl::unexpected<Error> notOfForm(const QString &more = {}) { return failure(Error::Kind::Usage, more); }

QString toText(const QString &text) { return text; }
QString toText(const QStringList &lines) { return lines.join(u'\n'); }
QString toText(int number) { return QString::number(number); }
QString toText(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

void fromText(const QString &text, QString &into) { into = text; }
void fromText(const QString &text, QStringList &into) { into = text.isEmpty() ? QStringList() : text.split(u'\n'); }
void fromText(const QString &text, QByteArray &into) { into = QByteArray::fromBase64(text.toLatin1()); }
void fromText(const QString &text, int &into)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber)
        into = number;
}

template <int lowest, int highest>
std::optional<int> numberBetween(const QString &value)
{
    return numberForm(value, lowest, highest);
}

template <auto get, auto form>
Result<> takeForm(Office &office, QDate, const QString &value)
{
    auto read = form(value);
    if (!read)
        return notOfForm();
    get(office) = *std::move(read);
    return {};
}

/// A setting that is one member of the office, which get answers, read from its form or in a way of its own.
template <auto get, auto form>
constexpr SettingField member(
    const char *key, const char *stored, const char *meaning, decltype(SettingField::take) take = takeForm<get, form>)
{
    return { .setting = { L(key), meaning },
        .stored = stored,
        .values =
            [](const Office &office) {
                return QList<KeptValue> { { {}, toText(get(office)) } };
            },
        .load = [](Office &office, const QString &text) { fromText(text, get(office)); },
        .take = take };
}

Result<> takeLogo(Office &office, QDate, const QString &value)
{
    if (!value.isEmpty() && value == describePng(office.logo)) // as it is shown: it stays
        return {};
    auto picture = pictureForm(value);
    if (!picture)
        return notOfForm();
    office.logo = *std::move(picture);
    return {};
}

Result<> takeScanLine(Office &office, QDate, const QString &value)
{
    if (!value.isEmpty()) {
        if (const auto layout = parseScanLine(value); !layout)
            return notOfForm(layout.error().message);
    }
    office.scanLine = value;
    return {};
}

QString twoAmounts(Money first, Money second) { return plainText(first) + u' ' + plainText(second); }

/// Puts an entry in the place of the one with the same key, or among the others in their order.
template <class Entry, class Key>
void putEntry(std::vector<Entry> &entries, const Entry &entry, Key Entry::*key)
{
    const auto place = std::ranges::lower_bound(entries, entry.*key, {}, key);
    if (place != entries.end() && (*place).*key == entry.*key)
        *place = entry;
    else
        entries.insert(place, entry);
}

QList<KeptValue> passThroughValues(const Office &office)
{
    QList<KeptValue> values;
    for (const auto &entry : office.policy.passThrough)
        values.append({ entry.from, twoAmounts(entry.oneChild, entry.twoOrMore) });
    return values;
}

Result<> takePassThrough(Office &office, QDate from, const QString &value)
{
    const auto amounts = twoAmountsForm(value);
    if (!amounts)
        return notOfForm();
    using Entry = DistributionPolicy::PassThrough;
    putEntry(office.policy.passThrough, Entry { from, amounts->first, amounts->second }, &Entry::from);
    return {};
}

/// The first day of a federal fiscal year: 1 October of the year before.
QDate firstOfFiscalYear(int year) { return QDate(year - 1, 10, 1); }

QList<KeptValue> annualFeeValues(const Office &office)
{
    QList<KeptValue> values;
    for (const auto &entry : office.policy.annualFee)
        values.append({ firstOfFiscalYear(entry.fromFiscalYear), twoAmounts(entry.threshold, entry.fee) });
    return values;
}

Result<> takeAnnualFee(Office &office, QDate from, const QString &value)
{
    const auto amounts = twoAmountsForm(value);
    if (!amounts)
        return notOfForm();
    const int year = federalFiscalYear(from);
    if (from != firstOfFiscalYear(year))
        return notOfForm(
            QStringLiteral("the annual fee counts from the first day of a federal fiscal year, a 1 October"));
    using Entry = DistributionPolicy::AnnualFee;
    putEntry(office.policy.annualFee, Entry { year, amounts->first, amounts->second }, &Entry::fromFiscalYear);
    return {};
}

QList<KeptValue> holidayValues(const Office &office)
{
    QStringList days;
    for (const QDate day : office.policy.calendar.ownHolidays)
        days.append(isoText(day));
    return { { {}, days.join(u' ') } };
}

Result<> takeHolidays(Office &office, QDate, const QString &value)
{
    auto days = daysForm(value);
    if (!days)
        return notOfForm();
    office.policy.calendar.ownHolidays = *std::move(days);
    return {};
}

/// Where members of an office lie, for reading and for writing.
constexpr auto atAddress = [](auto &office) -> auto & { return office.addressLines; };
constexpr auto atContact = [](auto &office) -> auto & { return office.contact; };
constexpr auto atDisbursementDays = [](auto &office) -> auto & { return office.policy.businessDaysToDisburse; };
constexpr auto atHelpline = [](auto &office) -> auto & { return office.helpline; };
constexpr auto atHelplineTty = [](auto &office) -> auto & { return office.helplineTty; };
constexpr auto atLockMinutes = [](auto &office) -> auto & { return office.lockMinutes; };
constexpr auto atLogo = [](auto &office) -> auto & { return office.logo; };
constexpr auto atName = [](auto &office) -> auto & { return office.name; };
constexpr auto atNoticeFolder = [](auto &office) -> auto & { return office.noticeFolder; };
constexpr auto atOffsetDays = [](auto &office) -> auto & { return office.policy.daysToDisburseOffset; };
constexpr auto atPayee = [](auto &office) -> auto & { return office.payee; };
constexpr auto atPhone = [](auto &office) -> auto & { return office.phone; };
constexpr auto atPinAddress = [](auto &office) -> auto & { return office.pinAddress; };
constexpr auto atQrAccount = [](auto &office) -> auto & { return office.accountUrl; };
constexpr auto atQrContact = [](auto &office) -> auto & { return office.contactUrl; };
constexpr auto atReturnAddress = [](auto &office) -> auto & { return office.returnAddress; };
constexpr auto atSafetyHotline = [](auto &office) -> auto & { return office.safetyHotline; };
constexpr auto atScanLine = [](auto &office) -> auto & { return office.scanLine; };
constexpr auto atTty = [](auto &office) -> auto & { return office.tty; };
constexpr auto atWithholdingDays = [](auto &office) -> auto & { return office.policy.daysOfWithholding; };

constexpr SettingField fields[] = {
    member<atAddress, linesForm>("address_block", "address",
        QT_TRANSLATE_NOOP("Setting",
            "the office's own address at the head of letters: up to 12 lines, parted by line ends or by \\n")),
    { .setting = { L("annual_fee"),
          QT_TRANSLATE_NOOP("Setting",
              "from a federal fiscal year on, the family's money above which the annual fee is withheld, and the fee: "
              "two amounts as in 550.00 35.00, from a 1 October"),
          true },
        .table = "annual_fee",
        .values = annualFeeValues,
        .take = takeAnnualFee },
    member<atContact, contactForm>("contact", "contact",
        QT_TRANSLATE_NOOP("Setting",
            "the contact address printed on notices: one line, and where it is a web address an https one; empty: the "
            "one of qr_contact")),
    member<atDisbursementDays, numberBetween<1, 30>>("disbursement_days", "business_days_to_disburse",
        QT_TRANSLATE_NOOP("Setting", "business days until a payment is sent on: a number from 1 to 30")),
    member<atHelpline, phoneForm>("helpline", "helpline",
        QT_TRANSLATE_NOOP("Setting", "where a parent asks for a PIN to be mailed: a telephone number")),
    member<atHelplineTty, phoneForm>("helpline_tty", "helpline_tty",
        QT_TRANSLATE_NOOP("Setting", "the same for people who use a TTY: a telephone number")),
    { .setting = { L("holidays"),
          QT_TRANSLATE_NOOP("Setting",
              "days on which the office is closed, besides weekends and federal holidays: the whole list, as in "
              "2026-02-12 2026-11-03") },
        .table = "holidays",
        .values = holidayValues,
        .take = takeHolidays },
    member<atLockMinutes, numberBetween<1, 15>>("lock_minutes", "lock_minutes",
        QT_TRANSLATE_NOOP("Setting", "minutes of idleness until the screen locks: a number from 1 to 15")),
    member<atLogo, pictureForm>("logo", "logo",
        QT_TRANSLATE_NOOP("Setting",
            "the picture at the head of letters: the name of a PNG file of at most 512 kB and 4,096 pixels a side; "
            "empty: none"),
        takeLogo),
    member<atNoticeFolder, folderForm>("notice_folder", "notice_folder",
        QT_TRANSLATE_NOOP("Setting",
            "the folder of the office's own wording of notices: the whole path of a folder that is there; empty: the "
            "program's wording")),
    member<atName, lineForm>(
        "office_name", "name", QT_TRANSLATE_NOOP("Setting", "the office's name: one line of up to 120 characters")),
    member<atOffsetDays, numberBetween<1, 365>>("offset_days", "days_to_disburse_offset",
        QT_TRANSLATE_NOOP("Setting", "days until money of a federal tax offset is sent on: a number from 1 to 365")),
    { .setting = { L("pass_through"),
          QT_TRANSLATE_NOOP("Setting",
              "what passes through to a family on assistance in a month, for one child and for two or more: two "
              "amounts as in 100.00 200.00, from the day that they count"),
          true },
        .table = "pass_through",
        .values = passThroughValues,
        .take = takePassThrough },
    member<atPayee, someLinesForm>("payee", "payee",
        QT_TRANSLATE_NOOP("Setting",
            "to whom, and where, a payment is mailed, on coupons: 1 to 12 lines, parted by line ends or by \\n")),
    member<atPhone, phoneOrNoneForm>(
        "phone", "phone", QT_TRANSLATE_NOOP("Setting", "the office's telephone number; empty: none")),
    member<atPinAddress, someLinesForm>("pin_address", "pin_address",
        QT_TRANSLATE_NOOP(
            "Setting", "where a PIN is asked for in writing: 1 to 12 lines, parted by line ends or by \\n")),
    member<atQrAccount, urlForm>("qr_account", "account_url",
        QT_TRANSLATE_NOOP("Setting", "the first QR code of the access notice, the account: an https address in ASCII")),
    member<atQrContact, urlForm>("qr_contact", "contact_url",
        QT_TRANSLATE_NOOP(
            "Setting", "the second QR code of the access notice, the contact: an https address in ASCII")),
    member<atReturnAddress, linesForm>("return_address", "return_address",
        QT_TRANSLATE_NOOP("Setting",
            "where mail comes back to: up to 12 lines, parted by line ends or by \\n; empty: the address block")),
    member<atSafetyHotline, phoneForm>("safety_hotline", "safety_hotline",
        QT_TRANSLATE_NOOP("Setting", "for people who are not safe at home: a telephone number")),
    member<atScanLine, lineForm>("scan_line", "scan_line",
        QT_TRANSLATE_NOOP("Setting",
            "the layout of the coupons' scan line, as in {case}{due:MMddyy}{amount:10}{check:luhn}; empty: none is "
            "printed"),
        takeScanLine),
    member<atTty, phoneOrNoneForm>(
        "tty", "tty", QT_TRANSLATE_NOOP("Setting", "the office's number for people who use a TTY; empty: none")),
    member<atWithholdingDays, numberBetween<1, 366>>("withholding_days", "withholding_days",
        QT_TRANSLATE_NOOP("Setting",
            "days after its last payment in which income withholding counts as active: a number from 1 to 366")),
};

constexpr auto settings = [] {
    std::array<Setting, std::size(fields)> all {};
    std::ranges::transform(fields, all.begin(), &SettingField::setting);
    return all;
}();

} // namespace

std::span<const Setting> allSettings() { return settings; }

const Setting *settingOf(QStringView key)
{
    const auto *const found
        = std::ranges::find_if(settings, [key](const Setting &setting) { return setting.key == key; });
    return found == settings.end() ? nullptr : found;
}

std::span<const SettingField> settingFields() { return fields; }

const SettingField *fieldOf(QStringView key)
{
    const auto found
        = std::ranges::find_if(fields, [key](const SettingField &field) { return field.setting.key == key; });
    return found == std::end(fields) ? nullptr : found;
}

QString keptText(const SettingField &field, const Office &office, QDate from)
{
    for (const KeptValue &value : field.values(office)) {
        if (value.from == from)
            return value.text;
    }
    return {};
}

QString shownText(const SettingField &field, const QString &kept)
{
    return field.setting.key == L("logo") ? describePng(QByteArray::fromBase64(kept.toLatin1())) : kept;
}

} // namespace caseledger

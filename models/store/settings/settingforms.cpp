// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/settings/settingforms.h"

#include "models/store/settings/pngfile.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace caseledger {

namespace {

constexpr qsizetype longestLine = 120;
constexpr qsizetype longestAddressLine = 100;
constexpr qsizetype mostAddressLines = 12;
constexpr qsizetype longestPhone = 40;
constexpr qsizetype longestUrl = 300;

/// What would disorder the writing around a value, and what stands for bytes that are no UTF-8.
bool isDisorderly(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0xfffd;
}

bool isPlain(QChar c)
{
    return !isDisorderly(c) && c.category() != QChar::Other_Control && c.category() != QChar::Separator_Line
        && c.category() != QChar::Separator_Paragraph;
}

bool isPlainLine(const QString &line, qsizetype longest)
{
    return line.size() <= longest && std::ranges::all_of(line, isPlain);
}

bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isOfPhone(QChar c)
{
    return isAsciiDigit(c) || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z')
        || QStringLiteral(" +-()./").contains(c);
}

} // namespace

std::optional<QString> lineForm(const QString &value)
{
    const QString line = value.trimmed();
    return isPlainLine(line, longestLine) ? std::optional(line) : std::nullopt;
}

std::optional<QString> phoneForm(const QString &value)
{
    const QString phone = value.trimmed();
    const bool sound = phone.size() <= longestPhone && std::ranges::all_of(phone, isOfPhone)
        && std::ranges::count_if(phone, isAsciiDigit) >= 3;
    return sound ? std::optional(phone) : std::nullopt;
}

std::optional<QString> phoneOrNoneForm(const QString &value)
{
    return value.trimmed().isEmpty() ? QString() : phoneForm(value);
}

std::optional<QString> urlForm(const QString &value)
{
    const QString text = value.trimmed();
    const bool ascii = std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; });
    const QUrl url(text, QUrl::StrictMode);
    const bool sound = ascii && text.size() <= longestUrl && url.isValid() && url.scheme() == QLatin1String("https")
        && !url.host().isEmpty() && url.userInfo().isEmpty();
    return sound ? std::optional(text) : std::nullopt;
}

std::optional<QString> contactForm(const QString &value)
{
    return value.contains(QLatin1String("://")) ? urlForm(value) : lineForm(value);
}

std::optional<QString> folderForm(const QString &value)
{
    const QString folder = value.trimmed();
    if (folder.isEmpty())
        return folder;
    const bool sound
        = std::ranges::all_of(folder, isPlain) && QFileInfo(folder).isAbsolute() && QFileInfo(folder).isDir();
    return sound ? std::optional(folder) : std::nullopt;
}

std::optional<QStringList> linesForm(const QString &value)
{
    QString text = value;
    text.replace(QLatin1String("\\n"), QLatin1String("\n")).replace(QLatin1String("\r\n"), QLatin1String("\n"));
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines.append(line.trimmed());
    while (!lines.isEmpty() && lines.constFirst().isEmpty())
        lines.removeFirst();
    while (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    const bool sound = lines.size() <= mostAddressLines
        && std::ranges::all_of(lines, [](const QString &line) { return isPlainLine(line, longestAddressLine); });
    return sound ? std::optional(lines) : std::nullopt;
}

std::optional<QStringList> someLinesForm(const QString &value)
{
    const auto lines = linesForm(value);
    return lines && !lines->isEmpty() ? lines : std::nullopt;
}

std::optional<int> numberForm(const QString &value, int lowest, int highest)
{
    const QString text = value.trimmed();
    constexpr qsizetype mostDigits = 6;
    if (text.isEmpty() || text.size() > mostDigits || !std::ranges::all_of(text, isAsciiDigit))
        return std::nullopt;
    const int number = text.toInt();
    return number >= lowest && number <= highest ? std::optional(number) : std::nullopt;
}

std::optional<QList<QDate>> daysForm(const QString &value)
{
    constexpr int firstYear = 1900;
    QList<QDate> days;
    for (const QString &text : value.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (!day.isValid() || day.year() < firstYear || day.toString(Qt::ISODate) != text)
            return std::nullopt;
        days.append(day);
    }
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

std::optional<std::pair<Money, Money>> twoAmountsForm(const QString &value)
{
    const QStringList texts = value.simplified().split(u' ');
    if (texts.size() != 2)
        return std::nullopt;
    const auto first = moneyFromText(texts.first());
    const auto second = moneyFromText(texts.last());
    return first && second ? std::optional(std::pair(*first, *second)) : std::nullopt;
}

std::optional<QByteArray> pictureForm(const QString &value)
{
    if (value.isEmpty())
        return QByteArray();
    QFile file(value);
    if (!QFileInfo(value).isFile() || file.size() > largestPng || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.read(largestPng + 1);
    return isWholePng(bytes) ? std::optional(bytes) : std::nullopt;
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/phrasebook.h"

#include "models/text/markflood.h"

#include <QLocale>
#include <QTranslator>

#include <array>

namespace caseledger {

namespace {

struct KnownLanguage
{
    QLatin1String code;
    QLocale::Language locale;
};

/// In the order of Language.
constexpr std::array<KnownLanguage, 5> knownLanguages { { { QLatin1String("en"), QLocale::English },
    { QLatin1String("ar"), QLocale::Arabic }, { QLatin1String("it"), QLocale::Italian },
    { QLatin1String("bn"), QLocale::Bengali }, { QLatin1String("ko"), QLocale::Korean } } };

/// Controls that open or close a stretch of other direction: one inside a name would reach beyond the name.
bool isDirectionControl(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
}

/// Line and paragraph ends, which would end the fence with the line.
bool isLineEnd(QChar character)
{
    const char16_t unit = character.unicode();
    return unit == u'\n' || unit == u'\r' || unit == 0x0085 || unit == 0x2028 || unit == 0x2029;
}

/// The words of a language, unpacked once: many papers are made with one book each.
std::shared_ptr<const QTranslator> translatorOf(Language language)
{
    static const auto translators = [] {
        std::array<std::shared_ptr<const QTranslator>, knownLanguages.size()> loaded;
        for (size_t i = 0; i < loaded.size(); ++i) {
            auto translator = std::make_shared<QTranslator>();
            if (translator->load(QLatin1String(":/i18n/caseledger_") + knownLanguages[i].code + QLatin1String(".qm")))
                loaded[i] = std::move(translator);
        }
        return loaded;
    }();
    return translators[size_t(language)];
}

QString twoDigits(int number) { return QString::number(number).rightJustified(2, u'0'); }

} // namespace

Language languageFromCode(QStringView text)
{
    for (size_t i = 0; i < knownLanguages.size(); ++i) {
        if (text == knownLanguages[i].code)
            return Language(i);
    }
    return Language::English;
}

QLatin1String code(Language language) { return knownLanguages[size_t(language)].code; }

Phrasebook::Phrasebook(Language language)
    : m_language(language)
    , m_translator(translatorOf(language))
{ }

Qt::LayoutDirection Phrasebook::direction() const
{
    return m_language == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight;
}

QString Phrasebook::translate(const char *context, const char *source, int n) const
{
    QString text = m_translator ? m_translator->translate(context, source, nullptr, n) : QString();
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(QLatin1String("%n"), QString::number(n));
    return text;
}

QString Phrasebook::covered() { return QStringLiteral("•••"); }

Phrasebook Phrasebook::withCover(std::shared_ptr<const std::atomic<bool>> isCovered) const
{
    Phrasebook book = *this;
    book.m_isCovered = std::move(isCovered);
    return book;
}

QString Phrasebook::money(Money amount) const
{
    if (isCovered())
        return covered();
    const bool negative = amount.cents() < 0;
    const quint64 cents = negative ? ~quint64(amount.cents()) + 1 : quint64(amount.cents());
    QString text = QString::number(cents / 100);
    for (qsizetype place = text.size() - 3; place > 0; place -= 3)
        text.insert(place, u',');
    return QLatin1String(negative ? "-$" : "$") + text + u'.' + twoDigits(int(cents % 100));
}

QString Phrasebook::date(QDate day) const
{
    if (!day.isValid())
        return {};
    return twoDigits(day.month()) + u'/' + twoDigits(day.day()) + u'/'
        + QString::number(day.year()).rightJustified(4, u'0');
}

QString Phrasebook::month(QDate day) const
{
    if (!day.isValid())
        return {};
    const QLocale locale(knownLanguages[size_t(m_language)].locale);
    QString name = locale.standaloneMonthName(day.month());
    if (m_language == Language::Bengali && name.endsWith(QStringLiteral("রী")))
        name.replace(name.size() - 1, 1, QStringLiteral("ি")); // January and February as they are spelled today
    const QString year = QString::number(day.year());
    return m_language == Language::Korean ? year + QStringLiteral("년 ") + name : name + u' ' + year;
}

QString Phrasebook::period(DateRange range) const
{
    const auto fenced = [this](QDate day) { return direction() == Qt::RightToLeft ? isolated(date(day)) : date(day); };
    if (range.first.isValid() && range.last.isValid())
        //: a period; %1 is its first day, %2 its last
        return translate("Phrasebook", "%1 - %2").arg(fenced(range.first), fenced(range.last));
    if (range.first.isValid())
        //: a period without an end; %1 is a date
        return translate("Phrasebook", "from %1").arg(fenced(range.first));
    if (range.last.isValid())
        //: a period without a beginning; %1 is a date
        return translate("Phrasebook", "until %1").arg(fenced(range.last));
    return {};
}

QString Phrasebook::isolated(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString fenced(QChar(0x2068));
    fenced.reserve(text.size() + 2);
    for (const QChar character : withoutMarkFlood(text)) {
        if (!isDirectionControl(character))
            fenced.append(isLineEnd(character) ? QChar(u' ') : character);
    }
    return fenced.append(QChar(0x2069));
}

} // namespace caseledger

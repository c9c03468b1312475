// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar.h"
#include "models/domain/money.h"

#include <QDate>
#include <QString>

#include <atomic>
#include <memory>

class QTranslator;

namespace caseledger {

/// The languages papers come in. The extract's other languages are served in English.
enum class Language { English, Arabic, Italian, Bengali, Korean };

Language languageFromCode(QStringView code); ///< en ar it bn ko; anything else is English
QLatin1String code(Language language);

/// The words, dates and amounts of one language. Papers speak the parent's language and screens the worker's, so words
/// come from a value that is handed along, never from an installed translator. Digits are Western and amounts US
/// dollars in every language. Copies share their words. Thread-safe once made.
class Phrasebook
{
public:
    explicit Phrasebook(Language language = Language::English);

    Language language() const { return m_language; }
    Qt::LayoutDirection direction() const;

    /// The words for an English source text (UTF-8); the English itself where the language has none. n >= 0 picks the
    /// plural and fills %n.
    QString translate(const char *context, const char *source, int n = -1) const;

    QString money(Money amount) const; ///< "$1,234.56", "-$5.00"; covered(), where amounts are covered
    QString date(QDate day) const; ///< "03/31/2026"; empty for a null day
    QString month(QDate day) const; ///< "March 2026", in the words and order of the language; empty for a null day
    /// "01/01/2025 - 03/31/2026"; with one day null "from 01/01/2025" or "until 03/31/2026"; empty for two null days.
    /// In the words of the language; where it runs from right to left each day is fenced.
    QString period(DateRange range) const;

    /// A name, amount, date or identifier fenced with U+2068 and U+2069, so that it keeps its own direction beside any
    /// text. Direction controls inside it are left out and line ends become blanks, so that nothing gets over the
    /// fence; so are the marks on a letter from the fifth on, which would draw over other lines. Empty stays empty.
    static QString isolated(const QString &text);

    /// What stands in place of a covered value, on screens that bystanders may see.
    static QString covered();
    bool isCovered() const { return m_isCovered && *m_isCovered; } ///< amounts are covered now
    /// The same book, whose amounts are covered while the switch is on; its copies follow the same switch.
    Phrasebook withCover(std::shared_ptr<const std::atomic<bool>> isCovered) const;

private:
    Language m_language;
    std::shared_ptr<const QTranslator> m_translator;
    std::shared_ptr<const std::atomic<bool>> m_isCovered; ///< null: never
};

} // namespace caseledger

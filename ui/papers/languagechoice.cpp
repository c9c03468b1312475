// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/languagechoice.h"

#include "models/text/words.h"
#include "ui/parts/labels.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace caseledger {

namespace {

constexpr std::array allLanguages { Language::English, Language::Arabic, Language::Italian, Language::Bengali,
    Language::Korean };

/// Whether papers come in the language of an imported code.
bool isServed(const QString &readersCode) { return code(languageFromCode(readersCode)) == readersCode; }

} // namespace

LanguageChoice::LanguageChoice(const Phrasebook &book, QWidget *parent)
    : QGroupBox(tr("&Language"), parent)
    , m_book(book)
    , m_languages(new QComboBox(this))
    , m_notice(captionLabel(this))
{
    m_languages->setAccessibleName(tr("Language of the paper"));
    m_notice->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_languages);
    layout->addWidget(m_notice);
    connect(m_languages, &QComboBox::currentIndexChanged, this, [this] {
        showNotice();
        emit changed();
    });
}

Language LanguageChoice::language() const { return Language(m_languages->currentData().toInt()); }

void LanguageChoice::choose(Language language) { m_languages->setCurrentIndex(m_languages->findData(int(language))); }

void LanguageChoice::showReader(const Party &reader)
{
    m_readersCode = reader.language;
    const Language own = languageFromCode(reader.language);
    const bool isKnown = isServed(reader.language);
    {
        const QSignalBlocker once(m_languages);
        m_languages->clear();
        m_languages->addItem(isKnown ? tr("%1 (the parent's)").arg(word(own, m_book)) : word(own, m_book), int(own));
        for (const Language language : allLanguages) {
            if (language != own)
                m_languages->addItem(word(language, m_book), int(language));
        }
    }
    showNotice();
}

QString LanguageChoice::notice() const
{
    if (language() != Language::English)
        return tr("No native reader has approved this translation yet. translations/REVIEW.md lists what is open.");
    if (!m_readersCode.isEmpty() && !isServed(m_readersCode))
        return tr("The parent prefers another language; papers do not come in it.");
    return {};
}

void LanguageChoice::showNotice()
{
    const QString text = notice();
    m_notice->setText(text.isEmpty() ? QString() : QStringLiteral("\u26A0 ") + text);
    m_notice->setVisible(!text.isEmpty());
    m_languages->setAccessibleDescription(text);
}

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/spokenpanel.h"

#include "ui/parts/labels.h"
#include "ui/parts/relativelooks.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace caseledger {

namespace {

/// Room for two lines; the script with the highest lines counts.
void keepTwoLines(QLabel *label)
{
    constexpr int lines = 2;
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setMinimumHeight(lines * label->fontMetrics().lineSpacing() * 5 / 4);
}

} // namespace

SpokenPanel::SpokenPanel(QWidget *parent)
    : QFrame(parent)
    , m_caption(captionLabel(this))
    , m_text(plainLabel(this))
    , m_english(captionLabel(this))
{
    setAutoFillBackground(true);
    setTintedGround(this, {}, 0.12);
    emphasise(m_text, 1.25);
    keepTwoLines(m_text);
    keepTwoLines(m_english);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(2);
    layout->addWidget(m_caption);
    layout->addWidget(m_text);
    layout->addWidget(m_english);
}

void SpokenPanel::setEnglishBelow(bool below) { m_english->setVisible(below); }

void SpokenPanel::say(const Phrasebook &book, const std::function<QString(const Phrasebook &)> &speak)
{
    const bool isEnglish = book.language() == Language::English;
    setWords(tr("Say"), speak(book), isEnglish ? QString() : speak(Phrasebook()), book.direction());
}

void SpokenPanel::tell(const QString &what) { setWords(tr("Do"), what, {}, layoutDirection()); }

QString SpokenPanel::text() const
{
    return m_english->text().isEmpty() ? m_text->text() : m_text->text() + u'\n' + m_english->text();
}

void SpokenPanel::setWords(
    const QString &caption, const QString &text, const QString &english, Qt::LayoutDirection direction)
{
    m_caption->setText(caption);
    m_text->setText(text);
    m_text->setLayoutDirection(direction);
    m_english->setText(english);
    m_english->setLayoutDirection(Qt::LeftToRight);
    setAccessibleName(caption + QLatin1String(": ") + (english.isEmpty() ? text : english));
}

} // namespace caseledger

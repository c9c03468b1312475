// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks/appearancedialog.h"

#include "ui/desk.h"
#include "ui/parts/labels.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>

#include <array>
#include <utility>

namespace caseledger {

namespace {

/// Each in its own language, since whoever looks for it may read no other.
constexpr std::array<std::pair<const char *, const char16_t *>, 5> languages { {
    { "en", u"English" },
    { "ar", u"العربية" },
    { "it", u"Italiano" },
    { "bn", u"বাংলা" },
    { "ko", u"한국어" },
} };

} // namespace

AppearanceDialog::AppearanceDialog(const Appearance &now, LanguageMemory languageMemory, QWidget *parent)
    : QDialog(parent)
    , m_languages(std::move(languageMemory))
    , m_text(new QSpinBox(this))
    , m_density(new QButtonGroup(this))
    , m_colours(new QButtonGroup(this))
{
    setWindowTitle(tr("Appearance"));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(windowTitle());
    scroll->setWidget(choices());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *defaults = buttons->addButton(tr("&Restore defaults"), QDialogButtonBox::ResetRole);
    defaults->setAutoDefault(false); // Enter behind the text size closes, and restores nothing
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);

    showChosen(now);
    const auto tell = [this] { emit changed(chosen()); };
    connect(m_text, &QSpinBox::valueChanged, this, tell);
    connect(m_density, &QButtonGroup::idClicked, this, tell);
    connect(m_colours, &QButtonGroup::idClicked, this, tell);
    connect(defaults, &QPushButton::clicked, this, &AppearanceDialog::restoreDefaults);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeWithinScreen(this, sizeHint() + QSize(24, 24));
}

QWidget *AppearanceDialog::choices()
{
    m_text->setRange(smallestText, largestText);
    m_text->setSingleStep(10);
    m_text->setSuffix(tr(" %", "behind the text size"));
    m_text->setKeyboardTracking(false); // 1, then 15, then 150
    m_text->setAccessibleName(tr("Text size"));
    m_text->setAccessibleDescription(tr("80 to 200 percent of the system's"));

    auto *all = new QWidget(this);
    auto *layout = new QVBoxLayout(all);
    auto *text = new QHBoxLayout;
    text->addWidget(buddyLabel(tr("&Text size, of the system's"), m_text, all));
    text->addWidget(m_text);
    text->addStretch();
    layout->addLayout(text);
    layout->addWidget(choiceOf(tr("Room in rows and margins"), m_density, { tr("Co&mfortable"), tr("Com&pact") }));
    layout->addWidget(choiceOf(tr("Colours"), m_colours, { tr("As the &system"), tr("&Light"), tr("&Dark") }));
    if (m_languages.kept && m_languages.keep)
        layout->addWidget(languageChoice());
    layout->addStretch();
    return all;
}

QGroupBox *AppearanceDialog::choiceOf(const QString &title, QButtonGroup *group, const QStringList &words)
{
    auto *box = new QGroupBox(title, this);
    auto *layout = new QHBoxLayout(box);
    for (const QString &word : words) {
        auto *choice = new QRadioButton(word, box);
        group->addButton(choice, int(group->buttons().size()));
        layout->addWidget(choice);
    }
    layout->addStretch();
    return box;
}

QWidget *AppearanceDialog::languageChoice()
{
    auto *all = new QWidget(this);
    m_language = new QComboBox(all);
    m_language->setAccessibleName(tr("Language of the window"));
    m_language->setAccessibleDescription(tr("From the next start of the program"));
    for (const auto &[code, name] : languages)
        m_language->addItem(QString::fromUtf16(name), QLatin1String(code));
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_languages.kept())));
    connect(m_language, &QComboBox::currentIndexChanged, this,
        [this] { m_languages.keep(m_language->currentData().toString()); });
    auto *layout = new QHBoxLayout(all);
    layout->setContentsMargins({});
    layout->addWidget(buddyLabel(tr("Language of the &window, from the next start"), m_language, all));
    layout->addWidget(m_language);
    layout->addStretch();
    return all;
}

Appearance AppearanceDialog::chosen() const
{
    return { .textPercent = m_text->value(),
        .density = Density(m_density->checkedId()),
        .colours = ColourScheme(m_colours->checkedId()) };
}

void AppearanceDialog::showChosen(const Appearance &appearance)
{
    const QSignalBlocker quiet(m_text);
    m_text->setValue(appearance.textPercent);
    m_density->button(int(appearance.density))->setChecked(true);
    m_colours->button(int(appearance.colours))->setChecked(true);
}

void AppearanceDialog::restoreDefaults()
{
    showChosen({});
    if (m_language)
        m_language->setCurrentIndex(0);
    emit changed(chosen());
}

void openAppearance(const Desk &desk, QWidget *window)
{
    auto *dialog = new AppearanceDialog(appearanceOf(*desk.memory), desk.languages, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &AppearanceDialog::changed, window, [memory = desk.memory](const Appearance &appearance) {
        applyAppearance(appearance);
        keepAppearance(appearance, *memory);
    });
    dialog->open();
}

} // namespace caseledger

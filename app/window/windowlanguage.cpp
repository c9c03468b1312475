// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowlanguage.h"

#include "models/text/sentence.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace caseledger {

namespace {

/// Labels, buttons and menus take the direction of a text from its first word.
class WindowWords : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(
        const char *context, const char *source, const char *disambiguation = nullptr, int n = -1) const override
    {
        return withOwnDirection(QTranslator::translate(context, source, disambiguation, n));
    }
};

void install(QApplication &application, const QString &name, const QString &folder)
{
    auto *words = new WindowWords(&application);
    if (words->load(name, folder))
        QCoreApplication::installTranslator(words);
}

} // namespace

void installWindowLanguage(QApplication &application, Language language)
{
    const QString own = QStringLiteral(":/i18n");
    const QString code = caseledger::code(language);
    QApplication::setLayoutDirection(Phrasebook(language).direction());
    if (language != Language::English)
        install(application, QLatin1String("qtbase_") + code,
            language == Language::Bengali ? own : QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QLatin1String("window_") + code, own); // of English, the plurals
}

} // namespace caseledger

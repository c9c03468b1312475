// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowlanguage.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace caseledger {

namespace {

void install(QApplication &application, const QString &name, const QString &folder)
{
    auto *words = new QTranslator(&application);
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

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/phrasebook.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>

/// The translations as their files say them.
namespace caseledger::test {

/// The languages papers are translated into.
constexpr Language translated[] = { Language::Arabic, Language::Italian, Language::Bengali, Language::Korean };

/// One text of a paper and its words in a language.
struct Message
{
    QString context;
    QString source;
    QString remark; ///< what the sources tell the translator
    QString state; ///< "unfinished", "vanished", "obsolete"; empty for finished
    bool counts = false; ///< has plural forms
    QStringList forms; ///< one, or as many as the language has plurals

    friend bool operator==(const Message &, const Message &) = default;
};

/// Where the words of a language stand.
QString tsPath(Language language);

/// Every message of a file, in its order; null where it cannot be read or is no such file.
std::optional<QList<Message>> readTs(const QString &path);

/// The messages of a language; ends the test program where they cannot be read.
QList<Message> messagesOf(Language language);

/// "ar Statement 'Amount'" and what is wrong with it.
std::string nameOf(Language language, const Message &message, const char *fault = "");

} // namespace caseledger::test

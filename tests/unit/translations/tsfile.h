// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/phrasebook.h"

#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>

/// The translations as their files say them.
namespace caseledger::test {

/// The languages papers are translated into.
constexpr Language translated[] = { Language::Arabic, Language::Italian, Language::Bengali, Language::Korean };

/// Whose words: those of papers, or those of the window.
enum class Words { Papers, Window };

/// One text and its words in a language.
struct Message
{
    QString context;
    QString source;
    QString remark; ///< what the sources tell the translator
    QString kind; ///< tells texts apart that are the same in English; empty for most
    QString state; ///< "unfinished", "vanished", "obsolete"; empty for finished
    bool counts = false; ///< has plural forms
    QStringList forms; ///< one, or as many as the language has plurals

    friend bool operator==(const Message &, const Message &) = default;
};

/// Where the words of a language stand.
QString tsPath(Language language, Words whose = Words::Papers);

/// Every message of a file, in its order; null where it cannot be read or is no such file.
std::optional<QList<Message>> readTs(const QString &path);

/// The messages of a language; ends the test program where they cannot be read.
QList<Message> messagesOf(Language language, Words whose = Words::Papers);

/// The places of a text, sorted: "%1", "%n".
QStringList placesOf(const QString &text);
/// How many plural forms a language has.
qsizetype pluralsOf(Language language);
/// Whether a plural form stands for a single number, which its words may then say themselves.
bool saysOneNumber(Language language, qsizetype form);
/// The letters of a language.
QChar::Script scriptOf(Language language);
/// A mark that turns the direction of writing, or no sign at all.
bool isControl(QChar character);

/// The terms of the office: objects with the English, its pattern, and a word and a pattern for each language.
QJsonArray glossary();
/// Whatever the case; ends the test program for a pattern that is none.
bool matches(const QString &pattern, const QString &text);

/// "ar Statement 'Amount'" and what is wrong with it.
std::string nameOf(Language language, const Message &message, const char *fault = "");

} // namespace caseledger::test

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QList>
#include <QString>
#include <QStringList>

/// The sources of the project as text, for tests that read them.
namespace caseledger::test {

struct SourceFile
{
    QString path; ///< from the top of the checkout
    QString text;

    int lineCount() const { return int(text.count(u'\n')); }
    bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    QString folder() const { return path.section(u'/', 0, -2); }
};

/// All .cpp and .h files below some top folders.
QList<SourceFile> sourcesIn(const QStringList &topFolders);

/// The text without comments, string contents and character literals; lines stay where they are.
QString withoutCommentsAndStrings(const QString &text);

/// Paths inside quotes of the #include lines, as in "models/domain/money.h".
QStringList ownIncludes(const QString &text);

struct ClassSize
{
    QString name;
    int methods = 0;
};

/// The classes and structs of a header with the number of functions each declares.
QList<ClassSize> classesIn(const QString &header);

/// Lines of the body of each function with that name, its braces included.
QList<int> bodyLines(const QString &text, const QString &function);

} // namespace caseledger::test

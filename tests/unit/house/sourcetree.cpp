// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/house/sourcetree.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace caseledger::test {

namespace {

/// Where the brace that opens at a position closes; the text's end if it does not.
qsizetype closingBrace(const QString &text, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < text.size(); ++i) {
        if (text[i] == u'{')
            ++depth;
        else if (text[i] == u'}' && --depth == 0)
            return i;
    }
    return text.size();
}

QString withoutTemplateArguments(QString text)
{
    static const QRegularExpression innermost(QStringLiteral("<[^<>;{}]*>"));
    for (QString before; before != text;) {
        before = text;
        text.remove(innermost);
    }
    return text;
}

int countMethods(const QString &body)
{
    int methods = 0;
    QString statement;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const QChar c = body[i];
        if (c != u'{' && c != u';') {
            statement += c;
            continue;
        }
        static const QRegularExpression notAFunction(
            QStringLiteral("\\b(using|friend|static_assert|class|struct|enum|union|typedef)\\b|=[^=]*\\("));
        if (statement.contains(u'(') && !statement.contains(notAFunction))
            ++methods;
        if (c == u'{')
            i = closingBrace(body, i);
        statement.clear();
    }
    return methods;
}

} // namespace

QList<SourceFile> sourcesIn(const QStringList &topFolders)
{
    const QDir top(QStringLiteral(CASELEDGER_SOURCE_DIR));
    QList<SourceFile> files;
    for (const QString &folder : topFolders) {
        QDirIterator it(top.filePath(folder), { QStringLiteral("*.cpp"), QStringLiteral("*.h") }, QDir::Files,
            QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                files.append({ top.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()) });
        }
    }
    return files;
}

QString withoutCommentsAndStrings(const QString &text)
{
    static const QRegularExpression token(QStringLiteral(
        "R\"\\((?:.|\\n)*?\\)\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'|//[^\\n]*|/\\*(?:.|\\n)*?\\*/"));
    QString result;
    qsizetype from = 0;
    for (auto it = token.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QChar before = match.capturedStart() > 0 ? text[match.capturedStart() - 1] : QChar(u' ');
        if (match.captured().startsWith(u'\'') && before.isDigit())
            continue; // a digit separator
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += match.captured().startsWith(u'/') ? QString() : QStringLiteral("\"\"");
        result += QString(match.captured().count(u'\n'), u'\n');
        from = match.capturedEnd();
    }
    result += QStringView(text).mid(from);
    return result;
}

QStringList ownIncludes(const QString &text)
{
    static const QRegularExpression include(
        QStringLiteral("^#include \"([^\"]+)\""), QRegularExpression::MultilineOption);
    QStringList paths;
    for (auto it = include.globalMatch(text); it.hasNext();)
        paths.append(it.next().captured(1));
    return paths;
}

QList<ClassSize> classesIn(const QString &header)
{
    static const QRegularExpression start(QStringLiteral("\\b(?:class|struct)\\s+(\\w+)[^;{}()]*\\{"));
    const QString code = withoutTemplateArguments(withoutCommentsAndStrings(header));
    QList<ClassSize> classes;
    for (auto it = start.globalMatch(code); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const qsizetype open = match.capturedEnd() - 1;
        classes.append({ match.captured(1), countMethods(code.mid(open + 1, closingBrace(code, open) - open - 1)) });
    }
    return classes;
}

QList<int> bodyLines(const QString &text, const QString &function)
{
    const QString code = withoutCommentsAndStrings(text);
    const QRegularExpression start(QStringLiteral("\\b%1\\([^;{}]*\\)[^;{}()]*\\{").arg(function));
    QList<int> lengths;
    for (auto it = start.globalMatch(code); it.hasNext();) {
        const qsizetype open = it.next().capturedEnd() - 1;
        lengths.append(int(code.mid(open, closingBrace(code, open) - open).count(u'\n')) + 1);
    }
    return lengths;
}

} // namespace caseledger::test

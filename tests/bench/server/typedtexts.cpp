// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/server/typedtexts.h"

#include "models/store/casequeries.h"
#include "tests/bench/server/bareserver.h"
#include "ui/cases/loadedcase.h"

namespace caseledger::bench {

namespace {

constexpr qsizetype mostKeys = 8; ///< of one name: by then nearly everybody is found
constexpr int commonNames = 6;

/// The words that most names have, with a sample of the office's names to count in.
QStringList mostCommonWords(const BenchOffice &office)
{
    BareServer server(*office.spec.server, office.workers.front());
    const auto found = server.ask("SELECT word FROM (SELECT word FROM name_word LIMIT 1000000) AS sample GROUP BY word "
                                  "ORDER BY count(*) DESC LIMIT $1",
        { QByteArray::number(commonNames) });
    QStringList words;
    for (int row = 0; row < PQntuples(found.get()); ++row)
        words.append(QString::fromUtf8(textAt(found, 0, row)));
    return words;
}

/// So many names in their own script; few of an office's people have one.
QStringList nativeNames(const BenchOffice &office, int count)
{
    BareServer server(*office.spec.server, office.workers.front());
    const auto found
        = server.ask("SELECT native_name FROM party WHERE native_name <> '' LIMIT $1", { QByteArray::number(count) });
    QStringList names;
    for (int row = 0; row < PQntuples(found.get()); ++row)
        names.append(QString::fromUtf8(textAt(found, 0, row)));
    return names;
}

/// Of the names as they are written.
void addNames(TypedTexts &one, TypedTexts &two, const CaseHit &hit)
{
    const QStringList words = hit.custodial.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return;
    one.texts += keyByKey(words.last().left(mostKeys));
    two.texts += keyByKey(QString(words.first() + u' ' + words.last()), words.first().size() + 2);
}

} // namespace

QStringList keyByKey(const QString &text, qsizetype from)
{
    QStringList texts;
    for (qsizetype length = from; length <= text.size(); ++length)
        texts.append(text.first(length));
    return texts;
}

QList<TypedTexts> typedTexts(const BenchOffice &office, int cases)
{
    TypedTexts family { "a family name", {} };
    TypedTexts both { "given and family name", {} };
    TypedTexts native { "a name in its own script", {} };
    TypedTexts number { "a case number", {} };
    TypedTexts phone { "a telephone number", {} };
    TypedTexts last4 { "last four digits", {} };
    TypedTexts letters { "one letter, or two", {} };
    TypedTexts common { "the most common names", {} };
    const auto connection = signedIn(office, office.workers.front());
    for (const CaseId &id : drawnCases(office, cases, 11)) {
        number.texts += keyByKey(id.text());
        const QList<CaseHit> hits = sure(findCases(*connection, id.text(), 1));
        addNames(family, both, hits.front());
        const LoadedCasePointer loaded = sure(loadCase(*connection, id));
        const Party &parent = loaded->file->noncustodial;
        last4.texts.append(parent.ssnLast4);
        if (const QString *digits = parent.phone.shownTo(Audience::Staff))
            phone.texts += keyByKey(*digits);
    }
    for (char16_t letter = u'a'; letter <= u'z'; ++letter)
        letters.texts
            += { QString(letter), QString(letter) + QChar(letter == u'z' ? u'a' : letter + 1), QString(letter) + u'a' };
    for (const QString &name : nativeNames(office, cases))
        native.texts += keyByKey(name.left(mostKeys));
    const QStringList words = mostCommonWords(office);
    for (const QString &word : words) {
        common.texts += keyByKey(word);
        for (const QString &other : words)
            common.texts += { QString(word + u' ' + other), QString(word.left(2) + u' ' + other.left(2)),
                QString(word.left(1) + u' ' + other) };
    }
    return { family, both, native, number, phone, last4, letters, common };
}

} // namespace caseledger::bench

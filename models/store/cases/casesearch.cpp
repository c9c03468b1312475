// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/casequeries.h"

#include "models/store/access/signin.h"
#include "models/store/connection.h"
#include "models/store/query.h"
#include "models/store/searchwords.h"
#include "models/store/trail/trail.h"
#include "models/text/namefold.h"

#include <QSet>

#include <array>

namespace caseledger {

namespace {

constexpr qsizetype shortestPhoneBeginning = 3;
constexpr qsizetype digitsOfPhone = 10; ///< with its area
constexpr qsizetype mostTypedWords = 6; ///< further ones are not looked at
const QString highestCharacter = QStringLiteral("\U0010ffff"); ///< sorts behind everything that a word can go on with

/// All texts that begin with one: from first up to, but without, beyond.
struct Beginning
{
    QString first;
    QString beyond;
};

constexpr char16_t hangulFinals = 28; ///< syllables of one beginning, the first without a final consonant

/// A last Hangul syllable without a final consonant also stands for those with one: it may still be in the making.
bool isInTheMaking(const QString &text)
{
    constexpr char16_t firstSyllable = 0xac00;
    constexpr char16_t lastSyllable = 0xd7a3;
    const char16_t last = text.back().unicode();
    return last >= firstSyllable && last <= lastSyllable && (last - firstSyllable) % hangulFinals == 0;
}

Beginning beginningOf(const QString &text)
{
    if (isInTheMaking(text))
        return { text, text.chopped(1) + QChar(char16_t(text.back().unicode() + hangulFinals)) };
    return { text, text + highestCharacter };
}

/// What was typed, as the beginning of a case identifier; empty if it cannot be one.
QString identifierBeginning(const QString &typed)
{
    const QString text = typed.toUpper();
    const QString pattern = QStringLiteral("AA00000A0");
    if (text.size() > pattern.size())
        return {};
    return CaseId::parse(QString(text + pattern.mid(text.size()))) ? text : QString();
}

/// The digits of what was typed as a telephone number or a part of one; empty if it is something else.
QString typedDigits(const QString &typed)
{
    for (const QChar c : typed) {
        if (!(c >= u'0' && c <= u'9') && !QStringLiteral(" ()-.+/").contains(c))
            return {};
    }
    return phoneDigits(typed);
}

QString joinedName(const QString &given, const QString &family) { return QString(given + u' ' + family).trimmed(); }

CaseHit readHit(RowReader &row)
{
    CaseHit hit;
    hit.caseId = row.read<CaseId>();
    QString given = row.read<QString>();
    hit.custodial = joinedName(given, row.read<QString>());
    hit.custodialNative = row.read<QString>();
    given = row.read<QString>();
    hit.noncustodial = joinedName(given, row.read<QString>());
    hit.noncustodialNative = row.read<QString>();
    hit.countyFips = row.read<QString>();
    hit.status = row.read<CaseStatus>();
    return hit;
}

/// Gathers the answers of several queries, best first, no case twice, until there are enough.
class Hits
{
public:
    explicit Hits(int limit)
        : m_limit(limit)
    { }

    /// Asks for some more rows than hits are wanted, since a case comes again for each reason that it is found, and for
    /// twice as many where these do not do: a server works out all that it is asked for, and a letter has a million
    /// cases.
    Result<> gather(Query &query, Matched matched)
    {
        constexpr qint64 again = 10;
        for (qint64 most = m_limit + again; m_hits.size() < m_limit; most *= 2) {
            const Result<qint64> rows = gatherSome(query.bind(":most", most), matched);
            if (!rows)
                return tl::unexpected(rows.error());
            if (*rows < most)
                break;
        }
        return {};
    }

    QList<CaseHit> take() { return std::move(m_hits); }

private:
    /// How many rows were read.
    Result<qint64> gatherSome(Query &query, Matched matched)
    {
        if (Result<> started = query.start(); !started)
            return tl::unexpected(started.error());
        qint64 rows = 0;
        for (; m_hits.size() < m_limit; ++rows) {
            auto hit = query.next(readHit);
            if (!hit)
                return tl::unexpected(hit.error());
            if (!*hit)
                break;
            add(*std::move(*hit), matched);
        }
        query.finish();
        return rows;
    }

    void add(CaseHit hit, Matched matched)
    {
        if (m_seen.contains(hit.caseId))
            return;
        m_seen.insert(hit.caseId);
        hit.matched = matched;
        m_hits.append(std::move(hit));
    }

    qsizetype m_limit;
    QList<CaseHit> m_hits;
    QSet<CaseId> m_seen;
};

Result<> gatherByCase(Connection &connection, const QString &beginning, Hits &hits)
{
    Query query(connection, "find_by_case");
    query.bind(":first", beginning).bind(":beyond", QString(beginning + highestCharacter));
    return hits.gather(query, Matched::Case);
}

/// Tells a query by phone which protected persons it may find: all of them, those whose case is not on the worker's
/// list of own and relatives' cases, of these those with a case of the worker's own office, or nobody. To be found by a
/// phone tells that it is theirs; by a part of one a phone could be felt for, digit by digit, without a reason.
Query &bindProtected(Query &query, const Worker &worker, bool isWhole)
{
    const Grant grant = grantOf(worker, Right::ProtectedContact);
    const bool isOfOwnOffice = grant == Grant::OwnOfficeWithReason && !worker.office.isEmpty();
    return query.bind(":every_protected", grant == Grant::Yes)
        .bind(":protected", isWhole && grant == Grant::WithReason)
        .bind(":protected_of_office", isWhole && isOfOwnOffice)
        .bind(":office", worker.office)
        .bind(":user_name", worker.name);
}

Result<> gatherByDigits(Connection &connection, const Worker &worker, const QString &digits, Hits &hits)
{
    if (digits.size() == 4) {
        Query last4(connection, "find_by_ssn_last4");
        if (Result<> done = hits.gather(last4.bind(":digits", digits), Matched::SsnLast4); !done)
            return done;
    }
    if (digits.size() == 7) {
        Query end(connection, "find_by_phone_end");
        if (Result<> done = hits.gather(bindProtected(end, worker, true).bind(":digits", digits), Matched::Phone);
            !done)
            return done;
    }
    if (digits.size() < shortestPhoneBeginning)
        return {};
    Query beginning(connection, "find_by_phone");
    // No area code begins with a 1: before one it is the country's, which is not kept. Four digits may be an SSN's.
    const bool withCountry = digits.startsWith(u'1') && digits.size() > 4;
    const QString kept = withCountry ? digits.mid(1) : digits;
    beginning.bind(":first", kept).bind(":beyond", QString(kept + highestCharacter));
    return hits.gather(bindProtected(beginning, worker, kept.size() >= digitsOfPhone), Matched::Phone);
}

/// Puts the word that fewest names have to the front: the search walks along its names and looks for the others in
/// each.
Result<> rarestFirst(Connection &connection, QStringList &words)
{
    Query count(connection, "count_words");
    qint64 fewest = -1;
    qsizetype rarest = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Beginning beginning = beginningOf(words.at(i));
        count.bind(":first", beginning.first).bind(":beyond", beginning.beyond);
        const auto counted = count.first([](RowReader &row) { return row.read<qint64>(); });
        if (!counted)
            return tl::unexpected(counted.error());
        const bool longer = **counted == fewest && words.at(i).size() > words.at(rarest).size();
        if (fewest < 0 || **counted < fewest || longer) {
            fewest = **counted;
            rarest = i;
        }
    }
    words.move(rarest, 0);
    return {};
}

/// Finds a word, or its beginning, in the line of all words of a name.
QString patternOf(const QString &word) { return QLatin1String("% ") + word + u'%'; }

Result<> gatherByName(Connection &connection, QStringList words, Hits &hits)
{
    words.removeDuplicates();
    words = words.mid(0, mostTypedWords);
    if (words.isEmpty())
        return {};
    if (words.size() > 1 && isInTheMaking(words.last())) {
        words.move(words.size() - 1, 0); // only the first is looked for in all that it may become
    } else if (words.size() > 1) {
        if (Result<> ordered = rarestFirst(connection, words); !ordered)
            return ordered;
    }
    const char *const name = words.size() == 1 ? "find_by_word"
        : words.size() == 2                    ? "find_by_two_words"
                                               : "find_by_many_words";
    const Beginning beginning = beginningOf(words.first());
    Query query(connection, name);
    query.bind(":first", beginning.first).bind(":beyond", beginning.beyond);
    if (words.size() > 1)
        query.bind(":second", patternOf(words.at(1)));
    if (words.size() > 2) {
        constexpr std::array further { ":third", ":fourth", ":fifth", ":sixth" };
        for (qsizetype i = 0; i < std::ssize(further); ++i) {
            const bool typed = i + 2 < words.size();
            query.bind(further[size_t(i)], typed ? patternOf(words.at(i + 2)) : QStringLiteral("%"));
        }
    }
    return hits.gather(query, Matched::Name);
}

/// Who searches.
Result<Worker> requireSearcher(Connection &connection)
{
    const Result<SignedIn> who = requireWorker(connection);
    if (!who)
        return tl::unexpected(who.error());
    if (may(who->worker, Right::OpenCases))
        return who->worker;
    const Result<> noted = record(connection, { .action = TrailAction::Search, .outcome = TrailOutcome::Refused });
    if (!noted)
        return tl::unexpected(noted.error());
    return failure(Error::Kind::Denied, QStringLiteral("Your role does not allow searching for cases."));
}

} // namespace

QLatin1String code(Matched matched)
{
    switch (matched) {
    case Matched::Case:
        return QLatin1String("case");
    case Matched::Name:
        return QLatin1String("name");
    case Matched::Phone:
        return QLatin1String("phone");
    case Matched::SsnLast4:
        return QLatin1String("ssn_last4");
    }
    return {};
}

Result<QList<CaseHit>> findCases(Connection &connection, const QString &text, int limit)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return QList<CaseHit>();
    const Result<Worker> worker = requireSearcher(connection);
    if (!worker)
        return tl::unexpected(worker.error());
    Hits hits(limit);
    const QString digits = typedDigits(typed);
    if (!digits.isEmpty()) {
        if (Result<> done = gatherByDigits(connection, *worker, digits, hits); !done)
            return tl::unexpected(done.error());
        return hits.take();
    }
    const QString identifier = identifierBeginning(typed);
    constexpr qsizetype letters = 2; // up to there it may as well be a name, and names go first
    Result<> done;
    if (identifier.size() > letters)
        done = gatherByCase(connection, identifier, hits);
    if (done)
        done = gatherByName(connection, foldedWords(typed), hits);
    if (done && !identifier.isEmpty() && identifier.size() <= letters)
        done = gatherByCase(connection, identifier, hits);
    if (!done)
        return tl::unexpected(done.error());
    return hits.take();
}

} // namespace caseledger

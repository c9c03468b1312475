// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/party.h"
#include "models/domain/result.h"
#include "models/store/query.h"

#include <QString>
#include <QStringList>

/// Internal to the store: the words and numbers that parties are found by.
namespace caseledger {

class Connection;

/// The folded words of a person's names in one line, each with a blank before it: " ana diaz". A search for several
/// words looks for each of them, blank included, in this line. At most 24 words of at most 40 characters, so that a
/// name of a whole page costs no more than a name; a person with more is found by the first ones.
QString searchLine(const Party &party);
/// The words of such a line.
QStringList wordsOfLine(const QString &line);

/// The digits of a telephone number, without the 1 of the country in front of ten others.
QString phoneDigits(const QString &phone);
/// The last seven digits; empty where there are fewer.
QString lastSeven(const QString &digits);

/// Writes and takes away the words of parties, prepared once.
class NameWordWriter
{
public:
    explicit NameWordWriter(Connection &connection);

    Result<> add(const QString &line, const PartyRef &party);
    Result<> remove(const QString &line, const PartyRef &party);

private:
    Result<> each(Query &query, const QString &line, const PartyRef &party);

    Query m_insert;
    Query m_delete;
};

/// Notes that the words in the database come from this program's folding.
Result<> noteFoldVersion(Connection &connection);
/// Makes all words anew, in one unit of work, where they come from another folding.
Result<> refreshSearchWords(Connection &connection);

} // namespace caseledger

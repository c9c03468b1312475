// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/server/benchoffice.h"

#include <QStringList>

namespace caseledger::bench {

/// What is typed into the field, key by key: every text is a question.
struct TypedTexts
{
    const char *kind;
    QStringList texts;
};

/// Names, numbers and telephones of so many cases of the office as somebody types them, and what is worst for a search:
/// single letters, and the names that most people have.
QList<TypedTexts> typedTexts(const BenchOffice &office, int cases);

/// A text key by key, from its first so many signs on.
QStringList keyByKey(const QString &text, qsizetype from = 1);

} // namespace caseledger::bench

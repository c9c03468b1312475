// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace caseledger {

/// The seven files of an extract, in the order in which they can be posted: nothing refers to what comes later.
enum class ExtractKind { Parties, Cases, Assistance, Obligations, Payments, Disbursements, Adjustments };

constexpr int extractKinds = 7;

/// The word scripts use for the kind: "parties". The file's name is that word with ".csv".
QLatin1String code(ExtractKind kind);

struct ExtractColumn
{
    QLatin1String name;
    bool mayBeAbsent = false; ///< the contract's question mark
};

/// The columns of a kind in the contract's order.
std::span<const ExtractColumn> columnsOf(ExtractKind kind);

/// The kind whose columns a header names best: most of its columns there, then fewest missing. Null if it names fewer
/// than two of any kind.
std::optional<ExtractKind> extractKindOfHeader(const QList<QByteArray> &names);

struct ExtractFile
{
    ExtractKind kind = ExtractKind::Parties;
    QString path;
};

struct ExtractFolder
{
    std::vector<ExtractFile> files; ///< in posting order; a missing one is no fault
    QStringList ignored; ///< names of the folder's other files and folders, sorted
};

/// What a folder has to import, by the exact names of its files. Error::Failed if it cannot be read.
Result<ExtractFolder> extractFilesIn(const QString &folder);

} // namespace caseledger

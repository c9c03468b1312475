// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/letters/sealedpins.h"
#include "sealingsamples.h"
#include "tests/support/office/testplace.h"

#include <QHash>
#include <QTemporaryDir>

/// An office whose parties have sealed PINs, for the tests of the store and of rotation.
namespace caseledger::samples {

/// An office with so many parties, "P000000" and so on; in memory where that can be, or on a server.
class SealedOffice
{
public:
    explicit SealedOffice(int parties);
    ~SealedOffice() { test::dropOffice(file()); }
    SealedOffice(const SealedOffice &) = delete;
    SealedOffice &operator=(const SealedOffice &) = delete;

    DatabaseSpec spec() const { return test::placeOf(file()); }
    std::unique_ptr<Connection> connection() const;

private:
    QString file() const { return m_folder.filePath(QStringLiteral("office.db")); }

    QTemporaryDir m_folder;
};

/// The first column of the first row of a statement of the test's own, as text.
inline QString answerOf(const QString &path, const QByteArray &statement)
{
    return test::rawQuery(path, QString::fromUtf8(statement)).toString();
}
/// Runs statements of the test's own; false where they are refused.
inline bool wasRun(const QString &path, const QByteArray &statements)
{
    return test::refusalOf(path, statements.constData()).isEmpty();
}

/// The PIN of a party in these tests.
inline int pinNumberOf(int party) { return party * 61 % 100'000; }

/// Sealed PINs of the parties from first to last - 1.
QList<SealedPinRow> sealedRows(int first, int last, const PublicKey &office, const PublicKey *escrow = nullptr);

/// Posts rows and commits; what became of each, as letters: a(ccepted) u(pdated) s(ame) r(efused).
QString postPins(Connection &connection, const QList<SealedPinRow> &rows);

/// Every PIN that one of the keys opens, by its party. What does not open is missing.
QHash<QString, int> openedPins(
    const DatabaseSpec &spec, const std::vector<const MailroomKey *> &keys, SealedFor whom = SealedFor::Office);

/// What openedPins() is where nothing was lost.
QHash<QString, int> allPins(int parties);

/// How many rows of an action the trail has, with the outcome where one is given.
int trailRows(const DatabaseSpec &spec, const QByteArray &action);

} // namespace caseledger::samples

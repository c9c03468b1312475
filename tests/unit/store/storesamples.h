// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intake.h"
#include "models/store/connection.h"

#include <QList>
#include <QString>
#include <QTemporaryDir>
#include <QVariant>

#include <memory>

/// Made-up rows and a throw-away office for the tests of the store.
namespace caseledger::samples {

/// An office in a folder of its own that goes with it.
class TestOffice
{
public:
    TestOffice();

    Connection &connection() { return *m_connection; }
    DatabaseSpec spec() const;
    /// Another connection to the same office.
    std::unique_ptr<Connection> another() const;
    /// Closes the connection; the files stay as long as this.
    void close() { m_connection.reset(); }
    void reopen() { m_connection = another(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
};

/// Runs a statement of the test's own beside the store, on a connection of its own. Returns the first column of the
/// first row.
QVariant rawQuery(const QString &databaseFile, const QString &statement);

/// Everything in all tables of an office, as one text: two are equal if nothing has changed.
QString contentOf(const QString &databaseFile);

PartyRow partyRow(const QString &ref, const QString &given, const QString &family, const QString &native = {});
CaseRow caseRow(const char *id, const QString &custodial, const QString &noncustodial);
PaymentRow paymentRow(const char *id, const QString &ref, QDate on, qint64 cents);
DisbursementRow disbursementRow(const char *id, const QString &ref, const QString &payment, qint64 cents);
/// One row of every kind: two parties, their case AA00001A1, and a row of each of its tables.
QList<ExtractRow> oneOfEach();
/// Posts rows, each of which must be taken, and commits.
void post(Connection &connection, const QList<ExtractRow> &rows);

inline CaseId caseId(const char *text) { return CaseId::parse(QString::fromLatin1(text)).value_or(CaseId()); }

} // namespace caseledger::samples

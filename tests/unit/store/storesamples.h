// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intake.h"
#include "models/store/connection.h"
#include "tests/support/office/testplace.h"

#include <QList>
#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <memory>

/// Made-up rows and a throw-away office for the tests of the store.
namespace caseledger::samples {

using test::contentOf;
using test::rawQuery;

/// An office in a folder of its own that goes with it, or on a server.
class TestOffice
{
public:
    TestOffice();
    /// With what a recipe puts into it: test::makeOffice().
    TestOffice(const QString &recipe, const std::function<void(Connection &)> &fill);
    ~TestOffice();
    TestOffice(const TestOffice &) = delete;
    TestOffice &operator=(const TestOffice &) = delete;

    Connection &connection() { return *m_connection; }
    /// On a server as the role that installs.
    DatabaseSpec spec() const { return test::placeOf(path()); }
    /// With nobody signed in: on a server its connections stay at the door.
    DatabaseSpec door() const { return test::doorOf(path()); }
    /// Another connection to the same office.
    std::unique_ptr<Connection> another() const;
    /// Closes the connection; the files stay as long as this.
    void close() { m_connection.reset(); }
    void reopen() { m_connection = another(); }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("office.db")); }

    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
};

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

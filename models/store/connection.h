// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/access/signedin.h"

#include <QString>

#include <memory>
#include <optional>

namespace caseledger {

class PreparedQueries;

/// Where an office's data is.
struct DatabaseSpec
{
    QString path; ///< of the embedded database
    QString keyFile; ///< of the SSN key; empty: the path with ".key" behind it

    QString keyPath() const { return keyFile.isEmpty() ? path + QLatin1String(".key") : keyFile; }
};

/// One open database. Belongs to the thread that opened it; everything in models/store takes one. Its header names no
/// SQL type, so nothing outside the store can run a statement.
class Connection
{
public:
    /// Makes an empty office: database, schema, SSN key. Refused where either file exists.
    static Result<std::unique_ptr<Connection>> create(const DatabaseSpec &spec);
    /// Opens what create made. Error::Database if there is none, it is no office database, or its schema is older (says
    /// to run migrate) or newer than this program.
    static Result<std::unique_ptr<Connection>> open(const DatabaseSpec &spec);
    /// The same without asking for this program's schema: for the migrations, which come with an older one.
    static Result<std::unique_ptr<Connection>> openAnySchema(const DatabaseSpec &spec);

    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const DatabaseSpec &spec() const { return m_spec; }
    const QString &name() const { return m_name; } ///< Qt's name for it
    PreparedQueries &prepared() { return *m_prepared; } ///< the store's own

    /// Who works here; null until somebody signs in (signin.h), or the first row goes into the trail of an office
    /// without users.
    const std::optional<SignedIn> &signedIn() const { return m_signedIn; }
    /// For signIn(), and for further connections of a program whose user has signed in on another.
    void workAs(SignedIn signedIn)
    {
        m_signedIn = std::move(signedIn);
        m_isSessionPending = m_unit == Unit::Open;
    }

private:
    friend class UnitOfWork;
    friend class Query;

    /// What becomes of the next statement: run by itself, run in the unit of work, or refused because that unit is at
    /// its end.
    enum class Unit { None, Open, Ended };

    Connection(DatabaseSpec spec, QString name);

    DatabaseSpec m_spec;
    QString m_name;
    Unit m_unit = Unit::None;
    std::optional<SignedIn> m_signedIn;
    bool m_isSessionPending = false; ///< it began in the unit that is open, and goes if that is taken back
    std::unique_ptr<PreparedQueries> m_prepared;
};

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/access/signedin.h"
#include "models/store/databasespec.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace caseledger {

class Engine;
class PreparedQueries;
class SsnKey;

/// One open database. Belongs to the thread that opened it; everything in models/store takes one. Its header names no
/// SQL type, so nothing outside the store can run a statement.
/// A shared office's is opened by whoever signs in: until then (isAtDoor()) nothing can be read.
class Connection
{
public:
    /// Makes an empty office: database, schema, SSN key. Refused where either file exists, or the server's database has
    /// an office. On a server it takes a role with CREATEROLE that may make things in the database.
    /// @param keepKey keeps a shared office's SSN key where no file is named for it; what it refuses is not made
    using KeepKey = std::function<Result<>(const SsnKey &key)>;
    static Result<std::unique_ptr<Connection>> create(const DatabaseSpec &spec, const KeepKey &keepKey = {});
    /// Opens what create made. Error::Database if there is none, it is no office database, or its schema is older (says
    /// to run migrate) or newer than this program. A shared office's stays at the door where nobody has signed in yet.
    static Result<std::unique_ptr<Connection>> open(const DatabaseSpec &spec);
    /// The same without asking for this program's schema: for the migrations, which come with an older one.
    static Result<std::unique_ptr<Connection>> openAnySchema(const DatabaseSpec &spec);

    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const DatabaseSpec &spec() const { return m_spec; }
    const QString &name() const { return m_name; } ///< Qt's name for an embedded database
    /// The store's own.
    Engine &engine() const { return *m_engine; }
    PreparedQueries &prepared() { return *m_prepared; }

    bool isAtDoor() const { return m_engine == nullptr; }
    /// Whether the server is gone: another connection must be opened.
    bool isLost() const;
    /// Goes in by the door, as one user, who is then kept for further connections (DatabaseSpec::login). Errors as
    /// open(); Error::Denied where the server does not let the user in.
    Result<> enter(const QString &user, const QByteArray &password);

    /// Who works here; null until somebody signs in (signin.h), or the first row goes into the trail of an office
    /// without users.
    const std::optional<SignedIn> &signedIn() const { return m_signedIn; }
    /// For signIn(), and for further connections of a program whose user has signed in on another.
    void workAs(SignedIn signedIn)
    {
        m_signedIn = std::move(signedIn);
        m_signedIn->isShared = m_spec.isShared();
        m_isSessionPending = m_unit == Unit::Open;
    }

private:
    friend class UnitOfWork;
    friend class Query;

    /// What becomes of the next statement: run by itself, run in the unit of work, or refused because that unit is at
    /// its end.
    enum class Unit { None, Open, Ended };

    explicit Connection(DatabaseSpec spec);
    Result<> connect();
    Result<> requireReady();

    DatabaseSpec m_spec;
    QString m_name;
    std::unique_ptr<Engine> m_engine; ///< null at the door
    Unit m_unit = Unit::None;
    std::optional<SignedIn> m_signedIn;
    bool m_isSessionPending = false; ///< it began in the unit that is open, and goes if that is taken back
    std::unique_ptr<PreparedQueries> m_prepared;
};

} // namespace caseledger

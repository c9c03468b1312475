// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/papers.h"
#include "models/domain/intake.h"
#include "models/store/cases/admission.h"
#include "models/store/connection.h"
#include "tests/support/office/testplace.h"

#include <QTemporaryDir>

#include <map>
#include <memory>

/// A throw-away office, in a file or on a server, with users of every role, and parents whose contact stands nowhere
/// else.
namespace caseledger::test {

/// Contact that gives itself away wherever it turns up.
struct Canary
{
    QString street1;
    QString street2;
    QString zip; ///< nine digits
    QString phone;
    QString email;

    PostalAddress address() const { return { street1, street2, QStringLiteral("Albany"), QStringLiteral("NY"), zip }; }
    /// As they are looked for: letters and digits alone.
    QStringList marks() const;
};

/// Small letters and digits of a text, blanks and punctuation left out.
QString squeezed(const QString &text);
/// Which marks of a canary a squeezed text holds.
QStringList found(const QString &squeezedText, const Canary &canary);

/// Who is under the family-violence flag.
enum class Flagged { Nobody, Custodial, Noncustodial, Both };
inline constexpr Flagged everyFlag[] { Flagged::Nobody, Flagged::Custodial, Flagged::Noncustodial, Flagged::Both };

inline bool isFlagged(Flagged flagged, Role role)
{
    return flagged == Flagged::Both
        || flagged == (role == Role::Custodial ? Flagged::Custodial : Flagged::Noncustodial);
}

/// One case with two parents of its own.
struct Family
{
    CaseId id;
    Flagged flagged = Flagged::Nobody;
    Canary custodial;
    Canary noncustodial;

    const Canary &of(Role role) const { return role == Role::Custodial ? custodial : noncustodial; }
    Role other(Role role) const { return role == Role::Custodial ? Role::Noncustodial : Role::Custodial; }
};

inline const QString ownOffice = QStringLiteral("0100");
inline const QString elsewhere = QStringLiteral("0200");
inline const QDate paperDay(2026, 3, 10);

class ProtectedOffice
{
public:
    /// So many families in each state of the flag, all of the own office; the users agent, caseworker, supervisor,
    /// auditor, mailroom and administrator of that office, and of the other one far-caseworker and far-supervisor.
    explicit ProtectedOffice(int familiesEach);
    ~ProtectedOffice();
    ProtectedOffice(const ProtectedOffice &) = delete;
    ProtectedOffice &operator=(const ProtectedOffice &) = delete;

    const QList<Family> &families() const { return m_families; }
    const Family &family(Flagged flagged) const;
    /// With nobody signed in; on a server its connections stay at the door.
    DatabaseSpec spec() const { return doorOf(file()); }
    /// With a user, whom a server lets in on each further connection.
    DatabaseSpec specOf(const QString &user) { return as(user).spec(); }
    QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    /// A connection that a user has signed in on.
    Connection &as(const QString &user);
    /// Another one, on which the same user works in the same session.
    std::unique_ptr<Connection> anotherAs(const QString &user);
    /// Posts rows as an import of the administrator's does: a server shows what is there, and takes a posting, once the
    /// trail says so.
    void import(const QList<ExtractRow> &rows);
    /// The first column of the first row of a statement of the test's own.
    QVariant raw(const QString &statement) const;
    /// Changes something behind the program's back, its triggers taken away first.
    void bend(const QString &statement) const;
    /// How many rows of the trail fit.
    int rows(const QString &condition) const;
    /// Everything that stands in the trail.
    QString trail() const;

private:
    QString file() const { return m_folder.filePath(QStringLiteral("office.db")); }
    void addFamily(Flagged flagged, int number);
    void fill(Connection &connection) const;
    static void addUsers(Connection &connection);

    QTemporaryDir m_folder;
    QList<Family> m_families;
    std::map<QString, std::unique_ptr<Connection>> m_connections;
};

} // namespace caseledger::test

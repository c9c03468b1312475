// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/deed.h"
#include "app/command/jsonobject.h"
#include "models/domain/casefile.h"
#include "models/domain/result.h"
#include "models/store/casequeries.h"
#include "models/store/connection.h"
#include "models/store/office.h"

#include <QDate>
#include <QString>

#include <functional>
#include <memory>

namespace caseledger {

/// The options that every verb takes, as typed.
struct CommonOptions
{
    std::string database;
    std::string keyFile;
    std::string user; ///< without effect while the office has no users
    std::string passwordFile;
    std::string asOf;
    bool allowLocal = false; ///< for shared offices; nothing to allow in an embedded database
    bool json = false;
};

/// What a verb works at: the office that was named, the day that counts, and where the answer goes.
class Invocation
{
public:
    explicit Invocation(CommonOptions options)
        : m_options(std::move(options))
    { }

    bool wantsJson() const { return m_options.json; }

    Result<DatabaseSpec> spec() const;
    /// Makes an empty office there. A shared one as --user says, its SSN key in the keychain unless --key-file names a
    /// file. Errors as Connection::create().
    Result<std::unique_ptr<Connection>> makeOffice(const DatabaseSpec &spec);
    /// For what makes or changes a shared office itself: --user is who does so. Nothing for an embedded one.
    Result<> nameInstaller(const DatabaseSpec &spec) const;
    /// Opens the office and signs in with --user, or says on standard error that there are no users yet. Error::Denied
    /// where nobody can be signed in. For what asks for its right by itself, as openCase() does.
    Result<Connection *> openSignedIn();
    /// The same for what takes a right. Error::Denied, too, where the role does not have it; the trail notes that.
    Result<Connection *> open(const Deed &deed);
    /// The same with a database that is open already.
    Result<Connection *> admit(std::unique_ptr<Connection> opened, const Deed &deed);
    /// Who works in the office that was opened.
    const Worker &worker() const { return m_worker; }
    /// Notes in the trail what is about to be done, and does it; what then fails or is refused is noted once more. For
    /// what is about no single case.
    Result<int> noted(TrailRow row, const std::function<Result<int>()> &work);
    /// The answer where a case was not opened: to a role that may open none, not even whether there is such a case;
    /// where a reason is missing, how to give one.
    Error answerTo(Error error, Right right) const;
    /// A file to write an answer to. Error::Usage where there is no name, or it is that of the database or its key,
    /// which would be replaced.
    Result<QString> output(const std::string &typed) const;
    /// The day of --as-of; null where it was not given.
    Result<QDate> asOf() const;
    /// The day to count from: --as-of, else the office's today.
    Result<QDate> today(const Office &office) const;

    /// Data, as one line or as several that have their ends. Standard output.
    void writeLine(const QByteArray &line);
    void write(const QByteArray &lines);
    void write(const JsonObject &object) { writeLine(object.line()); }
    /// A remark for people, behind the name that the program was called by. Standard error.
    static void note(const QString &text);
    /// A line that the next one overwrites, only where standard error is a terminal.
    static void progress(const QString &text);

private:
    Result<Connection *> signIn(std::unique_ptr<Connection> opened);

    CommonOptions m_options;
    std::unique_ptr<Connection> m_connection;
    Worker m_worker;
};

/// True if all data got out to standard output.
bool isAllWritten();

/// A text, file name or day as typed. Days are ISO 8601; a null day where the option was not given.
QString textOf(const std::string &typed);
QString fileOf(const std::string &typed);
Result<QDate> dayOf(const std::string &typed, const char *option);
/// A reason as stated, on one line; empty where none was, or one of blanks alone. Error::Usage for one of more than 500
/// characters.
Result<QString> reasonOf(const std::string &typed);
/// The days of --from and --to, in whatever order.
Result<DateRange> daysOf(const std::string &typedFrom, const std::string &typedTo);
/// Error::Usage unless it is a case identifier (small letters are forgiven). The message does not repeat what was
/// typed.
Result<CaseId> caseIdOf(const std::string &typed);

/// A case, the office it belongs to and the day to count from: what most verbs begin with.
struct OpenedCase
{
    CaseFilePointer file;
    Office office;
    QDate today;
};
/// @param typedReason the value of --reason; stands for the visit's own
Result<OpenedCase> openTypedCase(
    Invocation &invocation, const std::string &typedCase, const std::string &typedReason, CaseVisit visit);

} // namespace caseledger

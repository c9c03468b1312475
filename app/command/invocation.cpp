// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/invocation.h"

#include "app/command/signingin.h"
#include "app/command/texttable.h"
#include "app/tasks/databasespec.h"
#include "app/tasks/exitcode.h"
#include "models/domain/codes.h"
#include "models/safety/ssnindex.h"
#include "models/store/access/signin.h"
#include "models/store/access/unattended.h"
#include "models/store/trail/trail.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace caseledger {

namespace {

/// Where a name leads, through links; of a file that is not there, in the real folder.
QString realPath(const QString &name)
{
    const QFileInfo file(name);
    if (file.exists())
        return file.canonicalFilePath();
    const QFileInfo folder(file.absolutePath());
    return folder.exists() ? folder.canonicalFilePath() + u'/' + file.fileName() : file.absoluteFilePath();
}

Error roleRefusal(const Worker &worker)
{
    return { Error::Kind::Denied, QStringLiteral("the role %1 does not allow this").arg(QString(code(worker.role))) };
}

} // namespace

Result<DatabaseSpec> Invocation::spec() const
{
    return databaseSpec(fileOf(m_options.database), fileOf(m_options.keyFile), m_options.allowLocal);
}

Result<Connection *> Invocation::signIn(std::unique_ptr<Connection> opened)
{
    m_connection = std::move(opened);
    if (const Result<> signedIn = signInOn(*m_connection, m_options); !signedIn)
        return tl::unexpected(signedIn.error());
    if (const Result<> patient = waitAsUnattended(*m_connection); !patient)
        return tl::unexpected(patient.error());
    return requireWorker(*m_connection).map([this](const SignedIn &who) {
        m_worker = who.worker;
        return m_connection.get();
    });
}

Result<std::unique_ptr<Connection>> Invocation::makeOffice(const DatabaseSpec &spec)
{
    if (const Result<> named = nameInstaller(spec); !named)
        return tl::unexpected(named.error());
    return Connection::create(spec, [&spec](const SsnKey &key) { return keepInKeychain(spec, key); });
}

Result<> Invocation::nameInstaller(const DatabaseSpec &spec) const
{
    return caseledger::nameInstaller(spec, m_options);
}

Result<Connection *> Invocation::openSignedIn()
{
    return spec().and_then(&Connection::open).and_then([this](std::unique_ptr<Connection> opened) {
        return signIn(std::move(opened));
    });
}

Result<Connection *> Invocation::open(const Deed &deed)
{
    return spec().and_then(&Connection::open).and_then([&](std::unique_ptr<Connection> opened) {
        return admit(std::move(opened), deed);
    });
}

Result<Connection *> Invocation::admit(std::unique_ptr<Connection> opened, const Deed &deed)
{
    const Result<Connection *> connection = signIn(std::move(opened));
    if (!connection || may(worker(), deed.right))
        return connection;
    const TrailRow refusal { .action = deed.action, .outcome = TrailOutcome::Refused };
    if (const Result<> noted = record(**connection, refusal); !noted)
        return tl::unexpected(noted.error());
    return tl::unexpected(roleRefusal(worker()));
}

Result<int> Invocation::noted(TrailRow row, const std::function<Result<int>()> &work)
{
    if (const Result<> begun = record(*m_connection, row); !begun)
        return tl::unexpected(begun.error());
    const Result<int> done = work();
    if (done)
        return done;
    const bool isRefused = exitCode(done.error().kind) == exitRefused || done.error().kind == Error::Kind::Usage;
    row.outcome = isRefused ? TrailOutcome::Refused : TrailOutcome::Failed;
    const Result<> failed = record(*m_connection, row);
    if (!failed && done.error().kind != Error::Kind::Database) // which is told already
        note(failed.error().message);
    return done;
}

Error Invocation::answerTo(Error error, Right right) const
{
    if (error.kind != Error::Kind::Database && !may(worker(), right))
        return roleRefusal(worker());
    if (error.kind == Error::Kind::ReasonNeeded)
        error.message += QStringLiteral(" Give one with --reason TEXT.");
    return error;
}

Result<QString> Invocation::output(const std::string &typed) const
{
    if (typed.empty())
        return failure(Error::Kind::Usage, QStringLiteral("--output names no file"));
    const Result<DatabaseSpec> where = spec();
    if (!where)
        return tl::unexpected(where.error());
    const QString file = fileOf(typed);
    QStringList own { realPath(where->keyPath()) };
    for (const char *ending : { "", "-wal", "-shm", "-journal" }) // SQLite's, there or not at this moment
        own.append(realPath(where->path) + QLatin1String(ending));
    if (own.contains(realPath(file)))
        return failure(Error::Kind::Usage,
            QStringLiteral("%1 is the office's own database or key: name another file with --output").arg(file));
    return file;
}

Result<QDate> Invocation::asOf() const { return dayOf(m_options.asOf, "--as-of"); }

Result<QDate> Invocation::today(const Office &office) const
{
    return asOf().map([&office](QDate day) { return day.isValid() ? day : caseledger::today(office); });
}

void Invocation::writeLine(const QByteArray &line)
{
    write(line);
    write("\n");
}

void Invocation::write(const QByteArray &lines) { std::fwrite(lines.constData(), 1, size_t(lines.size()), stdout); }

void Invocation::note(const QString &text)
{
    progress(QString());
    const QByteArray line = QByteArray(program_invocation_short_name) + ": " + terminalText(text).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

void Invocation::progress(const QString &text)
{
    static const bool onTerminal = ::isatty(STDERR_FILENO) == 1;
    if (onTerminal)
        std::fprintf(stderr, "\r\033[K%s", text.toUtf8().constData());
}

bool isAllWritten() { return std::fflush(stdout) == 0 && std::ferror(stdout) == 0; }

QString textOf(const std::string &typed) { return QString::fromStdString(typed); }

QString fileOf(const std::string &typed) { return QFile::decodeName(QByteArray::fromStdString(typed)); }

Result<QDate> dayOf(const std::string &typed, const char *option)
{
    if (typed.empty())
        return QDate();
    const QDate day = QDate::fromString(textOf(typed), QStringLiteral("yyyy-MM-dd"));
    if (day.isValid() && typed.size() == 10 && day.year() >= 1900)
        return day;
    return failure(Error::Kind::Usage,
        QStringLiteral("%1 is no day: write year, month and day as in 2026-03-31").arg(QLatin1String(option)));
}

Result<QString> reasonOf(const std::string &typed)
{
    constexpr qsizetype longest = 500;
    const QString reason = textOf(typed).simplified();
    if (reason.size() > longest)
        return failure(Error::Kind::Usage, QStringLiteral("the reason has more than %1 characters").arg(longest));
    return reason;
}

Result<DateRange> daysOf(const std::string &typedFrom, const std::string &typedTo)
{
    const Result<QDate> from = dayOf(typedFrom, "--from");
    if (!from)
        return tl::unexpected(from.error());
    const Result<QDate> to = dayOf(typedTo, "--to");
    if (!to)
        return tl::unexpected(to.error());
    return DateRange { *from, *to };
}

Result<CaseId> caseIdOf(const std::string &typed)
{
    if (const std::optional<CaseId> id = CaseId::fromTyped(textOf(typed)))
        return *id;
    return failure(Error::Kind::Usage,
        QStringLiteral(
            "that is no case identifier: write two letters, five digits, a letter and a digit, as in AA00001A1"));
}

Result<OpenedCase> openTypedCase(
    Invocation &invocation, const std::string &typedCase, const std::string &typedReason, CaseVisit visit)
{
    const Result<CaseId> id = caseIdOf(typedCase);
    if (!id)
        return tl::unexpected(id.error());
    const Result<QString> reason = reasonOf(typedReason);
    if (!reason)
        return tl::unexpected(reason.error());
    visit.reason = *reason;
    const Result<Connection *> connection = invocation.openSignedIn();
    if (!connection)
        return tl::unexpected(connection.error());
    Result<CaseFilePointer> file = openCase(**connection, *id, visit);
    if (!file)
        return tl::unexpected(invocation.answerTo(file.error(), visit.right));
    Result<Office> office = readOffice(**connection);
    if (!office)
        return tl::unexpected(office.error());
    const Result<QDate> day = invocation.today(*office);
    return OpenedCase { std::move(*file), std::move(*office), *day };
}

} // namespace caseledger

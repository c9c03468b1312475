// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/server/testserver.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace caseledger::test {

TestServer::TestServer(const QStringList &options)
{
    call(QStringList {
             QStringLiteral("start"), QStringLiteral("--owner"), QString::number(QCoreApplication::applicationPid()) }
        + options);
}

TestServer::~TestServer()
{
    if (isRunning())
        call({ QStringLiteral("stop"), m_folder });
}

QByteArray TestServer::password() const
{
    QFile file(m_passwordFile);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

bool TestServer::call(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("/usr/bin/python3"),
        QStringList { QStringLiteral("-B"), QStringLiteral(CASELEDGER_TESTSERVER) } + arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        m_error = QString::fromUtf8(process.readAllStandardError()).trimmed();
        if (m_error.isEmpty())
            m_error = process.errorString();
        return false;
    }
    m_error.clear();
    const QJsonObject parts = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    const auto text = [&parts](const char *name) { return parts.value(QLatin1String(name)).toString(); };
    m_folder = text("folder");
    m_host = text("host");
    m_port = parts.value(QLatin1String("port")).toInt();
    m_database = text("database");
    m_user = text("user");
    m_passwordFile = text("password_file");
    m_authority = text("sslrootcert");
    m_url = text("url");
    m_socketUrl = text("socket_url");
    return true;
}

} // namespace caseledger::test

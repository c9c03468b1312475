// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/server/stationline.h"

#include <QJsonDocument>

namespace caseledger::test {

namespace {

constexpr int patience = 60'000; ///< milliseconds

/// The next line; empty where none comes.
QByteArray lineOf(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(patience))
            return {};
    }
    return process.readLine().trimmed();
}

} // namespace

StationLine::StationLine()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral("/usr/bin/python3"),
        { QStringLiteral("-B"), QStringLiteral(CASELEDGER_STATION), QStringLiteral(CASELEDGER_PROGRAM) });
    m_told = QJsonDocument::fromJson(lineOf(m_process)).object();
}

StationLine::~StationLine()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(patience);
}

void StationLine::say(const QByteArray &word)
{
    m_isDone = false;
    m_process.write(word + '\n');
}

bool StationLine::isDone()
{
    if (m_process.canReadLine())
        m_isDone = m_process.readLine().trimmed() == "done";
    return m_isDone;
}

QByteArray StationLine::ask(const QByteArray &word)
{
    say(word);
    return lineOf(m_process);
}

} // namespace caseledger::test

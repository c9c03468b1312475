// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>

namespace caseledger::test {

/// A demo office on a server behind a network that breaks (weatherstation.py). Ends with this value.
class StationLine
{
public:
    /// Started, which takes some seconds.
    StationLine();
    ~StationLine();
    StationLine(const StationLine &) = delete;
    StationLine &operator=(const StationLine &) = delete;

    bool isRunning() const { return !m_told.isEmpty(); }
    bool canSilence() const { return m_told.value(QLatin1String("can_silence")).toBool(); }
    int port() const { return m_told.value(QLatin1String("port")).toInt(); } ///< of the network
    QString key() const { return m_told.value(QLatin1String("key")).toString(); } ///< the SSN key's file

    /// Says a word, and goes on at once.
    void say(const QByteArray &word);
    /// Whether the last word is done, as far as the event loop has heard.
    bool isDone();
    /// Says a word and waits for its answer; empty where none comes.
    QByteArray ask(const QByteArray &word);

private:
    QProcess m_process;
    QJsonObject m_told;
    bool m_isDone = false;
};

} // namespace caseledger::test

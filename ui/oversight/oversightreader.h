// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/oversight/officefigures.h"
#include "models/store/oversight/undisbursedscan.h"
#include "models/store/store.h"
#include "ui/desk.h"
#include "ui/guard/idlewatch.h"

#include <QElapsedTimer>

namespace caseledger {

/// For how long figures are taken for those of now: whoever comes back sooner has hardly done anything meanwhile, and
/// each reading stands in the trail.
constexpr std::chrono::seconds figuresStayFresh(10);

/// How far the count of money past its day is, or was when it ended.
struct ScanState
{
    enum class Stage { Never, Running, Stopped, Done };

    Stage stage = Stage::Never;
    qint64 total = 0; ///< cases of the office; 0 until it is known
    qint64 read = 0; ///< those behind it: read, or not allowed
    qint64 notAllowed = 0;
    double casesPerSecond = 0;
    QList<UndisbursedCase> found; ///< so far
    QDateTime endedAt; ///< UTC; null where it has not ended
};

/// Reads the figures of an office for all pages that show them, and counts the money past its day. On a connection and
/// a thread of its own, so that no case has to wait for it; what it knows it keeps as long as the main window lives.
class OversightReader : public QObject
{
    Q_OBJECT

public:
    /// @param desk must outlive the reader
    OversightReader(const Desk &desk, QObject *parent, GuardClock clock = &bootClock);
    /// The one of a window, made where there is none yet.
    static OversightReader *of(const Desk &desk, QObject *window);

    void read(); ///< nothing where it reads already
    void readUnlessFresh(); ///< nothing within figuresStayFresh of the last reading
    bool isReading() const { return m_isReading; }
    const std::optional<OfficeFigures> &figures() const { return m_figures; } ///< null until they were read
    /// The latest day for which an approval was overdue by those figures (lastOverdueDay()); null until they were read.
    QDate lastOverdue() const { return m_lastOverdue; }
    void startScan(); ///< from the first case on; nothing where it runs
    void stopScan(); ///< the cases in hand are finished
    const ScanState &scan() const { return m_scan; }

signals:
    void figuresChanged(); ///< read anew, or a reading has begun
    void scanChanged();
    void failed(const caseledger::Error &error);

private:
    /// Runs a job aside, signed in as whoever is at the desk; takes its answer on the windows' thread.
    template <class Job, class Take>
    void aside(Job job, Take take);
    void settle(); ///< finds out where the office is and who works there, once
    void readAside();
    void countCases();
    void scanNext(const CaseId &after);
    void takePart(const Result<ScanPart> &part);
    void endScan(ScanState::Stage stage);

    const Desk &m_desk;
    SignedIn m_who;
    std::optional<OfficeFigures> m_figures;
    QDate m_lastOverdue;
    GuardClock m_clock;
    std::chrono::milliseconds m_readAt {}; ///< by the clock
    ScanState m_scan;
    QElapsedTimer m_scanTime;
    bool m_isReading = false;
    bool m_isSettling = false;
    bool m_isStopping = false;
    std::unique_ptr<Store> m_aside; ///< the last: it waits for the job that runs
};

} // namespace caseledger

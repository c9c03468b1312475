// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/oversightreader.h"

#include "models/domain/oversight/approvals.h"
#include "models/store/access/signin.h"
#include "models/store/office.h"
#include "models/store/whenready.h"

#include <algorithm>

namespace caseledger {

namespace {

constexpr int casesInPart = 100; ///< one row of the trail, and at most a second until it stops

/// Where the office is and who works there.
struct Settled
{
    DatabaseSpec spec;
    SignedIn who;
};

/// The figures, and the latest day for which an approval is overdue by them.
struct ReadFigures
{
    OfficeFigures figures;
    QDate lastOverdue;
};

Result<ReadFigures> readFigures(Connection &connection)
{
    const Result<OfficeFigures> figures = readOfficeFigures(connection);
    if (!figures)
        return tl::unexpected(figures.error());
    return readOffice(connection).map([&figures](const Office &office) {
        return ReadFigures { *figures, lastOverdueDay(figures->today, office.policy.calendar) };
    });
}

} // namespace

OversightReader::OversightReader(const Desk &desk, QObject *parent, GuardClock clock)
    : QObject(parent)
    , m_desk(desk)
    , m_clock(std::move(clock))
{ }

OversightReader *OversightReader::of(const Desk &desk, QObject *window)
{
    auto *reader = window->findChild<OversightReader *>(QString(), Qt::FindDirectChildrenOnly);
    return reader ? reader : new OversightReader(desk, window);
}

template <class Job, class Take>
void OversightReader::aside(Job job, Take take)
{
    const auto answer = m_aside->run([job = std::move(job), who = m_who](Connection &connection) {
        connection.workAs(who);
        return job(connection);
    });
    whenReady(answer, this, std::move(take));
}

void OversightReader::settle()
{
    if (std::exchange(m_isSettling, true))
        return;
    const auto answer = m_desk.store.run([](Connection &connection) {
        return requireWorker(connection).map([&connection](const SignedIn &who) {
            return Settled { connection.spec(), who };
        });
    });
    whenReady(answer, this, [this](const Result<Settled> &settled) {
        m_isSettling = false;
        if (!settled) {
            m_isReading = false;
            endScan(ScanState::Stage::Never);
            emit figuresChanged();
            emit failed(settled.error());
            return;
        }
        m_who = settled->who;
        m_aside = std::make_unique<Store>(settled->spec);
        if (m_isReading)
            readAside();
        if (m_scan.stage == ScanState::Stage::Running)
            countCases();
    });
}

void OversightReader::read()
{
    if (std::exchange(m_isReading, true))
        return;
    emit figuresChanged();
    m_aside ? readAside() : settle();
}

void OversightReader::readUnlessFresh()
{
    if (!m_figures || m_clock() - m_readAt >= figuresStayFresh)
        read();
}

void OversightReader::readAside()
{
    aside(&readFigures, [this](const Result<ReadFigures> &read) {
        m_isReading = false;
        if (read) {
            m_figures = read->figures;
            m_lastOverdue = read->lastOverdue;
            m_readAt = m_clock();
        }
        emit figuresChanged();
        if (!read)
            emit failed(read.error());
    });
}

void OversightReader::startScan()
{
    if (m_scan.stage == ScanState::Stage::Running)
        return;
    m_scan = { .stage = ScanState::Stage::Running, .found = {}, .endedAt = {} };
    m_isStopping = false;
    m_scanTime.start();
    emit scanChanged();
    m_aside ? countCases() : settle();
}

void OversightReader::stopScan() { m_isStopping = true; }

void OversightReader::countCases()
{
    aside(&casesToScan, [this](const Result<qint64> &total) {
        if (!total) {
            endScan(ScanState::Stage::Never);
            emit failed(total.error());
            return;
        }
        m_scan.total = *total;
        m_scanTime.restart();
        emit scanChanged();
        scanNext({});
    });
}

void OversightReader::scanNext(const CaseId &after)
{
    aside([after](Connection &connection) { return undisbursedPart(connection, after, casesInPart); },
        [this](const Result<ScanPart> &part) { takePart(part); });
}

void OversightReader::takePart(const Result<ScanPart> &part)
{
    if (!part) {
        endScan(ScanState::Stage::Stopped);
        emit failed(part.error());
        return;
    }
    m_scan.found.append(part->found);
    m_scan.read += part->read + part->notAllowed;
    m_scan.notAllowed += part->notAllowed;
    m_scan.total = std::max(m_scan.total, m_scan.read); // an import may have brought more meanwhile
    m_scan.casesPerSecond = double(m_scan.read) / std::max(0.001, double(m_scanTime.nsecsElapsed()) / 1e9);
    if (part->isAtEnd())
        return endScan(ScanState::Stage::Done);
    if (m_isStopping)
        return endScan(ScanState::Stage::Stopped);
    emit scanChanged();
    scanNext(part->last);
}

void OversightReader::endScan(ScanState::Stage stage)
{
    m_scan.stage = stage;
    m_scan.endedAt = stage == ScanState::Stage::Never ? QDateTime() : QDateTime::currentDateTimeUtc();
    emit scanChanged();
}

} // namespace caseledger

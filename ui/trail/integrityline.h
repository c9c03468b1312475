// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/trail/verifytrail.h"
#include "ui/desk.h"

#include <QWidget>

class QPushButton;

namespace caseledger {

class PlainLabel;

/// Whether anybody has bent the trail: asked by a button, by the chains alone or by a checkpoint that was kept
/// elsewhere, and answered in one sentence.
class IntegrityLine : public QWidget
{
    Q_OBJECT

public:
    /// @param desk must outlive it
    IntegrityLine(const Desk &desk, QWidget *parent = nullptr);

    /// @param checkpoint a file as "audit checkpoint" writes it; empty for the chains alone
    void verify(const QString &checkpoint = {});
    QString text() const;

signals:
    void verified(bool isWhole);
    void failed(const caseledger::Error &error);

private:
    /// What a verification found.
    struct Verification
    {
        TrailCount count;
        TrailFault first; ///< where there are faults
    };

    static Result<Verification> verification(Connection &connection, const QString &checkpoint);
    void say(const Verification &found, bool byCheckpoint);
    void chooseCheckpoint();

    const Desk &m_desk;
    PlainLabel *m_text;
    QPushButton *m_chains;
    QPushButton *m_checkpoint;
};

} // namespace caseledger

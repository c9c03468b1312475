// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace caseledger {

/// From now on Ctrl+C, a hang-up and a request to end stop the program at once with exit code 130. Nothing is lost by
/// it: what a transaction has not committed the database itself takes back, and output files are only put in their
/// place when whole.
void endOnInterrupt();

/// From now on the first of them is only noted, for work that stops by itself at a place where it is whole; one that
/// comes half a second later or more ends the program.
void noteInterrupts();
bool isInterrupted();

/// Files that are of no use before all of them is made. They go if the program is interrupted, and when this goes,
/// unless keep() was called before. One at a time in a program.
class UnfinishedFiles
{
public:
    explicit UnfinishedFiles(const QStringList &files);
    ~UnfinishedFiles();
    UnfinishedFiles(const UnfinishedFiles &) = delete;
    UnfinishedFiles &operator=(const UnfinishedFiles &) = delete;

    void keep();
};

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/letters/letterqueue.h"

#include <QObject>
#include <QTimer>

namespace caseledger {

class Store;

/// The queue as it was read.
struct LetterQueue
{
    QList<Letter> letters; ///< the one that was asked for first first
    QList<LetterCount> counts;
    bool hasEnded = false; ///< mailed and void ones are among the letters
};

/// Reads the queue on the store's thread, and while it is told to keep up every half minute by itself: each reading
/// stands in the trail, so it counts first, which does not, and reads where the figures are others.
class LetterReader : public QObject
{
    Q_OBJECT

public:
    /// @param store must outlive the reader
    LetterReader(Store &store, QObject *parent);

    void read(bool hasEnded); ///< of several readings only the newest is handed out
    void keepUp(bool keeps);
    void glance(); ///< looks whether there is anything else, and reads if so

signals:
    void queueRead(const caseledger::LetterQueue &queue);
    void queueUnchanged(); ///< looked at by itself: only time has passed
    void failed(const caseledger::Error &error);

private:
    void compare(const QList<LetterCount> &counts);

    Store &m_store;
    QTimer m_beat;
    QList<LetterCount> m_counts;
    bool m_hasEnded = false;
    int m_begun = 0; ///< readings
    int m_ended = 0; ///< the newest that was answered
};

} // namespace caseledger

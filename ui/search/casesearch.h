// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/casequeries.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace caseledger {

/// Search as one types: every text is asked for at once, and only the answer to the newest one counts. While an answer
/// is awaited, texts in between are left out, so a fast typist never waits for searches nobody wants any more.
class CaseSearch : public QObject
{
    Q_OBJECT

public:
    using Hits = Result<QList<CaseHit>>;
    using Find = std::function<QFuture<Hits>(const QString &text)>;

    explicit CaseSearch(Find find, QObject *parent = nullptr);

    /// An empty text finds nothing and asks nobody.
    void search(const QString &text);
    QString text() const { return m_wanted; }
    /// The answer to the newest text is still to come.
    bool isWaiting() const { return m_asking && !m_wanted.isEmpty(); }

signals:
    void found(const QString &text, const QList<caseledger::CaseHit> &hits);
    void failed(const caseledger::Error &error);

private:
    void ask();
    void answer(quint64 ticket, const QString &text, const Hits &hits);

    Find m_find;
    QString m_wanted;
    quint64 m_ticket = 0; ///< of the newest text
    bool m_asking = false;
};

} // namespace caseledger

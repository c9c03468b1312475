// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/casequeries.h"
#include "models/text/phrasebook.h"

#include <QAbstractListModel>
#include <QSet>

namespace caseledger {

/// Cases found, one an item: what the delegate draws and a screen reader says. Replaced as a whole.
class HitListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit HitListModel(Phrasebook book, QObject *parent = nullptr);

    void setHits(QList<CaseHit> hits);
    void setPinned(const QSet<CaseId> &pinned);
    bool isPinned(const CaseId &id) const { return m_pinned.contains(id); }
    const CaseHit &hit(int row) const { return m_hits.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// "Open · Kings", by what it was found where that is not plain to see, and that it is pinned.
    QString caption(const CaseHit &hit) const;

private:
    QString found(const CaseHit &hit) const;
    QString spoken(const CaseHit &hit) const;

    Phrasebook m_book;
    QList<CaseHit> m_hits;
    QSet<CaseId> m_pinned;
};

/// A person in a list: the name, and the name in the person's own script behind it.
QString nameInList(const QString &name, const QString &nativeName);

} // namespace caseledger

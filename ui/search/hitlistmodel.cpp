// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/hitlistmodel.h"

#include "models/text/counties.h"
#include "models/text/words.h"

namespace caseledger {

HitListModel::HitListModel(Phrasebook book, QObject *parent)
    : QAbstractListModel(parent)
    , m_book(std::move(book))
{ }

void HitListModel::setHits(QList<CaseHit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

void HitListModel::setPinned(const QSet<CaseId> &pinned)
{
    m_pinned = pinned;
    if (!m_hits.isEmpty())
        emit dataChanged(index(0), index(int(m_hits.size()) - 1));
}

int HitListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_hits.size()); }

QVariant HitListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return hit(index.row()).caseId.text();
    case Qt::AccessibleTextRole:
        return spoken(hit(index.row()));
    default:
        return {};
    }
}

QString HitListModel::caption(const CaseHit &hit) const
{
    //: a case that the worker has pinned: status and county follow
    return isPinned(hit.caseId) ? tr("Pinned · %1").arg(found(hit)) : found(hit);
}

QString HitListModel::found(const CaseHit &hit) const
{
    const QString status = word(hit.status, m_book);
    const QString county = countyName(hit.countyFips);
    switch (hit.matched) {
    case Matched::Phone:
        return tr("%1 · %2 · by phone").arg(status, county);
    case Matched::SsnLast4:
        return tr("%1 · %2 · by SSN").arg(status, county);
    case Matched::Case:
    case Matched::Name:
        break;
    }
    return tr("%1 · %2", "status of a case, county").arg(status, county);
}

QString HitListModel::spoken(const CaseHit &hit) const
{
    return tr("%1, %2 and %3, %4")
        .arg(hit.caseId.text(), nameInList(hit.custodial, hit.custodialNative),
            nameInList(hit.noncustodial, hit.noncustodialNative), caption(hit));
}

QString nameInList(const QString &name, const QString &nativeName)
{
    QStringList names { Phrasebook::isolated(name.simplified()) };
    if (!nativeName.isEmpty())
        names.append(Phrasebook::isolated(nativeName.simplified()));
    return names.join(QLatin1String("  "));
}

} // namespace caseledger

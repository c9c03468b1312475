// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/trail/trailreading.h"
#include "models/text/phrasebook.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace caseledger {

class DateFilter;

/// What of the trail is asked for. Nothing is asked until somebody says so: each look at the trail stands in it.
class TrailFilterBar : public QWidget
{
    Q_OBJECT

public:
    TrailFilterBar(const Phrasebook &book, QDate today, QWidget *parent = nullptr);

    /// Null where what was typed as a case is no case identifier.
    std::optional<TrailFilter> filter() const;
    void setFilter(const TrailFilter &filter); ///< its case, user, first action, first outcome and reason; its days where it has any

signals:
    void lookWanted();

private:
    QLineEdit *m_case;
    QLineEdit *m_user;
    QComboBox *m_action;
    QComboBox *m_outcome;
    QCheckBox *m_withReason;
    DateFilter *m_days;
};

} // namespace caseledger

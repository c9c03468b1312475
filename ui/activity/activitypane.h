// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/desk/activity.h"
#include "models/store/cases/admission.h"
#include "models/tables/recordtablemodel.h"
#include "ui/cases/tablepage.h"

#include <optional>

class QPushButton;

namespace caseledger {

class MessageBar;
struct Desk;

/// What happened in a case, newest first. Read when it is first looked at, which the trail notes, and again when it is
/// looked at again or something was done meanwhile: whoever looks at a row stays with it.
class ActivityPane final : public TablePage
{
    Q_OBJECT

public:
    /// @param desk must outlive it
    explicit ActivityPane(const Desk &desk, QWidget *parent = nullptr);

    bool hasDays() const override { return true; }
    void showCase(const LoadedCasePointer &loaded, const DateRange &range) override;
    void readAgain();

signals:
    void activityShown();

protected:
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

private:
    using Answer = Result<std::pair<Admission, QList<Activity>>>;

    QList<DetailLine> detailsOf(int record) const override;
    void take(const Answer &answer);
    void showRows() override;
    void showInPeriod();
    void noteReading(const QString &period);
    void showWhatToLookAt();
    void lookAtPaper();

    const Desk &m_desk;
    RecordTableModel<Activity> *m_model;
    MessageBar *m_message;
    QPushButton *m_look;
    LoadedCasePointer m_loaded;
    DateRange m_range;
    DateRange m_shownRange; ///< of the rows that are shown
    std::optional<Admission> m_admission; ///< null until it was read
    QList<Activity> m_all;
    QDateTime m_readAt; ///< UTC
    bool m_isReading = false;
    bool m_isStale = false; ///< something was done while it was being read
};

} // namespace caseledger

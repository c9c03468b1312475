// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QFrame>

#include <array>
#include <set>

class QLabel;

namespace caseledger {

/// What somebody new tries first in the demo office, in this order.
enum class FirstStep { FindCase, FilterPayments, WhyBalance, SaveStatement, PinLetter, ChangeAddress };
inline constexpr int firstStepCount = int(FirstStep::ChangeAddress) + 1;

/// What the card tells of the demo office. Made-up people alone are in it.
struct DemoGuide
{
    CaseId caseId; ///< the one to open
    QString fullName; ///< what a parent of it says on the telephone
    QString ssn;
    QString address; ///< on one line
};

/// How far somebody is, and whether she has closed the card for ever.
struct FirstStepsProgress
{
    std::set<FirstStep> done;
    bool isClosed = false;

    bool operator==(const FirstStepsProgress &) const = default;
};
FirstStepsProgress firstStepsFrom(const QString &remembered); ///< what is not known in it is ignored
QString textOf(const FirstStepsProgress &progress);

/// Six things to do in the demo office, each with its key; who may not change an address has the first five. Each ticks
/// itself; how far one is outlives the program. Closed it stays closed.
class FirstStepsCard : public QFrame
{
    Q_OBJECT

public:
    /// @param desk must outlive the card
    FirstStepsCard(const Desk &desk, DemoGuide guide, QWidget *parent = nullptr);

    void tick(FirstStep step);
    bool isClosed() const { return m_progress.isClosed; }
    bool isTicked(FirstStep step) const { return m_progress.done.contains(step); }

signals:
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QLabel *sign = nullptr;
        QLabel *title = nullptr;
    };

    void addStep(FirstStep step, QWidget *parent);
    QString titleOf(FirstStep step) const;
    QString hintOf(FirstStep step) const;
    int stepCount() const;
    void showProgress();
    void close();

    const Desk &m_desk;
    DemoGuide m_guide;
    FirstStepsProgress m_progress;
    std::array<Row, firstStepCount> m_rows;
    QLabel *m_heading;
};

} // namespace caseledger

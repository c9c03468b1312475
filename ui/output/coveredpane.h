// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/casepane.h"

class QLabel;

namespace caseledger {

struct Desk;

/// What stands in place of a pane that cannot cover its amounts and contact one by one (coversItself(),
/// ui/cases/casetables.h), while the privacy view is on.
class CoveredPane : public CasePane
{
    Q_OBJECT

public:
    CoveredPane(const Desk &desk, QWidget *parent);

    void showCase(const LoadedCasePointer &, const DateRange &) override { }
    void focusPane() override;

private:
    QLabel *m_text;
};

/// That amounts and contact are covered, and by which key they come back.
QString coveredNotice(const Desk &desk);

} // namespace caseledger

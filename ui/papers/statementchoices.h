// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/loadedcase.h"
#include "ui/desk.h"

#include <QWidget>

class QButtonGroup;

namespace caseledger {

class DateFilter;
class MessageBar;

/// What one can choose of a statement: its kind, the parent it goes to, and the period.
class StatementChoices : public QWidget
{
    Q_OBJECT

public:
    StatementChoices(LoadedCasePointer loaded, const Phrasebook &book, QWidget *parent = nullptr);

    StatementChoice choice() const;
    void choose(StatementKind kind);
    void choose(Role role);
    DateFilter *period() const { return m_period; }
    QString notice() const; ///< what to heed with the parent chosen; empty for nothing

signals:
    void changed();

private:
    QWidget *buildKinds();
    QWidget *buildRoles(const Phrasebook &book);
    void showNotice();

    LoadedCasePointer m_loaded;
    QButtonGroup *m_kinds;
    QButtonGroup *m_roles;
    DateFilter *m_period = nullptr;
    MessageBar *m_notice = nullptr;
};

} // namespace caseledger

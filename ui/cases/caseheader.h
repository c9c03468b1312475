// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/loadedcase.h"

#include "models/domain/papers/caller.h"
#include "models/text/phrasebook.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace caseledger {

class BalanceStrip;
class CallerBar;
class ElidedLabel;
class MessageBar;
class PartyCard;
struct Desk;

/// Who and what a case is: identifier, status, both parents, what is protected, whom one speaks to, and the balances.
class CaseHeader : public QWidget
{
    Q_OBJECT

public:
    /// @param desk must outlive it
    explicit CaseHeader(const Desk &desk, QWidget *parent = nullptr);

    void showCase(const LoadedCase &loaded);
    /// Says once that a colleague has changed the case, where nothing is moved by it.
    void tellNews(const QString &text);
    void openOtherCases(Role role);
    CallerBar *caller() const { return m_caller; }

signals:
    void caseChosen(const caseledger::CaseId &id);
    void statementWanted();
    void pinLetterWanted();
    void contactWanted(caseledger::Role role); ///< of a protected person
    void lateWanted(); ///< the disbursements that were not sent on in time

private:
    void showCaller(CallerRole caller);
    void showLate(const LoadedCase &loaded);

    const Desk &m_desk;
    QLabel *m_title;
    QPushButton *m_letter; ///< for whom a PIN letter may be asked for
    QPushButton *m_statement;
    ElidedLabel *m_facts;
    ElidedLabel *m_news; ///< of what a colleague changed, for a minute
    QTimer m_newsPast;
    MessageBar *m_notice;
    MessageBar *m_elsewhere;
    MessageBar *m_late = nullptr; ///< what was not sent on in time; made where there is something
    PartyCard *m_custodial;
    PartyCard *m_noncustodial;
    CallerBar *m_caller;
    BalanceStrip *m_balances;
};

/// "Open · Kings County · former assistance · 2 children · opened 03/01/2014"
QString caseFacts(const LoadedCase &loaded, const Phrasebook &book);
/// What must not be said or shown of whom; empty where nothing is protected.
QString protectionNotice(const CaseFile &file, const Phrasebook &book);
/// Of which office a case is, and why it was opened all the same; empty where that took no reason.
QString elsewhereNotice(const LoadedCase &loaded);

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/loadedcase.h"

#include "models/text/phrasebook.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace caseledger {

class BalanceStrip;
class ElidedLabel;
class MessageBar;
class PartyCard;

/// Who and what a case is: identifier, status, both parents, what is protected, and the balances.
class CaseHeader : public QWidget
{
    Q_OBJECT

public:
    explicit CaseHeader(const Phrasebook &book, QWidget *parent = nullptr);

    void showCase(const LoadedCase &loaded);
    void openOtherCases(Role role);

signals:
    void caseChosen(const caseledger::CaseId &id);
    void statementWanted();
    void pinLetterWanted();
    void contactWanted(caseledger::Role role); ///< of a protected person

private:
    Phrasebook m_book;
    QLabel *m_title;
    QPushButton *m_letter; ///< for whom a PIN letter may be asked for
    ElidedLabel *m_facts;
    MessageBar *m_notice;
    MessageBar *m_elsewhere;
    PartyCard *m_custodial;
    PartyCard *m_noncustodial;
    BalanceStrip *m_balances;
};

/// "Open · Kings County · former assistance · 2 children · opened 03/01/2014"
QString caseFacts(const LoadedCase &loaded, const Phrasebook &book);
/// What must not be said or shown of whom; empty where nothing is protected.
QString protectionNotice(const CaseFile &file, const Phrasebook &book);
/// Of which office a case is, and why it was opened all the same; empty where that took no reason.
QString elsewhereNotice(const LoadedCase &loaded);

} // namespace caseledger

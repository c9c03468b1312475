// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/phrasebook.h"
#include "ui/cases/loadedcase.h"

#include <QFrame>

class QBoxLayout;
class QPushButton;

namespace caseledger {

class ElidedLabel;

/// One parent of a case as staff may see her or him, with the way to the parent's other cases.
class PartyCard : public QFrame
{
    Q_OBJECT

public:
    PartyCard(Role role, Phrasebook book, QWidget *parent = nullptr);

    void showParty(const LoadedCase &loaded);
    /// Opens the list of the parent's other cases; nothing where there are none.
    void openOtherCases();
    QPushButton *otherCases() const { return m_others; }

signals:
    void caseChosen(const caseledger::CaseId &id);
    void contactWanted(); ///< of a protected person, by a worker who may have it with a reason

protected:
    bool event(QEvent *event) override;

private:
    void showOtherCases(const QList<CaseId> &ids);
    void arrange();

    Role m_role;
    Phrasebook m_book;
    ElidedLabel *m_caption;
    ElidedLabel *m_name;
    ElidedLabel *m_address;
    ElidedLabel *m_addressNote;
    ElidedLabel *m_contact;
    ElidedLabel *m_identity;
    QBoxLayout *m_where; ///< address and what is known of it, side by side where there is room for both
    QBoxLayout *m_reach; ///< contact and identity, likewise
    QPushButton *m_others;
    QList<CaseId> m_othersShown;
    QPushButton *m_show; ///< only for whom the rights allow
};

/// What the window says of a parent, each on one line; protected values are left out and named as withheld.
QString addressLine(const Party &party);
/// Whether mail reaches it: verified when, or mail came back when. Empty where nothing is known.
QString addressNote(const Party &party, const Phrasebook &book);
QString contactLine(const Party &party);
QString identityLine(const Party &party, const Phrasebook &book);

} // namespace caseledger

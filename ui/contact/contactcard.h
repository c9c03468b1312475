// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casefile.h"
#include "ui/cases/loadedcase.h"
#include "ui/desk.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace caseledger {

/// How one parent is reached: address and what is known of mail to it, phone, e-mail, and the buttons that change it.
/// Of a protected person it says that it is withheld, and offers to show it to whom the rights allow.
class ContactCard : public QFrame
{
    Q_OBJECT

public:
    ContactCard(Role role, const Desk &desk, QWidget *parent = nullptr);

    void showCase(const LoadedCase &loaded);
    QPushButton *changeButton() const { return m_change; }

signals:
    void changeWanted();
    void verifiedWanted();
    void mailReturnedWanted();
    void contactWanted(); ///< of a protected person

private:
    void showDays(const Party &party);
    void showButtons(const LoadedCase &loaded);

    const Desk &m_desk;
    Role m_role;
    QLabel *m_name;
    QLabel *m_address;
    QLabel *m_days;
    QLabel *m_trust;
    QLabel *m_reach;
    QLabel *m_limits; ///< why nothing can be changed here
    QPushButton *m_change;
    QPushButton *m_verified;
    QPushButton *m_mailReturned;
    QPushButton *m_show;
};

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/contact/districts.h"
#include "ui/desk.h"

#include <QObject>

class QAction;
class QMenu;
class QMessageBox;
class QWidget;

namespace caseledger {

class CaseTabs;

/// What can be done about an e-mail to the local office of a case.
struct LocalOfficeState
{
    const District *district = nullptr; ///< null where it cannot be written to
    QString whyNot; ///< and where to mend it; empty where it can
};
/// Pure.
/// @param districts the directory; must outlive the answer
LocalOfficeState localOfficeOf(const QList<District> &districts, const QString &countyFips);
/// Opens the worker's mail program with the address of the office alone: no subject, no text, nothing of anybody.
QUrl mailTo(const District &district);

/// "E-mail to the local office" of the case menu, by the county of the case that is shown. An address that is not
/// verified is told before it is used; where none is known the entry is off and says who enters it where.
class LocalOffice : public QObject
{
    Q_OBJECT

public:
    /// @param desk must outlive it
    LocalOffice(const Desk &desk, CaseTabs *cases, QWidget *window);

    void addTo(QMenu *menu);

signals:
    void directoryRead();

private:
    void read();
    void showState();
    void write();
    void openMail(const District &district);
    QMessageBox *makeBox(const QString &text);
    QString county() const; ///< of the case that is shown; empty where none is

    const Desk &m_desk;
    CaseTabs *m_cases;
    QWidget *m_window;
    QAction *m_action;
    QList<District> m_districts;
    bool m_isRead = false;
};

} // namespace caseledger

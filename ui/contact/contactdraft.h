// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/desk/drafts.h"

#include <QObject>

#include <functional>

class QLineEdit;
class QWidget;

namespace caseledger {

class ContactFieldRow;
class DraftKeeper;
struct Desk;

/// What is typed into a dialog of a parent's contact and not saved: kept letter by letter as one text, and put back
/// into the same dialog of the same case and parent, for the same worker, after a crash or a sign-out. Never made for a
/// protected person.
class ContactDraft : public QObject
{
    Q_OBJECT

public:
    /// @param desk must outlive it
    /// @param fields has the rows of the dialog in it
    /// @param hasTyped whether anything would be lost
    ContactDraft(const Desk &desk, DraftPlace place, QWidget *fields, QLineEdit *reason, std::function<bool()> hasTyped,
        QObject *parent);

    void keep(); ///< something was typed
    void finish(); ///< it is saved, or given up: nothing is kept from now on
    void throwAway(); ///< what was put back goes, and so does what is kept; the dialog is as it was opened

signals:
    void putBack(); ///< there was something, and it stands in the fields
    void failed(const caseledger::Error &error); ///< what is typed now is not kept

private:
    QString text() const;
    void put(const QString &kept);

    QList<ContactFieldRow *> m_rows;
    QStringList m_opened; ///< what stood in each row when the dialog was opened
    QLineEdit *m_reason;
    std::function<bool()> m_hasTyped;
    bool m_isDone = false;
    DraftKeeper *m_keeper;
};

} // namespace caseledger

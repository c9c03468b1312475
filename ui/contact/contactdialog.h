// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/contact/contactform.h"
#include "models/domain/papers/caller.h"
#include "models/store/contact/contactwork.h"
#include "ui/cases/loadedcase.h"
#include "ui/desk.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace caseledger {

class BusyOverlay;
class ContactDraft;
class MessageBar;

/// What the message of a dialog offers to do.
enum class ContactOffer { Nothing, LookAgain, ThrowAway, TakeRecord };

/// What the dialogs that change a parent's contact have in common: whose it is, a reason, what went wrong in one line,
/// and that what was typed survives all of it: also a crash, but of a protected person. Closes itself once it is saved.
class ContactDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param desk must outlive the dialog
    ContactDialog(const Desk &desk, const LoadedCasePointer &loaded, Role role, QWidget *parent = nullptr);

    Role role() const { return m_role; }
    /// The case as it was read again: what is on record is shown anew, what was typed stays. False where the role is
    /// somebody else's now: then it has closed, since what was typed is not of her or him.
    bool takeCase(const LoadedCasePointer &loaded);
    /// Says it where one speaks to somebody else than whose contact it is. Said aloud, so it has to be on the screen.
    virtual void tellCaller(CallerRole caller);
    /// Esc, or the button that closes: asks for it twice where something was typed.
    void reject() override;

signals:
    void contactSaved(const caseledger::ContactAnswer &answer);
    void lookAgainWanted(); ///< the case is to be read again

protected:
    const Desk &desk() const { return m_desk; }
    const LoadedCase &loaded() const { return *m_loaded; }
    const Party &party() const { return partyOf(*m_loaded->file, m_role); }
    /// Called once by whoever is derived, with what it asks for.
    /// @param draft what tells its draft from those of other dialogs; never shown
    void layOut(QWidget *fields, const QString &title, const QString &save, const QString &draft);
    void noteEdited(); ///< something was typed

    virtual ContactChange change() const = 0;
    virtual bool isChanged() const = 0; ///< there is something to save
    virtual bool hasTyped() const { return isChanged(); } ///< something would be lost
    /// Shows what is wrong with it; false, with the focus there, where it cannot be taken.
    virtual bool showFaults() = 0;
    virtual void showOnRecord() = 0;

private:
    void save();
    void take(const Result<ContactAnswer> &answer);
    void keepDraft(QWidget *fields, const QString &draft);

    const Desk &m_desk;
    LoadedCasePointer m_loaded;
    Role m_role;
    MessageBar *m_message;
    MessageBar *m_caller; ///< where that is somebody else
    QLineEdit *m_reason;
    QPushButton *m_save;
    BusyOverlay *m_busy;
    ContactDraft *m_draft = nullptr; ///< null for a protected person
    ContactOffer m_offer = ContactOffer::Nothing;
    bool m_isSaving = false;
    bool m_wasWarned = false; ///< that closing loses what was typed
    bool m_mayReplace = false; ///< what a colleague has saved meanwhile: it was told, and is wished all the same
    qint64 m_savedOver = 0; ///< the revision that what is being saved was typed over
};

} // namespace caseledger

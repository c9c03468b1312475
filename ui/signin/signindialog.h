// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace caseledger {

class MessageBar;
class PasswordField;

/// What the sign-in dialog says before anything is typed.
struct SignInOffer
{
    QString office; ///< its name; may be empty
    QString database; ///< the file, as a path, or a shared office's address
    bool demo = false;
    QString user; ///< filled in; may be empty
    bool isShared = false;
};

/// Asks who is working: the notice to accept, the user's name and the password. It only asks; whether they are right is
/// told to it. Esc or Cancel rejects it.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SignInDialog(const SignInOffer &offer, QWidget *parent = nullptr);

    /// The computer's keychain answers: offers to remember the password.
    /// @param remembered the password it holds for the user who was filled in; empty where it holds none
    void offerToRemember(const QByteArray &remembered);
    bool wantsToBeRemembered() const;
    QString user() const;
    /// Why one has to sign in again. Said aloud, so it has to be on the screen.
    /// @param minutes without work, after which the program signed somebody out
    void tellSignedOut(int minutes);
    /// The last try was refused, in the words of whoever refused it; the password is typed again.
    void refuse(const QString &why);

signals:
    void signInWanted(const QString &user, const QByteArray &password);

private:
    QWidget *buildNotice();
    QWidget *buildFields(const SignInOffer &offer);
    void tryIt();
    void goTo(QWidget *field);
    void setBusy(bool busy);

    QWidget *m_fields;
    QCheckBox *m_accepted;
    QLineEdit *m_user;
    PasswordField *m_password;
    QLabel *m_capsLock;
    QCheckBox *m_remember;
    MessageBar *m_message;
    QScrollArea *m_scroll; ///< on a small screen the buttons stay
    QPushButton *m_signIn;
};

} // namespace caseledger

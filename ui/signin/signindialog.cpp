// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signindialog.h"

#include "models/text/banner.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"
#include "ui/signin/passwordfield.h"
#include "ui/signin/sessionwords.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>

namespace caseledger {

namespace {

QLabel *wrapped(QLabel *label)
{
    label->setWordWrap(true);
    label->setMinimumWidth(label->fontMetrics().averageCharWidth() * 30);
    return label;
}

} // namespace

SignInDialog::SignInDialog(const SignInOffer &offer, QWidget *parent)
    : QDialog(parent)
    , m_message(new MessageBar(this))
    , m_scroll(new QScrollArea(this))
{
    setWindowTitle(tr("Sign in to Caseledger"));
    QLabel *office = wrapped(plainLabel(this, offer.office.isEmpty() ? tr("Caseledger") : offer.office));
    emphasise(office, 1.3);
    alignWithWindow(office);
    auto *database = new ElidedLabel(
        this, tr("Database: %1").arg(offer.isShared ? offer.database : QFileInfo(offer.database).fileName()));
    database->setToolTip(plainToolTip(offer.database));

    auto *inner = new QWidget(this);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins({});
    column->addWidget(buildNotice());
    m_fields = buildFields(offer);
    column->addWidget(m_fields);
    column->addWidget(wrapped(captionLabel(inner, modeText(offer.isShared))));
    column->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inner);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_signIn = buttons->addButton(tr("&Sign in"), QDialogButtonBox::AcceptRole);
    m_signIn->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &SignInDialog::tryIt);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(office);
    layout->addWidget(database);
    layout->addWidget(m_message);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buttons);
    resizeWithinScreen(this, QSize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 34));
    m_accepted->setFocus();
}

QWidget *SignInDialog::buildNotice()
{
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    QLabel *text = wrapped(plainLabel(frame, signInBanner()));
    text->setAccessibleName(tr("Notice"));
    text->setAccessibleDescription(text->text());
    m_accepted = new QCheckBox(tr("I have read this notice and &accept it"), frame);
    auto *layout = new QVBoxLayout(frame);
    layout->addWidget(text);
    layout->addWidget(m_accepted);
    return frame;
}

QWidget *SignInDialog::buildFields(const SignInOffer &offer)
{
    auto *fields = new QWidget(this);
    m_user = new QLineEdit(offer.user, fields);
    m_user->setMaxLength(64);
    m_password = new PasswordField(fields);
    m_capsLock = plainLabel(fields, tr("Caps lock is on."));
    m_capsLock->hide();
    connect(m_password, &PasswordField::capsLockNoticed, m_capsLock, &QWidget::setVisible);
    m_remember = new QCheckBox(tr("&Remember on this computer"), fields);
    m_remember->setToolTip(plainToolTip(
        tr("The password is kept in this computer's keychain. Whoever uses your account of the computer can sign in "
           "with it.")));
    m_remember->hide();
    auto *layout = new QFormLayout(fields);
    layout->setContentsMargins({});
    layout->addRow(buddyLabel(tr("&User"), m_user, fields), m_user);
    layout->addRow(buddyLabel(tr("&Password"), m_password, fields), m_password);
    layout->addRow(QString(), m_capsLock);
    layout->addRow(QString(), m_remember);
    if (offer.demo)
        layout->addRow(wrapped(captionLabel(fields,
            tr("DEMO: the users are administrator, supervisor, caseworker, agent, mailroom and auditor; the password "
               "of each is demo."))));
    m_user->setAccessibleName(tr("User"));
    m_password->setAccessibleName(tr("Password"));
    return fields;
}

void SignInDialog::offerToRemember(const QByteArray &remembered)
{
    m_remember->show();
    if (remembered.isEmpty() || !m_password->text().isEmpty())
        return;
    m_remember->setChecked(true);
    m_password->setText(QString::fromUtf8(remembered));
    connect(m_user, &QLineEdit::textEdited, m_password, &QLineEdit::clear, Qt::SingleShotConnection);
}

bool SignInDialog::wantsToBeRemembered() const { return !m_remember->isHidden() && m_remember->isChecked(); }

QString SignInDialog::user() const { return m_user->text().trimmed(); }

void SignInDialog::tellSignedOut(int minutes)
{
    m_message->say(MessageBar::Kind::Notice,
        tr("You were signed out after %1 minutes without work. Drafts are kept: each is back where you typed it.")
            .arg(minutes));
}

void SignInDialog::refuse(const QString &why)
{
    setBusy(false);
    m_message->say(MessageBar::Kind::Problem, why);
    m_password->clear();
    goTo(m_password);
}

void SignInDialog::tryIt()
{
    const auto ask = [this](const QString &what, QWidget *where) {
        m_message->say(MessageBar::Kind::Notice, what);
        goTo(where);
    };
    if (!m_accepted->isChecked())
        return ask(tr("Read the notice and accept it first."), m_accepted);
    if (user().isEmpty())
        return ask(tr("Type your user name."), m_user);
    if (m_password->text().isEmpty())
        return ask(tr("Type your password."), m_password);
    m_message->hide();
    setBusy(true);
    emit signInWanted(user(), m_password->take());
}

void SignInDialog::goTo(QWidget *field)
{
    field->setFocus();
    layout()->activate(); // the message may have taken room
    m_scroll->ensureWidgetVisible(field);
}

void SignInDialog::setBusy(bool busy)
{
    m_fields->setEnabled(!busy);
    m_accepted->setEnabled(!busy);
    m_signIn->setEnabled(!busy);
    m_signIn->setText(busy ? tr("Signing in…") : tr("&Sign in"));
}

} // namespace caseledger

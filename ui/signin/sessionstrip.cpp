// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/sessionstrip.h"

#include "ui/signin/sessionwords.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QStatusBar>

namespace caseledger {

SessionStrip::SessionStrip(const SignedIn &who, const Phrasebook &book, QMainWindow *window)
    : QWidget(window->statusBar())
    , m_who(who)
    , m_menu(window->menuBar()->addMenu(tr("&Session")))
    , m_news(new ElidedLabel(this, lastSignInLine(who, book)))
{
    auto *line = new ElidedLabel(this, sessionLine(who));
    line->setAccessibleName(tr("Signed in: %1").arg(sessionLine(who)));
    if (who.failuresSince > 0)
        emphasise(m_news);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->addWidget(line);
    layout->addStretch(1);
    layout->addWidget(m_news);
    window->statusBar()->setSizeGripEnabled(false);
    window->statusBar()->addWidget(this, 1);

    m_menu->addAction(tr("&About this session"), this, &SessionStrip::showMore);
    if (!who.worker.hasEveryRight)
        m_menu->addAction(tr("Sign &out"), this, &SessionStrip::signOutWanted);
}

void SessionStrip::showMore()
{
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("About this session"));
    QLabel *text = plainLabel(dialog, sessionText(m_who));
    text->setWordWrap(true);
    text->setMinimumWidth(text->fontMetrics().averageCharWidth() * 70);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    dialog->open();
}

} // namespace caseledger

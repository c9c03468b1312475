// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/access/signedin.h"
#include "models/text/phrasebook.h"
#include "ui/parts/labels.h"

#include <QWidget>

class QMainWindow;
class QMenu;

namespace caseledger {

/// The line at a window's foot that always says who works, as what and in which mode, and when the user last signed in;
/// with the menu that tells more and signs out.
class SessionStrip : public QWidget
{
    Q_OBJECT

public:
    /// Puts itself into the window's status bar, and a menu behind its others.
    SessionStrip(const SignedIn &who, const Phrasebook &book, QMainWindow *window);

    QMenu *menu() const { return m_menu; }
    /// Takes the place of the last sign-in.
    void say(const QString &text) { m_news->setLine(text); }

signals:
    void signOutWanted();

private:
    void showMore();

    SignedIn m_who;
    QMenu *m_menu;
    ElidedLabel *m_news;
};

} // namespace caseledger

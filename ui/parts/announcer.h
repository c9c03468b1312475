// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTimer>
#include <QWidget>

namespace caseledger {

/// How soon a screen reader shall say something.
enum class Urgency {
    Polite, ///< what came of something: said after what waits already; of one widget's news the newest alone
    Urgent ///< what went wrong: said at once, before whatever waits
};

/// Has a screen reader say a text, while the focus stays where it is: "12 cases found". Sighted people see it
/// elsewhere. The same text again within a moment is not said again; an empty one is nothing to say. Of the windows'
/// thread.
/// @param where the widget that has news; its window tells them, or the window it belongs to where it closes before.
/// Nothing is said for one that is not on the screen
void announce(QWidget *where, const QString &text, Urgency urgency = Urgency::Polite);

/// Forgets what a window was about to say, and what it said last.
void hush(const QWidget &window);

/// What a window has to say, as assistive technology (AT-SPI) knows it: a notification that comes and goes. Qt 6.4 has
/// no event of its own for announcements, and a changed name alone is read of the focused object only; that a
/// notification is shown is read wherever the focus is. One a window; takes no room that anybody could see.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    /// The one of a window, made where there is none yet.
    static Announcer &of(QWidget *window);

    void say(const QWidget *from, const QString &text, Urgency urgency);
    QString said() const { return accessibleName(); } ///< what was said last; empty a while after it
    void forget();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct News
    {
        const QWidget *from; ///< to be compared alone: it may be gone
        QString text;
    };

    explicit Announcer(QWidget *window);
    void tell(const QString &text);
    void tellNext();
    void passOn();

    QList<News> m_waiting;
    QTimer m_pause; ///< until the next is said: a screen reader breaks off what it says for what comes after it
    QTimer m_memory; ///< within which nothing is repeated
    QTimer m_fading;
};

} // namespace caseledger

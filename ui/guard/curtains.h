// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guard/accessiblecover.h"
#include "ui/guard/curtain.h"

#include <vector>

namespace caseledger {

/// Covers all windows of the program at once, those too that appear while it is covered, and uncovers them as they
/// were: text half typed, selection, focus, open dialogs. Popups and drags end, tooltips go. Nothing beneath is told to
/// assistive technology either.
class Curtains : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Painted when this returns.
    void cover(WayBack way);
    void uncover();
    bool areDown() const { return m_down; }

    void setWay(WayBack way);
    void setProblem(const QString &problem);
    void setBusy(bool busy);

    /// Looks at an event before anybody gets it; true where it is input for what is covered.
    bool stops(QObject *receiver, QEvent *event);

signals:
    void backWanted();
    void passwordGiven(const QByteArray &password);

private:
    struct Covered
    {
        QPointer<QWidget> window;
        QPointer<Curtain> curtain;
        QPointer<QWidget> focus;
        QString title;
    };

    void endGestures();
    void coverWindow(QWidget *window);
    Covered *coveredOf(const QWidget *window);
    void keepUp(Covered &covered, QWidget *receiver, QEvent *event);
    void takeBackFocus(Covered &covered, QWidget *receiver);

    std::vector<Covered> m_covered;
    QPointer<QWidget> m_pressed; ///< a mouse button went down there and is not up yet
    WayBack m_way = WayBack::Button;
    bool m_down = false;
    AccessibleCover m_accessible;
};

} // namespace caseledger

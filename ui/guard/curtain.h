// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace caseledger {

class PasswordField;

/// The title of every window while it is covered.
constexpr QLatin1StringView neutralTitle("Caseledger");

/// How one gets back behind a curtain.
enum class WayBack { Button, Password };

/// Lies over all of one window, opaque, and lets nothing through: neither a look nor a key. Says nothing of what the
/// program is for.
class Curtain : public QWidget
{
    Q_OBJECT

public:
    explicit Curtain(QWidget *window);

    void setWay(WayBack way);
    /// @param problem why the last password did not open it; empty for none
    void setProblem(const QString &problem);
    /// While a password is looked at none is taken.
    void setBusy(bool busy);
    /// What is typed goes here.
    void takeFocus();

signals:
    void backWanted();
    /// It is wiped afterwards: whoever keeps it makes a copy of its own.
    void passwordGiven(const QByteArray &password);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void act();
    void arrange();

    QLabel *m_heading;
    QLabel *m_text;
    QLabel *m_problem;
    PasswordField *m_password;
    QPushButton *m_back;
    WayBack m_way = WayBack::Button;
    bool m_busy = false;
};

/// The one that is down over a window; null where there is none, also of a widget that is no window.
Curtain *curtainOf(const QWidget *window);
/// Whether it is a curtain or a part of one. Null is none.
bool isOnCurtain(const QWidget *widget);

} // namespace caseledger

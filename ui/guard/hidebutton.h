// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;
class QPushButton;
class QSpacerItem;
class QWidget;

namespace caseledger {

/// The ways to hide and to lock that one sees in a window: the red button in the corner of its menu bar, and a menu
/// that explains it and names the hotline for people who are not safe at home.
class HideControls : public QObject
{
    Q_OBJECT

public:
    explicit HideControls(QMainWindow *window);

    void setHotline(const QString &number);

signals:
    void hideWanted();
    void lockWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitCorner(); ///< to what the button needs
    void buildMenu();
    void explain();
    QString helpText() const;

    QMainWindow *m_window;
    QWidget *m_corner; ///< keeps the button's place
    QSpacerItem *m_room; ///< of the corner's layout
    QPushButton *m_button;
    QString m_hotline;
};

} // namespace caseledger

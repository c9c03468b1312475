// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace caseledger {

/// One line of news inside the window, with at most one thing to do about it. Never a dialog; a screen reader says it.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Done, Notice, Problem, Protected }; ///< Protected: what is withheld, in red

    explicit MessageBar(QWidget *parent = nullptr);

    /// @param action the words of its button; empty for none
    void say(Kind kind, const QString &text, const QString &action = {});
    QString text() const;
    /// A standing notice has no button to close it.
    void setClosable(bool closable);

protected:
    void changeEvent(QEvent *event) override;

signals:
    void actionWanted();

private:
    void drawSign();

    Kind m_kind = Kind::Notice;
    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_close;
};

} // namespace caseledger

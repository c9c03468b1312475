// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/papers/caller.h"

#include <QWidget>

class QBoxLayout;
class QButtonGroup;

namespace caseledger {

/// Whom one speaks to: one of four, with the arrow keys. Two lines of two where the room is narrow.
class CallerSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit CallerSwitch(QWidget *parent = nullptr);

    CallerRole caller() const;
    void choose(CallerRole caller);
    void focusChoice(); ///< to the one chosen
    /// What follows from the choice, told with it.
    void describe(const QString &text);
    QSize minimumSizeHint() const override; ///< of two lines

signals:
    void changed(caseledger::CallerRole caller);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QSize sizeIn(int lines) const;

    QButtonGroup *m_choices;
    QBoxLayout *m_lines;
};

} // namespace caseledger

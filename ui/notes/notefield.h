// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace caseledger {

/// A line to write in that grows to three as the text does. Enter is done with it, Shift+Enter begins another line, Tab
/// goes on to what is next. Where it stands in a page that scrolls, it stays in sight as it grows.
class NoteField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteField(QWidget *parent = nullptr);

signals:
    void entered(); ///< Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
    void stayInSight();
};

} // namespace caseledger

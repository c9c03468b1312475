// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace caseledger {

/// Dims a widget that waits for its content, and says so; only where the wait is long enough to be seen (300 ms).
class BusyOverlay : public QWidget
{
    Q_OBJECT

public:
    /// Covers all of parent, whatever its size.
    explicit BusyOverlay(QWidget *parent);

    void begin(const QString &text);
    void end();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void cover();

    QString m_text;
    QTimer m_delay;
};

} // namespace caseledger

// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace caseledger {

/// A filter that is in force, above its table. A click, Space or Delete takes it away.
class FilterChip : public QToolButton
{
    Q_OBJECT

public:
    FilterChip(const QString &words, QWidget *parent);

signals:
    void removeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace caseledger

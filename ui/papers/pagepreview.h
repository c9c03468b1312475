// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/page.h"

#include <QWidget>

namespace caseledger {

/// One page of a paper as it will be printed: as large as the widget, which whoever holds it gives the shape of the
/// page.
class PagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// Shows nothing for an empty page.
    void setPage(Page page);
    QSizeF pageMm() const { return m_page.sizeMm; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Page m_page;
};

} // namespace caseledger
